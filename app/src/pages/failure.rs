//! Something broke or was refused before a page could be made: said plainly, nothing from inside shown.

use crate::{
    components::layout::Frame,
    shell::Page,
    urls::{Home, Link},
    visit::Visit,
    words::msg,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// The page for a status that no other page explains. `request` is the number of the request, to be said on the phone.
pub fn page(visit: &Visit, status: StatusCode, request: Option<&str>) -> Response {
    let tongues = visit.tongues(&[], |language| Home.path(language));
    let frame = Frame { section: None, tongues, wide: false, sheet_foot: None };
    let title = match status.is_server_error() {
        true => visit.plain(msg::errors::server_title()),
        false => visit.plain(msg::errors::refused_title()),
    };
    let page = Page { status, ..Page::new(visit, title, frame) };
    page.respond(visit, || view(visit, status, request))
}

fn view(visit: &Visit, status: StatusCode, request: Option<&str>) -> AnyView {
    let (title, text) = match status.is_server_error() {
        true => (visit.say(msg::errors::server_title()), visit.say(msg::errors::server_text())),
        false => (visit.say(msg::errors::refused_title()), visit.say(msg::errors::refused_text())),
    };
    let number = request.map(|number| {
        view! {
            <p>{visit.say(msg::errors::request_number())} " " <code dir="ltr">{number.to_owned()}</code></p>
        }
    });
    view! {
        <div class="prose">
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            {number}
            <p class="actions"><a class="button" href=visit.path(Home)>{visit.say(msg::common::go_home())}</a></p>
        </div>
    }
    .into_any()
}
