//! A new address waits until it is confirmed.

use super::key_of;
use crate::{
    database::record::accounts::address,
    domain::accounts::{
        address::MailAddress,
        sign_in::{Code, SIGN_IN_TIME, Secret},
    },
    mail::{Content, NewMail, lookup, post_about},
    routes::{ConfirmAddress, Link},
    services::accounts::{ADDRESS, PeopleError, identity::Identity, mailed_code::keyed},
    state::AppState,
};

/// Who wants mail at which address.
pub struct RequestAddressChange<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The new address.
    pub wanted: &'a MailAddress,
}

impl RequestAddressChange<'_> {
    /// Lets the address wait, and sends link and digits there. Whether another account has it shows only to who reads its
    /// mail.
    pub async fn execute(self, state: &AppState) -> Result<(), PeopleError> {
        let person = &self.identity.person;
        let key = key_of(state, self.identity)?;
        let random = state.random.as_ref();
        let (secret, code) = (Secret::random(random), Code::random(random));
        let waiting = address::Waiting {
            person: person.id,
            hash: secret.hash(),
            code: keyed(state, &secret.hash(), &code),
            lookup: lookup(&state.keyring, self.wanted),
            sealed: key.seal(ADDRESS, self.wanted.as_str().as_bytes(), random),
            expires: (state.clock.now() + SIGN_IN_TIME).timestamp(),
        };
        let mail = NewMail {
            to: self.wanted,
            language: &person.language,
            full: false,
            content: Content::ConfirmAddress {
                link: ConfirmAddress { secret: secret.as_str() }.path(&person.language),
                code: code.grouped(),
            },
        };
        let tx = state.database.begin_write_keeping_cache().await?;
        address::wait(&tx, &waiting).await?;
        post_about(&tx, state, &person.token, &mail).await?;
        tx.commit().await?;
        Ok(())
    }
}
