//! Counts searches that found nothing: how many, by language and day. What was searched is stored nowhere.

use crate::{
    database::{DatabaseError, record::search},
    domain::language_tag::LanguageTag,
    state::AppState,
};
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a count may wait for the writer before it is given up.
const PATIENCE: Duration = Duration::from_secs(2);
/// Counts that may wait at once; more than that is lost, for nobody may make the writer busy by searching.
static WAITING: Semaphore = Semaphore::const_new(4);

/// Somebody found nothing.
pub struct CountUnmetSearch {
    /// The language of the page.
    pub language: LanguageTag,
}

impl CountUnmetSearch {
    /// Counts it.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        // does not change pages
        let tx = state.database.begin_write_keeping_cache().await?;
        search::count_unmet(&tx, &self.language, state.clock.today()).await?;
        tx.commit().await
    }

    /// Counts it beside the answer: a stuck writer keeps no reader waiting.
    pub fn execute_later(self, state: &AppState) {
        if state.database.is_known_locked_down() {
            return;
        }
        let Ok(place) = WAITING.try_acquire() else { return };
        let state = state.clone();
        tokio::spawn(async move {
            let counted = tokio::time::timeout(PATIENCE, self.execute(&state));
            if !matches!(counted.await, Ok(Ok(()))) {
                tracing::debug!("a search that found nothing was not counted");
            }
            drop(place);
        });
    }
}
