//! No page at this address: said in the reader's language, with ways on and the languages to choose from.

use crate::{
    components::{language_menu::LanguageAnchor, layout::Frame},
    request_context::RequestContext,
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::routes::{Home, Library, Link, Trainings};

impl RequestContext {
    /// The answer when nothing stands at this address.
    pub fn not_found(&self) -> Response {
        page(self)
    }
}

/// The page for an address at which nothing stands, with status 404.
pub fn page(ctx: &RequestContext) -> Response {
    respond(ctx, msg::errors::not_found_title(), msg::errors::not_found_text())
}

/// The page for an address in a language that we know by name, but in which there is nothing to read, with status 404.
pub fn unknown_language(ctx: &RequestContext) -> Response {
    respond(ctx, msg::errors::unknown_language_title(), msg::errors::unknown_language_text())
}

fn respond(ctx: &RequestContext, title: Message<'static>, text: Message<'static>) -> Response {
    let frame = Frame::of(ctx, Home);
    let page =
        Page { status: StatusCode::NOT_FOUND, ..Page::new(ctx, ctx.plain(title.clone()), frame) };
    page.respond(ctx, || view(ctx, title, text))
}

fn view(ctx: &RequestContext, title: Message<'static>, text: Message<'static>) -> impl IntoView {
    let language_links: Vec<_> = ctx
        .site
        .locales
        .menu()
        .iter()
        .map(|language| view! { <li><LanguageAnchor language path=Home.path(language)/></li> })
        .collect();
    view! {
        <div class="prose">
            <h1>{ctx.t(title)}</h1>
            <p class="lead">{ctx.t(text)}</p>
            <ul class="more">
                <li><a href=ctx.path(Library::plain())>{ctx.t(msg::common::go_library())}</a></li>
                <li><a href=ctx.path(Trainings::plain())>{ctx.t(msg::common::go_trainings())}</a></li>
                <li><a href=ctx.path(Home)>{ctx.t(msg::common::go_home())}</a></li>
            </ul>
            <h2>{ctx.t(msg::errors::not_found_languages())}</h2>
            <ul class="tongues big">{language_links}</ul>
        </div>
    }
}
