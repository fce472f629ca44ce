//! The passkey that a browser made becomes one of a person's.

use super::{Kind, PasskeyError, PasskeyOutcome, Refusal, RelyingParty, Stopped, read, settle};
use crate::{
    database::{
        WriteTx,
        record::{
            accounts::{
                passkey::{self, NewPasskey},
                webauthn_challenge,
            },
            privacy::audit,
        },
    },
    domain::{
        accounts::name::GivenName,
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::accounts::{identity::Identity, tell},
    state::AppState,
};
use serde_json::Value;
use webauthn_rs::prelude::{Passkey, PasskeyRegistration, RegisterPublicKeyCredential};

/// Who adds which passkey.
pub struct AddPasskey<'a> {
    /// The site.
    pub party: &'a RelyingParty,
    /// Who it is.
    pub identity: &'a Identity,
    /// What their authenticator answered.
    pub answer: &'a Value,
    /// What they call it.
    pub name: &'a GivenName,
}

impl AddPasskey<'_> {
    /// Saves it under its name, and tells its owner.
    pub async fn execute(self, state: &AppState) -> Result<PasskeyOutcome<()>, PasskeyError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let done = self.accept(&tx, state).await;
        settle(tx, done).await
    }

    async fn accept(&self, tx: &WriteTx, state: &AppState) -> Result<(), Stopped> {
        let hash = Kind::Add.hash(self.identity.session.token.as_str().as_bytes());
        let asked = webauthn_challenge::take(tx, &hash, state.clock.now()).await?;
        let asked = asked.ok_or(Refusal::Expired)?;
        let made = self.verify(&asked).ok_or(Refusal::NotVerified)?;
        self.save(tx, state, &made).await
    }

    fn verify(&self, asked: &str) -> Option<Passkey> {
        let answer: RegisterPublicKeyCredential = read(self.answer)?;
        // Some authenticators say that they could not keep the key, and make it all the same.
        if answer.extensions.cred_props.as_ref().and_then(|props| props.rk) == Some(false) {
            return None;
        }
        let asked: PasskeyRegistration = serde_json::from_str(asked).ok()?;
        self.party.webauthn().finish_passkey_registration(&answer, &asked).ok()
    }

    async fn save(&self, tx: &WriteTx, state: &AppState, made: &Passkey) -> Result<(), Stopped> {
        let day = state.clock.today();
        let new = NewPasskey {
            token: &Token::random(state.random.as_ref()),
            person: self.identity.person.id,
            credential_id: made.cred_id(),
            credential: &serde_json::to_string(made)?,
            name: self.name,
            day,
        };
        if !passkey::add(tx, &new).await? {
            return Err(Refusal::Known.into());
        }
        let (person, added) = (&self.identity.person.token, Action::PasskeyAdded);
        audit::append(tx, day, Actor::Person(person), added, person.as_str(), "").await?;
        tell::way_in_changed(tx, state, self.identity).await?;
        Ok(())
    }
}
