//! Signing in by what was mailed: the link, in the browser that asked for it, or the digits. A weak factor (AU9).
//!
//! Digits are typed in a browser that asked for the address that they were mailed to: mostly in the one for which they were
//! mailed, and, where the address had its many mails, in any other (AU7).

mod by_code;
mod by_link;
mod by_link_and_code;

pub use by_code::SignInByCode;
pub use by_link::SignInByLink;
pub use by_link_and_code::SignInByLinkAndCode;

use super::{identity::Identity, mailed_code::keyed};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::accounts::{
            known_browser,
            session::{self, NewSession},
            sign_in_link::{TriedLink, Trying, UsedLink},
        },
    },
    domain::{
        accounts::sign_in::{Code, Factor, Secret},
        token::Token,
    },
    state::AppState,
};

/// What a browser held before somebody signs in there.
#[derive(Clone, Copy, Default)]
pub struct Held<'a> {
    /// The session that ends.
    pub session: Option<&'a Identity>,
    /// What it was known by.
    pub known: Option<&'a Secret>,
}

/// What the cookies of a browser hold once somebody signed in there.
pub struct Opened {
    /// That of the session.
    pub session: Secret,
    /// That by which the browser is known again.
    pub known: Secret,
}

/// A session that has begun.
pub struct Begun {
    /// What the cookies hold.
    pub opened: Opened,
    /// The path to go on to, or nothing.
    pub next: String,
}

/// What came of a link, or of digits.
pub enum SignedIn {
    /// A session has begun.
    Begun(Begun),
    /// They are wrong, used up or too old, were tried too often, or nobody has that address: all the same.
    Refused,
}

/// Hashes under a key that nobody outside has: how long it takes to compare them tells nothing.
fn fits(state: &AppState, tried: &TriedLink, code: &Code) -> bool {
    tried.code == keyed(state, &tried.hash, code)
}

/// On to where this browser wanted to go, whoever wanted the mail.
fn onward(used: Option<UsedLink>, trying: Trying) -> Option<UsedLink> {
    used.map(|used| UsedLink { next: trying.next, ..used })
}

/// Begins the session of a link that was used up.
async fn finish(
    state: &AppState,
    tx: WriteTx,
    used: Option<UsedLink>,
    held: Held<'_>,
) -> Result<SignedIn, DatabaseError> {
    let Some(UsedLink { person, lookup, next }) = used else {
        // A try stays counted.
        tx.commit().await?;
        return Ok(SignedIn::Refused);
    };
    let opened = begin(&tx, state, person, Factor::Link, held).await?;
    tx.commit().await?;
    if let Some(lookup) = lookup.and_then(|lookup| lookup.try_into().ok()) {
        state.mailer.pace.was_used(&lookup, state.clock.now());
    }
    Ok(SignedIn::Begun(Begun { opened, next }))
}

/// Begins a session of a person, under a secret that nobody has seen before (SE3). The one that this browser had ends. From
/// then on the browser is known, by a secret that is new too.
pub async fn begin(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
    factor: Factor,
    held: Held<'_>,
) -> Result<Opened, DatabaseError> {
    if let Some(before) = held.session {
        session::end(tx, before.person.id, &before.session.token).await?;
    }
    let random = state.random.as_ref();
    let opened = Opened { session: Secret::random(random), known: Secret::random(random) };
    let begun = NewSession {
        person,
        hash: opened.session.hash(),
        token: &Token::random(random),
        factor,
        now: state.clock.now(),
    };
    session::begin(tx, &begun).await?;
    let (known, before) = (opened.known.hash(), held.known.map(Secret::hash));
    let today = state.clock.today();
    known_browser::remember(tx, person, &known, before.as_ref(), today).await?;
    Ok(opened)
}
