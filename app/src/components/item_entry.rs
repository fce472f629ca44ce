//! An item in a list, and an item as a card: the sign and word of its kind, title, summary, languages.

use super::{
    icon::{icon, kind_icon},
    language_menu::tongue_name,
};
use crate::{components::kind_name::kind_name, request_context::RequestContext};
use leptos::prelude::*;
use locales::msg;
use server::{database::query::item::ItemCard, routes};

/// More languages than this are counted, not named.
const NAMED: usize = 4;

/// How deep a list stands in the outline of its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Directly under the title of the page.
    Second,
    /// Under a heading of its own.
    Third,
}

/// A row of a list.
pub fn entry(ctx: &RequestContext, card: &ItemCard, level: Level, more: Vec<AnyView>) -> AnyView {
    let (lang, dir) = ctx.marks(&card.text.language);
    let title = heading(ctx, card, level);
    let summary = card.text.summary.clone();
    let summary = (!summary.is_empty()).then(|| view! { <p lang=lang dir=dir>{summary}</p> });
    row(ctx, card, title, summary.into_any(), more)
}

/// A row whose heading and text somebody else wrote.
pub fn row(
    ctx: &RequestContext,
    card: &ItemCard,
    heading: AnyView,
    text: AnyView,
    more: Vec<AnyView>,
) -> AnyView {
    view! {
        <li class="entry">
            <span class="kind-mark">{icon(kind_icon(card.kind, card.form))}</span>
            {heading}
            {text}
            <ul class="meta">
                <li>{ctx.t(kind_name(card.kind, card.form))}</li>
                {more.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                {languages(ctx, card)}
            </ul>
        </li>
    }
    .into_any()
}

/// A card in a grid.
pub fn card(ctx: &RequestContext, card: &ItemCard, level: Level, more: Vec<AnyView>) -> AnyView {
    let (lang, dir) = ctx.marks(&card.text.language);
    let title = heading(ctx, card, level);
    let summary = card.text.summary.clone();
    let summary = (!summary.is_empty()).then(|| view! { <p lang=lang dir=dir>{summary}</p> });
    view! {
        <li>
            <article class="card">
                {title}
                {summary}
                <ul class="meta">
                    <li>{icon(kind_icon(card.kind, card.form))} " " {ctx.t(kind_name(card.kind, card.form))}</li>
                    {more.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}
                    {languages(ctx, card)}
                </ul>
            </article>
        </li>
    }
    .into_any()
}

fn heading(ctx: &RequestContext, card: &ItemCard, level: Level) -> AnyView {
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(routes::Item { kind: card.kind, slug: &card.text.slug });
    let link = view! { <a href=path lang=lang dir=dir>{card.text.title.clone()}</a> };
    match level {
        Level::Second => view! { <h2>{link}</h2> }.into_any(),
        Level::Third => view! { <h3>{link}</h3> }.into_any(),
    }
}

/// In which languages the item can be read: by name when few, else counted; a tag when the reader's own is missing.
fn languages(ctx: &RequestContext, card: &ItemCard) -> AnyView {
    let missing = card.text.language != ctx.language;
    let tag = missing
        .then(|| view! { <li><span class="tag">{tongue_name(&card.text.language)}</span></li> });
    let others: Vec<_> =
        card.languages.iter().filter(|tag| !missing || **tag != card.text.language).collect();
    let list = if others.is_empty() {
        ().into_any()
    } else if card.languages.len() > NAMED {
        view! { <li>{ctx.t(msg::library::languages_count(card.languages.len() as i64))}</li> }
            .into_any()
    } else {
        let names = others.into_iter().enumerate().map(|(place, tag)| {
            let comma = if place > 0 { ", " } else { "" };
            view! { {comma} {tongue_name(tag)} }
        });
        view! { <li>{names.collect_view()}</li> }.into_any()
    };
    view! { {tag} {list} }.into_any()
}
