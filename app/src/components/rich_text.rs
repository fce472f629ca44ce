//! The text of an author, block by block, each in its own language and direction, with the links inside it filled in.

use super::outdated_notice::marks_parts;
use crate::{
    render::to_html,
    request_context::{RequestContext, words_in},
};
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};
use locales::{Direction, LanguageTag, msg};
use server::{
    database::{
        DatabaseError,
        query::{
            document::{ReadBlock, ReadableText, SourceChange},
            links::{Headings, LinkTarget, headings, link_targets},
        },
    },
    domain::{
        library::Class,
        text::{
            BlockKind, BlockPath, Fate, NoteNumbers, PlacedBlock, SanitisedHtml, assemble, changes,
        },
        token::Token,
        translation::State,
    },
    routes,
};
use std::{borrow::Cow, collections::HashMap};

/// Where the links inside a text lead.
#[derive(Debug, Default)]
pub struct Targets {
    pages: HashMap<Token, LinkTarget>,
    /// Of the texts to whose headings they lead.
    headings: Headings,
}

/// Where blocks stand.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The name of their text.
    pub text: &'a Token,
    /// The language of the element around them.
    pub language: &'a LanguageTag,
    /// How much depends on their text.
    pub class: Class,
    /// Where their links lead.
    pub targets: &'a Targets,
    /// The numbers of the footnotes of the whole page.
    pub notes: &'a NoteNumbers,
    /// Whether links lead to them here: a page has each of them once.
    pub has_anchors: bool,
    /// Whether a reader who points at what is wrong points at them here.
    pub is_pointed_at: bool,
}

/// Looks up where the links inside texts lead for this reader; no query when there are none.
pub async fn targets<'a>(
    ctx: &RequestContext,
    texts: impl IntoIterator<Item = &'a ReadableText>,
) -> Result<Targets, DatabaseError> {
    let (mut pages, mut parted): (Vec<Token>, Vec<Token>) = (Vec::new(), Vec::new());
    for block in texts.into_iter().flat_map(|text| &text.blocks) {
        block.html.fill_in(|name| {
            let (text, part) = split(name);
            let text: Token = text.parse().ok()?;
            parted.extend(part.map(|_| text.clone()));
            pages.push(text);
            None
        });
    }
    for tokens in [&mut pages, &mut parted] {
        tokens.sort();
        tokens.dedup();
    }
    let database = &ctx.state.database;
    Ok(Targets {
        pages: link_targets(database, &ctx.reading, &pages).await?,
        headings: headings(database, &parted).await?,
    })
}

/// The text; nothing when it has no body.
#[component]
pub fn RichText<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// Its permanent name.
    token: &'a Token,
    /// The text.
    text: &'a ReadableText,
    /// How much depends on it.
    class: Class,
    /// Where the links inside it lead.
    targets: &'a Targets,
) -> impl IntoView + use<> {
    if text.blocks.is_empty() {
        return None;
    }
    let placed: Vec<(&ReadBlock, &BlockPath)> =
        text.blocks.iter().map(|block| (block, &block.path)).collect();
    let notes = numbers(text.blocks.iter());
    let place = Place {
        text: token,
        language: &text.language,
        class,
        targets,
        notes: &notes,
        has_anchors: true,
        is_pointed_at: true,
    };
    let html = html(ctx, place, &placed);
    let lang = text.language.to_string();
    let dir = Direction::of(&text.language).as_str();
    Some(view! { <div class="prose" lang=lang dir=dir inner_html=html></div> })
}

/// The numbers of the footnotes of a page with these blocks.
pub fn numbers<'a>(blocks: impl Iterator<Item = &'a ReadBlock>) -> NoteNumbers {
    NoteNumbers::of(blocks.map(|block| (&block.path, &block.html)))
}

/// Blocks at their places as HTML. Where the reader points at what is wrong, each has a link to say so.
pub fn html(ctx: &RequestContext, place: Place<'_>, blocks: &[(&ReadBlock, &BlockPath)]) -> String {
    let filled: Vec<Cow<'_, SanitisedHtml>> =
        blocks.iter().map(|(block, _)| shown(ctx, place, block)).collect();
    let said: Vec<Said> = blocks.iter().map(|(block, _)| said(ctx, place, block)).collect();
    let placed =
        blocks.iter().zip(&filled).zip(&said).map(|(((block, path), html), said)| PlacedBlock {
            id: (place.has_anchors && (ctx.parts || anchored(block))).then(|| block.token.as_str()),
            path,
            kind: &block.kind,
            html,
            lang: said.lang.as_deref(),
            dir: said.dir,
            class: said.class,
            note: said.note.as_deref(),
            after: said.after.as_deref(),
        });
    assemble(placed, place.notes).into_string()
}

/// The HTML of a block with its addresses, and with its numbers in order where they stand among Arabic letters. Code has
/// its own direction.
fn shown<'a>(
    ctx: &RequestContext,
    place: Place<'_>,
    block: &'a ReadBlock,
) -> Cow<'a, SanitisedHtml> {
    let filled = block.html.fill_in(|name| address(ctx, place, &block.language, name));
    let is_code = matches!(block.kind, BlockKind::Code { .. });
    if is_code || Direction::of(&block.language) != Direction::Rtl {
        return filled;
    }
    match filled {
        Cow::Borrowed(html) => html.with_numbers_isolated(),
        Cow::Owned(html) => Cow::Owned(html.with_numbers_isolated().into_owned()),
    }
}

/// What is said about one block.
#[derive(Default)]
struct Said {
    lang: Option<String>,
    dir: Option<&'static str>,
    class: Option<&'static str>,
    note: Option<String>,
    after: Option<String>,
}

fn said(ctx: &RequestContext, place: Place<'_>, block: &ReadBlock) -> Said {
    let mut said = Said::default();
    if block.kind == BlockKind::Rule {
        return said;
    }
    let mut notes: Vec<AnyView> = Vec::new();
    if block.language != *place.language {
        said.lang = Some(block.language.to_string());
        said.dir = Some(Direction::of(&block.language).as_str());
        said.class = Some("fallback");
        notes.push(ctx.t(msg::library::fallback_part(block.language.clone())));
    }
    if block.state == State::Behind && marks_parts(place.class) {
        said.class = Some("behind");
        notes.push(ctx.t(msg::library::block_behind()));
        said.after = block.change.as_ref().map(|change| changed(ctx, change));
    }
    if !notes.is_empty() {
        // The words of the page inside those of the text: they say whose they are.
        let (lang, dir) = (ctx.language.to_string(), ctx.direction().as_str());
        let tags = notes.into_iter().map(|note| view! { <span class="tag">{note}</span> " " });
        said.note =
            Some(to_html(|| view! { <span lang=lang dir=dir>{tags.collect_view()}</span> }));
    }
    if ctx.parts && place.is_pointed_at {
        let after = said.after.get_or_insert_default();
        after.push_str(&wrong(ctx, place.text, block));
    }
    said
}

/// The link to say that this part is wrong.
fn wrong(ctx: &RequestContext, of: &Token, block: &ReadBlock) -> String {
    let part = block.token.as_str();
    let path = ctx.path(routes::Report { token: of.as_str(), part: Some(part) });
    let (lang, dir) = (ctx.language.to_string(), ctx.direction().as_str());
    to_html(|| {
        view! {
            <p class="wrong-part screen-only" lang=lang dir=dir>
                <a href=path rel="nofollow" aria-describedby=part.to_owned()>
                    {ctx.t(msg::library::reading_part_wrong())}
                </a>
            </p>
        }
    })
}

/// How the original changed, closed until the reader opens it.
fn changed(ctx: &RequestContext, change: &SourceChange) -> String {
    let (lang, dir) = (ctx.language.to_string(), ctx.direction().as_str());
    let runs = match (&change.before, &change.now) {
        (Some(before), Some(now)) => changes(before, now),
        (Some(before), None) => vec![(Fate::Went, before.clone())],
        (None, Some(now)) => vec![(Fate::Came, now.clone())],
        (None, None) => return String::new(),
    };
    let before = change.before.as_ref().map(|_| {
        view! {
            <p>{ctx.t(msg::library::reading_change_before())} " " {wording(change, &runs, Fate::Came)}</p>
        }
    });
    let now = match change.now {
        Some(_) => Either::Left(view! {
            <p>{ctx.t(msg::library::reading_change_now())} " " {wording(change, &runs, Fate::Went)}</p>
        }),
        None => Either::Right(view! { <p>{ctx.t(msg::library::reading_change_gone())}</p> }),
    };
    to_html(|| {
        view! {
            <details class="change" lang=lang dir=dir>
                <summary>{ctx.t(msg::library::reading_change())}</summary>
                {before}
                {now}
            </details>
        }
    })
}

/// One of the two wordings, with the words marked that the other does not have.
fn wording(change: &SourceChange, runs: &[(Fate, String)], never: Fate) -> impl IntoView + use<> {
    let words = runs.iter().filter(|(fate, _)| *fate != never).map(|(fate, words)| match fate {
        Fate::Stayed => EitherOf3::A(words_in(&change.language, words)),
        Fate::Went => EitherOf3::B(view! { <del>{words_in(&change.language, words)}</del> }),
        Fate::Came => EitherOf3::C(view! { <ins>{words_in(&change.language, words)}</ins> }),
    });
    let dir = Direction::of(&change.language).as_str();
    let words: Vec<_> = words.collect();
    view! { <span lang=change.language.to_string() dir=dir>{words}</span> }
}

/// Whether something may point at the block: a heading from elsewhere, a footnote back to where it is mentioned.
fn anchored(block: &ReadBlock) -> bool {
    matches!(block.kind, BlockKind::Heading(_)) || block.html.as_str().contains("href=\"#footnote-")
}

/// Where a link leads that stands in a block of `language`: to the page that it names, or to a heading of it, which is
/// called the same in every language. On the page itself it goes there without loading it again.
fn address(
    ctx: &RequestContext,
    place: Place<'_>,
    language: &LanguageTag,
    name: &str,
) -> Option<String> {
    let (text, part) = split(name);
    let text: Token = text.parse().ok()?;
    let heading = part.and_then(|part| place.targets.headings.called(&text, language, part));
    match (part, heading) {
        (Some(_), heading) if text == *place.text => heading.map(|heading| format!("#{heading}")),
        (_, heading) => {
            let path = ctx.onward(place.targets.pages.get(&text)?);
            Some(match heading {
                Some(heading) => format!("{path}#{heading}"),
                None => path,
            })
        }
    }
}

fn split(name: &str) -> (&str, Option<&str>) {
    name.split_once('#').map_or((name, None), |(token, part)| (token, Some(part)))
}
