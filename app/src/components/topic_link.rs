//! The way to a topic.

use crate::{urls, visit::Visit};
use leptos::prelude::*;
use server::database::query::topics::TopicLink;

/// A link to a topic's page.
pub fn topic_link(visit: &Visit, topic: &TopicLink) -> AnyView {
    let (lang, dir) = visit.marks(&topic.language);
    let path = visit.path(urls::Topic { slug: &topic.slug });
    view! { <a href=path lang=lang dir=dir>{topic.label.clone()}</a> }.into_any()
}
