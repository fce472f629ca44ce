//! Forgetting people: their key first, then their rows, then a signed entry that says so (PR7).
//!
//! From the moment the key is gone, no copy of the database opens what was sealed to the person, however old it is. A
//! crash behind that leaves a word in the keyring, and [`heal`] finishes it. A command with steps of its own, such as a mail
//! of farewell, calls them one by one: [`Erasure::prepare`], [`Erasure::destroy_keys`], then in its transaction
//! [`Erasure::delete_rows`] and last [`Erasure::write_down`], and after the commit [`Erasure::finish`].

use super::deletions::{DeletionError, PERSON, destroyed, mirror};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::privacy::due,
        record::privacy::{audit, deletion, erase_person},
    },
    domain::{
        accounts::address::MailAddress,
        privacy::action::{Action, Actor},
        retention::Rule,
        token::Token,
    },
    keyring::{Purpose, Subject},
    mail::{self, transport},
    services::accounts::ADDRESS,
    state::AppState,
};
use std::{collections::BTreeSet, io};

/// People who are being forgotten.
pub struct Erasure {
    people: Vec<Token>,
    mails: Vec<i64>,
    invitations: Vec<i64>,
    addresses: Vec<MailAddress>,
    lookups: Vec<Vec<u8>>,
}

impl Erasure {
    /// Finds what is theirs but points at no row of theirs: it is sealed, and needs their keys to be known.
    pub async fn prepare(state: &AppState, people: &[Token]) -> Result<Self, DeletionError> {
        let (mut addresses, mut lookups) = (Vec::new(), Vec::new());
        for token in people {
            if let Some((address, lookup)) = address_of(state, token).await? {
                addresses.extend(address);
                lookups.push(lookup);
            }
        }
        let mails = waiting_mails(state, people, &addresses).await?;
        let mut invitations = Vec::new();
        if !addresses.is_empty() {
            let key = state.keyring.site_key(Purpose::Invitation);
            for (id, token, sealed) in due::invited(state.database.reader()).await? {
                let open = key.open(&token, &sealed);
                invitations.extend(open.is_ok_and(|to| is_one(&to, &addresses)).then_some(id));
            }
        }
        Ok(Self { people: people.to_vec(), mails, invitations, addresses, lookups })
    }

    /// Destroys their keys. There is no way back from here.
    ///
    /// Mails in the folder go before: without the keys nobody knows any more which are theirs.
    pub fn destroy_keys(&self, state: &AppState) -> Result<(), DeletionError> {
        self.remove_mail_files(state)?;
        for token in &self.people {
            state.keyring.destroy(Subject::Person(token))?;
        }
        Ok(())
    }

    /// Deletes their rows; gives those who had one.
    pub async fn delete_rows(&self, tx: &WriteTx) -> Result<Vec<Token>, DatabaseError> {
        for id in &self.mails {
            erase_person::mail(tx, *id).await?;
        }
        for id in &self.invitations {
            erase_person::invitation(tx, *id).await?;
        }
        for lookup in &self.lookups {
            erase_person::stops(tx, lookup).await?;
        }
        let mut gone = Vec::new();
        for token in &self.people {
            if erase_person::person(tx, token).await? {
                gone.push(token.clone());
            }
        }
        Ok(gone)
    }

    /// Writes down, signed, that these are gone.
    pub async fn write_down(
        tx: &WriteTx,
        state: &AppState,
        gone: &[Token],
    ) -> Result<(), DeletionError> {
        let signer = state.keyring.deletion_signer()?;
        deletion::append(tx, destroyed(state, PERSON, gone), &signer).await?;
        Ok(())
    }

    /// After the commit: no mail to them is left in the folder that stands for a mail server, on SQLite nothing of them
    /// in its log, and nothing to do for them.
    pub async fn finish(&self, state: &AppState) -> Result<(), DeletionError> {
        // One that was just being sent.
        self.remove_mail_files(state)?;
        for token in &self.people {
            state.keyring.finished(Subject::Person(token))?;
        }
        mirror(state).await?;
        fold(state).await
    }

    fn remove_mail_files(&self, state: &AppState) -> io::Result<()> {
        transport::remove(&state.config.mail_dir(), &self.people, &self.addresses)
    }
}

/// The mails that wait for people: about their account, wherever they go, and to their address, whatever they are about.
///
/// An address that somebody typed and never confirmed is not theirs: what goes there about others stays.
async fn waiting_mails(
    state: &AppState,
    people: &[Token],
    addresses: &[MailAddress],
) -> Result<Vec<i64>, DatabaseError> {
    let key = state.keyring.site_key(Purpose::Outbox);
    let mut theirs = Vec::new();
    for waiting in due::waiting_mails(state.database.reader()).await? {
        let about = mail::whose(&key, &waiting.parts).is_some_and(|one| people.contains(&one));
        let to = key.open(mail::RECIPIENT, &waiting.recipient);
        if about || to.is_ok_and(|to| is_one(&to, addresses)) {
            theirs.push(waiting.id);
        }
    }
    Ok(theirs)
}

/// The address of somebody, when their key still opens it, and its keyed hash.
pub(super) async fn address_of(
    state: &AppState,
    token: &Token,
) -> Result<Option<(Option<MailAddress>, Vec<u8>)>, DeletionError> {
    let Some((sealed, lookup)) = due::address(state.database.reader(), token).await? else {
        return Ok(None);
    };
    let key = state.keyring.find(Subject::Person(token))?;
    let opened = key.and_then(|key| key.open(ADDRESS, &sealed).ok());
    let address = opened.and_then(|bytes| std::str::from_utf8(&bytes).ok()?.parse().ok());
    Ok(Some((address, lookup)))
}

fn is_one(bytes: &[u8], addresses: &[MailAddress]) -> bool {
    let address = std::str::from_utf8(bytes).ok().and_then(|text| text.parse().ok());
    address.is_some_and(|address: MailAddress| {
        addresses.iter().any(|known| known.folded() == address.folded())
    })
}

/// Forgets people, with an entry in the audit log for each; gives those who had a row.
pub async fn people(
    state: &AppState,
    people: &[Token],
    actor: Actor<'_>,
) -> Result<Vec<Token>, DeletionError> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let erasure = Erasure::prepare(state, people).await?;
    erasure.destroy_keys(state)?;
    let tx = state.database.begin_write_keeping_cache().await?;
    let gone = erasure.delete_rows(&tx).await?;
    if !gone.is_empty() {
        let today = state.clock.today();
        for token in &gone {
            audit::append(&tx, today, actor, Action::PersonDeleted, token.as_str(), "").await?;
        }
        Erasure::write_down(&tx, state, &gone).await?;
    }
    tx.commit().await?;
    erasure.finish(state).await?;
    Ok(gone)
}

/// Forgets those of these people whom an older copy brought back: their keys, whether or not they have a row, and their
/// rows, whether or not they have a key. The log names them already, so it says nothing new. Gives those who had a row.
pub async fn again(
    state: &AppState,
    people: &BTreeSet<Token>,
) -> Result<Vec<Token>, DeletionError> {
    let named: Vec<Token> = people.iter().cloned().collect();
    let back: Vec<Token> =
        due::present(state.database.reader(), &named).await?.into_iter().collect();
    let erasure = match back.is_empty() {
        true => None,
        // Their mails are found with their keys.
        false => Some(Erasure::prepare(state, &back).await?),
    };
    if let Some(erasure) = &erasure {
        erasure.destroy_keys(state)?;
    }
    destroy_named_keys(state, people)?;
    if let Some(erasure) = erasure {
        let tx = state.database.begin_write_keeping_cache().await?;
        erasure.delete_rows(&tx).await?;
        tx.commit().await?;
        erasure.finish(state).await?;
    }
    Ok(back)
}

/// Destroys every key in the keyring whose person the log of deletions names: an older keyring was put back.
fn destroy_named_keys(state: &AppState, named: &BTreeSet<Token>) -> Result<(), DeletionError> {
    for token in state.keyring.people()?.iter().filter(|token| named.contains(token)) {
        let subject = Subject::Person(token);
        state.keyring.destroy(subject)?;
        // Those who have a row went before.
        state.keyring.finished(subject)?;
        tracing::warn!("the keyring held a key of somebody who was deleted; it is destroyed");
    }
    Ok(())
}

/// Destroys the keys of accounts that were begun and never finished: whoever made them was cut off before the row was
/// committed.
pub async fn unfinished(state: &AppState) -> Result<(), DeletionError> {
    let left = state.keyring.unsettled()?;
    if left.is_empty() {
        return Ok(());
    }
    let present = due::present(state.database.reader(), &left).await?;
    for token in &left {
        let subject = Subject::Person(token);
        match present.contains(token) {
            true => state.keyring.settle(subject)?,
            false => {
                state.keyring.destroy(subject)?;
                state.keyring.finished(subject)?;
            }
        }
    }
    Ok(())
}

/// Finishes what a crash cut off: the rows of people whose key was destroyed follow it. Gives those who had one.
pub async fn heal(state: &AppState) -> Result<Vec<Token>, DeletionError> {
    people(state, &state.keyring.gone()?, Actor::Server).await
}

/// Destroys keys to whom nobody belongs, once that has been so for [`Rule::LonelyKeys`]: a shorter time could be a person
/// who is just coming, or the wrong database beside the right keyring. Gives how many keys were.
pub async fn lonely_keys(state: &AppState) -> Result<u64, DeletionError> {
    state.keyring.tidy()?;
    let keys = state.keyring.people()?;
    let present = due::present(state.database.reader(), &keys).await?;
    let (today, mut destroyed) = (state.clock.today(), 0);
    for token in &keys {
        let subject = Subject::Person(token);
        if present.contains(token) {
            state.keyring.accompanied(subject)?;
        } else if state.keyring.lonely(subject, today)? <= Rule::LonelyKeys.until(today) {
            state.keyring.destroy(subject)?;
            state.keyring.finished(subject)?;
            destroyed += 1;
        }
    }
    Ok(destroyed)
}

/// Folds the log of SQLite, trying for a while where somebody reads.
pub async fn fold(state: &AppState) -> Result<(), DeletionError> {
    const TRIES: u32 = 20;
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(100);
    for _ in 0..TRIES {
        if state.database.fold_log().await? {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    // The next purge, and every stop of the server, folds it again.
    tracing::warn!(
        "somebody reads all the time: the log of the database still holds what was deleted"
    );
    Ok(())
}
