//! The log of deletions: appended to, never changed.

use crate::{
    database::{DatabaseError, WriteTx, query::privacy::deletions::last},
    domain::deletion_log::{Destroyed, Entry, Signer},
};
use sea_orm::{ConnectionTrait, DbBackend};

/// The number of the lock that writers of the log hold on PostgreSQL until their transaction ends.
const LOCK: i64 = 0x5eed_de1e;

/// Appends what is destroyed in this transaction. Call it last: whoever appends waits for the one before.
pub async fn append(
    tx: &WriteTx,
    destroyed: Destroyed,
    signer: &Signer,
) -> Result<Entry, DatabaseError> {
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", vec![LOCK.into()]).await?;
    }
    let entry = Entry::after(last(tx.connection()).await?.as_ref(), destroyed, signer);
    adopt(tx, &entry).await?;
    Ok(entry)
}

/// Takes over an entry that the file has and the database lost, because an older copy of it was put back.
pub async fn adopt(tx: &WriteTx, entry: &Entry) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO deletion_entry (number, line) VALUES ($1, $2)";
    tx.run(SQL, vec![entry.number.into(), entry.line().trim_end().into()]).await?;
    Ok(())
}
