//! Invitations that nobody has accepted yet.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_rows, row},
    },
    domain::{
        accounts::name::GivenName,
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;

row! {
    /// An invitation as those see it who may take it back.
    #[derive(Clone)]
    pub struct OpenInvitation {
        /// The name in addresses.
        pub token: Token = word "i.token",
        /// The role that it gives.
        pub role: Role = word "i.role",
        /// The language of whoever is invited.
        pub language: LanguageTag = word "i.language",
        /// Whether a letter went out; without one the link was passed on by hand.
        pub by_mail: bool = "i.sealed IS NOT NULL",
        /// Who invited, unless it was the operator.
        pub invited_by: Option<GivenName> = maybe_word "p.name",
        /// The day on which it was made.
        pub since: NaiveDate = "i.since",
    }
}

/// The open ones of a scope, the newest first.
pub async fn open(
    database: &Database,
    scope: Scope,
    now: i64,
) -> Result<Vec<OpenInvitation>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM invitation i LEFT JOIN person p ON p.id = i.invited_by
         WHERE i.scope = $1 AND i.expires > $2 ORDER BY i.id DESC";
    fetch_rows(database.reader(), SQL, vec![scope.to_string().into(), now.into()]).await
}
