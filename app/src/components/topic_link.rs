//! The way to a topic.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use server::{database::query::topics::TopicLink, routes};

/// A link to a topic's page.
pub fn topic_link(ctx: &RequestContext, topic: &TopicLink) -> AnyView {
    let (lang, dir) = ctx.marks(&topic.language);
    let path = ctx.path(routes::Topic { slug: &topic.slug });
    view! { <a href=path lang=lang dir=dir>{topic.label.clone()}</a> }.into_any()
}
