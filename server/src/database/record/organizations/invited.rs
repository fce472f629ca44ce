//! Invitations that end: used up, void, too old. How they are made stands beside ([`super::invitation`]).

use crate::{
    database::{DatabaseError, WriteTx, query::organizations::administrators},
    domain::accounts::sign_in::SecretHash,
};
use chrono::{DateTime, NaiveDate, Utc};

/// Uses an invitation up; `false` when it is gone or has ended.
pub async fn take(
    tx: &WriteTx,
    hash: &SecretHash,
    now: DateTime<Utc>,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM invitation WHERE hash = $1 AND expires > $2";
    Ok(tx.run(SQL, vec![hash.to_vec().into(), now.timestamp().into()]).await? == 1)
}

/// Makes the links void that the operator gave before.
pub async fn void_of_the_operator(tx: &WriteTx) -> Result<u64, DatabaseError> {
    tx.run("DELETE FROM invitation WHERE invited_by IS NULL", vec![]).await
}

/// Whether the coalition has an administrator. Wait for the turn ([`turn::wait`](super::turn::wait)) before, so that it
/// stays true.
pub async fn has_administrator(tx: &WriteTx, today: NaiveDate) -> Result<bool, DatabaseError> {
    administrators::any_in(tx.connection(), today).await
}
