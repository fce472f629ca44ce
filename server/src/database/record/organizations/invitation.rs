//! Invitations: made, taken back. What the link holds is never written, its hash is.

use crate::{
    database::{DatabaseError, WriteTx, query::row::fetch_value},
    domain::{
        accounts::sign_in::SecretHash,
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;

/// An invitation as it is written.
pub struct NewInvitation<'a> {
    /// The name in addresses of those who made it.
    pub token: &'a Token,
    /// The hash of what the link holds.
    pub hash: SecretHash,
    /// The role that it gives.
    pub role: Role,
    /// Where that holds.
    pub scope: Scope,
    /// The language of whoever is invited.
    pub language: &'a LanguageTag,
    /// The address it is sent to, sealed.
    pub sealed: Option<Vec<u8>>,
    /// The key of the person who invites; `None` for the operator.
    pub invited_by: Option<i64>,
    /// Today.
    pub day: NaiveDate,
    /// The moment from which on it is worth nothing, in seconds since 1970.
    pub expires: i64,
}

/// Writes an invitation.
pub async fn make(tx: &WriteTx, new: &NewInvitation<'_>) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO invitation
            (token, hash, role, scope, organization_id, item_id, language, sealed, invited_by, since, expires)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let values = vec![
        new.token.as_str().into(),
        new.hash.to_vec().into(),
        new.role.as_str().into(),
        new.scope.to_string().into(),
        new.scope.organization().into(),
        new.scope.item().into(),
        new.language.as_str().into(),
        new.sealed.clone().into(),
        new.invited_by.into(),
        new.day.into(),
        new.expires.into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}

/// Takes an invitation of that scope back; `false` when there is none.
pub async fn revoke(tx: &WriteTx, token: &Token, scope: Scope) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM invitation WHERE token = $1 AND scope = $2";
    Ok(tx.run(SQL, vec![token.as_str().into(), scope.to_string().into()]).await? == 1)
}

/// How many of a scope are open at that moment.
pub async fn open(tx: &WriteTx, scope: Scope, now: i64) -> Result<i64, DatabaseError> {
    const SQL: &str = "SELECT COUNT(*) FROM invitation WHERE scope = $1 AND expires > $2";
    let values = vec![scope.to_string().into(), now.into()];
    Ok(fetch_value(tx.connection(), SQL, values).await?.unwrap_or_default())
}
