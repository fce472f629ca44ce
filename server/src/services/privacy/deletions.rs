//! The log of deletions in its two places: the database, where entries are chained inside the transaction that destroys,
//! and a file below the data folder, which survives when an older copy of the database is put back.
//!
//! [`reconcile`] makes both say the same: what the database lost is taken over from the file, and whom the log names is
//! forgotten again, key and rows, in whatever order database, keyring and log were put back.

use crate::{
    database::{DatabaseError, query::privacy::deletions, record::privacy::deletion},
    domain::{
        deletion_log::{
            self, Destroyed, Entry, LogError, SignerError, check, newest, people, read, write,
        },
        token::Token,
    },
    keyring::KeyringError,
    part_file::replace,
    services::privacy::erase_person,
    state::AppState,
};
use std::{
    fs,
    io::{self, ErrorKind},
};

/// Why something was not destroyed, or that it was is not written down.
#[derive(Debug, thiserror::Error)]
pub enum DeletionError {
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// The log in the file.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The key that signs.
    #[error(transparent)]
    Signer(#[from] SignerError),
    #[error("a file below the data folder cannot be used")]
    File(#[from] io::Error),
    /// The file and the database went different ways.
    #[error("the log of deletions in the file is not the one in the database")]
    TwoLogs,
}

/// What is destroyed today, under a new name.
pub fn destroyed(state: &AppState, kinds: &[&str], people: &[Token]) -> Destroyed {
    Destroyed {
        entry: Token::random(state.random.as_ref()),
        day: state.clock.today(),
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        people: people.iter().cloned().collect(),
    }
}

/// Makes the file and the database say the same, and forgets again whom either names: for the start of a server, before it
/// answers, and for every purge. Gives the people whom an older copy had brought back.
pub async fn reconcile(state: &AppState) -> Result<Vec<Token>, DeletionError> {
    let key = state.keyring.deletion_signer()?.public();
    let path = state.config.data_dir.join(deletion_log::FILE);
    let ours = deletions::log(state.database.reader()).await?;
    check(&ours, &key)?;
    let file = match fs::read_to_string(&path) {
        Ok(text) => read(&text, &key)?,
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    let known = ours.len();
    let log = newest(ours, file).ok_or(DeletionError::TwoLogs)?;
    if log.len() > known {
        adopt(state, &log[known..]).await?;
    }
    let back = erase_person::again(state, &people(&log)).await?;
    mirror(state).await?;
    Ok(back)
}

/// The same when the keyring holds the key of somebody whom the log of the database names: an older keyring was put back
/// beside a server that serves.
pub async fn reconcile_keys(state: &AppState) -> Result<(), DeletionError> {
    let keys = state.keyring.people()?;
    if keys.is_empty() {
        return Ok(());
    }
    let named = people(&deletions::log(state.database.reader()).await?);
    if keys.iter().any(|token| named.contains(token)) {
        reconcile(state).await?;
    }
    Ok(())
}

async fn adopt(state: &AppState, entries: &[Entry]) -> Result<(), DeletionError> {
    let tx = state.database.begin_write().await?;
    for entry in entries {
        deletion::adopt(&tx, entry).await?;
    }
    Ok(tx.commit().await?)
}

/// Writes the log of the database into the file, whole, durably, unless that is there already.
pub async fn mirror(state: &AppState) -> Result<(), DeletionError> {
    let log = write(&deletions::log(state.database.reader()).await?);
    let path = state.config.data_dir.join(deletion_log::FILE);
    let known = fs::read(&path).unwrap_or_default();
    if log.is_empty() || known == log.as_bytes() {
        return Ok(());
    }
    Ok(replace(&path, log.as_bytes())?)
}

/// The words for what is destroyed with a person.
pub const PERSON: &[&str] = &["key", "person"];
