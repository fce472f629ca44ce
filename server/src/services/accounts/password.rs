//! A password and a code, where passkeys do not work (AU4, AU5): to sign in, as a proof, set, removed.
//!
//! Both are needed: a password is guessed or told, a code is good once. Codes on paper stand in for an app that is lost.

pub mod check;
mod hashing;
pub mod keep;

pub use hashing::{Hashing, HashingError};

use crate::{
    database::DatabaseError,
    domain::limit::Wait,
    keyring::{KeyringError, SealedError},
};

/// Why nothing came of a password and a code. That one of them is wrong is no error.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// There were too many tries at this account.
    #[error("there were too many tries")]
    TooOften(#[from] Wait),
    /// The database failed.
    #[error("passwords cannot be read or written")]
    Database(#[from] DatabaseError),
    /// The password was not hashed.
    #[error("no password was hashed")]
    Hashing(#[from] HashingError),
    /// The keys cannot be read.
    #[error("the key of a person cannot be read")]
    Keyring(#[from] KeyringError),
    /// What is stored for the app does not open.
    #[error("the secret of an app does not open")]
    Sealed(#[from] SealedError),
    /// A person is never without a key: it is made before them.
    #[error("a person has no key")]
    NoKey,
}
