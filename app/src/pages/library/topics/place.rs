//! A topic gets another place: below another one, or one step among those beside it.

use super::{Managed, to_topic, too_deep, topic_page};
use crate::{
    components::{
        choice::Choice,
        form::{FormChoice, PostForm},
    },
    forms::{
        FormState,
        library::topic::{LEAVES, PLACE, PlaceForm, STEP, StepForm},
        refusals::unknown,
    },
    request_context::RequestContext,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::topics::manage::TopicNode,
    domain::token::Token,
    http::HttpError,
    routes::{MoveTopic, StepTopic},
    services::library::topics::{
        MoveTopic as Move, Placed, Step, StepTopic as TakeStep, TopicStepped,
    },
};

/// The word for no topic: the top, or where a topic goes that becomes part of none. No token is a hyphen.
pub(in crate::pages) const TOP: &str = "-";

/// `GET /{lang}/admin/topics/{topic}/move`
pub async fn show(
    ctx: RequestContext,
    MoveTopic { topic }: MoveTopic,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    Ok(page(&ctx, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/move`
pub async fn save(
    ctx: RequestContext,
    MoveTopic { topic }: MoveTopic,
    mut form: FormState<PlaceForm>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let enters = chosen(&managed.tree, form.value(PLACE));
    let leaves = chosen(&managed.tree, form.value(LEAVES));
    let why = match (enters, leaves) {
        (Ok(enters), Ok(leaves)) => {
            let (editing, topic) = (managed.editing(), &managed.node.token);
            match (Move { editing, topic, leaves, enters }).execute(&ctx.state).await? {
                Placed::Done(()) => return Ok(to_topic(&ctx, topic.as_str())),
                Placed::Unchanged => msg::library::topic_unmoved(),
                Placed::TooDeep => too_deep(),
                Placed::Circle => msg::library::topic_circle(),
            }
        }
        (Err(why), _) | (_, Err(why)) => why,
    };
    form.refuse(PLACE, why);
    Ok(page(&ctx, &managed, &form))
}

/// The place that a form names: `None` for the top.
pub(in crate::pages) fn chosen<'a>(
    tree: &'a [TopicNode],
    place: &str,
) -> Result<Option<&'a Token>, Message<'static>> {
    if place == TOP {
        return Ok(None);
    }
    let node = tree.iter().find(|node| node.token.as_str() == place);
    node.map(|node| Some(&node.token)).ok_or_else(unknown)
}

/// `POST /{lang}/admin/topics/{topic}/step`
pub async fn step(
    ctx: RequestContext,
    StepTopic { topic }: StepTopic,
    form: FormState<StepForm>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let step = match form.value(STEP) {
        "up" => Step::Up,
        "down" => Step::Down,
        _ => return Err(HttpError::status(StatusCode::UNPROCESSABLE_ENTITY)),
    };
    let step = TakeStep { editing: managed.editing(), topic: &managed.node.token, step };
    match step.execute(&ctx.state).await? {
        // One that stands at the end by now stays there: the page shows it.
        TopicStepped::Done | TopicStepped::Unchanged => Ok(to_topic(&ctx, &topic)),
    }
}

fn page(ctx: &RequestContext, managed: &Managed, form: &FormState<PlaceForm>) -> Response {
    let here = MoveTopic { topic: managed.token() };
    topic_page(ctx, managed, msg::library::topic_move, here, form, || {
        let now = managed.parent().map_or(TOP, |parent| parent.token.as_str());
        let typed = form.value(PLACE);
        let choices = places(ctx, &managed.tree, if typed.is_empty() { now } else { typed });
        view! {
            <p>{ctx.t(msg::library::topic_move_lead())}</p>
            <PostForm ctx form action=ctx.path(here) button=msg::organizations::move_button()>
                <input type="hidden" name=LEAVES.name value=now.to_owned()/>
                <FormChoice ctx form field=PLACE choices/>
            </PostForm>
        }
    })
}

/// The top and all topics, each as deep as it stands.
pub(in crate::pages) fn places(
    ctx: &RequestContext,
    tree: &[TopicNode],
    chosen: &str,
) -> Vec<Choice> {
    let top = Choice::of_text(TOP, &ctx.text(msg::library::topic_top()), chosen == TOP);
    [top].into_iter().chain(tree.iter().map(|node| choice(ctx, node, chosen))).collect()
}

/// A topic to choose.
pub(in crate::pages) fn choice(ctx: &RequestContext, node: &TopicNode, chosen: &str) -> Choice {
    let token = node.token.as_str();
    let (language, label) = match node.name(&ctx.reading) {
        Some((language, label)) => (Some(language), label.to_owned()),
        None => (None, ctx.plain(msg::library::topic_nameless())),
    };
    Choice {
        value: token.to_owned(),
        name: format!("{}{label}", "\u{2003}".repeat(node.depth)),
        language,
        chosen: chosen == token,
    }
}
