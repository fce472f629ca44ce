//! The search: found in any language, answered in the language of the page. What people look for is never stored; that
//! nothing was found is counted, without the words.

mod results;

use super::filters::{Options, selects};
use crate::{
    components::{
        empty_state::EmptyState, language_menu::LanguageName, layout::Frame, nav::Section,
        pagination::Pagination,
    },
    forms::library::filter::LibraryQuery,
    islands::library::search_suggest::SearchSuggest,
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use results::{named, result};
use server::{
    database::query::{
        library::LibraryFilter,
        search::{self, SearchAnswer, SearchRequest},
    },
    domain::search::{MOST_LETTERS, Query},
    http::HttpError,
    routes::{Library, Search, Topic},
    services::library::count_unmet_search::CountUnmetSearch,
};

/// The words, and what narrows the search.
fn apart(here: Search) -> (String, LibraryQuery) {
    let Search { q, topic, kind, language, organization, after } = here;
    let narrowed = Library { topic, kind, language, organization, after };
    (q.unwrap_or_default(), LibraryQuery(narrowed))
}

/// All that the page shows.
struct Model<'a> {
    typed: &'a str,
    query: Query,
    asked: &'a LibraryQuery,
    options: Options,
    /// `None` when nothing was asked.
    answer: Option<SearchAnswer>,
}

/// `GET /{lang}/search`
pub async fn show(ctx: RequestContext, here: Search) -> Result<Response, HttpError> {
    let (words, asked) = apart(here);
    let database = &ctx.state.database;
    let all = ctx.choices().await?;
    let filter = asked.filter(database).await?;
    let query = Query::read(&words);
    let answer = match &filter {
        _ if query.is_empty() => None,
        None => Some(SearchAnswer::default()),
        Some(filter) => Some(answer(&ctx, &words, &query, &asked, filter).await?),
    };
    let options = Options { all, chosen: filter.unwrap_or_default() };
    let model = Model { typed: &words, query, asked: &asked, options, answer };
    let page = document(&ctx, &model, &model.options.all.languages);
    Ok(page.respond(&ctx, || view(&ctx, &model)))
}

async fn answer(
    ctx: &RequestContext,
    typed: &str,
    query: &Query,
    asked: &LibraryQuery,
    filter: &LibraryFilter,
) -> Result<SearchAnswer, HttpError> {
    let after = asked.after().and_then(|after| usize::try_from(after).ok()).unwrap_or_default();
    let request = SearchRequest { query, typed, filter, after, count: search::PAGE };
    let state = &ctx.state;
    let answer = search::search(&state.database, &ctx.reading, request).await?;
    let nothing = answer.found == 0 && !answer.incomplete;
    if nothing && *filter == LibraryFilter::default() {
        CountUnmetSearch { language: ctx.language.clone() }.execute_later(state);
    }
    Ok(answer)
}

fn document(ctx: &RequestContext, model: &Model<'_>, languages: &[LanguageTag]) -> Page {
    let frame = Frame {
        section: Some(Section::Library),
        ..Frame::in_languages(ctx, languages, model.link())
    };
    Page {
        addresses: Addresses { noindex: true, ..Addresses::default() },
        islands: true,
        // Without the words: titles stand in histories and on screens that others see.
        ..Page::new(ctx, ctx.plain(msg::library::search_title()), frame)
    }
}

impl Model<'_> {
    /// The address of this search.
    fn link(&self) -> Search<&str> {
        let words = (!self.typed.is_empty()).then_some(self.typed);
        let Library { topic, kind, language, organization, after } = self.asked.link();
        Search { q: words, topic, kind, language, organization, after }
    }

    /// The same from its first result on, or from another.
    fn from(&self, ctx: &RequestContext, after: Option<&str>) -> String {
        ctx.path(Search { after, ..self.link() })
    }
}

fn view(ctx: &RequestContext, model: &Model<'_>) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::library::search_title())}</h1>
        {form(ctx, model)}
        {model.answer.as_ref().map(|answer| found(ctx, model, answer))}
    }
}

fn form(ctx: &RequestContext, model: &Model<'_>) -> impl IntoView {
    // An island gets finished words, which cannot be marked one by one: what holds it says their language.
    let label = ctx.text(msg::library::search_label());
    let (lang, dir) = ctx.marks(&label.language);
    let hint =
        model.answer.is_none().then(|| view! { <p>{ctx.t(msg::library::search_hint())}</p> });
    view! {
        <form class="search" role="search" method="get" action=ctx.path(Search::plain()) data-start="focus">
            <div class="field" lang=lang dir=dir>
                <SearchSuggest label=label.plain() value=model.typed.to_owned()/>
            </div>
            <button class="button" type="submit">{ctx.t(msg::library::search_submit())}</button>
            <details open=model.asked.is_narrowed()>
                <summary>{ctx.t(msg::library::search_narrow())}</summary>
                <div class="filters">{selects(ctx, model.asked, &model.options)}</div>
            </details>
        </form>
        {hint}
    }
}

fn found(ctx: &RequestContext, model: &Model<'_>, answer: &SearchAnswer) -> impl IntoView {
    let shortened = model.query.shortened.then(|| {
        let text = ctx.t(msg::library::search_shortened(MOST_LETTERS as i64));
        view! { <p class="note" role="note">{text}</p> }
    });
    let incomplete = answer.incomplete.then(|| {
        view! { <p class="note" role="note">{ctx.t(msg::library::search_incomplete())}</p> }
    });
    let meant = answer.did_you_mean.as_deref().map(|words| {
        let path = ctx.path(Search { q: Some(words), ..model.link() });
        let words = words.to_owned();
        view! { <p>{ctx.t(msg::library::search_meant())} " " <a href=path><bdi>{words}</bdi></a></p> }
    });
    let list = match answer.results.as_slice() {
        [] => Either::Left(nothing(ctx, model)),
        results => {
            let rows = results.iter().map(|one| result(ctx, one)).collect_view();
            Either::Right(view! {
                <p role="status">{count(ctx, answer)}</p>
                <ul class="list">{rows}</ul>
            })
        }
    };
    let next = answer.next.map(|after| model.from(ctx, Some(&after.to_string())));
    let first = model.asked.0.after.is_some().then(|| model.from(ctx, None));
    view! {
        {shortened} {incomplete} {meant}
        {named(ctx, answer)}
        {list}
        <Pagination ctx next first/>
    }
}

fn count(ctx: &RequestContext, answer: &SearchAnswer) -> impl IntoView {
    let count = answer.found as i64;
    let counted = ctx.t(match answer.more {
        true => msg::library::search_count_more(count),
        false => msg::library::search_count(count),
    });
    match answer.word_helps {
        true => view! { {counted} " " {ctx.t(msg::library::search_closer())} }.into_any(),
        false => counted,
    }
}

/// What was searched in which languages, and where to go on.
fn nothing(ctx: &RequestContext, model: &Model<'_>) -> impl IntoView {
    let text = view! {
        {ctx.t(msg::library::search_empty_text())} " "
        {model.options.all.languages.iter().enumerate().map(|(place, language)| {
            let comma = if place > 0 { ", " } else { "" };
            view! { {comma} <LanguageName language/> }
        }).collect_view()}
    };
    let mut ways = Vec::new();
    if model.asked.is_narrowed() {
        let path = ctx.path(Search { q: model.link().q, ..Search::plain() });
        ways.push((path, ctx.t(msg::library::search_everywhere())));
    }
    let tops = model.options.all.topics.iter().filter(|topic| topic.depth == 0);
    ways.extend(tops.map(|topic| {
        let path = ctx.path(Topic { slug: &topic.slug });
        (path, ctx.mark(topic.language.clone(), topic.label.clone()))
    }));
    ways.push((ctx.path(Library::plain()), ctx.t(msg::library::list_show_everything())));
    let contact = ctx.site.contact.clone().map(|contact| {
        view! { <p>{ctx.t(msg::library::search_contact())} " " <bdi>{contact}</bdi></p> }
    });
    view! {
        <EmptyState title=ctx.t(msg::library::search_empty_title()) text=text.into_any() ways/>
        {contact}
    }
}
