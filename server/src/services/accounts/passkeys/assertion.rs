//! What signing in and proofs have in common: a browser shows one of its passkeys.

use super::{Kind, PasskeyError, Refusal, RelyingParty, Stopped, handle, read};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::strong::{self, ShownPasskey},
        record::{
            accounts::{passkey, webauthn_challenge},
            privacy::audit,
        },
    },
    domain::{
        accounts::sign_in::SecretHash,
        privacy::action::{Action, Actor},
    },
    services::accounts::identity::Identity,
    state::AppState,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PublicKeyCredential, WebauthnError,
};

/// The name under which it is remembered what somebody was asked as a proof.
pub(super) fn proof_of(identity: &Identity) -> SecretHash {
    Kind::Proof.hash(identity.session.token.as_str().as_bytes())
}

/// Asks a browser for a passkey: JSON for `navigator.credentials.get`. What it was asked is stored under `hash`.
pub(super) async fn begin(
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

/// The passkey that answers what was asked. The caller settles the transaction, whatever is refused.
pub(super) async fn accept(
    tx: &WriteTx,
    state: &AppState,
    party: &RelyingParty,
    hash: &SecretHash,
    answer: &Value,
) -> Result<ShownPasskey, Stopped> {
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
async fn doubt(tx: &WriteTx, state: &AppState, shown: &ShownPasskey) -> Result<(), DatabaseError> {
    if passkey::doubt(tx, shown.id).await? {
        let (day, action) = (state.clock.today(), Action::PasskeyDoubted);
        let (object, detail) = (shown.person_token.as_str(), shown.token.as_str());
        audit::append(tx, day, Actor::Server, action, object, detail).await?;
    }
    Ok(())
}
