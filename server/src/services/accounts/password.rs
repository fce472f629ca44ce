//! A password and a code, where passkeys do not work (AU4, AU5): to sign in, as a proof, set, removed.
//!
//! Both are needed: a password is guessed or told, a code is good once. Codes on paper stand in for an app that is lost.

mod credentials;
mod hashing;
pub mod offered_secret;
mod prove;
mod remove;
mod renew_recovery_codes;
mod set;
mod sign_in;

pub use credentials::{AccountName, Credentials};
pub use hashing::{Hashing, HashingError};
pub use prove::{ProveByPassword, Proved};
pub use remove::RemovePassword;
pub use renew_recovery_codes::{CodesRenewed, RenewRecoveryCodes};
pub use set::{PasswordSet, SetPassword};
pub use sign_in::{PasswordSignIn, SignInByPassword};

use super::{identity::Identity, tell};
use crate::{
    database::{DatabaseError, WriteTx, record::privacy::audit},
    domain::{
        limit::Wait,
        privacy::action::{Action, Actor},
    },
    keyring::{KeyringError, SealedError},
    state::AppState,
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

/// Notes that a way to sign in changed, and tells whose it is.
async fn note(
    tx: &WriteTx,
    state: &AppState,
    identity: &Identity,
    action: Action,
) -> Result<(), DatabaseError> {
    let person = &identity.person.token;
    let day = state.clock.today();
    audit::append(tx, day, Actor::Person(person), action, person.as_str(), "").await?;
    tell::way_in_changed(tx, state, identity).await
}
