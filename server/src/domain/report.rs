//! What a reader writes when a text is wrong.

use super::unseen::is_unseen;

/// Letters that a report may have.
pub const LONGEST_REPORT: usize = 1_000;

/// The words of a report: plain text, lines parted by line breaks, nothing invisible. It may hold anything, so it cannot
/// be printed into a log.
#[derive(Clone, PartialEq, Eq)]
pub struct ReportMessage(String);

/// Why words are no report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReportMessageError {
    /// Nothing can be read in it.
    #[error("nothing was written")]
    Empty,
    /// It has more letters than [`LONGEST_REPORT`].
    #[error("it is too long")]
    TooLong,
}

impl ReportMessage {
    /// Takes out what cannot be seen (control characters, marks that turn the direction of what follows) and the space
    /// around, then counts.
    pub fn parse(typed: &str) -> Result<Self, ReportMessageError> {
        let lines = typed.replace("\r\n", "\n").replace('\r', "\n");
        let seen: String = lines.chars().filter(|letter| !is_unseen(*letter)).collect();
        let words = seen.trim();
        match words.chars().count() {
            0 => Err(ReportMessageError::Empty),
            count if count > LONGEST_REPORT => Err(ReportMessageError::TooLong),
            _ => Ok(Self(words.to_owned())),
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(typed: &str) -> Result<String, ReportMessageError> {
        ReportMessage::parse(typed).map(|message| message.as_str().to_owned())
    }

    #[test]
    fn what_cannot_be_seen_goes_and_the_rest_stays() {
        assert_eq!(read(" One\r\ntwo\u{7}\u{0} \u{202e}x\u{202c} ").unwrap(), "One\ntwo x");
        assert_eq!(read("می\u{200c}خواهم").unwrap(), "می\u{200c}خواهم");
        for nothing in ["", " \n\t ", "\u{202e}\u{0}"] {
            assert_eq!(read(nothing), Err(ReportMessageError::Empty));
        }
    }

    #[test]
    fn a_thousand_letters_of_any_script_fit_and_one_more_does_not() {
        assert!(read(&"é".repeat(1_000)).is_ok() && read(&"字".repeat(1_000)).is_ok());
        assert_eq!(read(&"a".repeat(1_001)), Err(ReportMessageError::TooLong));
        assert!(read(&format!("{}{}", " ".repeat(5_000), "a")).is_ok());
    }

    proptest! {
        #[test]
        fn reading_twice_changes_nothing(typed in "\\PC{0,40}[\\x00-\\x20]{0,5}\\PC{0,40}") {
            if let Ok(once) = read(&typed) {
                prop_assert_eq!(read(&once), Ok(once.clone()));
                prop_assert!(!once.chars().any(is_unseen));
            }
        }
    }
}
