//! Letters to people: written into the outbox with what causes them, sent later by a job (DU4).
//!
//! A deed calls [`post`] inside its own transaction: the letter goes out if and only if the deed happened, and no request
//! waits for a mail server. What a letter says, it says in the language of who gets it, in sentences of ours alone: a
//! letter may reach somebody who never asked for one, so it holds nothing that anybody typed (AB3).
//!
//! To add a letter: a variant in [`Content`], its [`Kind`], its sentences, and a line in the test of all languages.

mod content;

pub use content::{Content, Kind};

use crate::{
    database::{
        DatabaseError, WriteTx,
        record::people::outbox::{self, Waiting},
    },
    domain::{language_tag::LanguageTag, people::address::MailAddress, token::Token},
    keyring::{Keyring, Purpose},
    state::AppState,
};
use serde::{Deserialize, Serialize};

/// A letter to one address.
pub struct Letter<'a> {
    /// Where it goes.
    pub to: &'a MailAddress,
    /// The language of who gets it.
    pub language: &'a LanguageTag,
    /// Whether the person chose subjects that say what a letter is about. Nobody else gets such.
    pub full: bool,
    /// What it says.
    pub content: Content,
}

/// What became of a letter. A deed goes on in the same way whichever it is, so that nobody can tell from outside (AU3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// It goes out once the transaction is committed.
    Waiting,
    /// It does not: the address had enough of these, or wants none.
    Withheld,
}

/// What is sealed of a letter while it waits.
#[derive(Serialize, Deserialize)]
struct Parts {
    full: bool,
    content: Content,
    /// The moment, in seconds since 1970, from which on it is of no use.
    until: i64,
}

/// The use that recipients are sealed for.
pub const RECIPIENT: &str = "recipient";
/// The use that the words are sealed for.
pub const PARTS: &str = "parts";

/// Puts a letter into the outbox, in the transaction of its cause.
pub async fn post(
    tx: &WriteTx,
    state: &AppState,
    letter: &Letter<'_>,
) -> Result<Posted, DatabaseError> {
    let (random, now) = (state.random.as_ref(), state.clock.now());
    let kind = letter.content.kind();
    let until = (now + kind.lasts()).timestamp();
    let parts = Parts { full: letter.full, content: letter.content.clone(), until };
    let key = state.keyring.site_key(Purpose::Outbox);
    // Words and numbers alone: nothing of it can fail to become JSON.
    let parts = serde_json::to_vec(&parts).unwrap_or_default();
    let waiting = Waiting {
        message: &Token::random(random),
        kind: kind.as_str(),
        language: letter.language,
        recipient: key.seal(RECIPIENT, letter.to.as_str().as_bytes(), random),
        parts: key.seal(PARTS, &parts, random),
        now,
    };
    outbox::add(tx, &waiting).await?;
    Ok(Posted::Waiting)
}

/// The keyed hash under which an address is found: in `person_address`, and in `mail_stop`.
pub fn lookup(keyring: &Keyring, address: &MailAddress) -> [u8; 32] {
    keyring.site_key(Purpose::AddressLookup).mac(address.folded().as_bytes())
}
