//! The log of deletions, as the database has it.

use crate::{
    database::{
        DatabaseError, Queryable, Row,
        query::sql::{column, fetch_all, fetch_optional},
    },
    domain::deletion_log::Entry,
};

/// The whole log, from its beginning.
pub async fn log(connection: &impl Queryable) -> Result<Vec<Entry>, DatabaseError> {
    const SQL: &str = "SELECT number, line FROM deletion_entry ORDER BY number";
    fetch_all(connection, SQL, vec![]).await?.iter().map(entry).collect()
}

/// The newest entries, the newest first.
pub async fn newest(connection: &impl Queryable, most: i64) -> Result<Vec<Entry>, DatabaseError> {
    const SQL: &str = "SELECT number, line FROM deletion_entry ORDER BY number DESC LIMIT $1";
    fetch_all(connection, SQL, vec![most.into()]).await?.iter().map(entry).collect()
}

/// The last entry.
pub async fn last(connection: &impl Queryable) -> Result<Option<Entry>, DatabaseError> {
    const SQL: &str = "SELECT number, line FROM deletion_entry ORDER BY number DESC LIMIT 1";
    fetch_optional(connection, SQL, vec![]).await?.as_ref().map(entry).transpose()
}

fn entry(row: &Row) -> Result<Entry, DatabaseError> {
    let number = column(row, 0)?;
    let line: String = column(row, 1)?;
    let impossible =
        DatabaseError::Impossible { table: "deletion_entry", column: "line", row: number };
    serde_json::from_str(&line).map_err(|_| impossible)
}
