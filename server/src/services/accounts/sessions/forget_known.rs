//! A person wants no browser to be known as theirs.

use crate::{
    database::{DatabaseError, record::accounts::known_browser},
    services::accounts::identity::Identity,
    state::AppState,
};

/// Whose browsers are known no more.
pub struct ForgetKnownBrowsers<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

impl ForgetKnownBrowsers<'_> {
    /// Knows none of them any more. All of them stay signed in.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        known_browser::forget_all(&tx, self.identity.person.id).await?;
        tx.commit().await
    }
}
