//! One at a time: commands that change who may do what, and the tree that rights follow.

use crate::database::{DatabaseError, WriteTx};
use sea_orm::{ConnectionTrait, DbBackend};

/// The number of the lock on PostgreSQL.
const LOCK: i64 = 0x5eed_00a1;
/// The same for who tries digits.
const DIGITS: i64 = 0x5eed_00a2;

/// Waits until no other such command is under way, and holds the turn until the transaction ends. Call it first: what is
/// read afterwards, such as who is the last admin, stays true.
///
/// On SQLite a write transaction is alone from its beginning.
pub async fn wait(tx: &WriteTx) -> Result<(), DatabaseError> {
    hold(tx, LOCK).await
}

/// Waits until nobody else tries digits: a try counts in several rows, and two that took them in another order would wait
/// for each other.
pub async fn wait_for_digits(tx: &WriteTx) -> Result<(), DatabaseError> {
    hold(tx, DIGITS).await
}

async fn hold(tx: &WriteTx, lock: i64) -> Result<(), DatabaseError> {
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", vec![lock.into()]).await?;
    }
    Ok(())
}
