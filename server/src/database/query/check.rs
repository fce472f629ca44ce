//! Whether the database is whole: what `semilla check` asks.

use super::row::{fetch_rows, fetch_value, fetch_values, row};
use crate::database::{DatabaseError, Queryable};
use sea_orm::DbBackend;

row! { struct PointsNowhere { table: String = r#""table""#, parent: String = "parent" } }

/// What SQLite itself finds wrong with its file, at most a hundred things: pages, indexes, and rows that point nowhere.
/// Without values of rows. PostgreSQL watches over itself.
pub async fn damage(connection: &impl Queryable) -> Result<Vec<String>, DatabaseError> {
    if connection.backend() != DbBackend::Sqlite {
        return Ok(Vec::new());
    }
    let mut found: Vec<String> =
        fetch_values(connection, "PRAGMA integrity_check(100)", vec![]).await?;
    found.retain(|line| line != "ok");
    const SQL: &str = "SELECT $row FROM pragma_foreign_key_check LIMIT 100";
    let rows = fetch_rows(connection, SQL, vec![]).await?;
    found.extend(rows.into_iter().map(|PointsNowhere { table, parent }| {
        format!("a row of {table} points at a row of {parent} that is not there")
    }));
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

row! { struct FileRow { hash: String = "hash", size: i64 = "size" } }

/// Hash and size of every file that the database names.
pub async fn files(connection: &impl Queryable) -> Result<Vec<(String, i64)>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM file ORDER BY id";
    let rows: Vec<FileRow> = fetch_rows(connection, SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.hash, row.size)).collect())
}

row! {
    /// A person as the check sees them.
    pub struct KeyHolder {
        /// Their token.
        pub token: String = "p.token",
        /// Whether anything is sealed under their own key.
        pub has_sealed: bool = "a.person_id IS NOT NULL OR o.person_id IS NOT NULL",
    }
}

/// Everybody.
pub async fn people(connection: &impl Queryable) -> Result<Vec<KeyHolder>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person p LEFT JOIN person_address a ON a.person_id = p.id
         LEFT JOIN one_time_password o ON o.person_id = p.id";
    fetch_rows(connection, SQL, vec![]).await
}

/// The sealed addresses of everybody, for tests that try to open them.
#[cfg(feature = "testing")]
pub async fn sealed_addresses_for_test(
    connection: &impl Queryable,
) -> Result<Vec<Vec<u8>>, DatabaseError> {
    fetch_values(connection, "SELECT sealed FROM person_address", vec![]).await
}

async fn number(connection: &impl Queryable, sql: &str) -> Result<i64, DatabaseError> {
    Ok(fetch_value(connection, sql, vec![]).await?.unwrap_or_default())
}
