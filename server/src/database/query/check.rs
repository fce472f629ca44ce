//! Whether the database is whole: what `semilla check` asks.

use super::sql::{all, column};
use crate::database::{Ask, DatabaseError};
use sea_orm::DbBackend;

/// What SQLite itself finds wrong with its file, at most a hundred things: pages, indexes, and rows that point nowhere.
/// Without values of rows. PostgreSQL watches over itself.
pub async fn damage(connection: &impl Ask) -> Result<Vec<String>, DatabaseError> {
    if connection.backend() != DbBackend::Sqlite {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for row in &all(connection, "PRAGMA integrity_check(100)", vec![]).await? {
        let line: String = column(row, 0)?;
        if line != "ok" {
            found.push(line);
        }
    }
    for row in all(connection, "PRAGMA foreign_key_check", vec![]).await?.iter().take(100) {
        let (table, parent): (String, String) = (column(row, 0)?, column(row, 2)?);
        found.push(format!("a row of {table} points at a row of {parent} that is not there"));
    }
    Ok(found)
}
