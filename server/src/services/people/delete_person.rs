//! A person goes. Their key is destroyed first, then their rows: what a copy of the database still holds of them stays
//! closed from then on. Of what they did, the audit log keeps a random token that leads to nobody.
//!
//! A crash between the two is healed: whoever has no key any more is deleted by the next run of the jobs.

use super::{
    PeopleError,
    change_address::{key_of, opened},
    identity::Identity,
};
use crate::{
    database::{
        DatabaseError,
        query::people::own,
        record::people::{audit, grant, person, turn},
    },
    domain::{
        people::{
            action::{Action, Actor},
            permission::Grant,
            role::{Role, Scope},
        },
        token::Token,
    },
    keyring::Subject,
    mail::{Content, Letter, post},
    state::AppState,
};
use std::collections::BTreeSet;

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    /// They are gone.
    Gone,
    /// They are the last who can give roles in the coalition.
    LastAdministrator,
}

/// A person deletes themselves.
pub async fn delete_oneself(
    state: &AppState,
    identity: &Identity,
) -> Result<Deleted, PeopleError> {
    let (id, token) = (identity.person.id, &identity.person.token);
    let key = key_of(state, identity)?;
    let address = own::address(&state.database, id).await?;
    let address = address.and_then(|address| opened(&key, &address.sealed));
    let day = state.clock.today();
    let tx = state.database.begin_write_apart().await?;
    turn::wait(&tx).await?;
    if is_administrator(identity) && !grant::another_admin(&tx, id).await? {
        tx.undo().await?;
        return Ok(Deleted::LastAdministrator);
    }
    if let Some(address) = &address {
        let letter = Letter {
            to: address,
            language: &identity.person.language,
            full: false,
            content: Content::AccountDeleted,
        };
        post(&tx, state, &letter).await?;
    }
    state.keyring.destroy(Subject::Person(token))?;
    person::delete(&tx, id).await?;
    let deleted = Action::PersonDeleted;
    audit::append(&tx, day, Actor::Person(token), deleted, token.as_str(), "").await?;
    tx.commit().await?;
    Ok(Deleted::Gone)
}

fn is_administrator(identity: &Identity) -> bool {
    let held = |grant: &Grant| {
        grant.role == Role::Admin && grant.scope == Scope::Coalition
    };
    identity.grants.iter().any(held)
}

/// Deletes whoever has a row and no key: their deletion was cut off. When more than half of all people have none, it is the
/// keyring that is missing, and nobody is deleted.
pub async fn finish(state: &AppState) -> Result<(), PeopleError> {
    let everybody = own::everybody(&state.database).await?;
    let with_key: BTreeSet<Token> = state.keyring.people()?.into_iter().collect();
    let all = everybody.len();
    let without: Vec<(i64, Token)> =
        everybody.into_iter().filter(|(_, token)| !with_key.contains(token)).collect();
    if without.len() * 2 > all {
        tracing::error!(
            without_key = without.len(),
            people = all,
            "the keyring lacks the keys of most people: is it the one of this database? nobody was deleted"
        );
        return Ok(());
    }
    for (id, token) in without {
        // Somebody who came between the two looks has a key by now.
        if state.keyring.find(Subject::Person(&token))?.is_none() {
            finish_one(state, id, &token).await?;
        }
    }
    Ok(())
}

async fn finish_one(state: &AppState, id: i64, token: &Token) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_apart().await?;
    if person::delete(&tx, id).await? {
        let (day, deleted) = (state.clock.today(), Action::PersonDeleted);
        audit::append(&tx, day, Actor::Server, deleted, token.as_str(), "").await?;
    }
    tx.commit().await
}
