//! No page at this address: said in the reader's language, with ways on and the languages to choose from.

use crate::{
    components::{language_menu::tongue_link, layout::Frame},
    shell::Page,
    urls::{Home, Library, Link, Trainings},
    visit::Visit,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};

impl Visit {
    /// The answer when nothing stands at this address.
    pub fn not_found(&self) -> Response {
        page(self)
    }
}

/// The page for an address at which nothing stands, with status 404.
pub fn page(visit: &Visit) -> Response {
    respond(visit, msg::errors::not_found_title(), msg::errors::not_found_text())
}

/// The page for an address in a language that we know by name, but in which there is nothing to read, with status 404.
pub fn unknown_language(visit: &Visit) -> Response {
    respond(visit, msg::errors::unknown_language_title(), msg::errors::unknown_language_text())
}

fn respond(visit: &Visit, title: Message<'static>, text: Message<'static>) -> Response {
    let tongues = visit.tongues(&[], |language| Home.path(language));
    let frame = Frame { section: None, tongues, wide: false, sheet_foot: None };
    let page = Page {
        status: StatusCode::NOT_FOUND,
        ..Page::new(visit, visit.plain(title.clone()), frame)
    };
    page.respond(visit, || view(visit, title, text))
}

fn view(visit: &Visit, title: Message<'static>, text: Message<'static>) -> AnyView {
    let tongues: Vec<_> = visit
        .site
        .locales
        .menu()
        .iter()
        .map(|language| view! { <li>{tongue_link(language, Home.path(language))}</li> })
        .collect();
    view! {
        <div class="prose">
            <h1>{visit.say(title)}</h1>
            <p class="lead">{visit.say(text)}</p>
            <ul class="more">
                <li><a href=visit.path(Library::default())>{visit.say(msg::common::go_library())}</a></li>
                <li><a href=visit.path(Trainings)>{visit.say(msg::common::go_trainings())}</a></li>
                <li><a href=visit.path(Home)>{visit.say(msg::common::go_home())}</a></li>
            </ul>
            <h2>{visit.say(msg::errors::not_found_languages())}</h2>
            <ul class="tongues big">{tongues}</ul>
        </div>
    }
    .into_any()
}
