//! Whether the coalition has somebody who gives roles.

use crate::{
    database::{
        Ask, DatabaseError,
        query::sql::{column, first},
    },
    domain::people::role::{Role, Scope},
};
use chrono::NaiveDate;

/// How many people are administrators of the whole coalition on that day, `but` aside.
pub(in crate::database) async fn count(
    connection: &impl Ask,
    today: NaiveDate,
    but: Option<i64>,
) -> Result<i64, DatabaseError> {
    const SQL: &str = "SELECT COUNT(*) FROM role_grant
         WHERE role = $1 AND scope = $2 AND (until IS NULL OR until >= $3) AND person_id <> $4";
    let values = vec![
        Role::Admin.as_str().into(),
        Scope::Coalition.to_string().into(),
        today.into(),
        but.unwrap_or_default().into(),
    ];
    match first(connection, SQL, values).await? {
        Some(row) => column(&row, 0),
        None => Ok(0),
    }
}

/// Whether there is one.
pub async fn any(
    database: &crate::database::Database,
    today: NaiveDate,
) -> Result<bool, DatabaseError> {
    Ok(count(database.reader(), today, None).await? > 0)
}
