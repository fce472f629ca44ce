//! Setting a password with an app for its codes, making new codes on paper, removing all of it.

use super::{PasswordError, check::SEALED_FOR};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::strong,
        record::{
            accounts::{password, person, session},
            privacy::audit,
        },
    },
    domain::{
        accounts::{
            one_time::{OneTimeSecret, RECOVERY_CODES, RecoveryCode, TimedCode},
            password::Password,
        },
        organizations::role::Role,
        privacy::action::{Action, Actor},
    },
    keyring::{Key, Subject},
    services::accounts::{identity::Identity, passkeys::keep::Removed, tell},
    state::AppState,
};
use data_encoding::BASE64URL_NOPAD;

/// A secret that is offered to somebody's app, on its way through the page that shows it: sealed, for this session alone,
/// so that nothing is stored before a code confirms it.
pub fn offer(
    state: &AppState,
    who: &Identity,
    secret: &OneTimeSecret,
) -> Result<String, PasswordError> {
    let sealed =
        key_of(state, who)?.seal(&offered_to(who), secret.as_bytes(), state.random.as_ref());
    Ok(BASE64URL_NOPAD.encode(&sealed))
}

/// The secret that was offered; `None` for what was not offered to this session.
pub fn offered(
    state: &AppState,
    who: &Identity,
    sealed: &str,
) -> Result<Option<OneTimeSecret>, PasswordError> {
    let Ok(sealed) = BASE64URL_NOPAD.decode(sealed.as_bytes()) else { return Ok(None) };
    let opened = key_of(state, who)?.open(&offered_to(who), &sealed);
    Ok(opened.ok().and_then(|bytes| OneTimeSecret::of(&bytes)))
}

fn offered_to(who: &Identity) -> String {
    format!("one-time password offered to {}", who.session.token)
}

fn key_of(state: &AppState, who: &Identity) -> Result<Key, PasswordError> {
    let key = state.keyring.find(Subject::Person(&who.person.token))?;
    key.ok_or(PasswordError::NoKey)
}

/// Sets the password and the app together; gives new codes on paper, which are never shown again. `None` when the code is
/// not one of the app. Every other session ends.
pub async fn set(
    state: &AppState,
    who: &Identity,
    chosen: Password,
    secret: &OneTimeSecret,
    code: &TimedCode,
) -> Result<Option<Vec<RecoveryCode>>, PasswordError> {
    let Some(step) = secret.step(code, state.clock.now()) else { return Ok(None) };
    let sealed = key_of(state, who)?.seal(SEALED_FOR, secret.as_bytes(), state.random.as_ref());
    let hash = state.hashing.hash(chosen, state.random.as_ref()).await?;
    let (person, day) = (who.person.id, state.clock.today());
    let tx = state.database.begin_write_keeping_cache().await?;
    password::set(&tx, person, &hash, day).await?;
    password::set_secret(&tx, person, sealed, step, day).await?;
    let codes = write_codes(&tx, state, person).await?;
    session::end_others(&tx, person, Some(who.session.id)).await?;
    note(&tx, state, who, Action::PasswordSet).await?;
    tx.commit().await?;
    Ok(Some(codes))
}

/// Makes new codes on paper; the old ones are worth nothing from then on. `None` for somebody without a password.
pub async fn renew_codes(
    state: &AppState,
    who: &Identity,
) -> Result<Option<Vec<RecoveryCode>>, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    person::lock(&tx, who.person.id).await?;
    if !strong::factors(tx.connection(), who.person.id).await?.password {
        tx.undo().await?;
        return Ok(None);
    }
    let codes = write_codes(&tx, state, who.person.id).await?;
    note(&tx, state, who, Action::RecoveryCodesMade).await?;
    tx.commit().await?;
    Ok(Some(codes))
}

/// Removes the password, the app and the codes. Every other session ends.
pub async fn remove(state: &AppState, who: &Identity) -> Result<Removed, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    // As for passkeys: an admin keeps one strong factor.
    person::lock(&tx, who.person.id).await?;
    let factors = strong::factors(tx.connection(), who.person.id).await?;
    if !factors.password {
        tx.undo().await?;
        return Ok(Removed::NotThere);
    }
    if who.grants.has(Role::Admin) && factors.passkeys == 0 {
        tx.undo().await?;
        return Ok(Removed::LastOne);
    }
    password::remove(&tx, who.person.id).await?;
    session::end_others(&tx, who.person.id, Some(who.session.id)).await?;
    note(&tx, state, who, Action::PasswordRemoved).await?;
    tx.commit().await?;
    Ok(Removed::Done)
}

async fn write_codes(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
) -> Result<Vec<RecoveryCode>, DatabaseError> {
    let codes: Vec<_> =
        (0..RECOVERY_CODES).map(|_| RecoveryCode::random(state.random.as_ref())).collect();
    let hashes: Vec<_> = codes.iter().map(RecoveryCode::hash).collect();
    password::replace_codes(tx, person, &hashes).await?;
    Ok(codes)
}

async fn note(
    tx: &WriteTx,
    state: &AppState,
    who: &Identity,
    action: Action,
) -> Result<(), DatabaseError> {
    let person = &who.person.token;
    let day = state.clock.today();
    audit::append(tx, day, Actor::Person(person), action, person.as_str(), "").await?;
    tell::way_in_changed(tx, state, who).await
}
