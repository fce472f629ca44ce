//! A passkey gets another name.

use crate::{
    database::{DatabaseError, record::accounts::passkey},
    domain::{accounts::name::GivenName, token::Token},
    services::{Change, accounts::identity::Identity},
    state::AppState,
};

/// Who calls which passkey what.
pub struct RenamePasskey<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The passkey.
    pub passkey: &'a Token,
    /// Its name from now on.
    pub name: &'a GivenName,
}

impl RenamePasskey<'_> {
    /// Renames it.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let renamed =
            passkey::rename(&tx, self.identity.person.id, self.passkey, self.name).await?;
        tx.commit().await?;
        Ok(Change::found(renamed))
    }
}
