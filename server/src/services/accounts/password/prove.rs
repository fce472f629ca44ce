//! A proof by a password and a code that it is still the same person (AU6).

use super::{
    PasswordError,
    credentials::{Credentials, compare, wait_for},
};
use crate::{
    database::{
        query::accounts::strong::{self, Whose},
        record::accounts::session,
    },
    domain::accounts::sign_in::{Factor, Secret},
    services::accounts::{identity::Identity, sign_in::Held},
    state::AppState,
};

/// Who shows what.
pub struct ProveByPassword<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// What they show.
    pub credentials: Credentials,
}

/// What came of it.
pub enum Proved {
    /// What the cookie of the session holds from now on (SE3).
    Done(Secret),
    /// Anything is wrong, whatever it is.
    Refused,
}

impl ProveByPassword<'_> {
    /// Notes the proof.
    pub async fn execute(self, state: &AppState) -> Result<Proved, PasswordError> {
        let (identity, credentials) = (self.identity, self.credentials);
        let whose = Whose::Person(identity.person.id);
        // Nobody else can try in this session.
        let target = [identity.person.token.as_str(), identity.session.token.as_str()].concat();
        wait_for(state, target.as_bytes(), whose, &credentials.code, Held::default()).await?;
        let stored = strong::secrets(&state.database, whose).await?;
        let Some(right) = compare(state, stored, credentials).await? else {
            return Ok(Proved::Refused);
        };
        let tx = state.database.begin_write_keeping_cache().await?;
        if !right.use_up(&tx).await? {
            tx.undo().await?;
            return Ok(Proved::Refused);
        }
        let secret = Secret::random(state.random.as_ref());
        let now = state.clock.now();
        session::prove(&tx, identity.session.id, secret.hash(), Factor::Password, now).await?;
        tx.commit().await?;
        Ok(Proved::Done(secret))
    }
}
