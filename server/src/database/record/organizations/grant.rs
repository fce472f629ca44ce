//! Roles of people.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_row, fetch_value, row},
    },
    domain::{
        organizations::role::{Role, Scope},
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
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// Today.
    pub day: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// Gives a role; `false` when the person has it. One whose time is over makes room.
pub async fn give(tx: &WriteTx, grant: &NewGrant<'_>) -> Result<bool, DatabaseError> {
    const OVER: &str = "DELETE FROM role_grant
         WHERE person_id = $1 AND role = $2 AND scope = $3 AND until < $4";
    const SQL: &str = "INSERT INTO role_grant
            (token, person_id, role, scope, organization_id, item_id, since, until)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (person_id, role, scope) DO NOTHING";
    let (role, scope) = (grant.role.as_str(), grant.scope.to_string());
    let over = vec![grant.person.into(), role.into(), scope.as_str().into(), grant.day.into()];
    tx.run(OVER, over).await?;
    let values = vec![
        grant.token.as_str().into(),
        grant.person.into(),
        role.into(),
        scope.into(),
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

row! {
    /// A role that somebody holds.
    #[derive(Debug, Clone)]
    pub struct Held {
        /// The key of the person.
        pub person: i64 = "g.person_id",
        pub person_token: Token = word "p.token",
        pub role: Role = word "g.role",
        /// Where it holds.
        pub scope: Scope = scope "g.organization_id, g.item_id",
    }
}

/// The role of that token.
pub async fn find(tx: &WriteTx, token: &Token) -> Result<Option<Held>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.token = $1";
    fetch_row(tx.connection(), SQL, vec![token.as_str().into()]).await
}

/// Whether somebody but this person is admin of the coalition, without an end. Wait for the turn
/// ([`turn::wait`](super::turn::wait)) before, so that it stays true.
pub async fn another_admin(tx: &WriteTx, person: i64) -> Result<bool, DatabaseError> {
    const SQL: &str = "SELECT 1 FROM role_grant
         WHERE role = $1 AND scope = $2 AND until IS NULL AND person_id <> $3 LIMIT 1";
    let (role, scope) = (Role::Admin.as_str(), Scope::Coalition.to_string());
    let values = vec![role.into(), scope.into(), person.into()];
    Ok(fetch_value::<i32>(tx.connection(), SQL, values).await?.is_some())
}
