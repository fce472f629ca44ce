//! Signing out of one browser.

use crate::{
    database::{
        DatabaseError,
        record::accounts::{known_browser, session},
    },
    domain::accounts::sign_in::Secret,
    state::AppState,
};

/// What the cookies of a browser hold in which somebody signs out.
pub struct SignOut<'a> {
    /// That of the session, whether it still holds or not.
    pub session: Option<&'a Secret>,
    /// That by which the browser is known again.
    pub known: Option<&'a Secret>,
}

impl SignOut<'_> {
    /// Ends the session, and knows the browser no more.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        if let Some(session) = self.session {
            session::end_by_cookie(&tx, &session.hash()).await?;
        }
        if let Some(known) = self.known {
            known_browser::forget(&tx, &known.hash()).await?;
        }
        tx.commit().await
    }
}
