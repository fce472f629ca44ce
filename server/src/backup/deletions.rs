//! What was forgotten after a backup was made stays forgotten when it is restored.
//!
//! The log of deletions is signed and kept apart from every backup; the newest one wins. [`read`] is where it is checked
//! and read, [`forget`] and [`is_forgotten`] are what a restore does with it, before anything is put into place.

use crate::{
    database::{DatabaseError, WriteTx, record::restore as record},
    domain::token::Token,
};
use std::{collections::BTreeSet, path::Path};

/// Why a log of deletions is not taken.
#[derive(Debug, thiserror::Error)]
pub enum DeletionsError {
    /// There is no log that this program could check.
    #[error("{0} cannot be used: this semilla does not write or read logs of deletions yet")]
    Unknown(String),
}

/// The tokens that the log names as destroyed. Refuses a log whose signature or order does not hold; until such logs are
/// written, every one: a list that nobody vouches for could make people disappear.
pub fn read(log: &Path) -> Result<BTreeSet<Token>, DeletionsError> {
    Err(DeletionsError::Unknown(log.display().to_string()))
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
