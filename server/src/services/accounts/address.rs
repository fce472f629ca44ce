//! The mail address of a person. Another one takes the place of the old one once somebody who is signed in as this person
//! used the link or the digits that were sent there. The old address is told, without a word of the new one.

mod confirm;
mod remove;
mod request_change;

pub use confirm::{AddressProof, ConfirmAddress, Confirmed};
pub use remove::{AddressRemoved, RemoveAddress};
pub use request_change::RequestAddressChange;

use super::{ADDRESS, PeopleError, identity::Identity};
use crate::{
    database::{DatabaseError, WriteTx, query::accounts::own, record::privacy::audit},
    domain::{
        accounts::address::MailAddress,
        privacy::action::{Action, Actor},
    },
    keyring::{Key, KeyringError, Subject},
    mail::{Content, NewMail, post_about},
    routes::{Account, Link},
    state::AppState,
};

/// The key of a person.
pub(super) fn key_of(state: &AppState, identity: &Identity) -> Result<Key, KeyringError> {
    let token = &identity.person.token;
    match state.keyring.find(Subject::Person(token))? {
        Some(key) => Ok(key),
        None => Err(KeyringError::Closed(format!("of person {token}"))),
    }
}

/// Opens an address that was sealed under the key of a person.
pub(super) fn opened(key: &Key, sealed: &[u8]) -> Option<MailAddress> {
    let plain = key.open(ADDRESS, sealed).ok()?;
    std::str::from_utf8(&plain).ok()?.parse().ok()
}

/// The address of a person, and the one that waits.
#[derive(Default)]
pub struct Addresses {
    /// Where mail reaches them.
    pub now: Option<MailAddress>,
    /// What waits to take its place.
    pub waiting: Option<MailAddress>,
}

/// The addresses of a person.
pub async fn addresses(state: &AppState, identity: &Identity) -> Result<Addresses, PeopleError> {
    let key = key_of(state, identity)?;
    let (id, now) = (identity.person.id, state.clock.now().timestamp());
    let known = own::address(&state.database, id).await?;
    let waits = own::waiting_address(&state.database, id, now).await?;
    Ok(Addresses {
        now: known.and_then(|known| opened(&key, &known.sealed)),
        waiting: waits.and_then(|sealed| opened(&key, &sealed)),
    })
}

/// Tells the old address that mail goes elsewhere, and notes it.
async fn changed(
    tx: &WriteTx,
    state: &AppState,
    identity: &Identity,
    old: Option<MailAddress>,
) -> Result<(), DatabaseError> {
    let token = &identity.person.token;
    if let Some(old) = old {
        let mail = NewMail {
            to: &old,
            language: &identity.person.language,
            full: false,
            content: Content::AddressChanged { link: Account.path(&identity.person.language) },
        };
        post_about(tx, state, token, &mail).await?;
    }
    let (day, changed) = (state.clock.today(), Action::AddressChanged);
    audit::append(tx, day, Actor::Person(token), changed, token.as_str(), "").await
}
