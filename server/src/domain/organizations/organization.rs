//! What an organization says of itself in one language: plain text for everybody.

use crate::domain::unseen::{is_between, seen_line, seen_lines};

/// Organizations that may stand below each other.
pub const DEEPEST: usize = 6;
/// Letters that a name may have.
pub const LONGEST_ORGANIZATION_NAME: usize = 120;
/// Letters that a description may have.
pub const LONGEST_DESCRIPTION: usize = 2_000;
/// Letters that the words about how to reach it may have.
pub const LONGEST_CONTACT: usize = 500;

/// Why words are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Nothing can be read in it.
    #[error("nothing was written")]
    Empty,
    /// It has more letters than fit.
    #[error("it is too long")]
    TooLong,
}

/// The name of an organization: one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationName(String);

impl OrganizationName {
    /// Takes out what cannot be seen, makes every space one space, then counts.
    pub fn parse(typed: &str) -> Result<Self, WordsError> {
        one_line(typed, LONGEST_ORGANIZATION_NAME).map(Self)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One line of at most `most` letters: takes out what cannot be seen, makes every space one space, then counts.
pub(in crate::domain) fn one_line(typed: &str, most: usize) -> Result<String, WordsError> {
    let line = seen_line(typed);
    match line.chars().count() {
        _ if line.chars().all(is_between) => Err(WordsError::Empty),
        count if count > most => Err(WordsError::TooLong),
        _ => Ok(line),
    }
}

/// Lines of plain text of at most `MOST` letters; there may be none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlainLines<const MOST: usize>(String);

impl<const MOST: usize> PlainLines<MOST> {
    /// Takes out what cannot be seen and the space around, then counts.
    pub fn parse(typed: &str) -> Result<Self, WordsError> {
        let words = seen_lines(typed);
        match words.chars().count() {
            count if count > MOST => Err(WordsError::TooLong),
            _ => Ok(Self(words)),
        }
    }

    /// The lines.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an organization says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationWords {
    pub name: OrganizationName,
    pub description: PlainLines<LONGEST_DESCRIPTION>,
    /// How to reach it.
    pub contact: PlainLines<LONGEST_CONTACT>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_p2_a_name_is_one_line_and_a_description_may_have_many_or_none() {
        let name = |typed: &str| OrganizationName::parse(typed).map(|name| name.0);
        assert_eq!(name(" Workers'\r\n\tcenter \u{202e}").unwrap(), "Workers' center");
        assert_eq!(name("Cafe\u{301}").unwrap(), "Café");
        assert_eq!(name(" \u{202e}\n"), Err(WordsError::Empty));
        assert!(name(&"字".repeat(120)).is_ok());
        assert_eq!(name(&"字".repeat(121)), Err(WordsError::TooLong));
        let lines = |typed: &str| PlainLines::<5>::parse(typed).map(|lines| lines.0);
        assert_eq!(lines(" a\r\nb\u{0} ").unwrap(), "a\nb");
        assert_eq!(lines("").unwrap(), "");
        assert_eq!(lines("abcdef"), Err(WordsError::TooLong));
    }
}
