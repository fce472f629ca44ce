//! A password, and an app for its codes.

use super::{
    PasswordError, credentials::SEALED_FOR, note, offered_secret::key_of, renew_recovery_codes,
};
use crate::{
    database::record::accounts::{password, session},
    domain::{
        accounts::{
            one_time::{OneTimeSecret, RecoveryCode, TimedCode},
            password::Password,
        },
        privacy::action::Action,
    },
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who sets which password with which app.
pub struct SetPassword<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The password.
    pub password: Password,
    /// What was offered to the app.
    pub secret: &'a OneTimeSecret,
    /// What the app shows.
    pub code: &'a TimedCode,
}

/// What came of it.
pub enum PasswordSet {
    /// Both are set. The codes for paper are never shown again.
    Done(Vec<RecoveryCode>),
    /// The code is not one of the app.
    WrongCode,
}

impl SetPassword<'_> {
    /// Sets both together, with new codes for paper. Every other session ends.
    pub async fn execute(self, state: &AppState) -> Result<PasswordSet, PasswordError> {
        let (identity, secret) = (self.identity, self.secret);
        let Some(step) = secret.step(self.code, state.clock.now()) else {
            return Ok(PasswordSet::WrongCode);
        };
        let key = key_of(state, identity)?;
        let sealed = key.seal(SEALED_FOR, secret.as_bytes(), state.random.as_ref());
        let hash = state.hashing.hash(self.password, state.random.as_ref()).await?;
        let (person, day) = (identity.person.id, state.clock.today());
        let tx = state.database.begin_write_keeping_cache().await?;
        password::set(&tx, person, &hash, day).await?;
        password::set_secret(&tx, person, sealed, step, day).await?;
        let codes = renew_recovery_codes::write(&tx, state, person).await?;
        session::end_others(&tx, person, Some(identity.session.id)).await?;
        note(&tx, state, identity, Action::PasswordSet).await?;
        tx.commit().await?;
        Ok(PasswordSet::Done(codes))
    }
}
