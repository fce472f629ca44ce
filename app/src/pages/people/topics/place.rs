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
        people::topic::{Refusal, TopicField},
    },
    pages::people::personal::{personal_page, status_of},
    shell::Page,
    urls::{
        Link,
        administration::{ManageTopic, MoveTopic},
    },
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::topics::manage::TopicNode,
    domain::token::Token,
    http::HttpError,
    services::library::topics::{MoveTopic as Move, Step, StepTopic, TopicPlaced},
};

/// The word for the top. No token is a hyphen.
pub(super) const TOP: &str = "-";

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
    visit: Visit,
    Path((_, topic)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &topic).await?;
    Ok(page(&visit, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/move`
pub async fn save(
    visit: Visit,
    Path((_, topic)): Path<(String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &topic).await?;
    let refusal = match (chosen(&managed.tree, &raw.place), chosen(&managed.tree, &raw.leaves)) {
        (Some(enters), Some(leaves)) => {
            let permission = Move {
                editing: managed.editing(&visit),
                topic: &managed.node.token,
                leaves,
                enters,
            };
            match permission.execute(&visit.state.database).await? {
                TopicPlaced::Done => return Ok(done(&visit, &topic)),
                TopicPlaced::Unchanged => Refusal::Unchanged,
                TopicPlaced::TooDeep => Refusal::TooDeep,
                TopicPlaced::Circle => Refusal::Circle,
            }
        }
        (None, _) | (_, None) => Refusal::Unknown,
    };
    let mut form = FormState::default();
    form.typed(TopicField::Place, raw.place);
    form.refuse(TopicField::Place, refusal);
    Ok(page(&visit, &managed, &form))
}

/// The place that a form names: the inner `None` for the top.
pub(super) fn chosen<'a>(tree: &'a [TopicNode], place: &str) -> Option<Option<&'a Token>> {
    match place {
        TOP => Some(None),
        token => {
            tree.iter().find(|node| node.token.as_str() == token).map(|node| Some(&node.token))
        }
    }
}

fn done(visit: &Visit, topic: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, &visit.path(ManageTopic { topic }))
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
    visit: Visit,
    Path((_, topic)): Path<(String, String)>,
    Posted(steps): Posted<Steps>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &topic).await?;
    let step = match steps.step.as_str() {
        "up" => Step::Up,
        "down" => Step::Down,
        _ => return Err(HttpError::status(StatusCode::UNPROCESSABLE_ENTITY)),
    };
    // One that stands at the end by now stays there: the page shows it.
    StepTopic { editing: managed.editing(&visit), topic: &managed.node.token, step }
        .execute(&visit.state.database)
        .await?;
    Ok(done(&visit, &topic))
}

fn page(visit: &Visit, managed: &Managed, form: &FormState<TopicField>) -> Response {
    let here = MoveTopic { topic: managed.token() };
    let page = personal_page(visit, msg::people::topic_move(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(visit, || {
        let now = managed.parent().map_or(TOP, |parent| parent.token.as_str()).to_owned();
        let typed = form.value(TopicField::Place);
        let place = one_of(OneOf {
            name: "place".to_owned(),
            label: visit.say(msg::people::topic_place_label()),
            error: form.error(TopicField::Place).map(|why| visit.say(sentence(why))),
            choices: places(visit, &managed.tree, if typed.is_empty() { &now } else { typed }),
        });
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {admin_nav(visit)}
            {crumbs(visit, Some(managed))}
            <h1>{visit.say(msg::people::topic_move())}</h1>
            <p class="lead">{name(visit, &managed.node)}</p>
            <p>{visit.say(msg::people::topic_move_lead())}</p>
            <form method="post" action=visit.path(here)>
                <input type="hidden" name="leaves" value=now/>
                {place}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::move_button())}</button>
                </p>
            </form>
        }
        .into_any()
    })
}

/// The top and all topics, each as deep as it stands.
pub(super) fn places(visit: &Visit, tree: &[TopicNode], chosen: &str) -> Vec<Choice> {
    let top = Choice::of_text(TOP, &visit.text(msg::people::topic_top()), chosen == TOP);
    [top].into_iter().chain(tree.iter().map(|node| choice(visit, node, chosen))).collect()
}

/// A topic to choose.
pub(super) fn choice(visit: &Visit, node: &TopicNode, chosen: &str) -> Choice {
    let token = node.token.as_str();
    let (language, label) = match node.name(&visit.reading) {
        Some((language, label)) => (Some(language), label.to_owned()),
        None => (None, visit.plain(msg::people::topic_nameless())),
    };
    Choice {
        value: token.to_owned(),
        name: format!("{}{label}", "\u{2003}".repeat(node.depth)),
        language,
        chosen: chosen == token,
    }
}
