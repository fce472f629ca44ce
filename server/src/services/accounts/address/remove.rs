//! A person goes on without a mail address.

use super::{changed, key_of, opened};
use crate::{
    database::{
        query::accounts::{own, strong},
        record::accounts::{address, person, sign_in_link},
    },
    services::accounts::{PeopleError, identity::Identity},
    state::AppState,
};

/// Who removes their address.
pub struct RemoveAddress<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressRemoved {
    /// No mail reaches them any more, and no mailed link signs them in.
    Done,
    /// They had none. What waited to be confirmed waits no more.
    NotThere,
    /// They sign in by mail alone: nothing was changed.
    OnlyWayIn,
}

impl RemoveAddress<'_> {
    /// Whether it is what they sign in by.
    pub async fn check(&self, state: &AppState) -> Result<Option<AddressRemoved>, PeopleError> {
        let reader = state.database.reader();
        let factors = strong::factors(reader, self.identity.person.id).await?;
        Ok((!factors.any()).then_some(AddressRemoved::OnlyWayIn))
    }

    /// Removes it, and tells it so.
    pub async fn execute(self, state: &AppState) -> Result<AddressRemoved, PeopleError> {
        if let Some(refused) = self.check(state).await? {
            return Ok(refused);
        }
        let id = self.identity.person.id;
        let key = key_of(state, self.identity)?;
        let old = own::address(&state.database, id).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        // A passkey or a password that goes at the same moment waits, or was waited for: one way in stays.
        person::lock(&tx, id).await?;
        if !strong::factors(tx.connection(), id).await?.any() {
            tx.undo().await?;
            return Ok(AddressRemoved::OnlyWayIn);
        }
        address::wait_no_more(&tx, id).await?;
        let removed = match address::remove(&tx, id).await? {
            false => AddressRemoved::NotThere,
            true => {
                sign_in_link::void(&tx, id).await?;
                let old = old.and_then(|old| opened(&key, &old.sealed));
                changed(&tx, state, self.identity, old).await?;
                AddressRemoved::Done
            }
        };
        tx.commit().await?;
        Ok(removed)
    }
}
