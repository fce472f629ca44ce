//! What was forgotten after a backup was made stays forgotten when it is restored.
//!
//! The log of deletions is signed and kept apart from every backup; the newest one wins. It is believed only when the key
//! of this site signed it, so the keyring comes back first: a list that nobody vouches for could make people disappear.

use crate::{
    config::Config,
    database::{DatabaseError, WriteTx, record::restore as record},
    domain::{
        deletion_log::{self, LogError, SignerError},
        random::SystemRandom,
        token::Token,
    },
    keyring::{Keyring, KeyringError},
};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::Path,
};

/// Why a log of deletions is not taken.
#[derive(Debug, thiserror::Error)]
pub enum DeletionsError {
    /// The file.
    #[error("the log of deletions {path} cannot be read")]
    Unreadable {
        /// Its path.
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
}

/// A log of deletions as it lies there, or none.
pub struct Log(Option<String>);

impl Log {
    /// The log that was named, else the one that lies in the data folder already, else none.
    pub fn read(named: Option<&Path>, data_dir: &Path) -> Result<Self, DeletionsError> {
        let beside = data_dir.join(deletion_log::FILE);
        let path = named.unwrap_or(&beside);
        match fs::read_to_string(path) {
            Ok(text) => Ok(Self(Some(text))),
            Err(error) if named.is_none() && error.kind() == ErrorKind::NotFound => Ok(Self(None)),
            Err(source) => {
                Err(DeletionsError::Unreadable { path: path.display().to_string(), source })
            }
        }
    }

    /// The tokens that it names as destroyed, once the keyring of that folder vouches for every line.
    pub fn destroyed(
        &self,
        keyring: &Path,
        config: &Config,
    ) -> Result<BTreeSet<Token>, DeletionsError> {
        let Some(text) = &self.0 else { return Ok(BTreeSet::new()) };
        // Opening would make one.
        if !keyring.join("site.key").exists() {
            return Err(DeletionsError::NoKeyring(keyring.display().to_string()));
        }
        let keyring = Keyring::open(keyring, config.master_key(), &SystemRandom)?;
        let entries = deletion_log::read(text, &keyring.deletion_signer()?.public())?;
        Ok(deletion_log::people(&entries))
    }

    /// Puts it beside the database, where the server looks for it before it answers anybody.
    pub fn place(&self, data_dir: &Path) -> io::Result<()> {
        let Some(text) = &self.0 else { return Ok(()) };
        let mut file = File::create(data_dir.join(deletion_log::FILE))?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    }
}

/// Deletes the rows of everybody who was destroyed. Gives how many there were.
pub async fn forget(tx: &WriteTx, destroyed: &BTreeSet<Token>) -> Result<u64, DatabaseError> {
    let mut gone = 0;
    for token in destroyed {
        gone += record::forget_person(tx, token).await?;
    }
    Ok(gone)
}

/// Whether a file of the keyring belongs to somebody who was destroyed.
pub fn is_forgotten(key_file: &str, destroyed: &BTreeSet<Token>) -> bool {
    let token = key_file.strip_prefix("people/").and_then(|name| name.strip_suffix(".key"));
    token.and_then(|token| token.parse().ok()).is_some_and(|token| destroyed.contains(&token))
}
