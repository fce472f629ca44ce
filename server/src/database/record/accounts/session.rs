//! Sessions: begun, used, proved, ended. The cookie's secret itself is never written.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{
        accounts::sign_in::{Factor, SecretHash},
        token::Token,
    },
};
use chrono::{DateTime, Utc};

/// A session that begins.
pub struct NewSession<'a> {
    /// The key of the person.
    pub person: i64,
    /// The hash of the cookie.
    pub hash: SecretHash,
    /// The name in addresses.
    pub token: &'a Token,
    /// How the person signed in.
    pub factor: Factor,
    pub now: DateTime<Utc>,
}

/// The minute of a moment, in seconds since 1970: what is kept of a use.
pub fn minute(now: DateTime<Utc>) -> i64 {
    now.timestamp() - now.timestamp().rem_euclid(60)
}

/// Begins a session, and notes the day on the person. A strong factor is a proof.
pub async fn begin(tx: &WriteTx, session: &NewSession<'_>) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO session (hash, token, person_id, factor, since, begun, used, proved)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let now = session.now.timestamp();
    let values = vec![
        session.hash.to_vec().into(),
        session.token.as_str().into(),
        session.person.into(),
        session.factor.as_str().into(),
        session.now.date_naive().into(),
        now.into(),
        minute(session.now).into(),
        session.factor.is_strong().then_some(now).into(),
    ];
    tx.run(SQL, values).await?;
    seen(tx, session.person, session.now).await
}

async fn seen(tx: &WriteTx, person: i64, now: DateTime<Utc>) -> Result<(), DatabaseError> {
    let values = vec![now.date_naive().into(), person.into()];
    tx.run("UPDATE person SET seen = $1 WHERE id = $2", values).await?;
    Ok(())
}

/// Notes a proof and gives the session another cookie, so that one that somebody copied is worth nothing (SE3).
pub async fn prove(
    tx: &WriteTx,
    id: i64,
    hash: SecretHash,
    factor: Factor,
    now: DateTime<Utc>,
) -> Result<bool, DatabaseError> {
    const SQL: &str =
        "UPDATE session SET hash = $1, factor = $2, proved = $3, used = $4 WHERE id = $5";
    let values = vec![
        hash.to_vec().into(),
        factor.as_str().into(),
        now.timestamp().into(),
        minute(now).into(),
        id.into(),
    ];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Gives the session another cookie.
pub async fn rotate(tx: &WriteTx, id: i64, hash: SecretHash) -> Result<bool, DatabaseError> {
    let values = vec![hash.to_vec().into(), id.into()];
    Ok(tx.run("UPDATE session SET hash = $1 WHERE id = $2", values).await? == 1)
}

/// Notes the minute of the last use.
pub async fn used(tx: &WriteTx, hash: &SecretHash, minute: i64) -> Result<(), DatabaseError> {
    const SQL: &str = "UPDATE session SET used = $1 WHERE hash = $2 AND used < $1";
    tx.run(SQL, vec![minute.into(), hash.to_vec().into()]).await?;
    Ok(())
}

/// Gives a session of a person the name that they choose; an empty one takes it away.
pub async fn name(
    tx: &WriteTx,
    person: i64,
    token: &Token,
    name: &str,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE session SET name = $1 WHERE person_id = $2 AND token = $3";
    Ok(tx.run(SQL, vec![name.into(), person.into(), token.as_str().into()]).await? == 1)
}

/// Ends a session of a person.
pub async fn end(tx: &WriteTx, person: i64, token: &Token) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM session WHERE person_id = $1 AND token = $2";
    Ok(tx.run(SQL, vec![person.into(), token.as_str().into()]).await? == 1)
}

/// Ends the session whose cookie has this hash.
pub async fn end_by_cookie(tx: &WriteTx, hash: &SecretHash) -> Result<bool, DatabaseError> {
    Ok(tx.run("DELETE FROM session WHERE hash = $1", vec![hash.to_vec().into()]).await? == 1)
}

/// Ends every session of a person but one; gives how many.
pub async fn end_others(
    tx: &WriteTx,
    person: i64,
    kept: Option<i64>,
) -> Result<u64, DatabaseError> {
    const SQL: &str = "DELETE FROM session WHERE person_id = $1 AND id <> $2";
    tx.run(SQL, vec![person.into(), kept.unwrap_or_default().into()]).await
}
