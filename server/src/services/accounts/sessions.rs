//! The browsers in which a person is signed in: named and ended by the person alone (SE4).

mod end;
mod end_all;
mod forget_known;
mod name;

pub use end::EndSession;
pub use end_all::EndAllSessions;
pub use forget_known::ForgetKnownBrowsers;
pub use name::NameSession;

use super::identity::Identity;
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::own::{self, BrowserLine},
        record::privacy::audit,
    },
    domain::{
        accounts::sign_in::SessionTimes,
        privacy::action::{Action, Actor},
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

/// Notes that sessions were ended.
async fn note(tx: &WriteTx, state: &AppState, identity: &Identity) -> Result<(), DatabaseError> {
    let (token, day) = (&identity.person.token, state.clock.today());
    let ended = Action::SessionsEnded;
    audit::append(tx, day, Actor::Person(token), ended, token.as_str(), "").await
}
