//! The addresses without a language: the site's own, and the permanent one of each item. They alone choose one for the
//! reader, from what the browser asks for, among the languages in which there is anything.

use crate::{
    site::{SharedSite, Site},
    urls::{Home, Item, Link},
    visit::{Visit, redirect},
};
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use locales::{LanguageTag, accept_language, best_match, content_chain};
use server::{
    database::{
        Database, DatabaseError,
        query::{language::content_languages, library::item_by_token},
    },
    domain::token::Token,
    http::Failure,
    state::AppState,
};

/// `GET /`
pub async fn site(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let language = choose(&state.database, &site, asked(&headers)).await?;
    Ok(onward(&Home.path(&language)))
}

/// `GET /i/{token}`
pub async fn item(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Ok(token) = token.parse::<Token>() else { return Err(Failure::not_found()) };
    let language = choose(&state.database, &site, asked(&headers)).await?;
    let found = item_by_token(&state.database, &content_chain(&language), &token).await?;
    let Some(found) = found else { return Err(Failure::not_found()) };
    Ok(onward(&Item { kind: found.kind, slug: &found.slug }.path(&language)))
}

/// `GET /{language}/`: the home page has no slash behind its language.
pub async fn without_slash(visit: Visit) -> Response {
    visit.moved(&visit.path(Home))
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

/// A temporary redirect that nobody keeps: the next reader may ask for another language.
fn onward(path: &str) -> Response {
    let mut response = redirect(StatusCode::TEMPORARY_REDIRECT, path);
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
