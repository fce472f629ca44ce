//! Word to people about their own account, where it has an address. It is posted in the transaction of what it tells, so
//! that nobody changes an account in silence, and it names neither role nor device.

use super::{address::opened, identity::Identity};
use crate::{
    database::{DatabaseError, WriteTx, query::accounts::mails},
    domain::{language_tag::LanguageTag, token::Token},
    keyring::Subject,
    mail::{Content, NewMail, post_about},
    routes::{Account, Link},
    state::AppState,
};

/// Tells somebody that a way to sign in to their account came or went: a thief adds one to stay.
pub async fn way_in_changed(
    tx: &WriteTx,
    state: &AppState,
    who: &Identity,
) -> Result<(), DatabaseError> {
    let content = |language: &_| Content::WaysInChanged { link: Account.path(language) };
    account(tx, state, who.person.id, &who.person.token, content).await
}

/// Posts a mail to the address of an account. Without one, or when it cannot be opened, the command happens all the same.
pub(in crate::services) async fn account(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
    token: &Token,
    content: impl FnOnce(&LanguageTag) -> Content,
) -> Result<(), DatabaseError> {
    let Some(addressee) = mails::addressee(tx.connection(), person).await? else {
        return Ok(());
    };
    let key = state.keyring.find(Subject::Person(token)).ok().flatten();
    let Some(to) = key.and_then(|key| opened(&key, &addressee.sealed)) else { return Ok(()) };
    let (language, full) = (&addressee.language, addressee.full);
    let mail = NewMail { to: &to, language, full, content: content(language) };
    post_about(tx, state, token, &mail).await.map(drop)
}
