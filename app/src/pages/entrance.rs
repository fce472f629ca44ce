//! The addresses without a language: the site's own, and the permanent one of each item. They alone choose one for the
//! reader, from what the browser asks for, among the languages in which there is anything.

use super::library::sheet::{Worth, worth};
use crate::{
    site::{SharedSite, Site},
    urls::{Home, Item, Lesson, Link, Sheet, permanent},
    visit::{Visit, recognised, redirect},
};
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use locales::{Address, LanguageTag, accept_language, best_match, content_chain};
use server::{
    database::{
        Database, DatabaseError,
        query::{
            language::content_languages,
            library::item_by_token,
            links::{LinkTarget, link_targets},
            sheets::sheet,
        },
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
    match place(&state.database, &language, &token).await? {
        Some(path) => Ok(onward(&path)),
        None => Err(Failure::not_found()),
    }
}

/// `GET /i/{token}/{language}`: the language is that of the sheet or feed on which the address stands.
pub async fn item_in(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    Path((token, language)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let Ok(token) = token.parse::<Token>() else { return Err(Failure::not_found()) };
    let Some(language) = named(&state.database, &site, &language).await? else {
        return Ok(temporary(&permanent(token.as_str())));
    };
    match place(&state.database, &language, &token).await? {
        Some(path) => Ok(temporary(&path)),
        None => Err(Failure::not_found()),
    }
}

/// `GET /i/{token}/{language}/{revision}`: the code of a printed sheet. Leads to the text while the sheet says what
/// readers see, else to what became of it.
pub async fn item_of_sheet(
    State(state): State<AppState>,
    Extension(site): Extension<SharedSite>,
    Path((token, language, revision)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let Ok(token) = token.parse::<Token>() else { return Err(Failure::not_found()) };
    let Some(language) = named(&state.database, &site, &language).await? else {
        return Ok(temporary(&permanent(token.as_str())));
    };
    let (Some(sheet), Ok(revision)) = (sheet(&state.database, &token).await?, revision.parse())
    else {
        return Err(Failure::not_found());
    };
    let newest = place(&state.database, &language, &token).await?;
    match (worth(&sheet, &language, revision), newest) {
        (Worth::Unknown, _) => Err(Failure::not_found()),
        (Worth::Current(_), Some(path)) => Ok(temporary(&path)),
        _ => Ok(temporary(&Sheet { token: token.as_str(), revision }.path(&language))),
    }
}

/// Where a text stands for readers of a language, by the token of its item or lesson.
pub(in crate::pages) async fn place(
    database: &Database,
    language: &LanguageTag,
    token: &Token,
) -> Result<Option<String>, DatabaseError> {
    let reading = content_chain(language);
    if let Some(found) = item_by_token(database, &reading, token).await? {
        return Ok(Some(Item { kind: found.kind, slug: &found.slug }.path(language)));
    }
    let mut targets = link_targets(database, &reading, std::slice::from_ref(token)).await?;
    Ok(targets.remove(token).map(|target| match target {
        LinkTarget::Item { kind, slug } => Item { kind, slug: &slug }.path(language),
        LinkTarget::Lesson { training, lesson } => {
            Lesson { training: &training, lesson: &lesson }.path(language)
        }
    }))
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
