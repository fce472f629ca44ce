//! A proof by a passkey that it is still the same person (AU6).

use super::{
    PasskeyError, PasskeyOutcome, Refusal, RelyingParty, Stopped,
    assertion::{self, proof_of},
    settle,
};
use crate::{
    database::{WriteTx, record::accounts::session},
    domain::accounts::sign_in::{Factor, Secret},
    services::accounts::identity::Identity,
    state::AppState,
};
use serde_json::Value;

/// Who shows one of their passkeys.
pub struct ProveByPasskey<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// Who it is.
    pub identity: &'a Identity,
    /// What their authenticator answered.
    pub answer: &'a Value,
}

impl ProveByPasskey<'_> {
    /// Notes the proof; gives what the cookie of the session holds from now on (SE3).
    pub async fn execute(self, state: &AppState) -> Result<PasskeyOutcome<Secret>, PasskeyError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let done = self.prove(&tx, state).await;
        settle(tx, done).await
    }

    async fn prove(&self, tx: &WriteTx, state: &AppState) -> Result<Secret, Stopped> {
        let (identity, hash) = (self.identity, proof_of(self.identity));
        let owner = assertion::accept(tx, state, self.party, &hash, self.answer).await?;
        if owner.person != identity.person.id {
            return Err(Refusal::Foreign.into());
        }
        let secret = Secret::random(state.random.as_ref());
        let (id, now) = (identity.session.id, state.clock.now());
        session::prove(tx, id, secret.hash(), Factor::Passkey, now).await?;
        Ok(secret)
    }
}
