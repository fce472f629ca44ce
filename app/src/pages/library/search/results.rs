//! One result: the item, where it matched, and in which language.

use crate::{
    components::{item_entry::ItemRow, topic_link::TopicLink},
    request_context::{RequestContext, words_in},
};
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    database::query::search::{Excerpt, SearchAnswer, SearchResult},
    domain::search::Piece,
    routes::{Item, Lesson, Organization},
};

/// A row of the list.
pub fn result(ctx: &RequestContext, found: &SearchResult) -> impl IntoView {
    let card = &found.card;
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(Item { kind: card.kind, slug: &card.text.slug });
    let heading =
        view! { <h2><a href=path lang=lang dir=dir>{pieces(&card.text.language, &found.title)}</a></h2> }.into_any();
    let text = match &found.excerpt {
        Some(excerpt) => Either::Left(self::excerpt(ctx, found, excerpt)),
        None => Either::Right(summary(ctx, found)),
    };
    let text = Some(view! { {text} {lessons(ctx, found)} }.into_any());
    view! { <ItemRow ctx card heading text/> }
}

/// Links to the topics and organizations that the query names.
pub fn named(ctx: &RequestContext, answer: &SearchAnswer) -> Option<impl IntoView> {
    if answer.topics.is_empty() && answer.organizations.is_empty() {
        return None;
    }
    let topics = answer.topics.iter().map(|topic| view! { <li><TopicLink ctx topic/></li> });
    let organizations = answer.organizations.iter().map(|one| {
        let path = ctx.path(Organization { slug: &one.slug });
        let (lang, dir) = ctx.marks(&one.language);
        view! { <li><a href=path lang=lang dir=dir>{one.name.clone()}</a></li> }
    });
    Some(view! {
        <nav aria-label=ctx.plain(msg::library::search_named())>
            <ul class="topics">{topics.collect_view()} {organizations.collect_view()}</ul>
        </nav>
    })
}

fn excerpt(ctx: &RequestContext, found: &SearchResult, excerpt: &Excerpt) -> impl IntoView {
    let cut = |cut: bool| if cut { "…" } else { "" };
    let snippet = &excerpt.snippet;
    let words = marked_in(ctx, &excerpt.language, &snippet.pieces);
    let elsewhere = found.found_in.as_ref().map(|language| {
        view! { <span class="tag">{ctx.t(msg::library::search_found_in(language.clone()))}</span> " " }
    });
    view! { <p>{elsewhere} {cut(snippet.begins_within)} {words} {cut(snippet.ends_within)}</p> }
}

fn summary(ctx: &RequestContext, found: &SearchResult) -> impl IntoView {
    let text = &found.card.text;
    let elsewhere = found.found_in.as_ref().map(|language| {
        view! { <p><span class="tag">{ctx.t(msg::library::search_found_in(language.clone()))}</span></p> }
    });
    let (lang, dir) = ctx.marks(&text.language);
    let summary = (!text.summary.is_empty()).then(|| {
        view! { <p lang=lang dir=dir>{words_in(&text.language, &text.summary)}</p> }
    });
    view! { {elsewhere} {summary} }
}

fn lessons(ctx: &RequestContext, found: &SearchResult) -> Option<impl IntoView> {
    if found.lessons.is_empty() {
        return None;
    }
    let links = found.lessons.iter().map(|lesson| {
        let training = found.card.text.slug.as_str();
        let path = ctx.path(Lesson { slug: training, lesson: &lesson.slug });
        let (lang, dir) = ctx.marks(&lesson.language);
        view! { <li><a href=path lang=lang dir=dir>{words_in(&lesson.language, &lesson.title)}</a></li> }
    });
    Some(view! {
        <p>{ctx.t(msg::library::search_lessons())}</p>
        <ul>{links.collect_view()}</ul>
    })
}

fn marked_in(ctx: &RequestContext, language: &LanguageTag, parts: &[Piece]) -> impl IntoView {
    match ctx.marks(language) {
        (None, _) => Either::Left(pieces(language, parts)),
        (lang, dir) => {
            Either::Right(view! { <span lang=lang dir=dir>{pieces(language, parts)}</span> })
        }
    }
}

fn pieces(language: &LanguageTag, pieces: &[Piece]) -> impl IntoView + use<> {
    let one = |piece: &Piece| {
        let text = words_in(language, &piece.text);
        match piece.marked {
            true => Either::Left(view! { <mark>{text}</mark> }),
            false => Either::Right(text),
        }
    };
    pieces.iter().map(one).collect_view()
}
