//! A topic gets another place: below another one, or one step among those beside it.

use super::{Managed, crumbs, name, sentence};
use crate::{
    components::{
        admin_nav::admin_nav,
        choice::{Choice, OneOf, one_of},
        error_summary::error_summary,
    },
    forms::{
        FormState, Posted,
        library::topic::{FieldError, TopicField},
    },
    pages::accounts::personal::{personal_page, status_of},
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::routes;
use server::{
    database::query::topics::manage::TopicNode,
    domain::token::Token,
    http::HttpError,
    routes::{Link, ManageTopic, MoveTopic},
    services::library::topics::{MoveTopic as Move, Step, StepTopic, TopicPlaced},
};

/// The word for the top. No token is a hyphen.
pub(in crate::pages) const TOP: &str = "-";

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The token of the new place.
    place: String,
    /// The token of the place when the page was made.
    leaves: String,
}

/// `GET /{lang}/admin/topics/{topic}/move`
pub async fn show(
    ctx: RequestContext,
    routes::MoveTopic { topic }: routes::MoveTopic,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    Ok(page(&ctx, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/move`
pub async fn save(
    ctx: RequestContext,
    routes::MoveTopic { topic }: routes::MoveTopic,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let refusal = match (chosen(&managed.tree, &raw.place), chosen(&managed.tree, &raw.leaves)) {
        (Some(enters), Some(leaves)) => {
            let permission =
                Move { editing: managed.editing(&ctx), topic: &managed.node.token, leaves, enters };
            match permission.execute(&ctx.state.database).await? {
                TopicPlaced::Done => return Ok(done(&ctx, &topic)),
                TopicPlaced::Unchanged => FieldError::Unchanged,
                TopicPlaced::TooDeep => FieldError::TooDeep,
                TopicPlaced::Circle => FieldError::Circle,
            }
        }
        (None, _) | (_, None) => FieldError::Unknown,
    };
    let mut form = FormState::default();
    form.typed(TopicField::Place, raw.place);
    form.refuse(TopicField::Place, refusal);
    Ok(page(&ctx, &managed, &form))
}

/// The place that a form names: the inner `None` for the top.
pub(in crate::pages) fn chosen<'a>(
    tree: &'a [TopicNode],
    place: &str,
) -> Option<Option<&'a Token>> {
    match place {
        TOP => Some(None),
        token => {
            tree.iter().find(|node| node.token.as_str() == token).map(|node| Some(&node.token))
        }
    }
}

fn done(ctx: &RequestContext, topic: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(ManageTopic { topic }))
}

/// What the buttons send.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Steps {
    /// `up` or `down`.
    step: String,
}

/// `POST /{lang}/admin/topics/{topic}/step`
pub async fn step(
    ctx: RequestContext,
    routes::StepTopic { topic }: routes::StepTopic,
    Posted(steps): Posted<Steps>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let step = match steps.step.as_str() {
        "up" => Step::Up,
        "down" => Step::Down,
        _ => return Err(HttpError::status(StatusCode::UNPROCESSABLE_ENTITY)),
    };
    // One that stands at the end by now stays there: the page shows it.
    StepTopic { editing: managed.editing(&ctx), topic: &managed.node.token, step }
        .execute(&ctx.state.database)
        .await?;
    Ok(done(&ctx, &topic))
}

fn page(ctx: &RequestContext, managed: &Managed, form: &FormState<TopicField>) -> Response {
    let here = MoveTopic { topic: managed.token() };
    let page = personal_page(ctx, msg::people::topic_move(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let now = managed.parent().map_or(TOP, |parent| parent.token.as_str()).to_owned();
        let typed = form.value(TopicField::Place);
        let place = one_of(OneOf {
            name: "place".to_owned(),
            label: ctx.t(msg::people::topic_place_label()),
            error: form.error(TopicField::Place).map(|why| ctx.t(sentence(why))),
            choices: places(ctx, &managed.tree, if typed.is_empty() { &now } else { typed }),
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {admin_nav(ctx)}
            {crumbs(ctx, Some(managed))}
            <h1>{ctx.t(msg::people::topic_move())}</h1>
            <p class="lead">{name(ctx, &managed.node)}</p>
            <p>{ctx.t(msg::people::topic_move_lead())}</p>
            <form method="post" action=ctx.path(here)>
                <input type="hidden" name="leaves" value=now/>
                {place}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::move_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

/// The top and all topics, each as deep as it stands.
pub(in crate::pages) fn places(
    ctx: &RequestContext,
    tree: &[TopicNode],
    chosen: &str,
) -> Vec<Choice> {
    let top = Choice::of_text(TOP, &ctx.text(msg::people::topic_top()), chosen == TOP);
    [top].into_iter().chain(tree.iter().map(|node| choice(ctx, node, chosen))).collect()
}

/// A topic to choose.
pub(in crate::pages) fn choice(ctx: &RequestContext, node: &TopicNode, chosen: &str) -> Choice {
    let token = node.token.as_str();
    let (language, label) = match node.name(&ctx.reading) {
        Some((language, label)) => (Some(language), label.to_owned()),
        None => (None, ctx.plain(msg::people::topic_nameless())),
    };
    Choice {
        value: token.to_owned(),
        name: format!("{}{label}", "\u{2003}".repeat(node.depth)),
        language,
        chosen: chosen == token,
    }
}
