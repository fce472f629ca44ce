//! The waiting address takes the place of the old one.

use super::{changed, key_of, opened};
use crate::{
    database::{
        query::accounts::own,
        record::accounts::{address, sign_in_link},
    },
    domain::accounts::sign_in::{Code, Secret},
    services::accounts::{PeopleError, identity::Identity, mailed_code::keyed},
    state::AppState,
};

/// Who shows that the waiting address is theirs.
pub struct ConfirmAddress<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// What shows it.
    pub proof: AddressProof<'a>,
}

/// What was sent to an address.
pub enum AddressProof<'a> {
    /// The link.
    Link(&'a Secret),
    /// The digits.
    Code(&'a Code),
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// Mail goes there from now on.
    Changed,
    /// Nothing waits, or it was not the right link or code.
    Refused,
    /// Another account has the address.
    Taken,
}

impl ConfirmAddress<'_> {
    /// Puts the waiting address in place of the old one. A try counts, also a wrong one.
    pub async fn execute(self, state: &AppState) -> Result<Confirmed, PeopleError> {
        let identity = self.identity;
        let key = key_of(state, identity)?;
        let (id, now, day) = (identity.person.id, state.clock.now(), state.clock.today());
        let old = own::address(&state.database, id).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        let waited = address::count_try(&tx, id, now.timestamp()).await?;
        let Some(waited) = waited.filter(|waited| self.fits(state, waited)) else {
            tx.commit().await?;
            return Ok(Confirmed::Refused);
        };
        address::wait_no_more(&tx, id).await?;
        if !address::put(&tx, id, &waited.lookup, &waited.sealed, day).await? {
            tx.commit().await?;
            return Ok(Confirmed::Taken);
        }
        sign_in_link::void(&tx, id).await?;
        let old = old.and_then(|old| opened(&key, &old.sealed));
        changed(&tx, state, identity, old).await?;
        tx.commit().await?;
        Ok(Confirmed::Changed)
    }

    fn fits(&self, state: &AppState, waited: &address::Waited) -> bool {
        match self.proof {
            AddressProof::Link(secret) => *waited.hash == secret.hash(),
            AddressProof::Code(code) => match waited.hash.as_slice().try_into() {
                Ok(hash) => *waited.code == keyed(state, &hash, code),
                Err(_) => false,
            },
        }
    }
}
