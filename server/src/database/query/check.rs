//! Whether the database is whole: what `semilla check` asks.

use super::sql::{column, fetch_all, fetch_optional};
use crate::database::{DatabaseError, Queryable};
use chrono::NaiveDate;
use sea_orm::DbBackend;

/// What SQLite itself finds wrong with its file, at most a hundred things: pages, indexes, and rows that point nowhere.
/// Without values of rows. PostgreSQL watches over itself.
pub async fn damage(connection: &impl Queryable) -> Result<Vec<String>, DatabaseError> {
    if connection.backend() != DbBackend::Sqlite {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for row in &fetch_all(connection, "PRAGMA integrity_check(100)", vec![]).await? {
        let line: String = column(row, 0)?;
        if line != "ok" {
            found.push(line);
        }
    }
    for row in fetch_all(connection, "PRAGMA foreign_key_check", vec![]).await?.iter().take(100) {
        let (table, parent): (String, String) = (column(row, 0)?, column(row, 2)?);
        found.push(format!("a row of {table} points at a row of {parent} that is not there"));
    }
    Ok(found)
}

/// Publications and drafts that point at a revision which is not there, or is of another document or language. The
/// schema refuses such rows; a file that was damaged or edited by hand may hold them.
pub async fn astray(connection: &impl Queryable) -> Result<Vec<String>, DatabaseError> {
    let mut findings = Vec::new();
    for table in ["publication", "draft"] {
        let sql = format!(
            "SELECT COUNT(*) FROM {table} p LEFT JOIN revision r ON r.id = p.revision_id
              AND r.document_id = p.document_id AND r.language = p.language WHERE r.id IS NULL"
        );
        let count = number(connection, &sql).await?;
        if count > 0 {
            findings.push(format!("{count} rows of {table} point at no revision of their own"));
        }
    }
    Ok(findings)
}

/// How many texts of the index of the search are not, or no longer, what is published.
pub async fn stale_search_texts(connection: &impl Queryable) -> Result<i64, DatabaseError> {
    const SQL: &str = "SELECT COUNT(*) FROM search_doc s LEFT JOIN publication p
          ON p.document_id = s.document_id AND p.language = s.language AND p.revision_id = s.revision_id
         WHERE p.revision_id IS NULL";
    number(connection, SQL).await
}

/// Hash and size of every file that the database names.
pub async fn files(connection: &impl Queryable) -> Result<Vec<(String, i64)>, DatabaseError> {
    let rows = fetch_all(connection, "SELECT hash, size FROM file ORDER BY id", vec![]).await?;
    rows.iter().map(|row| Ok((column(row, 0)?, column(row, 1)?))).collect()
}

/// A person as the check sees them.
pub struct KeyHolder {
    /// Their token.
    pub token: String,
    /// Whether anything is sealed under their own key.
    pub has_sealed: bool,
}

/// Everybody.
pub async fn people(connection: &impl Queryable) -> Result<Vec<KeyHolder>, DatabaseError> {
    const SQL: &str =
        "SELECT p.token, CASE WHEN a.person_id IS NULL AND o.person_id IS NULL THEN 0 ELSE 1 END
         FROM person p LEFT JOIN person_address a ON a.person_id = p.id
         LEFT JOIN one_time_password o ON o.person_id = p.id";
    let rows = fetch_all(connection, SQL, vec![]).await?;
    rows.iter()
        .map(|row| {
            Ok(KeyHolder { token: column(row, 0)?, has_sealed: column::<i32>(row, 1)? == 1 })
        })
        .collect()
}

/// The sealed addresses of everybody, for tests that try to open them.
#[cfg(feature = "testing")]
pub async fn sealed_addresses_for_test(
    connection: &impl Queryable,
) -> Result<Vec<Vec<u8>>, DatabaseError> {
    let rows = fetch_all(connection, "SELECT sealed FROM person_address", vec![]).await?;
    rows.iter().map(|row| column(row, 0)).collect()
}

/// An entry of the audit log, with its hashes.
pub struct AuditRow {
    /// Its place.
    pub number: i64,
    /// The day.
    pub day: NaiveDate,
    /// Who.
    pub actor: String,
    /// Did what.
    pub action: String,
    /// To what.
    pub object: String,
    /// What else belongs to it.
    pub detail: String,
    /// The hash of the entry before.
    pub previous: Vec<u8>,
    /// Its own hash.
    pub hash: Vec<u8>,
}

/// The next entries after a number, at most a thousand.
pub async fn audit_after(
    connection: &impl Queryable,
    after: i64,
) -> Result<Vec<AuditRow>, DatabaseError> {
    const SQL: &str =
        "SELECT number, day, actor, action, object, detail, previous, hash FROM audit_entry
         WHERE number > $1 ORDER BY number LIMIT 1000";
    let rows = fetch_all(connection, SQL, vec![after.into()]).await?;
    let entry = |row| {
        Ok(AuditRow {
            number: column(row, 0)?,
            day: column(row, 1)?,
            actor: column(row, 2)?,
            action: column(row, 3)?,
            object: column(row, 4)?,
            detail: column(row, 5)?,
            previous: column(row, 6)?,
            hash: column(row, 7)?,
        })
    };
    rows.iter().map(entry).collect()
}

async fn number(connection: &impl Queryable, sql: &str) -> Result<i64, DatabaseError> {
    let row = fetch_optional(connection, sql, vec![]).await?;
    row.map_or(Ok(0), |row| column(&row, 0))
}
