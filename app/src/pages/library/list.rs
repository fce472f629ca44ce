//! The library list: narrowed by topic, kind, language and organization, newest first, page after page by key.

use super::filters::{Options, filters};
use crate::{
    components::{
        empty_state::EmptyState,
        item_entry::{ItemEntry, Level},
        layout::Frame,
        nav::Section,
        pagination::Pagination,
        search_box::SearchBox,
    },
    forms::library::filter::LibraryQuery,
    request_context::RequestContext,
    shell::{Addresses, Page},
};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::{LanguageTag, msg};
use server::{
    database::query::library,
    http::HttpError,
    routes::{Home, Library, LibraryFeed, Trainings},
};

/// `GET /{lang}/library`
pub async fn show(ctx: RequestContext, here: Library) -> Result<Response, HttpError> {
    let (asked, database) = (LibraryQuery(here), &ctx.state.database);
    let all = ctx.choices().await?;
    let filter = asked.filter(database).await?;
    let page = match &filter {
        Some(filter) => library::list(database, &ctx.reading, filter, asked.after()).await?,
        None => library::CardPage { cards: Vec::new(), next: None },
    };
    let options = Options { all, chosen: filter.unwrap_or_default() };
    Ok(document(&ctx, &asked, &options.all.languages)
        .respond(&ctx, || view(&ctx, &asked, &options, &page)))
}

fn document(ctx: &RequestContext, asked: &LibraryQuery, languages: &[LanguageTag]) -> Page {
    let frame = Frame {
        section: Some(Section::Library),
        ..Frame::in_languages(ctx, languages, asked.link())
    };
    Page {
        description: Some(ctx.plain(msg::library::list_lead())),
        addresses: Addresses {
            noindex: asked.is_narrowed(),
            ..Addresses::of_interface(ctx, asked.link())
        },
        feed: true,
        ..Page::new(ctx, ctx.plain(msg::library::list_title()), frame)
    }
}

fn view(
    ctx: &RequestContext,
    asked: &LibraryQuery,
    options: &Options,
    page: &library::CardPage,
) -> impl IntoView {
    let everything = asked.is_narrowed().then(|| {
        view! {
            <p class="actions"><a href=ctx.path(Library::plain())>{ctx.t(msg::library::list_show_everything())}</a></p>
        }
    });
    let list = if page.cards.is_empty() {
        Either::Left(nothing(ctx, asked))
    } else {
        let entries =
            page.cards.iter().map(|card| view! { <ItemEntry ctx card level=Level::Second/> });
        Either::Right(view! { <ul class="list">{entries.collect_view()}</ul> })
    };
    let next = page.next.map(|key| {
        let after = key.to_string();
        ctx.path(Library { after: Some(after.as_str()), ..asked.link() })
    });
    let first = asked.after().map(|_| ctx.path(Library { after: None, ..asked.link() }));
    view! {
        <h1>{ctx.t(msg::library::list_title())}</h1>
        <p class="lead">{ctx.t(msg::library::list_lead())}</p>
        <SearchBox ctx narrowed=asked.link()/>
        {filters(ctx, asked, options)}
        {everything}
        {list}
        <Pagination ctx next first/>
        <p class="more"><a href=LibraryFeed { of: ctx.language.as_str() }.path() type="application/atom+xml">{ctx.t(msg::library::feed_link())}</a></p>
    }
}

fn nothing(ctx: &RequestContext, asked: &LibraryQuery) -> impl IntoView {
    let (title, text) = match asked.is_narrowed() {
        true => (msg::library::list_empty_title(), msg::library::list_empty_text()),
        false => (msg::library::list_none_title(), msg::library::list_none_text()),
    };
    let ways = vec![
        (ctx.path(Library::plain()), ctx.t(msg::library::list_show_everything())),
        (ctx.path(Trainings::plain()), ctx.t(msg::common::go_trainings())),
        (ctx.path(Home), ctx.t(msg::common::go_home())),
    ];
    view! { <EmptyState title=ctx.t(title) text=ctx.t(text) ways/> }
}
