//! Somebody new. Their key comes first, then the row. While they come the keyring knows of it, so that a key whose account
//! was never finished is told from every other one without a row, and goes
//! ([`erase_person::unfinished`](crate::services::privacy::erase_person::unfinished)).

use super::PeopleError;
use crate::{
    database::{DatabaseError, WriteTx, record::accounts::person},
    domain::{accounts::name::GivenName, language_tag::LanguageTag, random::Random, token::Token},
    keyring::{Key, Keyring, Pending, Subject},
};
use chrono::NaiveDate;

/// Somebody who has a key and no row yet.
pub struct PendingPerson {
    /// The name in addresses.
    pub token: Token,
    /// Their own key.
    pub key: Key,
    pending: Pending,
}

impl PendingPerson {
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
