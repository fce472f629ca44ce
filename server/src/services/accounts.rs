//! What people do about signing in, and the account of a person.

pub mod address;
pub mod change_profile;
pub mod delete_account;
pub mod export_own_data;
pub mod identity;
pub mod invite_first_administrator;
pub mod mail_choices;
mod mailed_code;
pub mod make_administrator;
pub mod own_data;
pub mod passkeys;
pub mod password;
pub mod pending_person;
pub mod request_sign_in;
pub mod sessions;
pub mod sign_in;
pub mod sign_out;
mod strong_factor;
pub mod tell;

pub use strong_factor::FactorRemoved;

use crate::services::privacy::deletions::DeletionError;
use crate::{database::DatabaseError, keyring::KeyringError};

/// The use that the address of a person is sealed for, under their own key.
pub const ADDRESS: &str = "address";

/// Why something about a person cannot be done now.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// The log of deletions.
    #[error(transparent)]
    Deletion(DeletionError),
}

impl From<DeletionError> for PeopleError {
    fn from(error: DeletionError) -> Self {
        match error {
            DeletionError::Database(error) => Self::Database(error),
            DeletionError::Keyring(error) => Self::Keyring(error),
            error => Self::Deletion(error),
        }
    }
}

impl PeopleError {
    /// What lies behind it, so that a database that cannot be reached is told from something broken.
    pub fn cause(self) -> Box<dyn std::error::Error + Send + Sync> {
        match self {
            Self::Database(error) => error.into(),
            Self::Keyring(error) => error.into(),
            Self::Deletion(error) => error.into(),
        }
    }
}
