//! A person goes. Their key is destroyed first, then their rows: what a copy of the database still holds of them stays
//! closed from then on. Of what they did, the audit log keeps a random token that leads to nobody.
//!
//! A crash between the two is healed: the keyring remembers whom it destroyed, and the jobs finish it.

use super::{
    PeopleError,
    address::{key_of, opened},
    identity::Identity,
};
use crate::{
    database::{
        query::accounts::own,
        record::{
            organizations::{admin_lock, grant},
            privacy::audit,
        },
    },
    domain::{
        organizations::{
            permission::Grant,
            role::{Role, Scope},
        },
        privacy::action::{Action, Actor},
    },
    mail::{Content, NewMail, post},
    services::privacy::erase_person::Erasure,
    state::AppState,
};
use std::slice;

/// A person deletes their own account.
pub struct DeleteAccount<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    /// They are gone.
    Gone,
    /// They are the last who can give roles in the coalition.
    LastAdministrator,
}

impl DeleteAccount<'_> {
    /// Deletes it, with everything that is theirs.
    pub async fn execute(self, state: &AppState) -> Result<Deleted, PeopleError> {
        let identity = self.identity;
        let (id, token) = (identity.person.id, &identity.person.token);
        let key = key_of(state, identity)?;
        let address = own::address(&state.database, id).await?;
        let address = address.and_then(|address| opened(&key, &address.sealed));
        let day = state.clock.today();
        let erasure = Erasure::prepare(state, slice::from_ref(token)).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        if is_administrator(identity) && !grant::another_admin(&tx, id).await? {
            tx.undo().await?;
            return Ok(Deleted::LastAdministrator);
        }
        if let Some(address) = &address {
            let mail = NewMail {
                to: address,
                language: &identity.person.language,
                full: false,
                content: Content::AccountDeleted,
            };
            post(&tx, state, &mail).await?;
        }
        erasure.destroy_keys(state)?;
        let gone = erasure.delete_rows(&tx).await?;
        let deleted = Action::PersonDeleted;
        audit::append(&tx, day, Actor::Person(token), deleted, token.as_str(), "").await?;
        Erasure::write_down(&tx, state, &gone).await?;
        tx.commit().await?;
        erasure.finish(state).await?;
        Ok(Deleted::Gone)
    }
}

fn is_administrator(identity: &Identity) -> bool {
    let held = |grant: &Grant| grant.role == Role::Admin && grant.scope == Scope::Coalition;
    identity.grants.iter().any(held)
}
