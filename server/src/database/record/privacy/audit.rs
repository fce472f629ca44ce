//! The audit log: who changed what, by day, in a chain (DU16). Nothing of a visitor stands in it.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{privacy::audit::last, row::fetch_value},
    },
    domain::{
        organizations::role::{Role, Scope},
        privacy::{
            action::{Action, Actor},
            audit::{AuditHash, AuditWords, BEFORE_THE_FIRST},
        },
    },
};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbBackend};

/// The number of the lock that writers of the log hold on PostgreSQL until their transaction ends.
const LOCK: i64 = 0x5eed_a0d1;

/// Appends what was done to the log. `object` is a token or a word of ours, `detail` words of ours: never a name, an
/// address, or what somebody typed.
///
/// Call it last in a transaction: whoever appends waits for the one before, so that the chain has neither a gap nor a
/// fork. On SQLite a write transaction is alone from its beginning.
pub async fn append(
    tx: &WriteTx,
    day: NaiveDate,
    actor: Actor<'_>,
    action: Action,
    object: &str,
    detail: &str,
) -> Result<(), DatabaseError> {
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", vec![LOCK.into()]).await?;
    }
    let (number, previous) = match last(tx.connection()).await? {
        Some((number, hash)) => (number + 1, hash),
        None => (1, BEFORE_THE_FIRST),
    };
    let (actor, action) = (actor.as_str(), action.as_str());
    let words = AuditWords { number, day, actor, action, object, detail };
    write(tx, &words, &previous).await
}

/// A role and where it holds, as the log names it: the word of the role, and the scope with the token of its
/// organization or item. Keys of the database tell nothing to who has a copy of the log alone.
pub async fn role_in(tx: &WriteTx, role: Role, scope: Scope) -> Result<String, DatabaseError> {
    let (kind, sql, id) = match scope {
        Scope::Coalition => return Ok(format!("{role} coalition")),
        Scope::Organization(id) => {
            ("organization", "SELECT token FROM organization WHERE id = $1", id)
        }
        Scope::Item(id) => ("item", "SELECT token FROM item WHERE id = $1", id),
    };
    let token: Option<String> = fetch_value(tx.connection(), sql, vec![id.into()]).await?;
    let token = token.unwrap_or_default();
    Ok(format!("{role} {kind} {token}"))
}

async fn write(
    tx: &WriteTx,
    words: &AuditWords<'_>,
    previous: &AuditHash,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO audit_entry
            (number, day, actor, action, object, detail, previous, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = vec![
        words.number.into(),
        words.day.into(),
        words.actor.into(),
        words.action.into(),
        words.object.into(),
        words.detail.into(),
        previous.to_vec().into(),
        words.hash(previous).to_vec().into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}
