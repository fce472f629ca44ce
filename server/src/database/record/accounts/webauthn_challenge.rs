//! Passkeys that are being made or shown: each begun once, ended once, within a quarter of an hour.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_row, row},
    },
    domain::accounts::sign_in::{SIGN_IN_TIME, SecretHash},
};
use chrono::{DateTime, Utc};

/// Notes what was asked of a browser. Asking the same browser anew makes the first question worthless.
pub async fn begin(
    tx: &WriteTx,
    hash: &SecretHash,
    person: Option<i64>,
    state: &str,
    now: DateTime<Utc>,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO ceremony (hash, person_id, state, expires)
         VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO UPDATE
         SET person_id = excluded.person_id, state = excluded.state, expires = excluded.expires";
    let expires = (now + SIGN_IN_TIME).timestamp();
    let values = vec![hash.to_vec().into(), person.into(), state.into(), expires.into()];
    tx.run(SQL, values).await?;
    Ok(())
}

row! {
    struct Begun {
        state: String = "state",
        expires: i64 = "expires",
    }
}

/// Takes what was asked, so that nobody answers it twice; `None` when nothing was, or too long ago.
pub async fn take(
    tx: &WriteTx,
    hash: &SecretHash,
    now: DateTime<Utc>,
) -> Result<Option<String>, DatabaseError> {
    const SQL: &str = "DELETE FROM ceremony WHERE hash = $1 RETURNING $row";
    let begun: Option<Begun> = fetch_row(tx.connection(), SQL, vec![hash.to_vec().into()]).await?;
    Ok(begun.filter(|begun| now.timestamp() < begun.expires).map(|begun| begun.state))
}
