//! To whom a backup is sealed: public keys of age, whose other halves the server does not hold.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A public key of age, as `age-keygen` prints it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Recipient(String);

/// The text is no public key of age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an age recipient is expected, which begins with “age1”")]
pub struct RecipientError;

impl Recipient {
    pub(super) fn key(&self) -> Result<age::x25519::Recipient, RecipientError> {
        self.0.parse().map_err(|_| RecipientError)
    }
}

impl FromStr for Recipient {
    type Err = RecipientError;
    fn from_str(text: &str) -> Result<Self, RecipientError> {
        let recipient = Self(text.trim().to_owned());
        recipient.key().map(|_| recipient)
    }
}
impl TryFrom<String> for Recipient {
    type Error = RecipientError;
    fn try_from(text: String) -> Result<Self, RecipientError> {
        text.parse()
    }
}
impl From<Recipient> for String {
    fn from(recipient: Recipient) -> Self {
        recipient.0
    }
}
impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du9_only_public_keys_are_recipients() {
        let identity = age::x25519::Identity::generate();
        let public = identity.to_public().to_string();
        assert_eq!(String::from(public.parse::<Recipient>().unwrap()), public);
        use age::secrecy::ExposeSecret;
        for text in ["", "age1", "ana@example.org", identity.to_string().expose_secret()] {
            assert_eq!(text.parse::<Recipient>(), Err(RecipientError));
        }
    }
}
