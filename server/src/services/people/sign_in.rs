//! Signing in by what was mailed: the link, in the browser that asked for it, or the digits. A weak factor (AU9).

use super::{ask_to_sign_in::keyed, identity::Identity};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::people::{
            session::{self, NewSession},
            sign_in_link::{self, TriedLink, UsedLink},
        },
    },
    domain::{
        people::sign_in::{Code, Factor, Secret},
        token::Token,
    },
    state::AppState,
};

/// A session that has begun.
pub struct Begun {
    /// What its cookie holds.
    pub secret: Secret,
    /// The path to go on to, or nothing.
    pub next: String,
}

/// Uses a link up. `None` when it holds no longer, or another browser asked for it.
pub async fn by_link(
    state: &AppState,
    link: &Secret,
    browser: Option<&Secret>,
    before: Option<&Identity>,
) -> Result<Option<Begun>, DatabaseError> {
    let browser = browser.map(Secret::hash);
    let now = state.clock.now().timestamp();
    let tx = state.database.begin_write_apart().await?;
    let used = sign_in_link::take(&tx, &link.hash(), browser.as_ref(), now).await?;
    finish(state, tx, used, before).await
}

/// Tries digits in the browser that asked. Each try counts, also the right one, and is written down before the answer.
/// `None` for wrong ones, for too many tries, and for an address that nobody has: all the same.
pub async fn by_code(
    state: &AppState,
    code: &Code,
    browser: &Secret,
    before: Option<&Identity>,
) -> Result<Option<Begun>, DatabaseError> {
    let tx = state.database.begin_write_apart().await?;
    let now = state.clock.now().timestamp();
    let tried = sign_in_link::count_try(&tx, &browser.hash(), now).await?;
    // Hashes under a key that nobody outside has: how long it takes to compare them tells nothing.
    let fits = |tried: &TriedLink| *tried.code == keyed(state, &tried.hash, code);
    let used = match tried.iter().find(|tried| fits(tried)) {
        Some(tried) => sign_in_link::take_tried(&tx, &tried.hash).await?,
        None => None,
    };
    finish(state, tx, used, before).await
}

async fn finish(
    state: &AppState,
    tx: WriteTx,
    used: Option<UsedLink>,
    before: Option<&Identity>,
) -> Result<Option<Begun>, DatabaseError> {
    let begun = match used {
        Some(UsedLink { person, next }) => {
            Some(Begun { secret: begin(&tx, state, person, Factor::Link, before).await?, next })
        }
        None => None,
    };
    tx.commit().await?;
    Ok(begun)
}

/// Begins a session of a person, under a secret that nobody has seen before (SE3). The one that this browser had ends.
pub async fn begin(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
    factor: Factor,
    before: Option<&Identity>,
) -> Result<Secret, DatabaseError> {
    if let Some(before) = before {
        session::end(tx, before.person.id, &before.session.token).await?;
    }
    let secret = Secret::random(state.random.as_ref());
    let begun = NewSession {
        person,
        hash: secret.hash(),
        token: &Token::random(state.random.as_ref()),
        factor,
        now: state.clock.now(),
    };
    session::begin(tx, &begun).await?;
    Ok(secret)
}
