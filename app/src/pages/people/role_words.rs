//! Roles and where they hold, in plain words.

use crate::visit::Visit;
use leptos::prelude::*;
use locales::{Message, msg};
use server::{database::query::people::place::Place, domain::people::role::Role};

/// What somebody with this role may do.
pub fn may(role: Role) -> Message<'static> {
    match role {
        Role::Reader => msg::people::may_reader(),
        Role::Trainer => msg::people::may_trainer(),
        Role::Translator => msg::people::may_translator(),
        Role::Reviewer => msg::people::may_reviewer(),
        Role::Editor => msg::people::may_editor(),
        Role::Organizer => msg::people::may_organizer(),
        Role::Admin => msg::people::may_admin(),
    }
}

/// Where a role holds.
pub fn place_name(visit: &Visit, place: &Place) -> AnyView {
    match place {
        Place::Everywhere => visit.say(msg::people::place_everywhere()),
        Place::Organization(link) => {
            let (lang, dir) = visit.marks(&link.language);
            view! { <bdi lang=lang dir=dir>{link.name.clone()}</bdi> }.into_any()
        }
        Place::Item { title, .. } if title.is_empty() => visit.say(msg::people::place_item()),
        Place::Item { title, language } => {
            let (lang, dir) = visit.marks(language);
            view! { <bdi lang=lang dir=dir>{title.clone()}</bdi> }.into_any()
        }
    }
}
