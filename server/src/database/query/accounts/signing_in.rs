//! What is looked up while somebody signs in: whose an address is, and what a link is worth in this browser.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_row, row},
    },
    domain::{
        accounts::{
            mailed_link::oldest_good,
            sign_in::{MOST_TRIES, SecretHash},
        },
        language_tag::LanguageTag,
        token::Token,
    },
};

row! {
    /// Whose an address is, and how they want their mails.
    pub struct Addressee {
        /// The key of the person.
        pub id: i64 = "p.id",
        /// The name in addresses.
        pub token: Token = word "p.token",
        /// The language of their mails.
        pub language: LanguageTag = word "p.language",
        /// Whether mails may say more than that there is something.
        pub full: bool = "p.full_mail",
    }
}

/// The person whose address has this keyed hash.
pub async fn addressee(
    database: &Database,
    lookup: &[u8; 32],
) -> Result<Option<Addressee>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM person_address a JOIN person p ON p.id = a.person_id WHERE a.lookup = $1";
    fetch_row(database.reader(), SQL, vec![lookup.to_vec().into()]).await
}

/// What a link is worth in a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkStatus {
    /// It signs in here.
    Here,
    /// It signs in in the browser that asked for it. This one asked for the same address, so its digits help here.
    WithDigits,
    /// It signs in in the browser that asked for it.
    Elsewhere,
    /// It was used, is too old, or never was.
    Nothing,
}

row! {
    struct LinkRow {
        asked: Option<Vec<u8>> = "l.browser",
        expires: i64 = "l.expires",
        mailed: Option<i64> = "l.mailed",
        tries: i64 = "l.tries",
        here: Option<Vec<u8>> = "a.browser",
    }
}

/// What the link with this hash is worth. Looking uses nothing up.
pub async fn link_status(
    database: &Database,
    hash: &SecretHash,
    browser: Option<&SecretHash>,
    now: i64,
) -> Result<LinkStatus, DatabaseError> {
    const SQL: &str = "SELECT $row FROM sign_in_link l
         LEFT JOIN sign_in_link a ON a.lookup = l.lookup AND a.browser = $2 AND a.expires > $3
         WHERE l.hash = $1 AND l.person_id IS NOT NULL";
    let browser = browser.map(|browser| browser.to_vec());
    let values = vec![hash.to_vec().into(), browser.clone().into(), now.into()];
    let row = fetch_row(database.reader(), SQL, values).await?;
    let Some(LinkRow { asked, expires, mailed, tries, here }) = row else {
        return Ok(LinkStatus::Nothing);
    };
    let (holds, is_good) = (expires > now, mailed.is_some_and(|mailed| mailed > oldest_good(now)));
    // The tries are those of the browser that asked: in another one they change nothing.
    Ok(match asked {
        None if holds => LinkStatus::Here,
        Some(_) if !is_good => LinkStatus::Nothing,
        Some(_) if asked == browser && holds && tries < MOST_TRIES => LinkStatus::Here,
        Some(_) if asked != browser && here.is_some() => LinkStatus::WithDigits,
        Some(_) if asked != browser && holds => LinkStatus::Elsewhere,
        _ => LinkStatus::Nothing,
    })
}
