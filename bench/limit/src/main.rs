//! The least work that the same answers can cost: a bare axum program over the product's own SQLite file, read only.
//!
//! `limit FILE` listens on a free port of the loopback and says where. `/memory` is a page of 20 KB that lies in
//! memory; `/page/ID` is built from the row of a document and five of its texts; `/list?after=ID` holds twenty rows by
//! key; `/search?q=` are the twenty best of a full-text table of the English texts, ranked, which is made in memory when
//! it is asked first. No templates, no languages, no middleware, nothing packed, and every question is answered in the
//! thread that asks ([`reader`]): what `cargo xtask bench` puts the product beside.

#![expect(clippy::print_stdout, reason = "says where it listens")]
#![expect(
    clippy::disallowed_types,
    reason = "the least that reads a query; nobody sees its refusals"
)]

mod reader;

use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Html,
    routing::get,
};
use bytes::Bytes;
use reader::Reader;
use rusqlite::{Connection, OptionalExtension, Result as Read};
use std::{collections::HashMap, fmt::Write, process::ExitCode};

const MEMORY: usize = 20_000;

const ROW: &str = "SELECT i.token, i.license, d.source_language FROM document d JOIN item i ON i.id = d.item_id WHERE d.id = ?";
const TEXTS: &str = "SELECT t.language, CASE WHEN t.html = '' THEN t.text ELSE t.html END FROM publication p \
    JOIN revision_segment s ON s.revision_id = p.revision_id \
    JOIN segment_text t ON t.id = s.segment_text_id \
    WHERE p.document_id = ? ORDER BY p.language, s.position LIMIT 5";
const LIST: &str = "SELECT document_id, title, summary, slug FROM card \
    WHERE document_id > ? ORDER BY document_id, language LIMIT 20";
const SEARCH: &str = "SELECT title, snippet(found, 1, '<mark>', '</mark>', '…', 20) FROM found \
    WHERE found MATCH ? ORDER BY rank LIMIT 20";

#[derive(Clone)]
struct Limit {
    reader: Reader,
    memory: Bytes,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else { return ExitCode::from(2) };
    match serve(&file).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("limit: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(file: &str) -> Result<(), Box<dyn std::error::Error>> {
    let memory = Bytes::from("<p>memory</p>\n".repeat(MEMORY / 14));
    let router = Router::new()
        .route("/memory", get(|State(limit): State<Limit>| async move { Html(limit.memory) }))
        .route("/page/{id}", get(page))
        .route("/list", get(list))
        .route("/search", get(search))
        .with_state(Limit { reader: Reader::of(file)?, memory });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    #[expect(
        clippy::disallowed_methods,
        reason = "the least that axum costs, and only a measuring client of this machine asks"
    )]
    axum::serve(listener, router).await?;
    Ok(())
}

async fn page(State(limit): State<Limit>, Path(id): Path<i64>) -> Result<Html<String>, StatusCode> {
    let html = limit.reader.ask(|library| page_of(library, id)).map_err(failed)?;
    html.map(Html).ok_or(StatusCode::NOT_FOUND)
}

fn page_of(library: &Connection, id: i64) -> Read<Option<String>> {
    let mut row = library.prepare_cached(ROW)?;
    let head = row.query_row([id], |row| {
        let license = row.get_ref(1)?.as_str_or_null()?.unwrap_or_default();
        Ok(format!(
            "<!DOCTYPE html><html lang=\"{}\"><body><p>{} {license}</p>",
            row.get_ref(2)?.as_str()?,
            row.get_ref(0)?.as_str()?,
        ))
    });
    let Some(mut html) = head.optional()? else { return Ok(None) };
    let mut texts = library.prepare_cached(TEXTS)?;
    let mut texts = texts.query([id])?;
    while let Some(text) = texts.next()? {
        let (language, words) = (text.get_ref(0)?.as_str()?, text.get_ref(1)?.as_str()?);
        let _ = write!(html, "<div lang=\"{language}\">{words}</div>");
    }
    html.push_str("</body></html>");
    Ok(Some(html))
}

async fn list(
    State(limit): State<Limit>,
    Query(asked): Query<HashMap<String, i64>>,
) -> Result<Html<String>, StatusCode> {
    let after = asked.get("after").copied().unwrap_or(0);
    limit.reader.ask(|library| list_of(library, after)).map(Html).map_err(failed)
}

fn list_of(library: &Connection, after: i64) -> Read<String> {
    let mut cards = library.prepare_cached(LIST)?;
    let mut cards = cards.query([after])?;
    let mut html = String::from("<!DOCTYPE html><html><body><ul>");
    while let Some(card) = cards.next()? {
        let (title, summary) = (card.get_ref(1)?.as_str()?, card.get_ref(2)?.as_str()?);
        let slug = card.get_ref(3)?.as_str()?;
        let _ = write!(html, "<li><a href=\"/en/library/{slug}\">{title}</a> {summary}</li>");
    }
    html.push_str("</ul></body></html>");
    Ok(html)
}

async fn search(
    State(limit): State<Limit>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Html<String>, StatusCode> {
    let words = asked.get("q").map(String::as_str).unwrap_or_default();
    limit.reader.search(|table| found(table, words)).map(Html).map_err(failed)
}

fn found(table: &Connection, words: &str) -> Read<String> {
    let mut results = table.prepare_cached(SEARCH)?;
    let mut results = results.query([words])?;
    let mut html = String::from("<!DOCTYPE html><html><body><ul>");
    while let Some(result) = results.next()? {
        let (title, text) = (result.get_ref(0)?.as_str()?, result.get_ref(1)?.as_str()?);
        let _ = write!(html, "<li><a href=\"/en\">{title}</a> {text}</li>");
    }
    html.push_str("</ul></body></html>");
    Ok(html)
}

fn failed(_error: rusqlite::Error) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}
