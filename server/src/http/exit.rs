//! Leaving at once: a neutral page elsewhere, and nothing of ours left in the browser.

use super::Entry;
use crate::{routes::EXIT, state::AppState};
use axum::{extract::State, response::Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

const LEAVE_NOTHING: HeaderValue = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");

/// `/exit`.
pub(super) fn entry() -> Entry {
    Entry::of(EXIT).get(leave)
}

async fn leave(State(state): State<AppState>, headers: HeaderMap) -> Response {
    let mut answer = Response::default();
    *answer.status_mut() = StatusCode::SEE_OTHER;
    let away = HeaderValue::try_from(&state.config.site.exit_url)
        .unwrap_or_else(|_| HeaderValue::from_static("about:blank"));
    answer.headers_mut().insert(header::LOCATION, away);
    if follows_own_link(&headers) {
        answer.headers_mut().insert("clear-site-data", LEAVE_NOTHING);
    }
    answer
}

/// Whether somebody followed a link on one of our pages. Elsewhere a picture could point here, to sign people out.
fn follows_own_link(headers: &HeaderMap) -> bool {
    let says = |name: &str, wanted: &str| {
        headers.get(name).is_some_and(|value| value.as_bytes() == wanted.as_bytes())
    };
    says("sec-fetch-site", "same-origin")
        && says("sec-fetch-mode", "navigate")
        && says("sec-fetch-dest", "document")
}
