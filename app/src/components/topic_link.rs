//! The way to a topic.

use crate::request_context::{RequestContext, words_in};
use leptos::prelude::*;
use server::{database::query::topics, routes};

/// A link to a topic's page.
#[component]
pub fn TopicLink<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The topic.
    topic: &'a topics::TopicLink,
) -> impl IntoView + use<> {
    let (lang, dir) = ctx.marks(&topic.language);
    let path = ctx.path(routes::Topic { slug: &topic.slug });
    view! { <a href=path lang=lang dir=dir>{words_in(&topic.language, &topic.label)}</a> }
}
