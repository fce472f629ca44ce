//! Where roles hold, in plain words.

use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::msg;
use server::database::query::organizations::place::Place;

/// Where a role holds.
pub fn place_name(ctx: &RequestContext, place: &Place) -> AnyView {
    match place {
        Place::Everywhere => ctx.t(msg::organizations::place_everywhere()),
        Place::Organization(link) => {
            let (lang, dir) = ctx.marks(&link.language);
            view! { <bdi lang=lang dir=dir>{link.name.clone()}</bdi> }.into_any()
        }
        Place::Item { title, .. } if title.is_empty() => ctx.t(msg::organizations::place_item()),
        Place::Item { title, language } => {
            let (lang, dir) = ctx.marks(language);
            view! { <bdi lang=lang dir=dir>{title.clone()}</bdi> }.into_any()
        }
    }
}
