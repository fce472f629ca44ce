//! Mails that wait to be sent.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{language_tag::LanguageTag, token::Token},
};
use chrono::{DateTime, Utc};

/// A mail that begins to wait.
pub struct Waiting<'a> {
    /// What its Message-ID is made of.
    pub message: &'a Token,
    /// The word of its kind.
    pub kind: &'static str,
    /// The language of who gets it.
    pub language: &'a LanguageTag,
    /// The sealed address.
    pub recipient: Vec<u8>,
    /// The sealed words.
    pub parts: Vec<u8>,
    /// Now.
    pub now: DateTime<Utc>,
}

/// Adds a mail, due at once.
pub async fn add(tx: &WriteTx, mail: &Waiting<'_>) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO outbox (message, kind, language, recipient, parts, since, due)
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = vec![
        mail.message.as_str().into(),
        mail.kind.into(),
        mail.language.as_str().into(),
        mail.recipient.clone().into(),
        mail.parts.clone().into(),
        mail.now.date_naive().into(),
        mail.now.timestamp().into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}
