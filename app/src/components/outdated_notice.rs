//! Said on top when the original moved on after this translation was made; the changed parts are marked below.

use super::icon::{Icon, IconName};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::{database::query::document::ReadableText, domain::library::Class};

/// The notice; nothing when no part is behind. Of what is soon gone, this is all that is said.
#[component]
pub fn OutdatedNotice<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The text that is shown.
    text: &'a ReadableText,
    /// How much depends on it.
    class: Class,
) -> impl IntoView + use<> {
    if text.facts.behind == 0 {
        return None;
    }
    let sentence = match (text.original_changed, marks_parts(class)) {
        (Some(day), true) => msg::library::outdated_notice_on(day),
        (None, true) => msg::library::outdated_notice(text.facts.behind),
        (Some(day), false) => msg::library::reading_outdated_whole_on(day),
        (None, false) => msg::library::reading_outdated_whole(),
    };
    Some(view! {
        <div class="note warning" role="note">
            <p><Icon name=IconName::Warning/> " " {ctx.t(sentence)}</p>
        </div>
    })
}

/// Whether the parts of a text whose original changed are marked one by one.
pub fn marks_parts(class: Class) -> bool {
    class != Class::Ephemeral
}
