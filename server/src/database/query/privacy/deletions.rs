//! The log of deletions, as the database has it.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::row::{fetch_row, fetch_rows, row},
    },
    domain::deletion_log::Entry,
};

row! {
    struct EntryRow {
        number: i64 = "number",
        line: String = "line",
    }
}

/// The whole log, from its beginning.
pub async fn log(connection: &impl Queryable) -> Result<Vec<Entry>, DatabaseError> {
    let sql = format!("SELECT {} FROM deletion_entry ORDER BY number", EntryRow::COLUMNS);
    fetch_rows(connection, &sql, vec![]).await?.into_iter().map(entry).collect()
}

/// The newest entries, the newest first.
pub async fn newest(connection: &impl Queryable, most: i64) -> Result<Vec<Entry>, DatabaseError> {
    fetch_rows(connection, &newest_first(), vec![most.into()])
        .await?
        .into_iter()
        .map(entry)
        .collect()
}

/// The last entry.
pub async fn last(connection: &impl Queryable) -> Result<Option<Entry>, DatabaseError> {
    fetch_row(connection, &newest_first(), vec![1_i64.into()]).await?.map(entry).transpose()
}

fn newest_first() -> String {
    format!("SELECT {} FROM deletion_entry ORDER BY number DESC LIMIT $1", EntryRow::COLUMNS)
}

fn entry(row: EntryRow) -> Result<Entry, DatabaseError> {
    let EntryRow { number, line } = row;
    let impossible =
        DatabaseError::Impossible { table: "deletion_entry", column: "line", row: number };
    serde_json::from_str(&line).map_err(|_| impossible)
}
