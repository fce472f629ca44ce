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
    http::HttpError,
    routes::{Link, ManageTopic, RemoveTopic, TopicTree},
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
    ctx: RequestContext,
    routes::RemoveTopic { topic }: routes::RemoveTopic,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    Ok(page(&ctx, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/remove`
pub async fn save(
    ctx: RequestContext,
    routes::RemoveTopic { topic }: routes::RemoveTopic,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let mut form = FormState::default();
    form.typed(TopicField::Into, raw.into.clone());
    match (raw.into.as_str(), chosen(&managed.tree, &raw.into).flatten()) {
        (NONE, _) => match remove(&ctx, &managed).await? {
            Removal::Done => return Ok(redirect(StatusCode::SEE_OTHER, &all(&ctx))),
            Removal::Holds(items) => form.refuse(TopicField::Into, FieldError::Holds(items)),
            Removal::Above(topics) => form.refuse(TopicField::Into, FieldError::Above(topics)),
            Removal::Nothing => return Err(HttpError::not_found()),
        },
        (_, None) => form.refuse(TopicField::Into, FieldError::Unknown),
        (_, Some(into)) => {
            let (editing, topic) = (managed.editing(&ctx), &managed.node.token);
            let permission = MergeTopic { editing, topic, into };
            match permission.execute(&ctx.state.database).await? {
                Merged::Done => {
                    let stays = ctx.path(ManageTopic { topic: into.as_str() });
                    return Ok(redirect(StatusCode::SEE_OTHER, &stays));
                }
                Merged::Circle => form.refuse(TopicField::Into, FieldError::IntoBelow),
                Merged::TooDeep => form.refuse(TopicField::Into, FieldError::TooDeep),
                Merged::Nothing => form.refuse(TopicField::Into, FieldError::Unknown),
            }
        }
    }
    Ok(page(&ctx, &managed, &form))
}

async fn remove(ctx: &RequestContext, managed: &Managed) -> Result<Removal, HttpError> {
    let (editing, topic) = (managed.editing(ctx), &managed.node.token);
    Ok(Remove { editing, topic }.execute(&ctx.state.database).await?)
}

fn all(ctx: &RequestContext) -> String {
    ctx.path(TopicTree::plain())
}

fn page(ctx: &RequestContext, managed: &Managed, form: &FormState<TopicField>) -> Response {
    let here = RemoveTopic { topic: managed.token() };
    let page = personal_page(ctx, msg::people::topic_remove(), |language| here.path(language));
    Page { status: status_of(form), ..page }.respond(ctx, || {
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            {admin_nav(ctx)}
            {crumbs(ctx, Some(managed))}
            <h1>{ctx.t(msg::people::topic_remove())}</h1>
            <p class="lead">{name(ctx, &managed.node)}</p>
            {plainly(ctx, managed, here)}
            {merge(ctx, managed, form, here)}
        }
        .into_any()
    })
}

/// The button that removes it, or why there is none.
fn plainly(ctx: &RequestContext, managed: &Managed, here: RemoveTopic<&str>) -> AnyView {
    let below = managed.tree.iter().filter(|node| node.parent == Some(managed.node.id)).count();
    let why = match (managed.node.items, below) {
        (0, 0) => {
            return view! {
                <p>{ctx.t(msg::people::topic_remove_empty())}</p>
                <form method="post" action=ctx.path(here)>
                    <input type="hidden" name="into" value=NONE/>
                    <p class="actions">
                        <button class="button" type="submit">{ctx.t(msg::people::topic_remove_button())}</button>
                    </p>
                </form>
            }
            .into_any();
        }
        (0, topics) => FieldError::Above(topics as i64),
        (items, _) => FieldError::Holds(items),
    };
    view! { <p>{ctx.t(sentence(why))}</p> }.into_any()
}

fn merge(
    ctx: &RequestContext,
    managed: &Managed,
    form: &FormState<TopicField>,
    here: RemoveTopic<&str>,
) -> AnyView {
    let typed = form.value(TopicField::Into);
    let none = Choice::of_text("", &ctx.text(msg::people::topic_merge_none()), typed.is_empty());
    let others = managed.tree.iter().filter(|node| node.id != managed.node.id);
    let others = others.map(|node| choice(ctx, node, typed));
    let into = one_of(OneOf {
        name: "into".to_owned(),
        label: ctx.t(msg::people::topic_merge_label()),
        error: form.error(TopicField::Into).map(|why| ctx.t(sentence(why))),
        choices: [none].into_iter().chain(others).collect(),
    });
    view! {
        <h2>{ctx.t(msg::people::topic_merge())}</h2>
        <p>{ctx.t(msg::people::topic_merge_lead())}</p>
        <form method="post" action=ctx.path(here)>
            {into}
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::people::topic_merge_button())}</button>
            </p>
        </form>
    }
    .into_any()
}
