//! What is looked up while somebody signs in: whose an address is, and what a link is worth in this browser.

use crate::{
    database::{
        Database, DatabaseError,
        query::sql::{column, first, word},
    },
    domain::{
        language_tag::LanguageTag,
        people::sign_in::{MOST_TRIES, SecretHash},
        token::Token,
    },
};

/// Whose an address is, and how they want their mails.
pub struct Addressee {
    /// The key of the person.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// The language of their mails.
    pub language: LanguageTag,
    /// Whether mails may say more than that there is something.
    pub full: bool,
}

/// The person whose address has this keyed hash.
pub async fn addressee(
    database: &Database,
    lookup: &[u8; 32],
) -> Result<Option<Addressee>, DatabaseError> {
    const SQL: &str = "SELECT p.id, p.language, p.full_mail, p.token
         FROM person_address a JOIN person p ON p.id = a.person_id WHERE a.lookup = $1";
    let row = first(database.reader(), SQL, vec![lookup.to_vec().into()]).await?;
    let read = |row| {
        Ok(Addressee {
            id: column(&row, 0)?,
            language: word(&row, 1, "person", "language")?,
            full: column(&row, 2)?,
            token: word(&row, 3, "person", "token")?,
        })
    };
    row.map(read).transpose()
}

/// What a link is worth in a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkWorth {
    /// It signs in here.
    Here,
    /// It signs in in the browser that asked for it.
    Elsewhere,
    /// It was used, is too old, or never was.
    Nothing,
}

/// What the link with this hash is worth. Looking uses nothing up.
pub async fn worth(
    database: &Database,
    hash: &SecretHash,
    browser: Option<&SecretHash>,
    now: i64,
) -> Result<LinkWorth, DatabaseError> {
    const SQL: &str = "SELECT browser FROM sign_in_link
         WHERE hash = $1 AND expires > $2 AND tries < $3 AND person_id IS NOT NULL";
    let values = vec![hash.to_vec().into(), now.into(), MOST_TRIES.into()];
    let Some(row) = first(database.reader(), SQL, values).await? else {
        return Ok(LinkWorth::Nothing);
    };
    let asked: Option<Vec<u8>> = column(&row, 0)?;
    let here = asked.is_none_or(|asked| browser.is_some_and(|browser| *browser == *asked));
    Ok(if here { LinkWorth::Here } else { LinkWorth::Elsewhere })
}
