//! A person gives a browser a name.

use crate::{
    database::{DatabaseError, record::accounts::session},
    domain::{accounts::name::GivenName, token::Token},
    services::{Change, accounts::identity::Identity},
    state::AppState,
};

/// Who names which browser.
pub struct NameSession<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The session in that browser.
    pub session: &'a Token,
    /// The name; none takes its name away.
    pub name: Option<&'a GivenName>,
}

impl NameSession<'_> {
    /// Names it.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let name = self.name.map_or("", GivenName::as_str);
        let named = session::name(&tx, self.identity.person.id, self.session, name).await?;
        tx.commit().await?;
        Ok(Change::found(named))
    }
}
