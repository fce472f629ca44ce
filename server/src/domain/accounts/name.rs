//! What a person, a passkey or a browser is called.

use crate::domain::unseen::{is_between, is_of_no_use_in_a_name, is_unseen};
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Letters, as people count them, that a name may have.
pub const LONGEST_NAME: usize = 60;

/// A name as somebody chose it: one line, NFC, nothing that cannot be seen. A pseudonym is one. It is personal, so
/// nothing prints it into a log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GivenName(String);

/// Why words are no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing can be read in it.
    #[error("a name is empty")]
    Empty,
    /// It has more letters than [`LONGEST_NAME`].
    #[error("a name is too long")]
    TooLong,
}

impl GivenName {
    /// Takes out what cannot be seen, makes every space one space, then counts grapheme clusters (UAX 29).
    pub fn parse(typed: &str) -> Result<Self, NameError> {
        let seen: String = typed
            .nfc()
            .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
            .filter(|letter| !is_unseen(*letter) && !is_of_no_use_in_a_name(*letter))
            .collect();
        let name = seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        match name.graphemes(true).count() {
            _ if name.chars().all(is_between) => Err(NameError::Empty),
            _ if name.len() > 16 * LONGEST_NAME => Err(NameError::TooLong),
            count if count > LONGEST_NAME => Err(NameError::TooLong),
            _ => Ok(Self(name)),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for GivenName {
    type Err = NameError;

    fn from_str(typed: &str) -> Result<Self, Self::Err> {
        Self::parse(typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx2_a_name_holds_nothing_unseen_and_is_counted_as_people_count() {
        let read = |typed: &str| GivenName::parse(typed).map(|name| name.0);
        assert_eq!(read("  Ana\t\u{202e}María\r\nBcc ").unwrap(), "Ana María Bcc");
        assert_eq!(read("e\u{301}").unwrap(), "é");
        assert_eq!(read("می\u{200c}خواهم").unwrap(), "می\u{200c}خواهم");
        assert_eq!(read(" \u{200b}\u{0} "), Err(NameError::Empty));
        assert_eq!(read("\u{200c}\u{200d} \u{200c}"), Err(NameError::Empty));
        assert!(read(&"કિ".repeat(60)).is_ok());
        assert_eq!(read(&"字".repeat(61)), Err(NameError::TooLong));
        assert_eq!(read(&format!("a{}", "\u{301}".repeat(5_000))), Err(NameError::TooLong));
    }
}
