//! Somebody who is signed in is asked for one of their own passkeys.

use super::{
    PasskeyError, RelyingParty,
    assertion::{self, proof_of},
};
use crate::{services::accounts::identity::Identity, state::AppState};
use serde_json::Value;

/// Who begins to prove that it is still them.
pub struct BeginPasskeyProof<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// Who it is.
    pub identity: &'a Identity,
}

impl BeginPasskeyProof<'_> {
    /// Asks; gives the JSON for `navigator.credentials.get`.
    pub async fn execute(self, state: &AppState) -> Result<Value, PasskeyError> {
        let (hash, person) = (proof_of(self.identity), self.identity.person.id);
        assertion::begin(state, self.party, &hash, Some(person)).await
    }
}
