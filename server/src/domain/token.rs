//! Public names of things: short, without order, without time.

use crate::domain::random::Random;
use data_encoding::Encoding;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr, sync::LazyLock};

/// Crockford's base 32 in lower case: no `i l o u`, so a printed token is read without doubt.
#[expect(clippy::expect_used, reason = "a constant alphabet, covered by the tests below")]
static ALPHABET: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = data_encoding::Specification::new();
    specification.symbols.push_str("0123456789abcdefghjkmnpqrstvwxyz");
    specification.encoding().expect("32 different symbols")
});

/// Bytes in a token: 80 bits, 16 letters.
const BYTES: usize = 10;

/// A public token: 16 letters of Crockford's base 32, 80 bits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Token(String);

/// The text is not a token.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a token: sixteen letters or digits are expected")]
pub struct TokenError;

impl Token {
    /// A new unpredictable token.
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = [0; BYTES];
        random.fill(&mut bytes);
        Self(ALPHABET.encode(&bytes))
    }

    /// The token of a thing that an import names by `parts`. The same source gives the same token everywhere,
    /// so an import that was cut off ends in the same state, and two coalitions recognise the same text.
    pub fn derived(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        Self(ALPHABET.encode(&hash.finalize()[..BYTES]))
    }

    /// The sixteen letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Token {
    type Err = TokenError;
    fn from_str(text: &str) -> Result<Self, TokenError> {
        let text = text.to_ascii_lowercase();
        match ALPHABET.decode(text.as_bytes()) {
            Ok(bytes) if bytes.len() == BYTES => Ok(Self(text)),
            _ => Err(TokenError),
        }
    }
}
impl TryFrom<String> for Token {
    type Error = TokenError;
    fn try_from(text: String) -> Result<Self, TokenError> {
        text.parse()
    }
}
impl From<Token> for String {
    fn from(token: Token) -> Self {
        token.0
    }
}
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    #[test]
    fn a_token_reads_back_and_is_sixteen_letters() {
        let token = Token::random(&SystemRandom);
        assert_eq!(token.as_str().len(), 16);
        assert_eq!(token.as_str().to_uppercase().parse(), Ok(token));
    }

    #[test]
    fn derived_tokens_depend_on_every_part_and_its_border() {
        assert_eq!(Token::derived(&["a", "b"]), Token::derived(&["a", "b"]));
        assert_ne!(Token::derived(&["ab", ""]), Token::derived(&["a", "b"]));
    }

    #[test]
    fn nonsense_is_refused() {
        for text in ["", "abc", "ilou0123456789ab", "0123456789abcdef0"] {
            assert_eq!(text.parse::<Token>(), Err(TokenError), "{text}");
        }
    }
}
