//! A secret that is offered to somebody's app, on its way through the page that shows it. Nothing of it is stored before a
//! code confirms it.

use super::PasswordError;
use crate::{
    domain::accounts::one_time::OneTimeSecret,
    keyring::{Key, Subject},
    services::accounts::identity::Identity,
    state::AppState,
};
use data_encoding::BASE64URL_NOPAD;

/// What the page holds of a secret: sealed, for this session alone.
pub fn offer(
    state: &AppState,
    identity: &Identity,
    secret: &OneTimeSecret,
) -> Result<String, PasswordError> {
    let sealed = key_of(state, identity)?.seal(
        &offered_to(identity),
        secret.as_bytes(),
        state.random.as_ref(),
    );
    Ok(BASE64URL_NOPAD.encode(&sealed))
}

/// The secret that was offered; `None` for what was not offered to this session.
pub fn offered(
    state: &AppState,
    identity: &Identity,
    sealed: &str,
) -> Result<Option<OneTimeSecret>, PasswordError> {
    let Ok(sealed) = BASE64URL_NOPAD.decode(sealed.as_bytes()) else { return Ok(None) };
    let opened = key_of(state, identity)?.open(&offered_to(identity), &sealed);
    Ok(opened.ok().and_then(|bytes| OneTimeSecret::of(&bytes)))
}

fn offered_to(identity: &Identity) -> String {
    format!("one-time password offered to {}", identity.session.token)
}

pub(super) fn key_of(state: &AppState, identity: &Identity) -> Result<Key, PasswordError> {
    let key = state.keyring.find(Subject::Person(&identity.person.token))?;
    key.ok_or(PasswordError::NoKey)
}
