//! Another mail address: it takes the place of the old one once somebody who is signed in as this person used the link or
//! the digits that were sent there. The old address is told, without a word of the new one.

use super::{ADDRESS, PeopleError, ask_to_sign_in::keyed, identity::Identity};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::own,
        record::{
            accounts::{address, sign_in_link},
            privacy::audit,
        },
    },
    domain::{
        accounts::{
            address::MailAddress,
            sign_in::{Code, SIGN_IN_TIME, Secret},
        },
        privacy::action::{Action, Actor},
    },
    keyring::{Key, KeyringError, Subject},
    mail::{Content, NewMail, lookup, post_about},
    routes::{Account, ConfirmAddress, Link},
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

/// Lets a new address wait, and sends link and digits there. Whether another account has it shows only to who reads its
/// mail.
pub async fn ask(
    state: &AppState,
    identity: &Identity,
    wanted: &MailAddress,
) -> Result<(), PeopleError> {
    let key = key_of(state, identity)?;
    let random = state.random.as_ref();
    let (secret, code) = (Secret::random(random), Code::random(random));
    let waiting = address::Waiting {
        person: identity.person.id,
        hash: secret.hash(),
        code: keyed(state, &secret.hash(), &code),
        lookup: lookup(&state.keyring, wanted),
        sealed: key.seal(ADDRESS, wanted.as_str().as_bytes(), random),
        expires: (state.clock.now() + SIGN_IN_TIME).timestamp(),
    };
    let letter = NewMail {
        to: wanted,
        language: &identity.person.language,
        full: false,
        content: Content::ConfirmAddress {
            link: ConfirmAddress { secret: secret.as_str() }.path(&identity.person.language),
            code: code.grouped(),
        },
    };
    let tx = state.database.begin_write_keeping_cache().await?;
    address::wait(&tx, &waiting).await?;
    post_about(&tx, state, &identity.person.token, &letter).await?;
    tx.commit().await?;
    Ok(())
}

/// What shows that an address is somebody's.
pub enum Shown<'a> {
    /// The link that was sent there.
    Link(&'a Secret),
    /// The digits.
    Code(&'a Code),
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// Mail goes there from now on.
    Changed,
    /// Nothing waits, or it was not the right link or code.
    Refused,
    /// Another account has the address.
    Taken,
}

/// Puts the waiting address in place of the old one.
pub async fn confirm(
    state: &AppState,
    identity: &Identity,
    shown: Shown<'_>,
) -> Result<Confirmed, PeopleError> {
    let key = key_of(state, identity)?;
    let (id, now, day) = (identity.person.id, state.clock.now(), state.clock.today());
    let old = own::address(&state.database, id).await?;
    let tx = state.database.begin_write_keeping_cache().await?;
    let waited = address::count_try(&tx, id, now.timestamp()).await?;
    let Some(waited) = waited.filter(|waited| fits(state, waited, &shown)) else {
        // The try counts.
        tx.commit().await?;
        return Ok(Confirmed::Refused);
    };
    address::wait_no_more(&tx, id).await?;
    if !address::put(&tx, id, &waited.lookup, &waited.sealed, day).await? {
        tx.commit().await?;
        return Ok(Confirmed::Taken);
    }
    sign_in_link::void(&tx, id).await?;
    tell_old(&tx, state, identity, old.and_then(|old| opened(&key, &old.sealed))).await?;
    note(&tx, state, identity).await?;
    tx.commit().await?;
    Ok(Confirmed::Changed)
}

fn fits(state: &AppState, waited: &address::Waited, shown: &Shown<'_>) -> bool {
    match shown {
        Shown::Link(secret) => *waited.hash == secret.hash(),
        Shown::Code(code) => match waited.hash.as_slice().try_into() {
            Ok(hash) => *waited.code == keyed(state, &hash, code),
            Err(_) => false,
        },
    }
}

/// Takes the address away. Only for who can sign in without it: whoever calls has asked.
pub async fn remove(state: &AppState, identity: &Identity) -> Result<(), PeopleError> {
    let key = key_of(state, identity)?;
    let id = identity.person.id;
    let old = own::address(&state.database, id).await?;
    let tx = state.database.begin_write_keeping_cache().await?;
    address::wait_no_more(&tx, id).await?;
    if address::remove(&tx, id).await? {
        sign_in_link::void(&tx, id).await?;
        let old = old.and_then(|old| opened(&key, &old.sealed));
        tell_old(&tx, state, identity, old).await?;
        note(&tx, state, identity).await?;
    }
    tx.commit().await?;
    Ok(())
}

async fn tell_old(
    tx: &WriteTx,
    state: &AppState,
    identity: &Identity,
    old: Option<MailAddress>,
) -> Result<(), DatabaseError> {
    let Some(old) = old else { return Ok(()) };
    let letter = NewMail {
        to: &old,
        language: &identity.person.language,
        full: false,
        content: Content::AddressChanged { link: Account.path(&identity.person.language) },
    };
    post_about(tx, state, &identity.person.token, &letter).await.map(drop)
}

async fn note(tx: &WriteTx, state: &AppState, identity: &Identity) -> Result<(), DatabaseError> {
    let (token, day) = (&identity.person.token, state.clock.today());
    let changed = Action::AddressChanged;
    audit::append(tx, day, Actor::Person(token), changed, token.as_str(), "").await
}
