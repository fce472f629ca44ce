//! What the schema is: which migrations it went through.

use super::{row::fetch_values, sql::fetch_optional};
use crate::database::{DatabaseError, Queryable};
use sea_orm::DbBackend;

/// The migrations that the database went through, oldest first; none for an empty one.
pub async fn applied(connection: &impl Queryable) -> Result<Vec<String>, DatabaseError> {
    const SQL: &str = "SELECT version FROM seaql_migrations ORDER BY version";
    let known = match connection.backend() {
        DbBackend::Postgres => {
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'seaql_migrations'"
        }
        _ => "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'seaql_migrations'",
    };
    if fetch_optional(connection, known, vec![]).await?.is_none() {
        return Ok(Vec::new());
    }
    let mut names: Vec<String> = fetch_values(connection, SQL, vec![]).await?;
    // Collations differ.
    names.sort();
    Ok(names)
}

/// Whether the database holds no table at all.
pub async fn is_empty(connection: &impl Queryable) -> Result<bool, DatabaseError> {
    let sql = match connection.backend() {
        DbBackend::Postgres => "SELECT 1 FROM pg_tables WHERE schemaname = current_schema()",
        _ => "SELECT 1 FROM sqlite_schema WHERE type = 'table'",
    };
    Ok(fetch_optional(connection, sql, vec![]).await?.is_none())
}
