//! Adding a passkey: the browser is asked for a new key, and its answer becomes a row.

use super::{Kind, MOST_PASSKEYS, PasskeyError, Refusal, RelyingParty, handle, read, settle};
use crate::{
    database::{
        WriteTx,
        query::accounts::strong,
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

/// What the browser is asked, as JSON for `navigator.credentials.create`.
pub async fn begin(
    state: &AppState,
    party: &RelyingParty,
    who: &Identity,
) -> Result<Value, PasskeyError> {
    let known = strong::credential_ids(state.database.reader(), who.person.id).await?;
    if known.len() >= MOST_PASSKEYS {
        return Err(Refusal::TooMany.into());
    }
    let known = known.into_iter().collect();
    let name = who.person.name.as_str();
    let (options, asked) = party.webauthn().start_passkey_registration(
        handle(&who.person.token),
        name,
        name,
        Some(known),
    )?;
    let mut options = serde_json::to_value(options)?;
    // The crate leaves it to the authenticator whether it keeps the key. Ours signs in without a name: it has to.
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = "required".into();
    selection["requireResidentKey"] = true.into();
    let hash = Kind::Add.hash(who.session.token.as_str().as_bytes());
    let asked = serde_json::to_string(&asked)?;
    let tx = state.database.begin_write_keeping_cache().await?;
    webauthn_challenge::begin(&tx, &hash, Some(who.person.id), &asked, state.clock.now()).await?;
    tx.commit().await?;
    Ok(options)
}

/// Keeps the passkey that the browser made, under a name.
pub async fn finish(
    state: &AppState,
    party: &RelyingParty,
    who: &Identity,
    answer: &Value,
    name: &GivenName,
) -> Result<(), PasskeyError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let done = accept(&tx, state, party, who, answer, name).await;
    settle(tx, done).await
}

async fn accept(
    tx: &WriteTx,
    state: &AppState,
    party: &RelyingParty,
    who: &Identity,
    answer: &Value,
    name: &GivenName,
) -> Result<(), PasskeyError> {
    let hash = Kind::Add.hash(who.session.token.as_str().as_bytes());
    let asked =
        webauthn_challenge::take(tx, &hash, state.clock.now()).await?.ok_or(Refusal::Expired)?;
    let made = verify(party, answer, &asked).ok_or(Refusal::NotVerified)?;
    keep(tx, state, who, &made, name).await
}

fn verify(party: &RelyingParty, answer: &Value, asked: &str) -> Option<Passkey> {
    let answer: RegisterPublicKeyCredential = read(answer)?;
    // Some authenticators say that they could not keep the key, and make it all the same.
    if answer.extensions.cred_props.as_ref().and_then(|props| props.rk) == Some(false) {
        return None;
    }
    let asked: PasskeyRegistration = serde_json::from_str(asked).ok()?;
    party.webauthn().finish_passkey_registration(&answer, &asked).ok()
}

async fn keep(
    tx: &WriteTx,
    state: &AppState,
    who: &Identity,
    made: &Passkey,
    name: &GivenName,
) -> Result<(), PasskeyError> {
    let day = state.clock.today();
    let new = NewPasskey {
        token: &Token::random(state.random.as_ref()),
        person: who.person.id,
        credential_id: made.cred_id(),
        credential: &serde_json::to_string(made)?,
        name,
        day,
    };
    if !passkey::add(tx, &new).await? {
        return Err(Refusal::Known.into());
    }
    let person = &who.person.token;
    audit::append(tx, day, Actor::Person(person), Action::PasskeyAdded, person.as_str(), "")
        .await?;
    tell::way_in_changed(tx, state, who).await?;
    Ok(())
}
