//! One text in two languages: two columns whose rows hold the same segment, one under the other where it is narrow.

use super::{
    language_menu::tongue_name,
    provenance::made,
    rich_text::{self, Targets},
};
use crate::request_context::{PARTS, RequestContext};
use leptos::prelude::*;
use locales::{Direction, LanguageTag, msg};
use server::{
    database::query::document::{ReadBlock, ReadableText},
    domain::{
        library::Class,
        text::{BlockPath, Piece, alone, pair},
        token::Token,
    },
};
use std::ops::Range;

/// The text of a page: in two columns where it is there in a second language too, else plainly.
pub fn text(
    ctx: &RequestContext,
    token: &Token,
    text: &ReadableText,
    beside: Option<&ReadableText>,
    class: Class,
    targets: &Targets,
) -> AnyView {
    let shown = match beside {
        Some(second) => columns(ctx, token, text, second, class, targets),
        None => rich_text::rich_text(ctx, token, text, class, targets),
    };
    view! { {ctx.parts.then(|| pointing(ctx))} {shown} }.into_any()
}

/// Above a text whose parts have links: what they are for, and the way back to the text alone.
fn pointing(ctx: &RequestContext) -> AnyView {
    let end = ctx.beside(ctx.uri.path().to_owned(), ctx.with.as_ref());
    view! {
        <div class="note screen-only" id=PARTS>
            <p>{ctx.t(msg::library::reading_parts_lead())}</p>
            <p class="more"><a href=end>{ctx.t(msg::library::reading_parts_end())}</a></p>
        </div>
    }
    .into_any()
}

fn columns(
    ctx: &RequestContext,
    token: &Token,
    first: &ReadableText,
    second: &ReadableText,
    class: Class,
    targets: &Targets,
) -> AnyView {
    // What the first column lacks stands in the second one already.
    let own = first.blocks.iter().filter(|block| block.language != second.language);
    let left = Column { language: &first.language, blocks: own.collect(), is_second: false };
    let right = Column {
        language: &second.language,
        blocks: second.blocks.iter().collect(),
        is_second: true,
    };
    let rows: Vec<_> = pair(&left.pieces(), &right.pieces())
        .into_iter()
        .map(|row| {
            let cell = |column: &Column<'_>, range| column.cell(ctx, token, class, targets, range);
            view! { <div class="pair">{cell(&left, row.first)} {cell(&right, row.second)}</div> }
        })
        .collect();
    view! {
        <section class="beside prose" aria-label=ctx.plain(msg::library::reading_beside_label())>
            <div class="pair heads">{head(ctx, first, None)} {head(ctx, second, Some(title(second)))}</div>
            {rows}
        </section>
    }
    .into_any()
}

/// The heading of a column: its language, perhaps its title, and who made its text.
fn head(ctx: &RequestContext, text: &ReadableText, title: Option<AnyView>) -> AnyView {
    let label = made(ctx, text).map(|sentence| view! { <p class="meta">{sentence}</p> });
    view! {
        <div data-provenance=text.verdict.label.word()>
            <h2>{tongue_name(&text.language)}</h2>
            {title}
            {label}
        </div>
    }
    .into_any()
}

/// Title and summary of the second text; those of the first stand above both.
fn title(text: &ReadableText) -> AnyView {
    let dir = |language| Direction::of(language).as_str();
    let (lang, summary_lang) = (text.language.to_string(), text.summary_language.to_string());
    let summary = (!text.summary.is_empty()).then(|| {
        view! { <p lang=summary_lang dir=dir(&text.summary_language)>{text.summary.clone()}</p> }
    });
    view! { <p lang=lang dir=dir(&text.language)><strong>{text.title.clone()}</strong></p> {summary} }
        .into_any()
}

/// One of the two texts.
struct Column<'a> {
    language: &'a LanguageTag,
    blocks: Vec<&'a ReadBlock>,
    is_second: bool,
}

impl Column<'_> {
    fn pieces(&self) -> Vec<Piece<'_, i64>> {
        let blocks = self.blocks.iter();
        blocks
            .map(|block| Piece { segment: block.segment, path: &block.path, kind: &block.kind })
            .collect()
    }

    fn cell(
        &self,
        ctx: &RequestContext,
        token: &Token,
        class: Class,
        targets: &Targets,
        range: Range<usize>,
    ) -> AnyView {
        if range.is_empty() {
            return view! { <div></div> }.into_any();
        }
        let path = |place: usize| &self.blocks[place].path;
        let before = |place: usize| place.checked_sub(1).map(path);
        let paths: Vec<BlockPath> =
            range.clone().map(|place| alone(before(place), path(place), self.is_second)).collect();
        let placed: Vec<(&ReadBlock, &BlockPath)> =
            self.blocks[range].iter().copied().zip(&paths).collect();
        let anchors = (!self.is_second).then_some(token);
        let html = rich_text::html(ctx, self.language, class, targets, &placed, anchors);
        let dir = Direction::of(self.language).as_str();
        view! { <div lang=self.language.to_string() dir=dir inner_html=html></div> }.into_any()
    }
}

/// Links to this page with each other language beside it; back to one where there are two. `languages` are those that
/// the text has, `path` is that of the page.
pub fn ways<'a>(
    ctx: &RequestContext,
    shown: &LanguageTag,
    languages: impl IntoIterator<Item = &'a LanguageTag>,
    path: &str,
) -> Option<AnyView> {
    let links: Vec<_> = languages
        .into_iter()
        .filter(|language| *language != shown && Some(*language) != ctx.with.as_ref())
        .map(|language| {
            let path = ctx.beside(path.to_owned(), Some(language));
            view! { <li><a href=path rel="nofollow">{tongue_name(language)}</a></li> }
        })
        .collect();
    let back = ctx.with.is_some().then(|| {
        let sentence = ctx.t(msg::library::reading_beside_end(ctx.language.clone()));
        view! { <li><a href=path.to_owned()>{sentence}</a></li> }
    });
    (!links.is_empty() || back.is_some())
        .then(|| view! { <ul class="tongues">{links} {back}</ul> }.into_any())
}
