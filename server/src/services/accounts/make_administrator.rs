//! The operator makes an administrator of the coalition.

use super::{PeopleError, pending_person::PendingPerson};
use crate::{
    database::record::{
        accounts::sign_in_link,
        organizations::grant::{self, NewGrant},
        privacy::audit,
    },
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{OPERATOR_LINK_TIME, Secret},
        },
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        privacy::action::{Action, Actor},
        token::Token,
    },
    routes::{ComeBack, Link},
    state::AppState,
};

/// Whoever holds the machine adds a person who may do everything.
pub struct MakeAdministrator<'a> {
    /// What they are called; a made-up name is enough.
    pub name: &'a GivenName,
    /// The language of their mails.
    pub language: &'a LanguageTag,
}

impl MakeAdministrator<'_> {
    /// Makes the account with its role; gives what its one-time link holds.
    pub async fn execute(self, state: &AppState) -> Result<Secret, PeopleError> {
        let random = state.random.as_ref();
        let pending = PendingPerson::new(&state.keyring, random)?;
        let secret = Secret::random(random);
        let (now, day) = (state.clock.now(), state.clock.today());
        let tx = state.database.begin_write_keeping_cache().await?;
        let person = pending.write(&tx, self.name, self.language, day).await?;
        let new = NewGrant {
            token: &Token::random(random),
            person,
            role: Role::Admin,
            scope: Scope::Coalition,
            day,
            until: None,
        };
        grant::give(&tx, &new).await?;
        let expires = (now + OPERATOR_LINK_TIME).timestamp();
        let next = ComeBack.path(self.language);
        sign_in_link::give(&tx, person, &secret.hash(), &next, expires).await?;
        let object = pending.token.as_str();
        audit::append(&tx, day, Actor::Operator, Action::PersonAdded, object, "").await?;
        let detail = audit::role_in(&tx, new.role, new.scope).await?;
        audit::append(&tx, day, Actor::Operator, Action::RoleGiven, object, &detail).await?;
        tx.commit().await?;
        pending.settle();
        Ok(secret)
    }
}
