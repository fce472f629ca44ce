//! The whole database, row by row, whatever its tables are: what a backup is made of.

use super::row::{fetch_rows, fetch_values, row};
use crate::database::DatabaseError;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};
use std::{collections::BTreeMap, path::Path};

/// Copies a database of SQLite as it is at this moment into a new file. Writers go on; what was deleted is not copied.
pub async fn copy_into(
    connection: &impl ConnectionTrait,
    path: &Path,
) -> Result<(), DatabaseError> {
    let path = path.to_string_lossy().into_owned();
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO $1", [path.into()]);
    connection.execute_raw(copy).await?;
    Ok(())
}

/// The hashes of all files that the database names, each once.
pub async fn file_hashes(connection: &impl ConnectionTrait) -> Result<Vec<String>, DatabaseError> {
    fetch_values(connection, "SELECT hash FROM file ORDER BY id", vec![]).await
}

/// The tables of PostgreSQL but that of the migrations, by name.
pub async fn tables(connection: &impl ConnectionTrait) -> Result<Vec<String>, DatabaseError> {
    const SQL: &str = "SELECT tablename::text FROM pg_tables
         WHERE schemaname = current_schema() AND tablename <> 'seaql_migrations' ORDER BY tablename";
    fetch_values(connection, SQL, vec![]).await
}

/// Begins to read the rows of a table of PostgreSQL; [`next_rows`] gives them. The name is one of [`tables`].
pub async fn begin_rows(
    transaction: &DatabaseTransaction,
    table: &str,
) -> Result<(), DatabaseError> {
    let table = quoted(table);
    let sql = format!(
        "DECLARE backup_rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text FROM {table} t"
    );
    transaction.execute_unprepared(&sql).await?;
    Ok(())
}

/// The next rows as JSON, none of which has a line break. None are left when none come; then the next table may begin.
pub async fn next_rows(transaction: &DatabaseTransaction) -> Result<Vec<String>, DatabaseError> {
    let rows = fetch_values(transaction, "FETCH 500 FROM backup_rows", vec![]).await?;
    if rows.is_empty() {
        transaction.execute_unprepared("CLOSE backup_rows").await?;
    }
    Ok(rows)
}

row! { struct KeyRow { table: String = "c.table_name::text", last: i64 = "s.last_value" } }

/// The last number that each table of PostgreSQL gave to a row, so that none is given twice. Tables that gave none are
/// left out.
pub async fn last_keys(
    connection: &impl ConnectionTrait,
) -> Result<BTreeMap<String, i64>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM information_schema.columns c
         JOIN pg_sequences s ON s.schemaname = c.table_schema
          AND pg_get_serial_sequence(quote_ident(c.table_schema) || '.' || quote_ident(c.table_name), c.column_name)
              = quote_ident(s.schemaname) || '.' || quote_ident(s.sequencename)
         WHERE c.table_schema = current_schema() AND c.is_identity = 'YES' AND s.last_value IS NOT NULL";
    let rows: Vec<KeyRow> = fetch_rows(connection, SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.table, row.last)).collect())
}

/// A name in a statement.
pub(in crate::database) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
