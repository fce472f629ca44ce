//! Something broke or was refused before a page could be made: said plainly, nothing from inside shown.

use super::not_found;
use crate::{
    components::layout::Frame,
    request_context::{RequestContext, first_part, recognised, redirect},
    shell::Page,
    site::{SharedSite, Site},
};
use axum::{
    http::{Method, StatusCode, Uri},
    response::Response,
};
use futures::future::BoxFuture;
use leptos::prelude::*;
use locales::{Address, LanguageTag, Languages, Message, msg};
use server::{
    domain::limit::Wait,
    http::{Admission, ErrorPages, ErrorVisit, Temporary},
    routes::{self, Home, Link},
    state::AppState,
};

/// The error pages of the site, for the one funnel of `server::http`.
pub struct Pages {
    /// All that a request may use.
    pub state: AppState,
    /// The site.
    pub site: SharedSite,
}

impl ErrorPages for Pages {
    fn page(&self, ctx: ErrorVisit) -> BoxFuture<'static, Response> {
        let (state, site) = (self.state.clone(), self.site.clone());
        Box::pin(async move {
            let language = language(&state, &site, &ctx).await;
            let shown = RequestContext::new(state, site, language, Uri::from_static("/"));
            match ctx.status {
                StatusCode::NOT_FOUND if names_a_language(&ctx.path, &shown) => {
                    not_found::unknown_language(&shown)
                }
                StatusCode::NOT_FOUND => not_found::page(&shown),
                _ => page(&shown, &ctx),
            }
        })
    }

    fn admission(&self, admission: Admission, method: &Method, path: &str) -> Response {
        // What was posted is not asked for again: the page of the form is.
        let back =
            if method == Method::GET { path } else { path.split('?').next().unwrap_or(path) };
        let language =
            LanguageTag::parse(first_part(path)).unwrap_or_else(|_| LanguageTag::english());
        let to = match admission {
            Admission::SignIn => routes::SignIn { next: Some(back) }.path(&language),
            Admission::Proof => routes::Proof { next: Some(back) }.path(&language),
        };
        redirect(StatusCode::SEE_OTHER, &to)
    }
}

/// Whether the address begins with a language that we know by name and the page is not in it: there is nothing in it.
fn names_a_language(path: &str, shown: &RequestContext) -> bool {
    let named = LanguageTag::parse(first_part(path)).ok();
    let known = named.as_ref().and_then(|tag| Languages::known().serving(tag));
    known.is_some_and(|language| language.tag != shown.language)
}

/// The language of the address; where it names none, what the browser asks for, among those of the interface.
async fn language(state: &AppState, site: &Site, ctx: &ErrorVisit) -> LanguageTag {
    // The database may be what failed: then only the languages of the interface are known.
    let named = recognised(&state.database, site.locales.menu(), first_part(&ctx.path)).await;
    if let Ok(Address::Here(language) | Address::Moved(language)) = named {
        return language;
    }
    let asked = ctx.accept_language.as_deref().unwrap_or_default();
    site.locales.negotiate(asked).unwrap_or_else(LanguageTag::english)
}

/// The page for a status that no other page explains.
fn page(ctx: &RequestContext, error: &ErrorVisit) -> Response {
    let frame = Frame::of(ctx, Home);
    let (title, text) = words(error);
    let page = Page { status: error.status, ..Page::new(ctx, ctx.plain(title.clone()), frame) };
    page.respond(ctx, || view(ctx, title, text, error.error_id.as_deref()))
}

/// `request` is the number of the request, to be said on the phone.
fn view(
    ctx: &RequestContext,
    title: Message<'static>,
    text: Message<'static>,
    request: Option<&str>,
) -> impl IntoView {
    let number = request.map(|number| {
        view! {
            <p>{ctx.t(msg::errors::request_number())} " " <code dir="ltr">{number.to_owned()}</code></p>
        }
    });
    view! {
        <div class="prose">
            <h1>{ctx.t(title)}</h1>
            <p class="lead">{ctx.t(text)}</p>
            {number}
            <p class="actions"><a class="button" href=ctx.path(Home)>{ctx.t(msg::common::go_home())}</a></p>
        </div>
    }
}

/// Title and sentence of an error.
fn words(error: &ErrorVisit) -> (Message<'static>, Message<'static>) {
    match error.temporary {
        Some(Temporary::Often(wait)) => {
            (msg::errors::refused_title(), msg::errors::refused_often(minutes(wait)))
        }
        Some(Temporary::ReadOnly) => {
            (msg::errors::read_only_title(), msg::errors::read_only_text())
        }
        Some(Temporary::Unconfirmed) => {
            (msg::errors::unconfirmed_title(), msg::errors::unconfirmed_text())
        }
        None if error.status.is_server_error() => {
            (msg::errors::server_title(), msg::errors::server_text())
        }
        None => (msg::errors::refused_title(), reason(error.status)),
    }
}

/// Whole minutes, at least one.
fn minutes(wait: Wait) -> i64 {
    i64::try_from(wait.seconds().div_ceil(60)).unwrap_or(i64::MAX)
}

/// Why a request was refused, as far as its status says.
fn reason(status: StatusCode) -> Message<'static> {
    match status {
        StatusCode::FORBIDDEN => msg::errors::refused_other_site(),
        StatusCode::METHOD_NOT_ALLOWED => msg::errors::refused_method(),
        StatusCode::REQUEST_TIMEOUT => msg::errors::refused_slow(),
        StatusCode::URI_TOO_LONG => msg::errors::refused_address(),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => msg::errors::refused_type(),
        StatusCode::MISDIRECTED_REQUEST => msg::errors::refused_host(),
        _ => msg::errors::refused_text(),
    }
}
