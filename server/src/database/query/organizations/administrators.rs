//! Whether the coalition has somebody who gives roles.

use crate::{
    database::{Database, DatabaseError, Queryable, query::sql::fetch_optional},
    domain::organizations::role::{Role, Scope},
};
use chrono::NaiveDate;

/// Whether somebody is administrator of the whole coalition on that day.
pub async fn any(database: &Database, today: NaiveDate) -> Result<bool, DatabaseError> {
    any_in(database.reader(), today).await
}

/// The same, as a transaction sees it.
pub(in crate::database) async fn any_in(
    connection: &impl Queryable,
    today: NaiveDate,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "SELECT 1 FROM role_grant
         WHERE role = $1 AND scope = $2 AND (until IS NULL OR until >= $3) LIMIT 1";
    let (role, scope) = (Role::Admin.as_str(), Scope::Coalition.to_string());
    let values = vec![role.into(), scope.into(), today.into()];
    Ok(fetch_optional(connection, SQL, values).await?.is_some())
}
