//! Roles of people.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{
        people::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;

/// A role that somebody gets.
pub struct NewGrant<'a> {
    /// The name in addresses.
    pub token: &'a Token,
    /// The key of the person.
    pub person: i64,
    /// The role.
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// Today.
    pub day: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// Gives a role; `false` when the person has it.
pub async fn give(tx: &WriteTx, grant: &NewGrant<'_>) -> Result<bool, DatabaseError> {
    const SQL: &str = "INSERT INTO role_grant
            (token, person_id, role, scope, organization_id, item_id, since, until)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (person_id, role, scope) DO NOTHING";
    let values = vec![
        grant.token.as_str().into(),
        grant.person.into(),
        grant.role.as_str().into(),
        grant.scope.to_string().into(),
        grant.scope.organization().into(),
        grant.scope.item().into(),
        grant.day.into(),
        grant.until.into(),
    ];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Takes a role away; `false` when nobody has it.
pub async fn take(tx: &WriteTx, token: &Token) -> Result<bool, DatabaseError> {
    let values = vec![token.as_str().into()];
    Ok(tx.run("DELETE FROM role_grant WHERE token = $1", values).await? == 1)
}
