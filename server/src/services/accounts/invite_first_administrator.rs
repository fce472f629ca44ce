//! The first administrator (AU8): while the coalition has none, the server prints a link at its start that makes one. It is
//! used once, lasts a day, and is another one at each start. There are no default credentials.

use crate::{
    database::{
        DatabaseError,
        query::organizations::administrators,
        record::organizations::{
            invitation::{self, NewInvitation},
            invited,
        },
    },
    domain::{
        accounts::sign_in::{OPERATOR_LINK_TIME, Secret},
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
    state::AppState,
};

/// Whoever holds the machine starts the server.
pub struct InviteFirstAdministrator;

/// What came of it.
pub enum FirstAdministrator {
    /// What the link holds; known here and now alone.
    Invited(Secret),
    /// The coalition has an administrator.
    AlreadyThere,
}

impl InviteFirstAdministrator {
    /// Makes the link, unless there is an administrator. Those of earlier starts are void.
    pub async fn execute(self, state: &AppState) -> Result<FirstAdministrator, DatabaseError> {
        let (now, day) = (state.clock.now(), state.clock.today());
        if administrators::any(&state.database, day).await? {
            return Ok(FirstAdministrator::AlreadyThere);
        }
        let random = state.random.as_ref();
        let (secret, token) = (Secret::random(random), Token::random(random));
        let new = NewInvitation {
            token: &token,
            hash: secret.hash(),
            role: Role::Admin,
            scope: Scope::Coalition,
            language: &LanguageTag::english(),
            sealed: None,
            invited_by: None,
            day,
            expires: (now + OPERATOR_LINK_TIME).timestamp(),
        };
        let tx = state.database.begin_write_keeping_cache().await?;
        invited::void_of_the_operator(&tx).await?;
        invitation::make(&tx, &new).await?;
        tx.commit().await?;
        Ok(FirstAdministrator::Invited(secret))
    }
}
