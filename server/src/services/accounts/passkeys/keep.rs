//! The passkeys that somebody has: given another name, revoked.

use crate::{
    database::{
        DatabaseError,
        query::accounts::strong,
        record::{
            accounts::{passkey, person, session},
            privacy::audit,
        },
    },
    domain::{
        accounts::name::GivenName,
        organizations::role::Role,
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::accounts::{identity::Identity, tell},
    state::AppState,
};

/// What came of taking a strong factor away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// It is gone, and so is every other session.
    Done,
    /// There was none.
    NotThere,
    /// An admin needs another one first.
    LastOne,
}

/// Gives a passkey another name; `false` when there is none such.
pub async fn rename(
    state: &AppState,
    who: &Identity,
    token: &Token,
    name: &GivenName,
) -> Result<bool, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let done = passkey::rename(&tx, who.person.id, token, name).await?;
    tx.commit().await?;
    Ok(done)
}

/// Revokes a passkey. Whoever has the device is signed out with it: every other session ends.
pub async fn revoke(
    state: &AppState,
    who: &Identity,
    token: &Token,
) -> Result<Removed, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    // Two that are revoked at once wait for each other: an admin keeps one of them.
    person::lock(&tx, who.person.id).await?;
    let factors = strong::factors(tx.connection(), who.person.id).await?;
    if who.grants.has(Role::Admin) && factors.passkeys <= 1 && !factors.password {
        tx.undo().await?;
        return Ok(Removed::LastOne);
    }
    if !passkey::revoke(&tx, who.person.id, token).await? {
        tx.undo().await?;
        return Ok(Removed::NotThere);
    }
    session::end_others(&tx, who.person.id, Some(who.session.id)).await?;
    let person = &who.person.token;
    let (day, action) = (state.clock.today(), Action::PasskeyRemoved);
    audit::append(&tx, day, Actor::Person(person), action, person.as_str(), "").await?;
    tell::way_in_changed(&tx, state, who).await?;
    tx.commit().await?;
    Ok(Removed::Done)
}
