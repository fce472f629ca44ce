//! Before the schema changes.

use crate::database::{DatabaseError, WriteTx};
use sea_orm::{ConnectionTrait, DbBackend};

/// Waits until no other server of the same PostgreSQL changes the schema, for as long as that takes. On SQLite the
/// transaction itself is alone.
pub async fn be_alone(tx: &WriteTx) -> Result<(), DatabaseError> {
    const WAIT: [&str; 2] =
        ["SET LOCAL lock_timeout = 0", "SELECT pg_advisory_xact_lock(hashtext('semilla schema'))"];
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        for sql in WAIT {
            tx.connection().execute_unprepared(sql).await?;
        }
    }
    Ok(())
}
