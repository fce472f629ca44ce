//! Above a form that cannot be sent, while nothing is changed.

use super::icon::{Icon, icon};
use crate::visit::Visit;
use leptos::prelude::*;
use locales::msg;

/// The notice; nothing while changes are taken.
pub fn read_only_notice(visit: &Visit, changes_nothing: bool) -> AnyView {
    if !changes_nothing {
        return ().into_any();
    }
    view! { <p class="error" role="status">{icon(Icon::Warning)} " " {visit.say(msg::errors::read_only_notice())}</p> }
        .into_any()
}
