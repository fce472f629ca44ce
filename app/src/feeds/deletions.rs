//! The log of deletions, signed, for everybody who wants to check it.

use axum::{extract::State, http::header, response::IntoResponse};
use server::{
    database::query::privacy::deletions::newest, domain::deletion_log::write, http::HttpError,
    state::AppState,
};

/// Entries that are given at most: some years of them. The newest ones; a chain can be checked from any of its links.
const MOST: i64 = 2_000;

/// `GET /deletions.jsonl`
pub async fn show(State(state): State<AppState>) -> Result<impl IntoResponse, HttpError> {
    let mut entries = newest(state.database.reader(), MOST).await?;
    entries.reverse();
    let kind = "application/jsonl; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], write(&entries)))
}
