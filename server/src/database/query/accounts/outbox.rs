//! Mails that wait.

use crate::database::{Database, DatabaseError, query::row::fetch_values};
use chrono::{DateTime, Utc};

/// The keys of mails that are due and that nobody has leased, the longest due first.
pub async fn due(
    database: &Database,
    now: DateTime<Utc>,
    most: u32,
) -> Result<Vec<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM outbox
         WHERE due <= $1 AND given_up IS NULL AND (leased IS NULL OR leased <= $1)
         ORDER BY due, id LIMIT $2";
    let values = vec![now.timestamp().into(), i64::from(most).into()];
    fetch_values(database.reader(), SQL, values).await
}
