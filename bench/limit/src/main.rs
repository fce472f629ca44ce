//! The least work that the same answers can cost: a bare axum program over the product's own SQLite file, read only.
//!
//! `limit FILE` listens on a free port of the loopback and says where. `/memory` is a page of 20 KB that lies in
//! memory; `/page/ID` is built from the row of a document and five of its texts; `/list?after=ID` holds twenty rows by
//! key; `/search?q=` are the twenty best of a full-text table of the English texts, ranked, which is made in memory when
//! it is asked first. No templates, no languages, no middleware: what `cargo xtask bench` puts the product beside.

#![expect(clippy::print_stdout, reason = "says where it listens")]
#![expect(
    clippy::disallowed_types,
    reason = "the least that reads a query; nobody sees its refusals"
)]

use axum::{
    Router,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Html,
    routing::get,
};
use bytes::Bytes;
use sqlx::{
    ConnectOptions, Row, SqlitePool,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions},
};
use std::{collections::HashMap, fmt::Write, process::ExitCode, sync::Arc};
use tokio::sync::OnceCell;

const READERS: u32 = 8;
const MEMORY: usize = 20_000;

const ROW: &str = "SELECT i.token, i.license, d.source_language FROM document d JOIN item i ON i.id = d.item_id WHERE d.id = ?";
const TEXTS: &str = "SELECT t.language, t.html FROM publication p \
    JOIN revision_segment s ON s.revision_id = p.revision_id \
    JOIN segment_text t ON t.id = s.segment_text_id \
    WHERE p.document_id = ? ORDER BY p.language, s.position LIMIT 5";
const LIST: &str = "SELECT document_id, title, summary, slug FROM card \
    WHERE document_id > ? ORDER BY document_id, language LIMIT 20";

/// The table of the search. All in one connection, for it lies in memory.
const TABLE: &str = "CREATE VIRTUAL TABLE found USING fts5(title, text)";
const ENGLISH: &str = "SELECT c.title, group_concat(t.text, ' ') FROM card c \
    JOIN publication p ON p.document_id = c.document_id AND p.language = c.language \
    JOIN revision_segment s ON s.revision_id = p.revision_id \
    JOIN segment_text t ON t.id = s.segment_text_id \
    WHERE c.language = 'en' GROUP BY c.document_id";
const ADD: &str = "INSERT INTO found (title, text) VALUES (?, ?)";
const SEARCH: &str = "SELECT title, snippet(found, 1, '<mark>', '</mark>', '…', 20) FROM found \
    WHERE found MATCH ? ORDER BY rank LIMIT 20";

#[derive(Clone)]
struct Limit {
    database: SqlitePool,
    memory: Bytes,
    found: Arc<OnceCell<SqlitePool>>,
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
    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .journal_mode(SqliteJournalMode::Wal)
        .disable_statement_logging();
    let database = SqlitePoolOptions::new().max_connections(READERS).connect_with(options).await?;
    let memory = Bytes::from("<p>memory</p>\n".repeat(MEMORY / 14));
    let router = Router::new()
        .route("/memory", get(|State(limit): State<Limit>| async move { Html(limit.memory) }))
        .route("/page/{id}", get(page))
        .route("/list", get(list))
        .route("/search", get(search))
        .with_state(Limit { database, memory, found: Arc::default() });
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
    let row = sqlx::query(ROW).bind(id).fetch_optional(&limit.database).await.map_err(failed)?;
    let row = row.ok_or(StatusCode::NOT_FOUND)?;
    let texts = sqlx::query(TEXTS).bind(id).fetch_all(&limit.database).await.map_err(failed)?;
    let mut html = format!(
        "<!DOCTYPE html><html lang=\"{}\"><body><p>{} {}</p>",
        row.get::<&str, _>(2),
        row.get::<&str, _>(0),
        row.get::<Option<&str>, _>(1).unwrap_or_default()
    );
    for text in &texts {
        let _ = write!(
            html,
            "<div lang=\"{}\">{}</div>",
            text.get::<&str, _>(0),
            text.get::<&str, _>(1)
        );
    }
    html.push_str("</body></html>");
    Ok(Html(html))
}

async fn list(
    State(limit): State<Limit>,
    Query(asked): Query<HashMap<String, i64>>,
) -> Result<Html<String>, StatusCode> {
    let after = asked.get("after").copied().unwrap_or(0);
    let rows = sqlx::query(LIST).bind(after).fetch_all(&limit.database).await.map_err(failed)?;
    let mut html = String::from("<!DOCTYPE html><html><body><ul>");
    for row in &rows {
        let (title, summary, slug) =
            (row.get::<&str, _>(1), row.get::<&str, _>(2), row.get::<&str, _>(3));
        let _ = write!(html, "<li><a href=\"/en/library/{slug}\">{title}</a> {summary}</li>");
    }
    html.push_str("</ul></body></html>");
    Ok(Html(html))
}

async fn search(
    State(limit): State<Limit>,
    Query(asked): Query<HashMap<String, String>>,
) -> Result<Html<String>, StatusCode> {
    let table = limit.found.get_or_try_init(|| full_text(&limit.database)).await.map_err(failed)?;
    let words = asked.get("q").map(String::as_str).unwrap_or_default();
    let rows = sqlx::query(SEARCH).bind(words).fetch_all(table).await.map_err(failed)?;
    let mut html = String::from("<!DOCTYPE html><html><body><ul>");
    for row in &rows {
        let (title, text) = (row.get::<&str, _>(0), row.get::<&str, _>(1));
        let _ = write!(html, "<li><a href=\"/en\">{title}</a> {text}</li>");
    }
    html.push_str("</ul></body></html>");
    Ok(Html(html))
}

/// The English texts in a table of the full-text search that comes with SQLite.
async fn full_text(database: &SqlitePool) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::new().in_memory(true).disable_statement_logging();
    let table = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await?;
    sqlx::query(TABLE).execute(&table).await?;
    for text in sqlx::query(ENGLISH).fetch_all(database).await? {
        let (title, text) = (text.get::<&str, _>(0), text.get::<&str, _>(1));
        sqlx::query(ADD).bind(title).bind(text).execute(&table).await?;
    }
    Ok(table)
}

fn failed(_error: sqlx::Error) -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}
