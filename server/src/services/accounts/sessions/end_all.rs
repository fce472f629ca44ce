//! A person signs out everywhere.

use super::note;
use crate::{
    database::{
        DatabaseError,
        record::accounts::{known_browser, session},
    },
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who ends all of their sessions.
pub struct EndAllSessions<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

impl EndAllSessions<'_> {
    /// Ends all, the one that asks too.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        session::end_others(&tx, self.identity.person.id, None).await?;
        known_browser::forget_all(&tx, self.identity.person.id).await?;
        note(&tx, state, self.identity).await?;
        tx.commit().await
    }
}
