//! An invitation, as whoever holds its link sees it.

use crate::{
    database::{
        Database, DatabaseError,
        query::sql::{column, fetch_optional, word},
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

/// The invitation whose link has this hash, if it has not ended.
pub async fn invited(
    database: &Database,
    hash: &SecretHash,
    now: i64,
) -> Result<Option<Invited>, DatabaseError> {
    const SQL: &str = "SELECT i.token, i.role, i.organization_id, i.item_id, i.language, i.sealed,
            i.invited_by, p.name
         FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
         WHERE i.hash = $1 AND i.expires > $2";
    let Some(row) =
        fetch_optional(database.reader(), SQL, vec![hash.to_vec().into(), now.into()]).await?
    else {
        return Ok(None);
    };
    let by: Option<i64> = column(&row, 6)?;
    let name: Option<String> = column(&row, 7)?;
    let impossible = |_| DatabaseError::Impossible { table: "person", column: "name", row: 0 };
    let name = name.map(|name| GivenName::parse(&name).map_err(impossible)).transpose()?;
    Ok(Some(Invited {
        token: word(&row, 0, "invitation", "token")?,
        role: word(&row, 1, "invitation", "role")?,
        scope: Scope::of_row(column(&row, 2)?, column(&row, 3)?),
        language: word(&row, 4, "invitation", "language")?,
        sealed: column(&row, 5)?,
        by: by.zip(name),
    }))
}
