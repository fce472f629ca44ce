//! Invitations that nobody has accepted yet.

use crate::{
    database::{
        Database, DatabaseError,
        query::sql::{column, fetch_all, parse, word},
    },
    domain::{
        accounts::name::GivenName,
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;

/// An invitation as those see it who may take it back.
#[derive(Clone)]
pub struct OpenInvitation {
    /// The name in addresses.
    pub token: Token,
    /// The role that it gives.
    pub role: Role,
    /// The language of whoever is invited.
    pub language: LanguageTag,
    /// Whether a letter went out; without one the link was passed on by hand.
    pub by_mail: bool,
    /// Who invited, unless it was the operator.
    pub invited_by: Option<GivenName>,
    /// The day on which it was made.
    pub since: NaiveDate,
}

/// The open ones of a scope, the newest first.
pub async fn open(
    database: &Database,
    scope: Scope,
    now: i64,
) -> Result<Vec<OpenInvitation>, DatabaseError> {
    const SQL: &str = "SELECT i.token, i.role, i.language, i.sealed IS NOT NULL, p.name, i.since
         FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
         WHERE i.scope = $1 AND i.expires > $2 ORDER BY i.id DESC";
    let values = vec![scope.to_string().into(), now.into()];
    let rows = fetch_all(database.reader(), SQL, values).await?;
    rows.iter()
        .map(|row| {
            let name: Option<String> = column(row, 4)?;
            let impossible =
                |_| DatabaseError::Impossible { table: "person", column: "name", row: 0 };
            let language: String = column(row, 2)?;
            Ok(OpenInvitation {
                token: word(row, 0, "invitation", "token")?,
                role: word(row, 1, "invitation", "role")?,
                language: parse(&language, "invitation", "language")?,
                by_mail: column(row, 3)?,
                invited_by: name
                    .map(|name| GivenName::parse(&name))
                    .transpose()
                    .map_err(impossible)?,
                since: column(row, 5)?,
            })
        })
        .collect()
}
