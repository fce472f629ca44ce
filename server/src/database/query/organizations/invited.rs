//! An invitation, as whoever holds its link sees it.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_row, row},
    },
    domain::{
        accounts::{name::GivenName, sign_in::SecretHash},
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
};

/// An invitation that can be accepted.
pub struct Invited {
    /// The name in addresses.
    pub token: Token,
    /// The role.
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// The language in which it was sent.
    pub language: LanguageTag,
    /// The sealed address it was sent to, if any.
    pub sealed: Option<Vec<u8>>,
    /// The key and the name of whoever invites; `None` for the operator.
    pub by: Option<(i64, GivenName)>,
}

row! {
    struct InvitedRow {
        token: Token = word "i.token",
        role: Role = word "i.role",
        scope: Scope = scope "i.organization_id, i.item_id",
        language: LanguageTag = word "i.language",
        sealed: Option<Vec<u8>> = "i.sealed",
        by: Option<i64> = "i.invited_by",
        name: Option<GivenName> = maybe_word "p.name",
    }
}

/// The invitation whose link has this hash, if it has not ended.
pub async fn invited(
    database: &Database,
    hash: &SecretHash,
    now: i64,
) -> Result<Option<Invited>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
         WHERE i.hash = $1 AND i.expires > $2";
    let row = fetch_row(database.reader(), SQL, vec![hash.to_vec().into(), now.into()]).await?;
    Ok(row.map(|InvitedRow { token, role, scope, language, sealed, by, name }| Invited {
        token,
        role,
        scope,
        language,
        sealed,
        by: by.zip(name),
    }))
}
