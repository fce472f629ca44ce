//! One text in two languages: two columns whose rows hold the same segment, one under the other where it is narrow.

use super::{
    language_menu::tongue_name,
    provenance::made,
    rich_text::{self, Targets},
};
use crate::visit::Visit;
use leptos::prelude::*;
use locales::{Direction, LanguageTag, msg};
use server::{
    database::query::document::{ReadBlock, ReadableText},
    domain::{
        library::Class,
        text::{BlockPath, Piece, alone, pair},
    },
};
use std::ops::Range;

/// The text of a page: in two columns where it is there in a second language too, else plainly.
pub fn text(
    visit: &Visit,
    text: &ReadableText,
    beside: Option<&ReadableText>,
    class: Class,
    targets: &Targets,
) -> AnyView {
    match beside {
        Some(second) => columns(visit, text, second, class, targets),
        None => rich_text::rich_text(visit, text, class, targets),
    }
}

fn columns(
    visit: &Visit,
    first: &ReadableText,
    second: &ReadableText,
    class: Class,
    targets: &Targets,
) -> AnyView {
    // What the first column lacks stands in the second one already.
    let left: Vec<&ReadBlock> =
        first.blocks.iter().filter(|block| block.language != second.language).collect();
    let right: Vec<&ReadBlock> = second.blocks.iter().collect();
    let rows: Vec<_> = pair(&pieces(&left), &pieces(&right))
        .into_iter()
        .map(|row| {
            let cell =
                |language: &LanguageTag, blocks: &[&ReadBlock], range: Range<usize>, is_second| {
                    cell(visit, language, class, targets, &blocks[range], is_second)
                };
            view! {
                <div class="pair">
                    {cell(&first.language, &left, row.first, false)}
                    {cell(&second.language, &right, row.second, true)}
                </div>
            }
        })
        .collect();
    view! {
        <section class="beside prose" aria-label=visit.plain(msg::library::reading_beside_label())>
            <div class="pair heads">{head(visit, first, None)} {head(visit, second, Some(()))}</div>
            {rows}
        </section>
    }
    .into_any()
}

/// The heading of a column: its language, and what its text is; of the second one also its title and summary.
fn head(visit: &Visit, text: &ReadableText, second: Option<()>) -> AnyView {
    let (lang, dir) = (text.language.to_string(), Direction::of(&text.language).as_str());
    let words = second.map(|()| {
        let (summary_lang, summary_dir) =
            (text.summary_language.to_string(), Direction::of(&text.summary_language).as_str());
        let summary = text.summary.clone();
        let summary = (!summary.is_empty())
            .then(|| view! { <p lang=summary_lang dir=summary_dir>{summary}</p> });
        view! { <p lang=lang dir=dir><strong>{text.title.clone()}</strong></p> {summary} }
    });
    let label = made(visit, text).map(|sentence| view! { <p class="meta">{sentence}</p> });
    view! {
        <div data-provenance=text.verdict.label.word()>
            <h2>{tongue_name(&text.language)}</h2>
            {words}
            {label}
        </div>
    }
    .into_any()
}

fn cell(
    visit: &Visit,
    language: &LanguageTag,
    class: Class,
    targets: &Targets,
    blocks: &[&ReadBlock],
    is_second: bool,
) -> AnyView {
    if blocks.is_empty() {
        return view! { <div></div> }.into_any();
    }
    let paths: Vec<BlockPath> =
        blocks.iter().map(|block| alone(&block.path, &block.kind, is_second)).collect();
    let placed: Vec<(&ReadBlock, &BlockPath)> = blocks.iter().copied().zip(&paths).collect();
    let html = rich_text::html(visit, language, class, targets, &placed, !is_second);
    let dir = Direction::of(language).as_str();
    view! { <div lang=language.to_string() dir=dir inner_html=html></div> }.into_any()
}

fn pieces<'a>(blocks: &[&'a ReadBlock]) -> Vec<Piece<'a, i64>> {
    let piece = |block: &&'a ReadBlock| Piece {
        segment: block.segment,
        path: &block.path,
        kind: &block.kind,
    };
    blocks.iter().map(piece).collect()
}

/// Links to this page with each other language beside it; back to one where there are two. `languages` are those that
/// the text has, `path` is that of the page.
pub fn ways<'a>(
    visit: &Visit,
    shown: &LanguageTag,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    path: &str,
) -> Option<AnyView> {
    let links: Vec<_> = languages
        .into_iter()
        .filter(|language| *language != shown && Some(*language) != visit.with.as_ref())
        .map(|language| {
            let path = visit.beside(path.to_owned(), Some(language));
            view! { <li><a href=path rel="nofollow">{tongue_name(language)}</a></li> }
        })
        .collect();
    let back = visit.with.is_some().then(|| {
        let sentence = visit.say(msg::library::reading_beside_end(visit.language.clone()));
        view! { <li><a href=path.to_owned()>{sentence}</a></li> }
    });
    (!links.is_empty() || back.is_some())
        .then(|| view! { <ul class="tongues">{links} {back}</ul> }.into_any())
}
