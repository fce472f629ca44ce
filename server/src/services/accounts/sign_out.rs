//! Signing out of one browser.

use crate::{
    database::{
        DatabaseError,
        record::accounts::{known_browser, session},
    },
    domain::accounts::sign_in::Secret,
    state::AppState,
};

/// Ends the session of this cookie, whether it still held or not, and knows the browser no more.
pub async fn execute(
    state: &AppState,
    session: Option<&Secret>,
    known: Option<&Secret>,
) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    if let Some(session) = session {
        session::end_by_cookie(&tx, &session.hash()).await?;
    }
    if let Some(known) = known {
        known_browser::forget(&tx, &known.hash()).await?;
    }
    tx.commit().await
}
