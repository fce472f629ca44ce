//! Signing in by what was mailed: the link, in the browser that asked for it, or the digits. A weak factor (AU9).
//!
//! Digits are typed in a browser that asked for the address that they were mailed to: mostly in the one for which they were
//! mailed, and, where the address had its many mails, in any other (AU7).

use super::{ask_to_sign_in::keyed, identity::Identity};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::accounts::{
            known_browser,
            session::{self, NewSession},
            sign_in_link::{self, TriedLink, Trying, UsedLink},
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

/// Uses a link up. `None` when it holds no longer, or another browser asked for it.
pub async fn by_link(
    state: &AppState,
    link: &Secret,
    browser: Option<&Secret>,
    held: Held<'_>,
) -> Result<Option<Begun>, DatabaseError> {
    let browser = browser.map(Secret::hash);
    let now = state.clock.now().timestamp();
    let tx = state.database.begin_write_keeping_cache().await?;
    let used = sign_in_link::take(&tx, &link.hash(), browser.as_ref(), now).await?;
    finish(state, tx, used, held).await
}

/// Tries digits in a browser that asked. Each try counts, also the right one, and is written down before the answer.
/// `None` for wrong ones, for too many tries, and for an address that nobody has: all the same.
pub async fn by_code(
    state: &AppState,
    code: &Code,
    browser: &Secret,
    held: Held<'_>,
) -> Result<Option<Begun>, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let (browser, now) = (browser.hash(), state.clock.now().timestamp());
    let used = match sign_in_link::count_try(&tx, &browser, now).await? {
        None => None,
        Some(trying) => {
            let own = trying.is_mailed & fits(state, &trying.own, code);
            let right = match own {
                true => Some(trying.own.hash),
                false => {
                    let lookup = &trying.lookup;
                    let others =
                        sign_in_link::count_try_elsewhere(&tx, lookup, &browser, now).await?;
                    right(state, &others, code)
                }
            };
            match right {
                Some(hash) => onward(sign_in_link::take_tried(&tx, &hash).await?, trying),
                None => None,
            }
        }
    };
    finish(state, tx, used, held).await
}

/// Tries the digits of a mail beside its link, in another browser that asked for the same address: also where others used up
/// what guesses this mail had elsewhere. The tries of this browser count. `None` when anything is wrong.
pub async fn by_link_and_code(
    state: &AppState,
    link: &Secret,
    code: &Code,
    browser: &Secret,
    held: Held<'_>,
) -> Result<Option<Begun>, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let now = state.clock.now().timestamp();
    let used = match sign_in_link::count_try(&tx, &browser.hash(), now).await? {
        None => None,
        Some(trying) => {
            let (link, lookup) = (link.hash(), &trying.lookup);
            let tried = sign_in_link::of_another_browser(&tx, &link, lookup, now).await?;
            match tried.filter(|tried| fits(state, tried, code)) {
                Some(tried) => onward(sign_in_link::take_tried(&tx, &tried.hash).await?, trying),
                None => None,
            }
        }
    };
    finish(state, tx, used, held).await
}

/// Hashes under a key that nobody outside has: how long it takes to compare them tells nothing.
fn fits(state: &AppState, tried: &TriedLink, code: &Code) -> bool {
    tried.code == keyed(state, &tried.hash, code)
}

fn right(state: &AppState, tried: &[TriedLink], code: &Code) -> Option<[u8; 32]> {
    tried.iter().find(|tried| fits(state, tried, code)).map(|tried| tried.hash)
}

/// On to where this browser wanted to go, whoever wanted the mail.
fn onward(used: Option<UsedLink>, trying: Trying) -> Option<UsedLink> {
    used.map(|used| UsedLink { next: trying.next, ..used })
}

async fn finish(
    state: &AppState,
    tx: WriteTx,
    used: Option<UsedLink>,
    held: Held<'_>,
) -> Result<Option<Begun>, DatabaseError> {
    let Some(UsedLink { person, lookup, next }) = used else {
        // A try stays counted.
        tx.commit().await?;
        return Ok(None);
    };
    let opened = begin(&tx, state, person, Factor::Link, held).await?;
    tx.commit().await?;
    if let Some(lookup) = lookup.and_then(|lookup| lookup.try_into().ok()) {
        state.mailer.pace.was_used(&lookup, state.clock.now());
    }
    Ok(Some(Begun { opened, next }))
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
