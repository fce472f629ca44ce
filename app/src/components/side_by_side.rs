//! One text in two languages: two columns whose rows hold the same segment, one under the other where it is narrow.

use super::{
    language_menu::LanguageName,
    provenance::made,
    rich_text::{self, Place, RichText, Targets},
};
use crate::request_context::{PARTS, RequestContext, words_in};
use leptos::{either::Either, prelude::*};
use locales::{Direction, LanguageTag, msg};
use server::{
    database::query::document::{ReadBlock, ReadableText},
    domain::{
        library::Class,
        text::{BlockPath, NoteNumbers, Piece, alone, pair},
        token::Token,
    },
};
use std::ops::Range;

/// The text of a page: in two columns where it is there in a second language too, else plainly.
#[component]
pub fn SideBySide<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// Its permanent name.
    token: &'a Token,
    /// The text.
    text: &'a ReadableText,
    /// The same text in the second language.
    beside: Option<&'a ReadableText>,
    /// How much depends on it.
    class: Class,
    /// Where the links inside it lead.
    targets: &'a Targets,
) -> impl IntoView + use<> {
    let shown = match beside {
        Some(second) => Either::Left(columns(ctx, token, text, second, class, targets)),
        None => Either::Right(view! { <RichText ctx token text class targets/> }),
    };
    view! { {ctx.parts.then(|| pointing(ctx))} {shown} }
}

/// Above a text whose parts have links: what they are for, and the way back to the text alone.
fn pointing(ctx: &RequestContext) -> impl IntoView + use<> {
    let end = ctx.beside(ctx.uri.path().to_owned(), ctx.with.as_ref());
    view! {
        <div class="note screen-only" id=PARTS>
            <p>{ctx.t(msg::library::reading_parts_lead())}</p>
            <p class="more"><a href=end>{ctx.t(msg::library::reading_parts_end())}</a></p>
        </div>
    }
}

fn columns(
    ctx: &RequestContext,
    token: &Token,
    first: &ReadableText,
    second: &ReadableText,
    class: Class,
    targets: &Targets,
) -> impl IntoView + use<> {
    // What the first column lacks stands in the second one already.
    let own = first.blocks.iter().filter(|block| block.language != second.language);
    let left = Column::of(&first.language, own.collect(), false);
    let right = Column::of(&second.language, second.blocks.iter().collect(), true);
    let rows: Vec<_> = pair(&left.pieces(), &right.pieces())
        .into_iter()
        .map(|row| {
            // What one column lacks can be led to in the other.
            let is_alone = row.first.is_empty();
            let cell = |column: &Column<'_>, range| {
                let place = Place {
                    text: token,
                    language: column.language,
                    class,
                    targets,
                    notes: &column.notes,
                    has_anchors: !column.is_second || is_alone,
                    is_pointed_at: !column.is_second,
                };
                column.cell(ctx, place, range)
            };
            view! { <div class="pair">{cell(&left, row.first)} {cell(&right, row.second)}</div> }
        })
        .collect();
    view! {
        <section class="beside prose" aria-label=ctx.plain(msg::library::reading_beside_label())>
            <div class="pair heads">{head(ctx, first, false)} {head(ctx, second, true)}</div>
            {rows}
        </section>
    }
}

/// The heading of a column: its language, the title of the second text, and who made the text.
fn head(ctx: &RequestContext, text: &ReadableText, is_second: bool) -> impl IntoView + use<> {
    let label = made(ctx, text).map(|sentence| view! { <p class="meta">{sentence}</p> });
    view! {
        <div data-provenance=text.verdict.label.word()>
            <h2><LanguageName language=&text.language/></h2>
            {is_second.then(|| title(text))}
            {label}
        </div>
    }
}

/// Title and summary of the second text; those of the first stand above both.
fn title(text: &ReadableText) -> impl IntoView + use<> {
    let dir = |language| Direction::of(language).as_str();
    let (lang, summary_lang) = (text.language.to_string(), text.summary_language.to_string());
    let title = words_in(&text.language, &text.title);
    let summary = (!text.summary.is_empty()).then(|| {
        let summary = words_in(&text.summary_language, &text.summary);
        view! { <p lang=summary_lang dir=dir(&text.summary_language)>{summary}</p> }
    });
    view! { <p lang=lang dir=dir(&text.language)><strong>{title}</strong></p> {summary} }
}

/// One of the two texts.
struct Column<'a> {
    language: &'a LanguageTag,
    blocks: Vec<&'a ReadBlock>,
    /// The numbers of its footnotes.
    notes: NoteNumbers,
    is_second: bool,
}

impl<'a> Column<'a> {
    fn of(language: &'a LanguageTag, blocks: Vec<&'a ReadBlock>, is_second: bool) -> Self {
        let notes = rich_text::numbers(blocks.iter().copied());
        Self { language, blocks, notes, is_second }
    }

    fn pieces(&self) -> Vec<Piece<'_, i64>> {
        let blocks = self.blocks.iter();
        blocks
            .map(|block| Piece { segment: block.segment, path: &block.path, kind: &block.kind })
            .collect()
    }

    fn cell(
        &self,
        ctx: &RequestContext,
        place: Place<'_>,
        range: Range<usize>,
    ) -> impl IntoView + use<> {
        if range.is_empty() {
            return Either::Left(view! { <div></div> });
        }
        let path = |place: usize| &self.blocks[place].path;
        let before = |place: usize| place.checked_sub(1).map(path);
        let paths: Vec<BlockPath> =
            range.clone().map(|place| alone(before(place), path(place), self.is_second)).collect();
        let placed: Vec<(&ReadBlock, &BlockPath)> =
            self.blocks[range].iter().copied().zip(&paths).collect();
        let html = rich_text::html(ctx, place, &placed);
        let dir = Direction::of(self.language).as_str();
        let lang = self.language.to_string();
        Either::Right(view! { <div lang=lang dir=dir inner_html=html></div> })
    }
}

/// Links to this page with each other language beside it; back to one where there are two. `languages` are those that
/// the text has, `path` is that of the page.
pub fn second_languages<'a, L: IntoIterator<Item = &'a LanguageTag>>(
    ctx: &RequestContext,
    shown: &LanguageTag,
    languages: L,
    path: &str,
) -> Option<impl IntoView + use<L>> {
    let links: Vec<_> = languages
        .into_iter()
        .filter(|language| *language != shown && Some(*language) != ctx.with.as_ref())
        .map(|language| {
            let path = ctx.beside(path.to_owned(), Some(language));
            view! { <li><a href=path rel="nofollow"><LanguageName language/></a></li> }
        })
        .collect();
    let back = ctx.with.is_some().then(|| {
        let sentence = ctx.t(msg::library::reading_beside_end(ctx.language.clone()));
        view! { <li><a href=path.to_owned()>{sentence}</a></li> }
    });
    (!links.is_empty() || back.is_some()).then(|| view! { <ul class="tongues">{links} {back}</ul> })
}
