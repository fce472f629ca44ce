//! Showing a passkey, to sign in or as a proof of somebody who is signed in.

use super::{Kind, PasskeyError, Refusal, RelyingParty, handle, read, settle};
use crate::{
    database::{
        WriteTx,
        query::accounts::strong::{self, ShownPasskey},
        record::{
            accounts::{passkey, session, webauthn_challenge},
            privacy::audit,
        },
    },
    domain::{
        accounts::sign_in::{Factor, Secret, SecretHash},
        privacy::action::{Action, Actor},
    },
    services::accounts::{
        identity::Identity,
        sign_in::{self, Held, Opened},
    },
    state::AppState,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PublicKeyCredential, WebauthnError,
};

/// What a browser is asked that wants to sign in, as JSON for `navigator.credentials.get`. The cookie names the browser.
pub async fn begin_sign_in(
    state: &AppState,
    party: &RelyingParty,
    browser: &Secret,
) -> Result<Value, PasskeyError> {
    begin(state, party, &Kind::SignIn.hash(&browser.hash()), None).await
}

/// What somebody is asked who is signed in: one of their own passkeys.
pub async fn begin_proof(
    state: &AppState,
    party: &RelyingParty,
    who: &Identity,
) -> Result<Value, PasskeyError> {
    begin(state, party, &proof_of(who), Some(who.person.id)).await
}

fn proof_of(who: &Identity) -> SecretHash {
    Kind::Proof.hash(who.session.token.as_str().as_bytes())
}

async fn begin(
    state: &AppState,
    party: &RelyingParty,
    hash: &SecretHash,
    person: Option<i64>,
) -> Result<Value, PasskeyError> {
    let (options, asked) = party.webauthn().start_discoverable_authentication()?;
    let mut options = serde_json::to_value(options)?;
    // Somebody pressed a button: the browser asks at once, not beside a field.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    if let Some(person) = person {
        let known = strong::credential_ids(state.database.reader(), person).await?;
        let known = known
            .iter()
            .map(|id| json!({ "type": "public-key", "id": BASE64URL_NOPAD.encode(id) }));
        options["publicKey"]["allowCredentials"] = known.collect();
    }
    let asked = serde_json::to_string(&asked)?;
    let tx = state.database.begin_write_keeping_cache().await?;
    webauthn_challenge::begin(&tx, hash, person, &asked, state.clock.now()).await?;
    tx.commit().await?;
    Ok(options)
}

/// Signs in whoever the passkey belongs to; gives what the cookies of the browser hold from now on (SE3).
pub async fn sign_in(
    state: &AppState,
    party: &RelyingParty,
    browser: &Secret,
    answer: &Value,
    held: Held<'_>,
) -> Result<Opened, PasskeyError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let hash = Kind::SignIn.hash(&browser.hash());
    let done = match accept(&tx, state, party, &hash, answer).await {
        Ok(owner) => Ok(sign_in::begin(&tx, state, owner.person, Factor::Passkey, held).await?),
        Err(error) => Err(error),
    };
    settle(tx, done).await
}

/// Notes a proof of somebody who is signed in; gives what the cookie of the session holds from now on (SE3).
pub async fn prove(
    state: &AppState,
    party: &RelyingParty,
    who: &Identity,
    answer: &Value,
) -> Result<Secret, PasskeyError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let done = match accept(&tx, state, party, &proof_of(who), answer).await {
        Ok(owner) if owner.person == who.person.id => {
            let secret = Secret::random(state.random.as_ref());
            let (id, now) = (who.session.id, state.clock.now());
            session::prove(&tx, id, secret.hash(), Factor::Passkey, now).await?;
            Ok(secret)
        }
        Ok(_) => Err(Refusal::Foreign.into()),
        Err(error) => Err(error),
    };
    settle(tx, done).await
}

/// The passkey that answers what was asked. The caller settles the transaction, whatever is refused.
async fn accept(
    tx: &WriteTx,
    state: &AppState,
    party: &RelyingParty,
    hash: &SecretHash,
    answer: &Value,
) -> Result<ShownPasskey, PasskeyError> {
    let asked =
        webauthn_challenge::take(tx, hash, state.clock.now()).await?.ok_or(Refusal::Expired)?;
    let (Some(answer), Ok(asked)) = (
        read::<PublicKeyCredential>(answer),
        serde_json::from_str::<DiscoverableAuthentication>(&asked),
    ) else {
        return Err(Refusal::NotVerified.into());
    };
    let shown = strong::shown(tx.connection(), answer.get_credential_id()).await?;
    let shown = shown.ok_or(Refusal::Unknown)?;
    let owner = handle(&shown.person_token);
    if answer.get_user_unique_id() != Some(owner.as_bytes().as_slice()) {
        return Err(Refusal::Unknown.into());
    }
    let mut known: Passkey = serde_json::from_str(&shown.credential)?;
    let verified = party.webauthn().finish_discoverable_authentication_v2(
        &answer,
        asked,
        DiscoverableKey::from(&known),
    );
    match verified {
        Err(WebauthnError::CredentialPossibleCompromise) => {
            doubt(tx, state, &shown).await?;
            Err(Refusal::Doubted.into())
        }
        Err(_) => Err(Refusal::NotVerified.into()),
        Ok(result) => {
            known.update_credential(&result);
            let after = serde_json::to_string(&known)?;
            let day = state.clock.today();
            let first = passkey::used(tx, shown.id, &shown.credential, &after, day).await?;
            if first { Ok(shown) } else { Err(Refusal::NotVerified.into()) }
        }
    }
}

/// The key itself signed, and its counter went back: whoever has a copy of it may be its owner or not. Its owner sees it.
async fn doubt(tx: &WriteTx, state: &AppState, shown: &ShownPasskey) -> Result<(), PasskeyError> {
    if passkey::doubt(tx, shown.id).await? {
        let (day, action) = (state.clock.today(), Action::PasskeyDoubted);
        let (object, detail) = (shown.person_token.as_str(), shown.token.as_str());
        audit::append(tx, day, Actor::Server, action, object, detail).await?;
    }
    Ok(())
}
