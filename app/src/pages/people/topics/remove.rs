//! A topic goes: one over nothing is removed, any other becomes part of another one.

use super::{Managed, crumbs, name, place::choice, place::chosen, sentence};
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
        administration::{ManageTopic, RemoveTopic, TopicTree},
    },
    visit::{Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    http::HttpError,
    services::library::topics::{MergeTopic, Merged, Removal, RemoveTopic as Remove},
};

/// The word of the button that only removes. No token is a hyphen.
const NONE: &str = "-";

/// What the browser sends.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Raw {
    /// The token of the topic that stays; [`NONE`] where the topic is only removed.
    into: String,
}

/// `GET /{lang}/admin/topics/{topic}/remove`
pub async fn show(
    visit: Visit,
    Path((_, topic)): Path<(String, String)>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &topic).await?;
    Ok(page(&visit, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/remove`
pub async fn save(
    visit: Visit,
    Path((_, topic)): Path<(String, String)>,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&visit, &topic).await?;
    let mut form = FormState::default();
    form.typed(TopicField::Into, raw.into.clone());
    match (raw.into.as_str(), chosen(&managed.tree, &raw.into).flatten()) {
        (NONE, _) => match remove(&visit, &managed).await? {
            Removal::Done => return Ok(redirect(StatusCode::SEE_OTHER, &all(&visit))),
            Removal::Holds(items) => form.refuse(TopicField::Into, Refusal::Holds(items)),
            Removal::Above(topics) => form.refuse(TopicField::Into, Refusal::Above(topics)),
            Removal::Nothing => return Err(HttpError::not_found()),
        },
        (_, None) => form.refuse(TopicField::Into, Refusal::Unknown),
        (_, Some(into)) => {
            let (editing, topic) = (managed.editing(&visit), &managed.node.token);
            let permission = MergeTopic { editing, topic, into };
            match permission.execute(&visit.state.database).await? {
                Merged::Done => {
                    let stays = visit.path(ManageTopic { topic: into.as_str() });
                    return Ok(redirect(StatusCode::SEE_OTHER, &stays));
                }
                Merged::Circle => form.refuse(TopicField::Into, Refusal::IntoBelow),
                Merged::TooDeep => form.refuse(TopicField::Into, Refusal::TooDeep),
                Merged::Nothing => form.refuse(TopicField::Into, Refusal::Unknown),
            }
        }
    }
    Ok(page(&visit, &managed, &form))
}

async fn remove(visit: &Visit, managed: &Managed) -> Result<Removal, HttpError> {
    let (editing, topic) = (managed.editing(visit), &managed.node.token);
    Ok(Remove { editing, topic }.execute(&visit.state.database).await?)
}

fn all(visit: &Visit) -> String {
    visit.path(TopicTree::default())
}

fn page(visit: &Visit, managed: &Managed, form: &FormState<TopicField>) -> Response {
    let here = RemoveTopic { topic: managed.token() };
    let page = personal_page(visit, msg::people::topic_remove(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(visit, || {
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            {admin_nav(visit)}
            {crumbs(visit, Some(managed))}
            <h1>{visit.say(msg::people::topic_remove())}</h1>
            <p class="lead">{name(visit, &managed.node)}</p>
            {plainly(visit, managed, here)}
            {merge(visit, managed, form, here)}
        }
        .into_any()
    })
}

/// The button that removes it, or why there is none.
fn plainly(visit: &Visit, managed: &Managed, here: RemoveTopic<'_>) -> AnyView {
    let below = managed.tree.iter().filter(|node| node.parent == Some(managed.node.id)).count();
    let why = match (managed.node.items, below) {
        (0, 0) => {
            return view! {
                <p>{visit.say(msg::people::topic_remove_empty())}</p>
                <form method="post" action=visit.path(here)>
                    <input type="hidden" name="into" value=NONE/>
                    <p class="actions">
                        <button class="button" type="submit">{visit.say(msg::people::topic_remove_button())}</button>
                    </p>
                </form>
            }
            .into_any();
        }
        (0, topics) => Refusal::Above(topics as i64),
        (items, _) => Refusal::Holds(items),
    };
    view! { <p>{visit.say(sentence(why))}</p> }.into_any()
}

fn merge(
    visit: &Visit,
    managed: &Managed,
    form: &FormState<TopicField>,
    here: RemoveTopic<'_>,
) -> AnyView {
    let typed = form.value(TopicField::Into);
    let none = Choice::of_text("", &visit.text(msg::people::topic_merge_none()), typed.is_empty());
    let others = managed.tree.iter().filter(|node| node.id != managed.node.id);
    let others = others.map(|node| choice(visit, node, typed));
    let into = one_of(OneOf {
        name: "into".to_owned(),
        label: visit.say(msg::people::topic_merge_label()),
        error: form.error(TopicField::Into).map(|why| visit.say(sentence(why))),
        choices: [none].into_iter().chain(others).collect(),
    });
    view! {
        <h2>{visit.say(msg::people::topic_merge())}</h2>
        <p>{visit.say(msg::people::topic_merge_lead())}</p>
        <form method="post" action=visit.path(here)>
            {into}
            <p class="actions">
                <button class="button second" type="submit">{visit.say(msg::people::topic_merge_button())}</button>
            </p>
        </form>
    }
    .into_any()
}
