//! Kept files, served so that no browser runs anything in them.

mod media_type;
mod range;

use super::{Cache, Entry, Failure, Policy};
use crate::{state::AppState, storage::ContentHash};
use axum::{
    body::Body,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use range::Part;

/// Stricter than the policy of any page: nothing in a file runs, loads or frames.
const NOTHING_RUNS: HeaderValue = HeaderValue::from_static("sandbox; default-src 'none'");

/// A file that the tests and the demo library always hold: an empty one.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// `/files/{hash}/{name}`.
pub(super) fn entry() -> Entry {
    Entry::new("file", "/files/{hash}/{name}")
        .policy(Policy::Public)
        .cache(Cache::Forever)
        .sample(&[("hash", EMPTY), ("name", "empty.txt")])
        .get(file)
}

async fn file(
    State(state): State<AppState>,
    Path((hash, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Ok(hash) = hash.parse::<ContentHash>() else { return Err(Failure::not_found()) };
    let storage = state.storage.clone();
    let wanted = hash.clone();
    let read = tokio::task::spawn_blocking(move || storage.read(&wanted)).await??;
    let Some(bytes) = read else { return Err(Failure::not_found()) };
    Ok(answer(&hash, &name, &headers, Bytes::from(bytes)))
}

/// The whole file, or the one part that was asked for.
fn answer(hash: &ContentHash, name: &str, asked: &HeaderMap, bytes: Bytes) -> Response {
    let tag = format!("\"{hash}\"");
    if is_known(asked, &tag) {
        return dressed(StatusCode::NOT_MODIFIED.into_response(), &tag, name);
    }
    let size = bytes.len() as u64;
    let response = match range::asked_for(asked, &tag, size) {
        Part::Whole => Body::from(bytes).into_response(),
        Part::Between(first, last) => {
            let part = bytes.slice(first as usize..=last as usize);
            let told = format!("bytes {first}-{last}/{size}");
            (StatusCode::PARTIAL_CONTENT, [(header::CONTENT_RANGE, told)], part).into_response()
        }
        Part::Impossible => {
            let told = [(header::CONTENT_RANGE, format!("bytes */{size}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, told).into_response()
        }
    };
    dressed(response, &tag, name)
}

/// The browser has these bytes already.
fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let Some(known) = asked.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    known
        .split(',')
        .any(|one| matches!(one.trim(), "*") || one.trim().trim_start_matches("W/") == tag)
}

fn dressed(mut response: Response, tag: &str, name: &str) -> Response {
    let kind = media_type::of(name);
    let error = response.status().is_client_error();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, NOTHING_RUNS);
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if error {
        return response;
    }
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.name));
    let shown = if kind.inline { "inline" } else { "attachment" };
    let disposition = format!("{shown}; filename*=UTF-8''{}", percent_encoded(name));
    if let Ok(value) = HeaderValue::try_from(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    if let Ok(value) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, value);
    }
    response
}

/// A file name for a header, by RFC 8187: everything but letters, digits and `-._` as `%XX`.
fn percent_encoded(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                encoded.push(char::from(byte))
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
