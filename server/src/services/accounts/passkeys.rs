//! Passkeys (AU1): added, shown to sign in or as a proof, renamed, revoked.
//!
//! Every passkey is discoverable and verifies its person, so that it is a strong factor by itself and nobody types a name.
//! What a browser was asked stands in the table `ceremony` under a hash of who was asked and for what; whoever answers, uses
//! it up, also with a wrong answer.

mod add;
mod assertion;
mod begin_new;
mod begin_proof;
mod begin_sign_in;
mod prove;
mod relying_party;
mod rename;
mod revoke;
mod sign_in;

pub use add::AddPasskey;
pub use begin_new::BeginNewPasskey;
pub use begin_proof::BeginPasskeyProof;
pub use begin_sign_in::BeginPasskeySignIn;
pub use prove::ProveByPasskey;
pub use relying_party::{Passkeys, RelyingParty};
pub use rename::RenamePasskey;
pub use revoke::RevokePasskey;
pub use sign_in::SignInByPasskey;

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{accounts::sign_in::SecretHash, token::Token},
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::{Uuid, WebauthnError};

/// Passkeys that one person may have.
pub const MOST_PASSKEYS: usize = 20;

/// Why a passkey is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was asked of this browser, or too long ago, or it was answered.
    Expired,
    /// The answer is not to this question, of this site, or not signed by this passkey.
    NotVerified,
    /// Nobody has this passkey here, or it was revoked.
    Unknown,
    /// It is somebody else's.
    Foreign,
    /// It was added before.
    Known,
    /// The person has as many as anybody may.
    TooMany,
    /// Its counter went back: there may be a copy of it.
    Doubted,
}

/// What came of a passkey.
#[derive(Debug)]
pub enum PasskeyOutcome<T> {
    /// Nothing stands in the way.
    Accepted(T),
    /// A rule refuses it; whoever asked is told which.
    Refused(Refusal),
}

/// Why nothing came of a passkey.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The database failed.
    #[error("the passkeys cannot be read or written")]
    Database(#[from] DatabaseError),
    /// No question could be made for the browser.
    #[error("a browser cannot be asked for a passkey")]
    Asking(#[from] WebauthnError),
    /// What is stored of a passkey or a question cannot be read, or not be written.
    #[error("what is stored of a passkey is not what it should be")]
    Stored(#[from] serde_json::Error),
}

/// Why the parts of a command go no further: refused by a rule, or broken.
enum Stopped {
    Refused(Refusal),
    Broken(PasskeyError),
}

impl From<Refusal> for Stopped {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<E: Into<PasskeyError>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

/// Ends the transaction of an answer. What a refusal wrote stays too: nobody answers the same question twice, and a doubt
/// is noted.
async fn settle<T>(
    tx: WriteTx,
    done: Result<T, Stopped>,
) -> Result<PasskeyOutcome<T>, PasskeyError> {
    let outcome = match done {
        Ok(done) => PasskeyOutcome::Accepted(done),
        Err(Stopped::Refused(refusal)) => PasskeyOutcome::Refused(refusal),
        Err(Stopped::Broken(error)) => return Err(error),
    };
    tx.commit().await?;
    Ok(outcome)
}

/// What a browser is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Add,
    SignIn,
    Proof,
}

impl Kind {
    /// The name under which it is remembered what this browser or session was asked.
    fn hash(self, asked: &[u8]) -> SecretHash {
        let word: &[u8] = match self {
            Self::Add => b"add a passkey\0",
            Self::SignIn => b"sign in by passkey\0",
            Self::Proof => b"prove by passkey\0",
        };
        Sha256::new().chain_update(word).chain_update(asked).finalize().into()
    }
}

/// The name under which authenticators keep the passkeys of a person. It tells nothing, not even the token.
fn handle(person: &Token) -> Uuid {
    let hash = Sha256::new().chain_update(b"passkeys of ").chain_update(person.as_str()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(bytes)
}

/// What a browser answered, as far as it is asked for: how an authenticator is connected is nobody's business.
fn read<T: DeserializeOwned>(answer: &Value) -> Option<T> {
    let mut answer = answer.clone();
    if let Some(response) = answer.get_mut("response").and_then(Value::as_object_mut) {
        response.remove("transports");
    }
    serde_json::from_value(answer).ok()
}
