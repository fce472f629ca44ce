//! A browser is asked to make a passkey.

use super::{Kind, MOST_PASSKEYS, PasskeyError, PasskeyOutcome, Refusal, RelyingParty, handle};
use crate::{
    database::{query::accounts::strong, record::accounts::webauthn_challenge},
    services::accounts::identity::Identity,
    state::AppState,
};
use serde_json::Value;

/// Who begins to add a passkey.
pub struct BeginNewPasskey<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// Who it is.
    pub identity: &'a Identity,
}

impl BeginNewPasskey<'_> {
    /// Asks; gives the JSON for `navigator.credentials.create`.
    pub async fn execute(self, state: &AppState) -> Result<PasskeyOutcome<Value>, PasskeyError> {
        let (person, session) = (&self.identity.person, &self.identity.session);
        let known = strong::credential_ids(state.database.reader(), person.id).await?;
        if known.len() >= MOST_PASSKEYS {
            return Ok(PasskeyOutcome::Refused(Refusal::TooMany));
        }
        let known = known.into_iter().collect();
        let name = person.name.as_str();
        let (options, asked) = self.party.webauthn().start_passkey_registration(
            handle(&person.token),
            name,
            name,
            Some(known),
        )?;
        let mut options = serde_json::to_value(options)?;
        // The crate leaves it to the authenticator whether it keeps the key. Ours signs in without a name: it has to.
        let selection = &mut options["publicKey"]["authenticatorSelection"];
        selection["residentKey"] = "required".into();
        selection["requireResidentKey"] = true.into();
        let hash = Kind::Add.hash(session.token.as_str().as_bytes());
        let asked = serde_json::to_string(&asked)?;
        let now = state.clock.now();
        let tx = state.database.begin_write_keeping_cache().await?;
        webauthn_challenge::begin(&tx, &hash, Some(person.id), &asked, now).await?;
        tx.commit().await?;
        Ok(PasskeyOutcome::Accepted(options))
    }
}
