//! What goes with a person beyond the rows that point at theirs.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::token::Token,
};
use chrono::NaiveDate;

/// Removes the row of a person, and with it every row that points at it. Says whether it was there.
pub async fn person(tx: &WriteTx, token: &Token) -> Result<bool, DatabaseError> {
    let values = vec![token.as_str().into()];
    Ok(tx.run("DELETE FROM person WHERE token = $1", values).await? == 1)
}

/// Removes a mail that waits.
pub async fn mail(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM outbox WHERE id = $1", vec![id.into()]).await?;
    Ok(())
}

/// Removes an invitation.
pub async fn invitation(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM invitation WHERE id = $1", vec![id.into()]).await?;
    Ok(())
}

/// Removes what an address said about mails that it does not want.
pub async fn stops(tx: &WriteTx, lookup: &[u8]) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM mail_stop WHERE lookup = $1", vec![lookup.to_vec().into()]).await?;
    Ok(())
}

/// Notes that somebody was told that their account will be deleted.
pub async fn told(tx: &WriteTx, person: i64, day: NaiveDate) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO person_notice (person_id, day) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET day = excluded.day";
    tx.run(SQL, vec![person.into(), day.into()]).await?;
    Ok(())
}
