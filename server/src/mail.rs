//! Letters to people: written into the outbox with what causes them, sent later by a job (DU4).
//!
//! A command calls [`post`] inside its own transaction: the letter goes out if and only if the command happened, and no request
//! waits for a mail server. What a letter says, it says in the language of who gets it, in sentences of ours alone: a
//! letter may reach somebody who never asked for one, so it holds nothing that anybody typed (AB3).
//!
//! A letter that is about somebody's account is posted by [`post_about`], wherever it goes: it is gone with the account, also
//! when the address was never confirmed, or is no longer theirs.
//!
//! To add a letter: a variant in [`Content`], its [`Kind`], its sentences, and a line in the test of all languages.

mod content;
mod mailer;
mod messages;
mod pace;
mod stop;
pub mod transport;
mod written;

pub use crate::domain::accounts::mail_kind::MailKind as Kind;
pub use content::Content;
pub use mailer::{MailSetupError, Mailer};
pub use pace::Asker;
pub use stop::MailStop;
pub use written::Mail;
pub(crate) use written::Unwritable;

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{accounts::mail_stop, privacy::due},
        record::accounts::outbox::{self, Leased, Waiting},
    },
    domain::{accounts::address::MailAddress, language_tag::LanguageTag, token::Token},
    keyring::{Key, Keyring, Purpose, Subject},
    routes::{self, Link},
    state::AppState,
};
use messages::Given;
use serde::{Deserialize, Serialize};
use written::Frame;

/// A letter to one address.
pub struct NewMail<'a> {
    /// Where it goes.
    pub to: &'a MailAddress,
    /// The language of who gets it.
    pub language: &'a LanguageTag,
    /// Whether the person chose subjects that say what a letter is about. Nobody else gets such.
    pub full: bool,
    /// What it says.
    pub content: Content,
}

/// What became of a letter. A command goes on in the same way whichever it is, so that nobody can tell from outside (AU3).
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
    /// Whose account it is about. Without that account it is of no use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<Token>,
}

/// The use that recipients are sealed for.
pub const RECIPIENT: &str = "recipient";
/// The use that the words are sealed for.
pub const PARTS: &str = "parts";

/// Puts a letter into the outbox, in the transaction of its cause. It goes out as soon as that is committed.
///
/// What is withheld costs as much as what is not: it is written too, and taken away again.
pub async fn post(
    tx: &WriteTx,
    state: &AppState,
    letter: &NewMail<'_>,
) -> Result<Posted, DatabaseError> {
    put(tx, state, letter, None).await
}

/// The same for a letter about somebody's account, with which it goes.
pub async fn post_about(
    tx: &WriteTx,
    state: &AppState,
    person: &Token,
    letter: &NewMail<'_>,
) -> Result<Posted, DatabaseError> {
    put(tx, state, letter, Some(person)).await
}

async fn put(
    tx: &WriteTx,
    state: &AppState,
    letter: &NewMail<'_>,
    person: Option<&Token>,
) -> Result<Posted, DatabaseError> {
    let (kind, now) = (letter.content.kind(), state.clock.now());
    let lookup = lookup(&state.keyring, letter.to);
    let fits = || state.mailer.pace.take(&lookup, kind, now);
    post_when(tx, state, person, letter, fits).await
}

/// The same, about the account of `person` if there is one, where the caller counts: `fits` is asked unless the address wants none.
pub async fn post_when(
    tx: &WriteTx,
    state: &AppState,
    person: Option<&Token>,
    letter: &NewMail<'_>,
    fits: impl FnOnce() -> bool,
) -> Result<Posted, DatabaseError> {
    let kind = letter.content.kind();
    let lookup = lookup(&state.keyring, letter.to);
    let stopped = mail_stop::is_stopped(tx, &lookup, kind).await? && kind.can_be_stopped();
    let fits = !stopped && fits();
    let id = outbox::add(tx, &waiting(state, letter, person)).await?;
    if !fits {
        outbox::remove(tx, id).await?;
        return Ok(Posted::Withheld);
    }
    tx.tell(&state.mailer.waiting);
    Ok(Posted::Waiting)
}

fn waiting<'a>(state: &AppState, letter: &NewMail<'a>, person: Option<&Token>) -> Waiting<'a> {
    let (random, now) = (state.random.as_ref(), state.clock.now());
    let kind = letter.content.kind();
    let until = (now + kind.lasts()).timestamp();
    let (content, person) = (letter.content.clone(), person.cloned());
    let parts = Parts { full: letter.full, content, until, person };
    let key = state.keyring.site_key(Purpose::Outbox);
    // Words and numbers alone: nothing of it can fail to become JSON.
    let parts = serde_json::to_vec(&parts).unwrap_or_default();
    Waiting {
        message: Token::random(random),
        kind,
        language: letter.language,
        recipient: key.seal(RECIPIENT, letter.to.as_str().as_bytes(), random),
        parts: key.seal(PARTS, &parts, random),
        now,
    }
}

/// What a row of the outbox is.
pub(crate) enum Opened {
    /// A letter to send.
    Mail(Box<Mail>),
    /// It is of no use any more.
    Useless,
}

/// The letter of a row, in words and bytes.
pub(crate) fn open(state: &AppState, row: &Leased) -> Result<Opened, Unwritable> {
    let mailer = &state.mailer;
    let key = state.keyring.site_key(Purpose::Outbox);
    let sealed = |_| Unwritable::Sealed;
    let parts = open_parts(&key, &row.parts).ok_or(Unwritable::Sealed)?;
    let now = state.clock.now();
    if parts.until <= now.timestamp() {
        return Ok(Opened::Useless);
    }
    let to = key.open(RECIPIENT, &row.recipient).map_err(sealed)?;
    let to = std::str::from_utf8(&to).ok().and_then(|to| to.parse::<MailAddress>().ok());
    let to = to.ok_or(Unwritable::Address)?;
    let kind = parts.content.kind();
    let stop = MailStop { lookup: lookup(&state.keyring, &to), kind };
    let token = kind.can_be_stopped().then(|| stop.token(&state.keyring));
    let given = Given {
        content: &parts.content,
        language: &row.language,
        full: parts.full,
        site: &mailer.site,
        origin: &mailer.origin,
        stop: token.as_deref(),
    };
    let words = messages::words(&mailer.locales, &given)?;
    let stop = token.map(|token| {
        format!("{}{}", mailer.origin, routes::MailStop { token }.path(&words.language))
    });
    let (message, person) = (&row.message, parts.person.as_ref());
    let frame = Frame { message, person, to: &to, now, stop: stop.as_deref() };
    Ok(Opened::Mail(Box::new(written::write(mailer, &words, &frame)?)))
}

fn open_parts(key: &Key, sealed: &[u8]) -> Option<Parts> {
    serde_json::from_slice(&key.open(PARTS, sealed).ok()?).ok()
}

/// Whose account a letter in the outbox is about, by its sealed words.
pub(crate) fn whose(key: &Key, parts: &[u8]) -> Option<Token> {
    open_parts(key, parts)?.person
}

/// The same of words that were opened.
pub(crate) fn whose_words(parts: &str) -> Option<Token> {
    serde_json::from_str::<Parts>(parts).ok()?.person
}

/// Whether the account that a letter is about is gone: neither its key nor its row is there. Where that cannot be seen, it is
/// there.
pub(crate) async fn is_gone(state: &AppState, mail: &Mail) -> bool {
    let Some(person) = &mail.person else { return false };
    if state.keyring.has(Subject::Person(person)).unwrap_or(true) {
        return false;
    }
    let present = due::present(state.database.reader(), std::slice::from_ref(person)).await;
    present.is_ok_and(|present| present.is_empty())
}

/// The keyed hash under which an address is found: in `person_address`, and in `mail_stop`.
pub fn lookup(keyring: &Keyring, address: &MailAddress) -> [u8; 32] {
    keyring.site_key(Purpose::AddressLookup).mac(address.folded().as_bytes())
}
