//! The log of deletions, as the database has it.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::row::{fetch_row, fetch_rows, row},
    },
    domain::deletion_log::Entry,
};

row! { struct EntryRow { number: i64 = "number", line: String = "line" } }

/// The whole log, from its beginning.
pub async fn log(connection: &impl Queryable) -> Result<Vec<Entry>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM deletion_entry ORDER BY number";
    fetch_rows(connection, SQL, vec![]).await?.into_iter().map(entry).collect()
}

const NEWEST_FIRST: &str = "SELECT $row FROM deletion_entry ORDER BY number DESC LIMIT $1";

/// The newest entries, the newest first.
pub async fn newest(connection: &impl Queryable, most: i64) -> Result<Vec<Entry>, DatabaseError> {
    let rows = fetch_rows(connection, NEWEST_FIRST, vec![most.into()]).await?;
    rows.into_iter().map(entry).collect()
}

/// The last entry.
pub async fn last(connection: &impl Queryable) -> Result<Option<Entry>, DatabaseError> {
    fetch_row(connection, NEWEST_FIRST, vec![1_i64.into()]).await?.map(entry).transpose()
}

fn entry(row: EntryRow) -> Result<Entry, DatabaseError> {
    let EntryRow { number, line } = row;
    let impossible =
        DatabaseError::Impossible { table: "deletion_entry", column: "line", row: number };
    serde_json::from_str(&line).map_err(|_| impossible)
}
