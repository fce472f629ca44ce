//! A browser that wants to sign in is asked for a passkey.

use super::{Kind, PasskeyError, RelyingParty, assertion};
use crate::{domain::accounts::sign_in::Secret, state::AppState};
use serde_json::Value;

/// Which browser begins to sign in.
pub struct BeginPasskeySignIn<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// What its cookie holds.
    pub browser: &'a Secret,
}

impl BeginPasskeySignIn<'_> {
    /// Asks; gives the JSON for `navigator.credentials.get`.
    pub async fn execute(self, state: &AppState) -> Result<Value, PasskeyError> {
        let hash = Kind::SignIn.hash(&self.browser.hash());
        assertion::begin(state, self.party, &hash, None).await
    }
}
