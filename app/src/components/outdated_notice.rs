//! What the note above a text says when the original moved on after this translation was made; the changed parts are marked
//! below.

use crate::request_context::RequestContext;
use leptos::prelude::AnyView;
use locales::msg;
use server::{database::query::document::ReadableText, domain::library::Class};

/// The sentence; nothing when no part is behind. Of what is soon gone, this is all that is said.
pub fn sentence(ctx: &RequestContext, text: &ReadableText, class: Class) -> Option<AnyView> {
    if text.facts.behind == 0 {
        return None;
    }
    Some(ctx.t(match (text.original_changed, marks_parts(class)) {
        (Some(day), true) => msg::library::outdated_notice_on(day),
        (None, true) => msg::library::outdated_notice(text.facts.behind),
        (Some(day), false) => msg::library::reading_outdated_whole_on(day),
        (None, false) => msg::library::reading_outdated_whole(),
    }))
}

/// Whether the parts of a text whose original changed are marked one by one.
pub fn marks_parts(class: Class) -> bool {
    class != Class::Ephemeral
}
