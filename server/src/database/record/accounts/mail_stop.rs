//! Letters that an address wants no more, and what a person chose about theirs.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::accounts::mail_kind::MailKind as Kind,
};
use chrono::NaiveDate;

/// Stops letters of a kind to an address.
pub async fn stop(
    tx: &WriteTx,
    lookup: &[u8; 32],
    kind: Kind,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO mail_stop (lookup, kind, since) VALUES ($1, $2, $3)
         ON CONFLICT (lookup, kind) DO NOTHING";
    let values = vec![lookup.to_vec().into(), kind.as_str().into(), day.into()];
    tx.run(SQL, values).await?;
    Ok(())
}

/// Lets them come again.
pub async fn allow(tx: &WriteTx, lookup: &[u8; 32], kind: Kind) -> Result<(), DatabaseError> {
    const SQL: &str = "DELETE FROM mail_stop WHERE lookup = $1 AND kind = $2";
    tx.run(SQL, vec![lookup.to_vec().into(), kind.as_str().into()]).await?;
    Ok(())
}

/// Whether the subjects of a person's letters say what they are about.
pub async fn choose_full(tx: &WriteTx, person: i64, full: bool) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE person SET full_mail = $1 WHERE id = $2";
    Ok(tx.run(SQL, vec![full.into(), person.into()]).await? == 1)
}
