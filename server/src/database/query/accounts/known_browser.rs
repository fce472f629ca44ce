//! Whether a browser is one in which somebody signed in before.

use super::strong::Whose;
use crate::{
    database::{
        Database, DatabaseError,
        query::{row::fetch_values, sql::fetch_optional},
    },
    domain::accounts::{known_browser::last_forgotten, sign_in::SecretHash},
};
use chrono::NaiveDate;

/// Whether somebody signed in before in the browser whose cookie has this hash.
pub async fn is_known(
    database: &Database,
    hash: &SecretHash,
    today: NaiveDate,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "SELECT 1 FROM known_browser WHERE hash = $1 AND since > $2";
    let values = vec![hash.to_vec().into(), last_forgotten(today).into()];
    Ok(fetch_optional(database.reader(), SQL, values).await?.is_some())
}

/// Whether this very person did.
pub async fn is_known_of(
    database: &Database,
    hash: &SecretHash,
    whose: Whose<'_>,
    today: NaiveDate,
) -> Result<bool, DatabaseError> {
    let (condition, value) = whose.condition();
    let sql = format!(
        "SELECT 1 FROM known_browser b JOIN person p ON p.id = b.person_id
         WHERE {condition} AND b.hash = $2 AND b.since > $3"
    );
    let values = vec![value, hash.to_vec().into(), last_forgotten(today).into()];
    Ok(fetch_optional(database.reader(), &sql, values).await?.is_some())
}

/// The days on which a person last signed in in each of the browsers that are known, the newest first.
pub async fn of(database: &Database, person: i64) -> Result<Vec<NaiveDate>, DatabaseError> {
    const SQL: &str =
        "SELECT since FROM known_browser WHERE person_id = $1 ORDER BY since DESC, hash";
    fetch_values(database.reader(), SQL, vec![person.into()]).await
}
