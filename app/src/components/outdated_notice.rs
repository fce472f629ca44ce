//! Said on top when the original moved on after this translation was made; the changed parts are marked below.

use super::icon::{Icon, icon};
use crate::visit::Visit;
use leptos::prelude::*;
use locales::msg;
use server::database::query::item::TextFacts;

/// The notice; nothing when no part is behind.
pub fn outdated_notice(visit: &Visit, facts: TextFacts) -> AnyView {
    if facts.behind == 0 {
        return ().into_any();
    }
    view! {
        <div class="note warning" role="note">
            <p>{icon(Icon::Warning)} " " {visit.say(msg::library::outdated_notice(facts.behind))}</p>
        </div>
    }
    .into_any()
}
