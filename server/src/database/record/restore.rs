//! Putting the rows of a backup back into PostgreSQL, and forgetting again whom the backup still knew.

use crate::{
    database::{
        DatabaseError, WriteTx, placeholders,
        query::{
            row::{fetch_rows, row},
            snapshot::quoted,
        },
    },
    domain::token::Token,
};
use sea_orm::{ConnectionTrait, Value};

row! {
    /// A foreign key that was taken away for a while.
    #[derive(Debug)]
    pub struct ForeignKey {
        table: String = "r.relname::text",
        name: String = "c.conname::text",
        definition: String = "pg_get_constraintdef(c.oid)",
    }
}

/// Takes all foreign keys away, because rows come in any order.
pub async fn drop_foreign_keys(tx: &WriteTx) -> Result<Vec<ForeignKey>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
         WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
         ORDER BY r.relname, c.conname";
    let keys: Vec<ForeignKey> = fetch_rows(tx.connection(), SQL, vec![]).await?;
    for key in &keys {
        let (table, name) = (quoted(&key.table), quoted(&key.name));
        run(tx, &format!("ALTER TABLE {table} DROP CONSTRAINT {name}"), vec![]).await?;
    }
    Ok(keys)
}

/// Puts them back. A row that points nowhere is refused here.
pub async fn add_foreign_keys(tx: &WriteTx, keys: &[ForeignKey]) -> Result<(), DatabaseError> {
    for key in keys {
        let (table, name, definition) = (quoted(&key.table), quoted(&key.name), &key.definition);
        let sql = format!("ALTER TABLE {table} ADD CONSTRAINT {name} {definition}");
        run(tx, &sql, vec![]).await?;
    }
    Ok(())
}

/// Takes every row out of a table.
pub async fn empty(tx: &WriteTx, table: &str) -> Result<(), DatabaseError> {
    run(tx, &format!("DELETE FROM {}", quoted(table)), vec![]).await
}

/// Puts rows into a table, each a JSON object as [`rows`](crate::database::query::snapshot::rows) gives it.
pub async fn insert_rows(tx: &WriteTx, table: &str, rows: &[String]) -> Result<(), DatabaseError> {
    if rows.is_empty() {
        return Ok(());
    }
    let table = quoted(table);
    let sql = format!(
        "INSERT INTO {table} SELECT * FROM json_populate_recordset(NULL::{table}, $1::text::json)"
    );
    run(tx, &sql, vec![format!("[{}]", rows.join(",")).into()]).await
}

/// Lets the keys of a table go on after `last`.
pub async fn go_on_after(tx: &WriteTx, table: &str, last: i64) -> Result<(), DatabaseError> {
    const SQL: &str = "SELECT setval(pg_get_serial_sequence($1, 'id'), $2)";
    run(tx, SQL, vec![quoted(table).into(), last.into()]).await
}

/// Deletes a person with everything that belongs to them. Gives how many there were: one or none.
pub async fn forget_person(tx: &WriteTx, token: &Token) -> Result<u64, DatabaseError> {
    let backend = tx.connection().get_database_backend();
    let values = [token.as_str().into()];
    let sql = "DELETE FROM person WHERE token = $1";
    let statement = placeholders::statement(backend, sql, values)?;
    Ok(tx.connection().execute_raw(statement).await?.rows_affected())
}

async fn run(tx: &WriteTx, sql: &str, values: Vec<Value>) -> Result<(), DatabaseError> {
    let backend = tx.connection().get_database_backend();
    tx.connection().execute_raw(placeholders::statement(backend, sql, values)?).await?;
    Ok(())
}
