//! Mails that wait to be sent. Who sends one leases it first, by one statement that only one of all senders wins.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_row, fetch_value, row},
    },
    domain::{accounts::mail_kind::MailKind as Kind, language_tag::LanguageTag, token::Token},
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// A mail that begins to wait.
pub struct Waiting<'a> {
    /// What its Message-ID is made of.
    pub message: Token,
    pub kind: Kind,
    /// The language of who gets it.
    pub language: &'a LanguageTag,
    /// The sealed address.
    pub recipient: Vec<u8>,
    /// The sealed words.
    pub parts: Vec<u8>,
    pub now: DateTime<Utc>,
}

/// A mail that is ours to send until the lease ends.
pub struct Leased {
    /// The key inside the database.
    pub id: i64,
    /// What its Message-ID is made of.
    pub message: Token,
    pub kind: Kind,
    /// The language of who gets it.
    pub language: LanguageTag,
    /// The sealed address.
    pub recipient: Vec<u8>,
    /// The sealed words.
    pub parts: Vec<u8>,
    /// How often it was tried, this time included.
    pub attempts: i64,
    /// When the lease ends.
    pub until: i64,
}

/// Adds a mail, due at once; gives the key inside the database.
pub async fn add(tx: &WriteTx, mail: &Waiting<'_>) -> Result<i64, DatabaseError> {
    const SQL: &str = "INSERT INTO outbox (message, kind, language, recipient, parts, since, due)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
    let values = vec![
        mail.message.as_str().into(),
        mail.kind.as_str().into(),
        mail.language.as_str().into(),
        mail.recipient.clone().into(),
        mail.parts.clone().into(),
        mail.now.date_naive().into(),
        mail.now.timestamp().into(),
    ];
    fetch_value(tx.connection(), SQL, values).await?.ok_or(DatabaseError::Conflict)
}

/// Takes a mail away that nobody may send.
pub async fn remove(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM outbox WHERE id = $1", vec![id.into()]).await?;
    Ok(())
}

row! {
    struct LeasedRow {
        message: Token = word "message",
        kind: Kind = word "kind",
        language: LanguageTag = word "language",
        recipient: Vec<u8> = "recipient",
        parts: Vec<u8> = "parts",
        attempts: i64 = "attempts",
    }
}

/// Leases a due mail for a while; `None` when somebody else has it, or it is gone.
pub async fn lease(
    tx: &WriteTx,
    id: i64,
    now: DateTime<Utc>,
    span: TimeDelta,
) -> Result<Option<Leased>, DatabaseError> {
    const SQL: &str = "UPDATE outbox SET leased = $1, attempts = attempts + 1
         WHERE id = $2 AND given_up IS NULL AND due <= $3 AND (leased IS NULL OR leased <= $3)
         RETURNING $row";
    let until = (now + span).timestamp();
    let values = vec![until.into(), id.into(), now.timestamp().into()];
    let row: Option<LeasedRow> = fetch_row(tx.connection(), SQL, values).await?;
    Ok(row.map(|row| Leased {
        id,
        message: row.message,
        kind: row.kind,
        language: row.language,
        recipient: row.recipient,
        parts: row.parts,
        attempts: row.attempts,
        until,
    }))
}

/// Removes a mail that was sent, or that is of no use any more; `false` when the lease was not ours any more.
pub async fn done(tx: &WriteTx, mail: &Leased) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM outbox WHERE id = $1 AND leased = $2";
    Ok(tx.run(SQL, vec![mail.id.into(), mail.until.into()]).await? == 1)
}

/// Gives a mail back, to be tried again at a moment.
pub async fn later(tx: &WriteTx, mail: &Leased, due: DateTime<Utc>) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE outbox SET leased = NULL, due = $1 WHERE id = $2 AND leased = $3";
    let values = vec![due.timestamp().into(), mail.id.into(), mail.until.into()];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Gives a mail up.
pub async fn give_up(tx: &WriteTx, mail: &Leased, day: NaiveDate) -> Result<bool, DatabaseError> {
    const SQL: &str =
        "UPDATE outbox SET leased = NULL, given_up = $1 WHERE id = $2 AND leased = $3";
    let values = vec![day.into(), mail.id.into(), mail.until.into()];
    Ok(tx.run(SQL, values).await? == 1)
}
