//! Where roles hold, in plain words.

use crate::visit::Visit;
use leptos::prelude::*;
use locales::msg;
use server::database::query::people::place::Place;

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
