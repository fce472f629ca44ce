//! Counts searches that found nothing: how many, by language and day. What was searched is never kept.

use crate::{
    database::{Database, DatabaseError, record::search},
    domain::{clock::Clock, language_tag::LanguageTag},
};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// How long a count may wait for the writer before it is given up.
const PATIENCE: Duration = Duration::from_secs(2);
/// Counts that may wait at once; more than that is lost, for nobody may make the writer busy by searching.
static WAITING: Semaphore = Semaphore::const_new(4);

/// Counts one, later and beside the answer: a stuck writer keeps no reader waiting.
pub fn count_later(database: &Database, clock: &Arc<dyn Clock>, language: &LanguageTag) {
    if database.is_known_locked_down() {
        return;
    }
    let Ok(place) = WAITING.try_acquire() else { return };
    let (database, clock, language) = (database.clone(), Arc::clone(clock), language.clone());
    tokio::spawn(async move {
        let counted = tokio::time::timeout(PATIENCE, count(&database, clock.as_ref(), &language));
        if !matches!(counted.await, Ok(Ok(()))) {
            tracing::debug!("a search that found nothing was not counted");
        }
        drop(place);
    });
}

/// Counts one search that found nothing.
pub async fn count(
    database: &Database,
    clock: &dyn Clock,
    language: &LanguageTag,
) -> Result<(), DatabaseError> {
    // does not change pages
    let tx = database.begin_write_keeping_cache().await?;
    search::count_unmet(&tx, language, clock.today()).await?;
    tx.commit().await
}
