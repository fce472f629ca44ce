//! One result: the item, where it matched, and in which language.

use crate::{
    components::{item_entry::row, topic_link::topic_link},
    request_context::RequestContext,
};
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{
    database::query::search::{Excerpt, SearchAnswer, SearchResult},
    domain::search::Piece,
    routes::{Item, Lesson, Organization},
};

/// A row of the list.
pub fn result(ctx: &RequestContext, found: &SearchResult) -> AnyView {
    let card = &found.card;
    let (lang, dir) = ctx.marks(&card.text.language);
    let path = ctx.path(Item { kind: card.kind, slug: &card.text.slug });
    let heading =
        view! { <h2><a href=path lang=lang dir=dir>{pieces(&found.title)}</a></h2> }.into_any();
    let text = match &found.excerpt {
        Some(excerpt) => self::excerpt(ctx, found, excerpt),
        None => summary(ctx, found),
    };
    row(ctx, card, heading, view! { {text} {lessons(ctx, found)} }.into_any(), vec![])
}

/// Links to the topics and organizations that the query names.
pub fn named(ctx: &RequestContext, answer: &SearchAnswer) -> AnyView {
    if answer.topics.is_empty() && answer.organizations.is_empty() {
        return ().into_any();
    }
    let topics = answer.topics.iter().map(|topic| view! { <li>{topic_link(ctx, topic)}</li> });
    let organizations = answer.organizations.iter().map(|one| {
        let path = ctx.path(Organization { slug: &one.slug });
        let (lang, dir) = ctx.marks(&one.language);
        view! { <li><a href=path lang=lang dir=dir>{one.name.clone()}</a></li> }
    });
    view! {
        <nav aria-label=ctx.plain(msg::library::search_named())>
            <ul class="topics">{topics.collect_view()} {organizations.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

fn excerpt(ctx: &RequestContext, found: &SearchResult, excerpt: &Excerpt) -> AnyView {
    let cut = |cut: bool| if cut { "…" } else { "" };
    let snippet = &excerpt.snippet;
    let words = marked_in(ctx, &excerpt.language, &snippet.pieces);
    let elsewhere = found.found_in.as_ref().map(|language| {
        view! { <span class="tag">{ctx.t(msg::library::search_found_in(language.clone()))}</span> " " }
    });
    view! { <p>{elsewhere} {cut(snippet.begins_within)} {words} {cut(snippet.ends_within)}</p> }
        .into_any()
}

fn summary(ctx: &RequestContext, found: &SearchResult) -> AnyView {
    let text = &found.card.text;
    let elsewhere = found.found_in.as_ref().map(|language| {
        view! { <p><span class="tag">{ctx.t(msg::library::search_found_in(language.clone()))}</span></p> }
    });
    let (lang, dir) = ctx.marks(&text.language);
    let summary = text.summary.clone();
    let summary = (!summary.is_empty()).then(|| view! { <p lang=lang dir=dir>{summary}</p> });
    view! { {elsewhere} {summary} }.into_any()
}

fn lessons(ctx: &RequestContext, found: &SearchResult) -> AnyView {
    if found.lessons.is_empty() {
        return ().into_any();
    }
    let links = found.lessons.iter().map(|lesson| {
        let training = found.card.text.slug.as_str();
        let path = ctx.path(Lesson { slug: training, lesson: &lesson.slug });
        let (lang, dir) = ctx.marks(&lesson.language);
        view! { <li><a href=path lang=lang dir=dir>{lesson.title.clone()}</a></li> }
    });
    view! {
        <p>{ctx.t(msg::library::search_lessons())}</p>
        <ul>{links.collect_view()}</ul>
    }
    .into_any()
}

fn marked_in(ctx: &RequestContext, language: &LanguageTag, parts: &[Piece]) -> AnyView {
    match ctx.marks(language) {
        (None, _) => pieces(parts),
        (lang, dir) => view! { <span lang=lang dir=dir>{pieces(parts)}</span> }.into_any(),
    }
}

fn pieces(pieces: &[Piece]) -> AnyView {
    let one = |piece: &Piece| {
        let text = piece.text.clone();
        match piece.marked {
            true => view! { <mark>{text}</mark> }.into_any(),
            false => text.into_any(),
        }
    };
    pieces.iter().map(one).collect_view().into_any()
}
