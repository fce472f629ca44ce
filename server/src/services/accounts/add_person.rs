//! Somebody new. Their key comes first, then the row. While they come the keyring knows of it, so that a key whose account
//! was never finished is told from every other one without a row, and goes ([`super::forget::unfinished`]).

use super::PeopleError;
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{
            accounts::{person, sign_in_link},
            organizations::grant::{self, NewGrant},
            privacy::audit,
        },
    },
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{OPERATOR_LINK_TIME, Secret},
        },
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        privacy::action::{Action, Actor},
        random::Random,
        token::Token,
    },
    keyring::{Key, Keyring, Pending, Subject},
    state::AppState,
};
use chrono::NaiveDate;

/// Somebody who has a key and no row yet.
pub struct Coming {
    /// The name in addresses.
    pub token: Token,
    /// Their own key.
    pub key: Key,
    pending: Pending,
}

impl Coming {
    /// Makes a token and a key.
    pub fn new(keyring: &Keyring, random: &dyn Random) -> Result<Self, PeopleError> {
        let token = Token::random(random);
        let (key, pending) = keyring.make_pending(Subject::Person(&token), random)?;
        Ok(Self { token, key, pending })
    }

    /// After the commit: they are here. Who does not come so far is looked after within a minute.
    pub fn settle(self) {
        if let Err(error) = self.pending.settle() {
            tracing::warn!(kind = %error.kind(), "the keyring takes somebody who is here for somebody who is coming");
        }
    }

    /// Writes the row; gives the key inside the database.
    pub async fn write(
        &self,
        tx: &WriteTx,
        name: &GivenName,
        language: &LanguageTag,
        day: NaiveDate,
    ) -> Result<i64, DatabaseError> {
        let new = person::NewPerson { token: &self.token, name, language, day };
        person::create(tx, &new).await
    }
}

/// The operator makes an administrator of the coalition. Gives what their one-time link holds.
pub async fn make_administrator(
    state: &AppState,
    name: &GivenName,
    language: &LanguageTag,
) -> Result<Secret, PeopleError> {
    let random = state.random.as_ref();
    let coming = Coming::new(&state.keyring, random)?;
    let secret = Secret::random(random);
    let (now, day) = (state.clock.now(), state.clock.today());
    let tx = state.database.begin_write_keeping_cache().await?;
    let person = coming.write(&tx, name, language, day).await?;
    let given = NewGrant {
        token: &Token::random(random),
        person,
        role: Role::Admin,
        scope: Scope::Coalition,
        day,
        until: None,
    };
    grant::give(&tx, &given).await?;
    let expires = (now + OPERATOR_LINK_TIME).timestamp();
    sign_in_link::give(&tx, person, &secret.hash(), expires).await?;
    let object = coming.token.as_str();
    audit::append(&tx, day, Actor::Operator, Action::PersonAdded, object, "").await?;
    let detail = audit::role_in(&tx, given.role, given.scope).await?;
    audit::append(&tx, day, Actor::Operator, Action::RoleGiven, object, &detail).await?;
    tx.commit().await?;
    coming.settle();
    Ok(secret)
}
