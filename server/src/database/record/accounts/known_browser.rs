//! Browsers in which somebody signed in, known again by a cookie that signs nobody in. Its secret is never written.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::accounts::{known_browser::MOST_KNOWN, sign_in::SecretHash},
};
use chrono::NaiveDate;

/// Knows a browser from this day on, in place of what it was known by before. A person has a bounded number of them.
pub async fn remember(
    tx: &WriteTx,
    person: i64,
    hash: &SecretHash,
    before: Option<&SecretHash>,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const ADD: &str = "INSERT INTO known_browser (hash, person_id, since) VALUES ($1, $2, $3)";
    const FEWER: &str =
        "DELETE FROM known_browser WHERE person_id = $1 AND hash <> $2 AND hash NOT IN
         (SELECT hash FROM known_browser WHERE person_id = $1 AND hash <> $2
          ORDER BY since DESC, hash LIMIT $3)";
    if let Some(before) = before {
        forget(tx, before).await?;
    }
    tx.run(ADD, vec![hash.to_vec().into(), person.into(), day.into()]).await?;
    let others = MOST_KNOWN - 1;
    tx.run(FEWER, vec![person.into(), hash.to_vec().into(), others.into()]).await?;
    Ok(())
}

/// Knows the browser no more whose cookie has this hash.
pub async fn forget(tx: &WriteTx, hash: &SecretHash) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM known_browser WHERE hash = $1", vec![hash.to_vec().into()]).await?;
    Ok(())
}

/// Knows no browser of a person any more; gives how many there were.
pub async fn forget_all(tx: &WriteTx, person: i64) -> Result<u64, DatabaseError> {
    tx.run("DELETE FROM known_browser WHERE person_id = $1", vec![person.into()]).await
}
