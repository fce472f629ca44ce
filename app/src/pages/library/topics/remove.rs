//! A topic goes: one over nothing is removed, any other becomes part of another one.

use super::{
    Managed,
    place::{TOP, choice, chosen},
    to_topic, too_deep, topic_page,
};
use crate::{
    components::{
        choice::Choice,
        form::{FormChoice, PostForm, SecondForm},
    },
    forms::{
        FormState,
        library::topic::{INTO, RemoveForm},
        refusals::unknown,
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    http::HttpError,
    routes::{RemoveTopic, TopicTree},
    services::library::topics::{MergeTopic, Merged, Removal, RemoveTopic as Remove},
};

/// `GET /{lang}/admin/topics/{topic}/remove`
pub async fn show(
    ctx: RequestContext,
    RemoveTopic { topic }: RemoveTopic,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    Ok(page(&ctx, &managed, &FormState::default()))
}

/// `POST /{lang}/admin/topics/{topic}/remove`
pub async fn save(
    ctx: RequestContext,
    RemoveTopic { topic }: RemoveTopic,
    mut form: FormState<RemoveForm>,
) -> Result<Response, HttpError> {
    let managed = Managed::load(&ctx, &topic).await?;
    let (editing, topic) = (managed.editing(), &managed.node.token);
    let why = match chosen(&managed.tree, form.value(INTO)) {
        Ok(None) => match (Remove { editing, topic }).execute(&ctx.state).await? {
            Removal::Done => {
                return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(TopicTree::plain())));
            }
            Removal::Holds(items) => msg::library::topic_holds(items),
            Removal::Above(topics) => msg::library::topic_above(topics),
            Removal::Nothing => return Err(HttpError::not_found()),
        },
        Ok(Some(into)) => match (MergeTopic { editing, topic, into }).execute(&ctx.state).await? {
            Merged::Done => return Ok(to_topic(&ctx, into.as_str())),
            Merged::Circle => msg::library::topic_merge_below(),
            Merged::TooDeep => too_deep(),
            Merged::Nothing => unknown(),
        },
        Err(why) => why,
    };
    form.refuse(INTO, why);
    Ok(page(&ctx, &managed, &form))
}

fn page(ctx: &RequestContext, managed: &Managed, form: &FormState<RemoveForm>) -> Response {
    let here = RemoveTopic { topic: managed.token() };
    topic_page(ctx, managed, msg::library::topic_remove, here, form, || {
        view! {
            {plainly(ctx, managed, form, here)}
            {merge(ctx, managed, form, here)}
        }
    })
}

/// The button that removes it, or why there is none.
fn plainly(
    ctx: &RequestContext,
    managed: &Managed,
    form: &FormState<RemoveForm>,
    here: RemoveTopic<&str>,
) -> impl IntoView {
    let below = managed.tree.iter().filter(|node| node.parent == Some(managed.node.id)).count();
    let why = match (managed.node.items, below) {
        (0, 0) => {
            let none = view! { <input type="hidden" name=INTO.name value=TOP/> };
            return Either::Left(view! {
                <p>{ctx.t(msg::library::topic_remove_empty())}</p>
                <PostForm ctx form action=ctx.path(here) button=msg::library::topic_remove_button()>
                    {none}
                </PostForm>
            });
        }
        (0, topics) => msg::library::topic_above(topics as i64),
        (items, _) => msg::library::topic_holds(items),
    };
    Either::Right(view! { <p>{ctx.t(why)}</p> })
}

fn merge(
    ctx: &RequestContext,
    managed: &Managed,
    form: &FormState<RemoveForm>,
    here: RemoveTopic<&str>,
) -> impl IntoView {
    let typed = form.value(INTO);
    let none = Choice::of_text("", &ctx.text(msg::library::topic_merge_none()), typed.is_empty());
    let others = managed.tree.iter().filter(|node| node.id != managed.node.id);
    let others = others.map(|node| choice(ctx, node, typed));
    let choices = [none].into_iter().chain(others).collect();
    view! {
        <h2>{ctx.t(msg::library::topic_merge())}</h2>
        <p>{ctx.t(msg::library::topic_merge_lead())}</p>
        <SecondForm ctx action=ctx.path(here) button=msg::library::topic_merge_button()>
            <FormChoice ctx form field=INTO choices/>
        </SecondForm>
    }
}
