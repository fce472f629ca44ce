//! What was forgotten after a backup was made stays forgotten when it is restored.
//!
//! The log of deletions is signed and kept apart from every backup; the newest one wins. It is believed only when the key
//! of this site signed it, so the keyring comes back first: a list that nobody vouches for could make people disappear.
//!
//! It takes back both halves of what opens an address: the row, and the key, which an older copy of the keyring brings back.

use crate::{
    config::Config,
    database::{DatabaseError, WriteTx, record::restore as record},
    domain::{
        deletion_log::{self, Entry, LogError, SignerError},
        random::SystemRandom,
        token::Token,
    },
    keyring::{Keyring, KeyringError, Subject},
    part_file::replace,
};
use std::{
    collections::BTreeSet,
    fs,
    io::{self, ErrorKind},
    path::Path,
};

/// Why a log of deletions is not taken.
#[derive(Debug, thiserror::Error)]
pub enum DeletionsError {
    /// The file.
    #[error("the log of deletions {path} cannot be read")]
    Unreadable {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// There is nothing to check it with.
    #[error(
        "the log of deletions is checked with the keyring, and there is none in {0}; restore that first"
    )]
    NoKeyring(String),
    /// The keyring does not open.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// The key that signs.
    #[error(transparent)]
    Signer(#[from] SignerError),
    /// Nobody vouches for it.
    #[error(transparent)]
    NotBelieved(#[from] LogError),
    /// Neither of two goes on where the other ends.
    #[error("the log of deletions that was named is not the one that lies in the data folder")]
    TwoLogs,
}

/// Logs of deletions as they lie there: the one that was named, and the one in the data folder.
pub struct Logs(Vec<String>);

impl Logs {
    /// Reads both. The one that was named has to be there.
    pub fn read(named: Option<&Path>, data_dir: &Path) -> Result<Self, DeletionsError> {
        let beside = data_dir.join(deletion_log::FILE);
        let mut logs = Vec::new();
        for (path, has_to_be) in
            named.map(|path| (path, true)).into_iter().chain([(&*beside, false)])
        {
            match fs::read_to_string(path) {
                Ok(text) => logs.push(text),
                Err(error) if !has_to_be && error.kind() == ErrorKind::NotFound => {}
                Err(source) => {
                    let path = path.display().to_string();
                    return Err(DeletionsError::Unreadable { path, source });
                }
            }
        }
        Ok(Self(logs))
    }

    /// The newest of them, once the keyring of that folder vouches for every line of each.
    pub fn believed(&self, keyring: &Path, config: &Config) -> Result<Log, DeletionsError> {
        if self.0.is_empty() {
            return Ok(Log(Vec::new()));
        }
        let key = open(keyring, config)?.deletion_signer()?.public();
        let mut newest = Vec::new();
        for text in &self.0 {
            let log = deletion_log::read(text, &key)?;
            newest = deletion_log::newest(newest, log).ok_or(DeletionsError::TwoLogs)?;
        }
        Ok(Log(newest))
    }
}

fn open(keyring: &Path, config: &Config) -> Result<Keyring, DeletionsError> {
    // Opening would make one.
    if !keyring.join("site.key").exists() {
        return Err(DeletionsError::NoKeyring(keyring.display().to_string()));
    }
    Ok(Keyring::open(keyring, config.master_key(), &SystemRandom)?)
}

/// A log of deletions that is believed. It may be empty.
pub struct Log(Vec<Entry>);

impl Log {
    /// The tokens that it names as destroyed.
    pub fn destroyed(&self) -> BTreeSet<Token> {
        deletion_log::people(&self.0)
    }

    /// Destroys the keys that it names in the keyring of that folder. A keyring that was put back from an older copy holds
    /// them again.
    pub fn destroy_keys(&self, keyring: &Path, config: &Config) -> Result<(), DeletionsError> {
        let destroyed = self.destroyed();
        if destroyed.is_empty() {
            return Ok(());
        }
        let keyring = open(keyring, config)?;
        for token in keyring.people()?.iter().filter(|token| destroyed.contains(token)) {
            keyring.destroy(Subject::Person(token))?;
            keyring.finished(Subject::Person(token))?;
        }
        Ok(())
    }

    /// Puts it beside the database, where the server looks for it before it answers anybody.
    pub fn place(&self, data_dir: &Path) -> io::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let log = deletion_log::write(&self.0);
        replace(&data_dir.join(deletion_log::FILE), log.as_bytes())
    }
}

/// Deletes the rows of everybody who was destroyed. Gives how many there were.
pub async fn erase_person(tx: &WriteTx, destroyed: &BTreeSet<Token>) -> Result<u64, DatabaseError> {
    let mut gone = 0;
    for token in destroyed {
        gone += record::forget_person(tx, token).await?;
    }
    Ok(gone)
}
