//! The browsers in which a person is signed in: named and ended by the person alone (SE4).

use super::identity::Identity;
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::own::{self, BrowserLine},
        record::{
            accounts::{known_browser, session},
            privacy::audit,
        },
    },
    domain::{
        accounts::{name::GivenName, sign_in::SessionTimes},
        privacy::action::{Action, Actor},
        token::Token,
    },
    state::AppState,
};

/// The browsers whose sessions hold, those in use right now by what is not written down yet.
pub async fn list(
    state: &AppState,
    identity: &Identity,
) -> Result<Vec<BrowserLine>, DatabaseError> {
    let now = state.clock.now().timestamp();
    let mut lines = own::browsers(&state.database, identity.person.id).await?;
    lines.retain(|line| {
        let recent = state.recent_use.of(&line.hash).unwrap_or_default();
        let used = line.times.used.max(recent);
        SessionTimes { used, ..line.times }.holds(now)
    });
    Ok(lines)
}

/// Names one; no name takes its name away. `false` when there is no such browser.
pub async fn name(
    state: &AppState,
    identity: &Identity,
    token: &Token,
    name: Option<&GivenName>,
) -> Result<bool, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let name = name.map_or("", GivenName::as_str);
    let named = session::name(&tx, identity.person.id, token, name).await?;
    tx.commit().await?;
    Ok(named)
}

/// Ends one at once. `false` when there is no such browser. Which of the known browsers it is nobody knows, so none of them
/// is known any more.
pub async fn end(
    state: &AppState,
    identity: &Identity,
    token: &Token,
) -> Result<bool, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let ended = session::end(&tx, identity.person.id, token).await?;
    if ended {
        known_browser::forget_all(&tx, identity.person.id).await?;
        note(&tx, state, identity).await?;
    }
    tx.commit().await?;
    Ok(ended)
}

/// Ends all, this one too.
pub async fn end_all(state: &AppState, identity: &Identity) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    session::end_others(&tx, identity.person.id, None).await?;
    known_browser::forget_all(&tx, identity.person.id).await?;
    note(&tx, state, identity).await?;
    tx.commit().await
}

/// Knows none of the browsers of this person any more. All of them stay signed in.
pub async fn forget_known(state: &AppState, identity: &Identity) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    known_browser::forget_all(&tx, identity.person.id).await?;
    tx.commit().await
}

async fn note(tx: &WriteTx, state: &AppState, identity: &Identity) -> Result<(), DatabaseError> {
    let (token, day) = (&identity.person.token, state.clock.today());
    let ended = Action::SessionsEnded;
    audit::append(tx, day, Actor::Person(token), ended, token.as_str(), "").await
}
