//! Items of one kind under a heading, as on the pages of topics and organizations.

use super::item_entry::{Level, card, entry};
use crate::request_context::RequestContext;
use leptos::prelude::*;
use server::database::query::library::CardPage;

/// Toolkits or trainings as cards; nothing when there are none.
pub fn card_section(ctx: &RequestContext, heading: AnyView, page: &CardPage) -> AnyView {
    if page.cards.is_empty() {
        return ().into_any();
    }
    let cards: Vec<_> =
        page.cards.iter().map(|item| card(ctx, item, Level::Third, vec![])).collect();
    view! { <h2>{heading}</h2> <ul class="cards">{cards}</ul> }.into_any()
}

/// Resources as a list; nothing when there are none.
pub fn entry_section(ctx: &RequestContext, heading: AnyView, page: &CardPage) -> AnyView {
    if page.cards.is_empty() {
        return ().into_any();
    }
    let entries: Vec<_> =
        page.cards.iter().map(|item| entry(ctx, item, Level::Third, vec![])).collect();
    view! { <h2>{heading}</h2> <ul class="list">{entries}</ul> }.into_any()
}
