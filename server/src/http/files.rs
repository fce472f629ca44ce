//! Kept files, served so that no browser runs anything in them, and read piece by piece as they are sent.

mod media_type;
mod pieces;
mod policy;
mod range;

use super::{Entry, HttpError, middleware::conditional::Known};
use crate::{
    database::query::library,
    routes::{self, Routed},
    state::AppState,
    storage::ContentHash,
};
use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use media_type::MediaType;
use range::Part;

/// `/files/{hash}/{name}`.
pub(super) fn entry() -> Entry {
    Entry::of(routes::File::<String>::ROUTES[0]).get(file)
}

async fn file(
    State(state): State<AppState>,
    method: Method,
    routes::File { hash, name }: routes::File,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let Ok(hash) = hash.parse::<ContentHash>() else { return Err(HttpError::not_found()) };
    let (storage, wanted) = (state.storage.clone(), hash.clone());
    let size = tokio::task::spawn_blocking(move || storage.size(&wanted)).await??;
    let Some(size) = size else { return Err(HttpError::not_found()) };
    // A picture of a page that is kept in memory is shown also while the database cannot be asked.
    let recorded = library::media_type_of_file(&state.database, hash.as_str()).await.ok().flatten();
    let kind = recorded.and_then(|kind| media_type::known(&kind));
    let named = Named { kind: kind.unwrap_or_else(|| media_type::of(&name)), name };
    Ok(answer(&state, &hash, &named, &method, &headers, size))
}

/// What a file is served as: what was recorded when it was taken, else what its name says; and the name.
struct Named {
    kind: MediaType,
    name: String,
}

/// The whole file, or the one part that was asked for.
fn answer(
    state: &AppState,
    hash: &ContentHash,
    name: &Named,
    method: &Method,
    asked: &HeaderMap,
    size: u64,
) -> Response {
    let tag = format!("\"{hash}\"");
    if Known::of(asked).holds(tag.as_bytes()) {
        return dressed(StatusCode::NOT_MODIFIED.into_response(), &tag, name);
    }
    let between = |start: u64, end: u64| {
        let length = [(header::CONTENT_LENGTH, HeaderValue::from(end - start))];
        (length, pieces::body(state.storage.clone(), hash.clone(), start, end)).into_response()
    };
    let response = match range::asked_for(method, asked, &tag, size) {
        Part::Whole => between(0, size),
        Part::Between(first, last) => {
            let told = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{size}"))];
            (StatusCode::PARTIAL_CONTENT, told, between(first, last + 1)).into_response()
        }
        Part::Impossible => {
            let told = [(header::CONTENT_RANGE, format!("bytes */{size}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, told).into_response()
        }
    };
    dressed(response, &tag, name)
}

fn dressed(mut response: Response, tag: &str, named: &Named) -> Response {
    let Named { kind, name } = named;
    let error = response.status().is_client_error();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy::of(kind.name));
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
