//! Signing in by a passkey: a strong factor by itself.

use super::{Kind, PasskeyError, PasskeyOutcome, RelyingParty, Stopped, assertion, settle};
use crate::{
    database::WriteTx,
    domain::accounts::sign_in::{Factor, Secret},
    services::accounts::sign_in::{self, Held, Opened},
    state::AppState,
};
use serde_json::Value;

/// Which browser shows a passkey.
pub struct SignInByPasskey<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// What the cookie of the browser holds that was asked.
    pub browser: &'a Secret,
    /// What its authenticator answered.
    pub answer: &'a Value,
    /// What the browser held before.
    pub held: Held<'a>,
}

impl SignInByPasskey<'_> {
    /// Signs in whoever the passkey belongs to; gives what the cookies of the browser hold from now on (SE3).
    pub async fn execute(self, state: &AppState) -> Result<PasskeyOutcome<Opened>, PasskeyError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let done = self.open(&tx, state).await;
        settle(tx, done).await
    }

    async fn open(&self, tx: &WriteTx, state: &AppState) -> Result<Opened, Stopped> {
        let hash = Kind::SignIn.hash(&self.browser.hash());
        let owner = assertion::accept(tx, state, self.party, &hash, self.answer).await?;
        Ok(sign_in::begin(tx, state, owner.person, Factor::Passkey, self.held).await?)
    }
}
