//! The text of an author, block by block, in its own language and direction, with the links inside it filled in.

use crate::{render::to_html, urls, visit::Visit};
use leptos::prelude::*;
use locales::{Direction, msg};
use server::{
    database::{
        DatabaseError,
        query::{
            document::{ReadBlock, ReadableText},
            links::{LinkTarget, link_targets},
        },
    },
    domain::{
        text::{BlockKind, PlacedBlock, SanitisedHtml, assemble},
        token::Token,
        translation::State,
    },
};
use std::{borrow::Cow, collections::HashMap};

/// Where the links inside a text lead.
pub type Targets = HashMap<Token, LinkTarget>;

/// Looks up where the links inside a text lead for this reader; no query when there are none.
pub async fn targets(visit: &Visit, text: &ReadableText) -> Result<Targets, DatabaseError> {
    let mut tokens: Vec<Token> = Vec::new();
    for block in &text.blocks {
        block.html.fill_in(|name| {
            tokens.extend(split(name).0.parse().ok());
            None
        });
    }
    tokens.sort();
    tokens.dedup();
    link_targets(&visit.state.database, &visit.reading, &tokens).await
}

/// The text; nothing when it has no body.
pub fn rich_text(visit: &Visit, text: &ReadableText, targets: &Targets) -> AnyView {
    if text.blocks.is_empty() {
        return ().into_any();
    }
    let filled: Vec<Cow<'_, SanitisedHtml>> = text
        .blocks
        .iter()
        .map(|block| block.html.fill_in(|name| address(visit, targets, name)))
        .collect();
    let behind = (text.facts.behind > 0).then(|| behind(visit));
    let placed = text.blocks.iter().zip(&filled).map(|(block, html)| {
        let behind = behind.as_deref().filter(|_| block.state == State::Behind);
        PlacedBlock {
            id: anchored(block).then(|| block.token.as_str()),
            path: &block.path,
            kind: &block.kind,
            html,
            lang: None,
            dir: None,
            class: behind.map(|_| "behind"),
            note: behind,
        }
    });
    let html = assemble(placed).into_string();
    let lang = text.language.to_string();
    let dir = Direction::of(&text.language).as_str();
    view! { <div class="prose" lang=lang dir=dir inner_html=html></div> }.into_any()
}

/// Whether something may point at the block: a heading from elsewhere, a footnote back to where it is mentioned.
fn anchored(block: &ReadBlock) -> bool {
    matches!(block.kind, BlockKind::Heading(_)) || block.html.as_str().contains("href=\"#footnote-")
}

/// The mark of a block whose original moved on.
fn behind(visit: &Visit) -> String {
    to_html(|| view! { <span class="tag">{visit.say(msg::library::block_behind())}</span> })
}

/// The path that a link inside a text leads to: what it names, then the place on that page.
fn address(visit: &Visit, targets: &Targets, name: &str) -> Option<String> {
    let (token, place) = split(name);
    let path = match targets.get(&token.parse().ok()?)? {
        LinkTarget::Item { kind, slug } => visit.path(urls::Item { kind: *kind, slug }),
        LinkTarget::Lesson { training, lesson } => visit.path(urls::Lesson { training, lesson }),
    };
    Some(match place {
        Some(place) => format!("{path}#{}", urls::encoded(place)),
        None => path,
    })
}

fn split(name: &str) -> (&str, Option<&str>) {
    name.split_once('#').map_or((name, None), |(token, place)| (token, Some(place)))
}
