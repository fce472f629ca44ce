//! Pages for readers without an account, kept in memory as they are sent: dressed, tagged and packed.
//!
//! A page is kept under its host, its path and the query parameters that its entry names, with the version of the
//! content that was known before it was read, and it is shown for as long as that is the version. So it is never older
//! than one second after a change, even one made by another server on the same database. What cannot be kept is tagged
//! all the same, so that a browser that has it is told so.

mod cached_page;
mod key;
mod recompressor;
mod store;

pub use store::{CachedPages, PageCache};

use super::headers;
use crate::{
    http::{HttpContext, HttpError, RouteFacts},
    routes::Cache,
    state::AppState,
};
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use cached_page::{CachedPage, Wanted};
use http::{HeaderValue, Method, StatusCode, header};
use http_body::Body as _;
use http_body_util::BodyExt;
use key::{CacheQuery, Key};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::time::timeout;

/// Larger answers are neither kept nor tagged.
const LARGEST: u64 = 1024 * 1024;

/// Answers from memory where that is possible, and remembers where it will be.
pub async fn serve(
    State((state, context)): State<(AppState, Arc<HttpContext>)>,
    request: Request,
    next: Next,
) -> Response {
    let wanted = Wanted::of(&request);
    let asked = CacheQuery::of(&context, &request);
    if let Some(kept) = asked.as_ref().and_then(|asked| context.kept.find(asked))
        && is_current(&kept, &state, &context).await
    {
        if let Some(asked) = asked.filter(|_| kept.is_asked_often(wanted)) {
            context.kept.pack_again(asked.key(), kept.clone());
        }
        return kept.answer(wanted);
    }
    let key = asked.as_ref().map(CacheQuery::key);
    let get = request.method() == Method::GET;
    // Before the page is read: what changes meanwhile makes it old, never newer than it says.
    let version = state.database.known_version();
    let answer = next.run(request).await;
    match page(&answer).filter(|_| get) {
        Some(facts) => keep(&context, facts, key, version, wanted, answer).await,
        None => answer,
    }
}

/// Whether nothing was changed since the page was read. A database that does not answer will be noticed by the page.
async fn is_current(kept: &CachedPage, state: &AppState, context: &HttpContext) -> bool {
    let look = state.database.content_version(state.clock.as_ref());
    matches!(timeout(context.limits.handler_time(), look).await, Ok(Ok(now)) if now == kept.version)
}

/// The facts of a route whose answer is a page that may be told apart by its bytes.
fn page(answer: &Response) -> Option<Arc<RouteFacts>> {
    let facts = answer.extensions().get::<Arc<RouteFacts>>()?;
    let headers = answer.headers();
    let as_declared = HeaderValue::from_static(facts.cache.header());
    let size = answer.body().size_hint().exact()?;
    let is_page = matches!(facts.cache, Cache::Page(_) | Cache::Reader)
        && answer.status() == StatusCode::OK
        && size <= LARGEST
        // A handler that says something stricter of its answer is right.
        && headers.get(header::CACHE_CONTROL) == Some(&as_declared)
        && !headers.contains_key(header::SET_COOKIE)
        && !headers.contains_key(header::ETAG)
        && !headers.contains_key(header::CONTENT_ENCODING);
    is_page.then(|| facts.clone())
}

/// Keeps the page if that is allowed, and tags it in any case.
async fn keep(
    context: &Arc<HttpContext>,
    facts: Arc<RouteFacts>,
    key: Option<Key>,
    version: i64,
    wanted: Wanted,
    answer: Response,
) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(body) = body.collect().await else {
        let mut answer = HttpError::because("a page ended early").into_response();
        headers::dress(&mut answer, context.main_host());
        return answer;
    };
    let body = body.to_bytes();
    let tag = tag(&body);
    match key.filter(|key| context.kept.is_open() && key.is_allowed(facts.cache)) {
        Some(key) => {
            let kept = Arc::new(CachedPage::new(facts, version, parts.headers, &body, &tag));
            context.kept.keep(key, kept.clone());
            kept.answer(wanted)
        }
        None => {
            parts.headers.insert(header::ETAG, cached_page::quoted(&tag, ""));
            Response::from_parts(parts, Body::from(body))
        }
    }
}

/// What tells these bytes from all others. The program is part of it, because another one may pack them differently.
fn tag(body: &Bytes) -> String {
    let digest =
        Sha256::new().chain_update(env!("CARGO_PKG_VERSION")).chain_update(body).finalize();
    data_encoding::HEXLOWER.encode(&digest[..16])
}
