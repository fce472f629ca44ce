//! A person signs out elsewhere.

use super::note;
use crate::{
    database::{
        DatabaseError,
        record::accounts::{known_browser, session},
    },
    domain::token::Token,
    services::{Change, accounts::identity::Identity},
    state::AppState,
};

/// Who ends which session.
pub struct EndSession<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The session; their own too.
    pub session: &'a Token,
}

impl EndSession<'_> {
    /// Ends it at once. Which of the known browsers it is nobody knows, so none of them is known any more.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        let ended = session::end(&tx, self.identity.person.id, self.session).await?;
        if ended {
            known_browser::forget_all(&tx, self.identity.person.id).await?;
            note(&tx, state, self.identity).await?;
        }
        tx.commit().await?;
        Ok(Change::found(ended))
    }
}
