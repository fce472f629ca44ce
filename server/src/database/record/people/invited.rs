//! Invitations: used up, and the one that makes the first administrator. Those of people are made elsewhere.

use crate::{
    database::{DatabaseError, WriteTx, query::people::administrators},
    domain::{
        language_tag::LanguageTag,
        people::{
            role::{Role, Scope},
            sign_in::SecretHash,
        },
        token::Token,
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbBackend};

/// Uses an invitation up; `false` when it is gone or has ended.
pub async fn take(
    tx: &WriteTx,
    hash: &SecretHash,
    now: DateTime<Utc>,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM invitation WHERE hash = $1 AND expires > $2";
    Ok(tx.run(SQL, vec![hash.to_vec().into(), now.timestamp().into()]).await? == 1)
}

/// Invites whoever holds the link to be the first administrator. The link before is void.
pub async fn invite_first_administrator(
    tx: &WriteTx,
    token: &Token,
    hash: &SecretHash,
    day: NaiveDate,
    expires: i64,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO invitation (token, hash, role, scope, language, since, expires)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.run("DELETE FROM invitation WHERE invited_by IS NULL", vec![]).await?;
    let values = vec![
        token.as_str().into(),
        hash.to_vec().into(),
        Role::Admin.as_str().into(),
        Scope::Coalition.to_string().into(),
        LanguageTag::english().as_str().into(),
        day.into(),
        expires.into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}

/// The number of the lock under which it is decided, on PostgreSQL, whether there are administrators.
const LOCK: i64 = 0x5eed_ad31;

/// How many people but this one are administrators of the whole coalition: asked where that is about to change. Whoever
/// asks holds the answer until their transaction ends; on SQLite a write transaction is alone from its beginning.
pub async fn administrators_but(
    tx: &WriteTx,
    today: NaiveDate,
    but: Option<i64>,
) -> Result<i64, DatabaseError> {
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        tx.run("SELECT pg_advisory_xact_lock($1)", vec![LOCK.into()]).await?;
    }
    administrators::count(tx.connection(), today, but).await
}
