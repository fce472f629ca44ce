//! Signing out of one browser.

use crate::{
    database::{DatabaseError, record::people::session},
    domain::people::sign_in::Secret,
    state::AppState,
};

/// Ends the session of this cookie, whether it still held or not.
pub async fn execute(state: &AppState, secret: &Secret) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_apart().await?;
    session::end_by_cookie(&tx, &secret.hash()).await?;
    tx.commit().await
}
