//! Takes texts away from readers whose time is over, as their source said when it was brought in.

use crate::{
    database::{DatabaseError, query::publication_end, record::gate},
    state::AppState,
};

/// Takes away what is due: for every minute, and before a server answers anybody.
pub async fn end_publications(state: &AppState) -> Result<(), DatabaseError> {
    loop {
        let second = state.clock.now().timestamp();
        let ended = publication_end::ended(state.database.reader(), second).await?;
        if ended.is_empty() {
            return Ok(());
        }
        let tx = state.database.begin_write().await?;
        for (document, language) in &ended {
            gate::take_away(&tx, *document, language).await?;
        }
        tx.commit().await?;
        if ended.len() < publication_end::STEP {
            return Ok(());
        }
    }
}
