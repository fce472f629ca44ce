//! Who holds a session, and what they may do.
//!
//! Looking changes nothing in the database: the minute of a use is noted in memory and written once a minute
//! ([`RecentUse::write_down`]), so that GET stays GET.

use crate::{
    database::{Database, DatabaseError, query::accounts::signed_in, record::accounts::session},
    domain::{
        accounts::sign_in::{Secret, SecretHash},
        organizations::permission::{Grants, Permit, Right, Target},
    },
    state::AppState,
};
use parking_lot::Mutex;
pub use signed_in::{Person, Session};
use std::{collections::HashMap, fmt};

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Identity {
    pub person: Person,
    /// What they may do.
    pub grants: Grants,
    /// The browser they use.
    pub session: Session,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("person", &self.person.token).finish_non_exhaustive()
    }
}

impl Identity {
    /// The right to do something, or "there is no such thing".
    pub fn permit<R: Right>(&self, target: Target) -> Result<Permit<R>, NotPermitted> {
        self.grants.permit(target).ok_or(NotPermitted)
    }
}

/// Somebody may not do this here. To them there is no such thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no right to do this")]
pub struct NotPermitted;

/// The person whose session the cookie names, when that still holds.
pub async fn recognise(
    state: &AppState,
    secret: &Secret,
) -> Result<Option<Identity>, DatabaseError> {
    let hash = secret.hash();
    let Some((mut session, person)) = signed_in::session(&state.database, &hash).await? else {
        return Ok(None);
    };
    let now = state.clock.now();
    let recent = state.recent_use.of(&hash).unwrap_or_default();
    session.times.used = session.times.used.max(recent);
    if !session.times.holds(now.timestamp()) {
        return Ok(None);
    }
    state.recent_use.note(hash, session::minute(now));
    let grants = signed_in::grants(&state.database, person.id, now.date_naive()).await?;
    Ok(Some(Identity { person, grants, session }))
}

/// The last uses of sessions that are not written down yet: one entry for each session in use.
#[derive(Default)]
pub struct RecentUse(Mutex<HashMap<SecretHash, i64>>);

impl fmt::Debug for RecentUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecentUse").finish_non_exhaustive()
    }
}

impl RecentUse {
    pub(super) fn of(&self, hash: &SecretHash) -> Option<i64> {
        self.0.lock().get(hash).copied()
    }

    fn note(&self, hash: SecretHash, minute: i64) {
        self.0.lock().insert(hash, minute);
    }

    /// Writes the uses down and forgets them.
    pub async fn write_down(&self, database: &Database) -> Result<(), DatabaseError> {
        let uses = std::mem::take(&mut *self.0.lock());
        if uses.is_empty() {
            return Ok(());
        }
        let tx = database.begin_write_keeping_cache().await?;
        for (hash, minute) in &uses {
            session::used(&tx, hash, *minute).await?;
        }
        tx.commit().await
    }
}
