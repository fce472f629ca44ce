//! The addresses without a language: the site's own, and the permanent one of each item. They alone choose one for the
//! reader, from what the browser asks for, among the languages in which there is anything.

use crate::{
    links::text_path,
    request_context::{RequestContext, recognised, redirect},
    site::{SharedSite, Site},
};
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use locales::{Address, LanguageTag, accept_language, best_match};
use server::routes;
use server::{
    database::{
        Database, DatabaseError,
        query::{language::content_languages, printouts::printout},
    },
    domain::{print_status::PrintStatus, token::Token},
    http::HttpError,
    routes::{Home, Link, Permanent, Printout},
    state::AppState,
};

/// `GET /`
pub async fn site(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let language = choose(&state.database, &site, asked(&headers)).await?;
    Ok(onward(&Home.path(&language)))
}

/// `GET /i/{token}`
pub async fn item(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    routes::Permanent { token }: routes::Permanent,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let Ok(token) = token.parse::<Token>() else { return Err(HttpError::not_found()) };
    let language = choose(&state.database, &site, asked(&headers)).await?;
    match text_path(&state.database, &language, &token).await? {
        Some(path) => Ok(onward(&path)),
        None => Err(HttpError::not_found()),
    }
}

/// `GET /i/{token}/{language}`: the language is that of the sheet or feed on which the address stands.
pub async fn item_in(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    routes::PermanentIn { token, of: language }: routes::PermanentIn,
) -> Result<Response, HttpError> {
    let Ok(token) = token.parse::<Token>() else { return Err(HttpError::not_found()) };
    let Some(language) = named(&state.database, &site, &language).await? else {
        return Ok(temporary(&Permanent { token: token.as_str() }.path()));
    };
    match text_path(&state.database, &language, &token).await? {
        Some(path) => Ok(temporary(&path)),
        None => Err(HttpError::not_found()),
    }
}

/// `GET /i/{token}/{language}/{revision}`: the code of a printed sheet. Leads to the text while the sheet says what
/// readers see, else to what became of it.
pub async fn item_of_printout(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    routes::PermanentPrintout { token, of: language, revision }: routes::PermanentPrintout,
) -> Result<Response, HttpError> {
    let Ok(token) = token.parse::<Token>() else { return Err(HttpError::not_found()) };
    let Some(language) = named(&state.database, &site, &language).await? else {
        return Ok(temporary(&Permanent { token: token.as_str() }.path()));
    };
    let (Some(printout), Ok(number)) =
        (printout(&state.database, &token).await?, revision.parse::<i64>())
    else {
        return Err(HttpError::not_found());
    };
    let newest = text_path(&state.database, &language, &token).await?;
    match (printout.status(&language, number), newest) {
        (PrintStatus::Unknown, _) => Err(HttpError::not_found()),
        (PrintStatus::Current, Some(path)) => Ok(temporary(&path)),
        _ => {
            let number = number.to_string();
            let here = Printout { token: token.as_str(), revision: Some(number.as_str()) };
            Ok(temporary(&here.path(&language)))
        }
    }
}

/// The language that an address names, however it writes it; `None` when nothing is in it any more.
async fn named(
    database: &Database,
    site: &Site,
    text: &str,
) -> Result<Option<LanguageTag>, DatabaseError> {
    match recognised(database, site.locales.menu(), text).await? {
        Address::Here(language) | Address::Moved(language) => Ok(Some(language)),
        Address::Unknown => Ok(None),
    }
}

/// `GET /{language}/`: the home page has no slash behind its language.
pub async fn without_slash(ctx: RequestContext) -> Response {
    ctx.moved(&ctx.path(Home))
}

/// What the browser asks for; empty when it says nothing readable.
pub(super) fn asked(headers: &HeaderMap) -> &str {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The best language for what was asked: one of the interface or one in which there is something to read.
async fn choose(
    database: &Database,
    site: &Site,
    asked: &str,
) -> Result<LanguageTag, DatabaseError> {
    let mut offered = site.locales.menu().to_vec();
    for language in content_languages(database).await? {
        if !offered.contains(&language) {
            offered.push(language);
        }
    }
    Ok(best_match(&accept_language(asked), &offered).cloned().unwrap_or_else(LanguageTag::english))
}

/// A temporary redirect: the address stays, the page may move. Its route is kept nowhere.
fn temporary(path: &str) -> Response {
    redirect(StatusCode::TEMPORARY_REDIRECT, path)
}

/// A temporary redirect that nobody keeps: the next reader may ask for another language.
fn onward(path: &str) -> Response {
    let mut response = temporary(path);
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
