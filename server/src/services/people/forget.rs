//! Forgetting people: their key first, then their rows, then a signed entry that says so (PR7).
//!
//! From the moment the key is gone, no copy of the database opens what was sealed to the person, however old it is. A
//! crash behind that leaves a word in the keyring, and [`heal`] finishes it. A deed with steps of its own, such as a letter
//! of farewell, calls them one by one: [`Forgetting::prepare`], [`Forgetting::destroy_keys`], then in its transaction
//! [`Forgetting::delete_rows`] and last [`Forgetting::write_down`], and after the commit [`Forgetting::finish`].

use super::{
    ADDRESS,
    deletions::{DeletionError, PERSON, destroyed, mirror},
};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::people::due,
        record::people::{audit, deletion, forget},
    },
    domain::{
        people::{
            action::{Action, Actor},
            address::MailAddress,
        },
        retention::Rule,
        token::Token,
    },
    keyring::{Purpose, Subject},
    mail,
    state::AppState,
};
use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
};

/// People who are being forgotten.
pub struct Forgetting {
    people: Vec<Token>,
    mails: Vec<i64>,
    invitations: Vec<i64>,
    addresses: Vec<MailAddress>,
    lookups: Vec<Vec<u8>>,
}

impl Forgetting {
    /// Finds what is theirs but points at no row of theirs: it is sealed, and needs their keys to be known.
    pub async fn prepare(state: &AppState, people: &[Token]) -> Result<Self, DeletionError> {
        let (mut addresses, mut lookups) = (Vec::new(), Vec::new());
        for token in people {
            if let Some((address, lookup)) = address_of(state, token).await? {
                addresses.extend(address);
                lookups.push(lookup);
            }
        }
        let (mut mails, mut invitations) = (Vec::new(), Vec::new());
        if !addresses.is_empty() {
            let reader = state.database.reader();
            let key = state.keyring.site_key(Purpose::Outbox);
            for (id, sealed) in due::recipients(reader).await? {
                let open = key.open(mail::RECIPIENT, &sealed);
                mails.extend(open.is_ok_and(|to| is_one(&to, &addresses)).then_some(id));
            }
            let key = state.keyring.site_key(Purpose::Invitation);
            for (id, token, sealed) in due::invited(reader).await? {
                let open = key.open(&token, &sealed);
                invitations.extend(open.is_ok_and(|to| is_one(&to, &addresses)).then_some(id));
            }
        }
        Ok(Self { people: people.to_vec(), mails, invitations, addresses, lookups })
    }

    /// Destroys their keys. There is no way back from here.
    pub fn destroy_keys(&self, state: &AppState) -> Result<(), DeletionError> {
        for token in &self.people {
            state.keyring.destroy(Subject::Person(token))?;
        }
        Ok(())
    }

    /// Deletes their rows; gives those who had one.
    pub async fn delete_rows(&self, tx: &WriteTx) -> Result<Vec<Token>, DatabaseError> {
        for id in &self.mails {
            forget::mail(tx, *id).await?;
        }
        for id in &self.invitations {
            forget::invitation(tx, *id).await?;
        }
        for lookup in &self.lookups {
            forget::stops(tx, lookup).await?;
        }
        let mut gone = Vec::new();
        for token in &self.people {
            if forget::person(tx, token).await? {
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

    /// After the commit: no letter to them is left in the folder that stands for a mail server, on SQLite nothing of them
    /// in its log, and nothing to do for them.
    pub async fn finish(&self, state: &AppState) -> Result<(), DeletionError> {
        remove_letters(&state.config.mail_dir(), &self.addresses)?;
        for token in &self.people {
            state.keyring.finished(Subject::Person(token))?;
        }
        mirror(state).await?;
        fold(state).await
    }
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

/// Removes the letters to these addresses from a folder. What else is in it stays.
fn remove_letters(folder: &Path, addresses: &[MailAddress]) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) if !addresses.is_empty() => entries,
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => return Ok(()),
    };
    for entry in entries {
        let path = entry?.path();
        let letter = String::from_utf8_lossy(&fs::read(&path)?).to_lowercase();
        if addresses.iter().any(|address| letter.contains(&address.folded())) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
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
    let forgetting = Forgetting::prepare(state, people).await?;
    forgetting.destroy_keys(state)?;
    let tx = state.database.begin_write_apart().await?;
    let gone = forgetting.delete_rows(&tx).await?;
    if !gone.is_empty() {
        let today = state.clock.today();
        for token in &gone {
            audit::append(&tx, today, actor, Action::PersonDeleted, token.as_str(), "").await?;
        }
        Forgetting::write_down(&tx, state, &gone).await?;
    }
    tx.commit().await?;
    forgetting.finish(state).await?;
    Ok(gone)
}

/// Forgets those of these people whom an older copy brought back. The log names them already, so it says nothing new.
pub async fn again(state: &AppState, people: &[Token]) -> Result<Vec<Token>, DeletionError> {
    let back: Vec<Token> =
        due::present(state.database.reader(), people).await?.into_iter().collect();
    if back.is_empty() {
        return Ok(back);
    }
    let forgetting = Forgetting::prepare(state, &back).await?;
    forgetting.destroy_keys(state)?;
    let tx = state.database.begin_write_apart().await?;
    forgetting.delete_rows(&tx).await?;
    tx.commit().await?;
    forgetting.finish(state).await?;
    Ok(back)
}

/// Finishes what a crash cut off: the rows of people whose key was destroyed follow it. Gives those who had one.
pub async fn heal(state: &AppState) -> Result<Vec<Token>, DeletionError> {
    people(state, &state.keyring.gone()?, Actor::Server).await
}

/// Destroys keys to whom nobody belongs, once that has been so for [`Rule::LonelyKeys`]: a shorter time could be a person
/// who is just coming, or the wrong database beside the right keyring. Gives how many keys were.
pub async fn lonely_keys(state: &AppState) -> Result<u64, DeletionError> {
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
