//! The library list: narrowed by topic, kind, language and organization, newest first, page after page by key.

use super::filters::{Options, filters};
use crate::{
    components::{
        empty_state::empty_state,
        item_entry::{Level, entry},
        layout::Frame,
        nav::Section,
        pagination::pagination,
        search_box::search_box,
    },
    forms::{Query, library::filter::Asked},
    shell::{Addresses, Page},
    urls::{Home, Library, Link, Trainings, library_feed},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::{LanguageTag, msg};
use server::{database::query::library, http::HttpError};

/// `GET /{lang}/library`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    let database = &visit.state.database;
    let all = visit.choices().await?;
    let filter = asked.filter(database).await?;
    let page = match &filter {
        Some(filter) => library::list(database, &visit.reading, filter, asked.after()).await?,
        None => library::CardPage { cards: Vec::new(), next: None },
    };
    let options = Options { all, chosen: filter.unwrap_or_default() };
    Ok(document(&visit, &asked, &options.all.languages)
        .respond(&visit, || view(&visit, &asked, &options, &page)))
}

fn document(visit: &Visit, asked: &Asked, languages: &[LanguageTag]) -> Page {
    let tongues = visit.tongues(languages, |language| asked.link().path(language));
    let frame = Frame { section: Some(Section::Library), tongues, wide: false, sheet_foot: None };
    Page {
        description: Some(visit.plain(msg::library::list_lead())),
        addresses: Addresses {
            noindex: asked.is_narrowed(),
            ..Addresses::of_interface(visit, asked.link())
        },
        feed: true,
        ..Page::new(visit, visit.plain(msg::library::list_title()), frame)
    }
}

fn view(visit: &Visit, asked: &Asked, options: &Options, page: &library::CardPage) -> AnyView {
    let everything = asked.is_narrowed().then(|| {
        view! {
            <p class="actions"><a href=visit.path(Library::default())>{visit.say(msg::library::list_show_everything())}</a></p>
        }
    });
    let list = if page.cards.is_empty() {
        nothing(visit, asked)
    } else {
        let entries =
            page.cards.iter().map(|card| entry(visit, card, Level::Second, vec![])).collect_view();
        view! { <ul class="list">{entries}</ul> }.into_any()
    };
    let next = page.next.map(|key| {
        let after = key.to_string();
        visit.path(Library { after: Some(&after), ..asked.link() })
    });
    let first = asked.after().map(|_| visit.path(Library { after: None, ..asked.link() }));
    view! {
        <h1>{visit.say(msg::library::list_title())}</h1>
        <p class="lead">{visit.say(msg::library::list_lead())}</p>
        {search_box(visit, asked.link())}
        {filters(visit, asked, options)}
        {everything}
        {list}
        {pagination(visit, next, first)}
        <p class="more"><a href=library_feed(&visit.language) type="application/atom+xml">{visit.say(msg::library::feed_link())}</a></p>
    }
    .into_any()
}

fn nothing(visit: &Visit, asked: &Asked) -> AnyView {
    let (title, text) = match asked.is_narrowed() {
        true => (msg::library::list_empty_title(), msg::library::list_empty_text()),
        false => (msg::library::list_none_title(), msg::library::list_none_text()),
    };
    empty_state(
        visit.say(title),
        visit.say(text),
        vec![
            (visit.path(Library::default()), visit.say(msg::library::list_show_everything())),
            (visit.path(Trainings), visit.say(msg::common::go_trainings())),
            (visit.path(Home), visit.say(msg::common::go_home())),
        ],
    )
}
