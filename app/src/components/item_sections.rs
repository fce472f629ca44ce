//! Items of one kind under a heading, as on the pages of topics and organizations.

use super::item_entry::{ItemEntry, ItemTile, Level};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use locales::Message;
use server::database::query::library::CardPage;

/// Toolkits or trainings as cards; nothing when there are none.
#[component]
pub fn CardSection<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// What they are.
    heading: Message<'static>,
    /// The items.
    page: &'a CardPage,
) -> impl IntoView + use<> {
    (!page.cards.is_empty()).then(|| {
        let cards = page.cards.iter();
        let cards: Vec<_> =
            cards.map(|card| view! { <ItemTile ctx card level=Level::Third/> }).collect();
        view! { <h2>{ctx.t(heading)}</h2> <ul class="cards">{cards}</ul> }
    })
}

/// Resources as a list; nothing when there are none.
#[component]
pub fn EntrySection<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// What they are.
    heading: Message<'static>,
    /// The items.
    page: &'a CardPage,
) -> impl IntoView + use<> {
    (!page.cards.is_empty()).then(|| {
        let entries = page.cards.iter();
        let entries: Vec<_> =
            entries.map(|card| view! { <ItemEntry ctx card level=Level::Third/> }).collect();
        view! { <h2>{ctx.t(heading)}</h2> <ul class="list">{entries}</ul> }
    })
}
