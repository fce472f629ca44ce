//! What a topic is called in one language, by what other words it is found, and what it is about: plain text for everybody.

use super::organizations::organization::{PlainLines, WordsError, one_line};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Topics that may stand below each other.
pub const DEEPEST_TOPIC: usize = 6;
/// Letters that a label or another word may have.
pub const LONGEST_LABEL: usize = 80;
/// Letters that a description may have.
pub const LONGEST_TOPIC_DESCRIPTION: usize = 500;
/// Other words that a topic may have in one language.
pub const MOST_SYNONYMS: usize = 40;

/// The name of a topic: one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLabel(String);

impl TopicLabel {
    /// Takes out what cannot be seen, makes every space one space, then counts.
    pub fn parse(typed: &str) -> Result<Self, WordsError> {
        one_line(typed, LONGEST_LABEL).map(Self)
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Other words for a topic, each once, in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synonyms(Vec<String>);

impl Synonyms {
    /// Reads one word a line, and leaves out empty lines and what stands there twice.
    pub fn parse(typed: &str) -> Result<Self, SynonymsError> {
        let mut words: Vec<String> = Vec::new();
        for line in typed.lines() {
            match one_line(line, LONGEST_LABEL) {
                Ok(word) if words.contains(&word) => {}
                Ok(word) => words.push(word),
                Err(WordsError::Empty) => {}
                Err(WordsError::TooLong) => return Err(SynonymsError::TooLong),
            }
        }
        match words.len() {
            count if count > MOST_SYNONYMS => Err(SynonymsError::TooMany),
            _ => Ok(Self(words)),
        }
    }

    /// The words.
    pub fn as_slice(&self) -> &[String] {
        &self.0
    }
}

/// Why other words are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SynonymsError {
    /// One has more letters than fit.
    #[error("one of them is too long")]
    TooLong,
    /// There are too many.
    #[error("there are too many")]
    TooMany,
}

/// What a topic says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicWords {
    /// Its name.
    pub label: TopicLabel,
    /// What it is about.
    pub description: PlainLines<LONGEST_TOPIC_DESCRIPTION>,
    /// Other words by which it is found.
    pub synonyms: Synonyms,
}

/// What somebody saw when they began to write, in short: whoever saw something else meanwhile would write over it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMark(String);

impl TextMark {
    /// The mark of words as they are stored.
    pub fn of(label: &str, description: &str, synonyms: &[String]) -> Self {
        let mut hash = Sha256::new();
        for part in [label, description].into_iter().chain(synonyms.iter().map(String::as_str)) {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        }
        let mut mark = String::with_capacity(2 * MARK_BYTES);
        for byte in hash.finalize().iter().take(MARK_BYTES) {
            let _never_fails = write!(mark, "{byte:02x}");
        }
        Self(mark)
    }

    /// The mark of a language in which nothing is said.
    pub fn of_nothing() -> Self {
        Self(String::new())
    }

    /// A mark that a form brings back. Whatever it is, it is only compared.
    pub fn read(typed: &str) -> Self {
        Self(typed.to_owned())
    }

    /// What a form carries.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Enough that two texts never share a mark by chance.
const MARK_BYTES: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_m15_other_words_are_one_a_line_and_each_once() {
        let read = |typed: &str| Synonyms::parse(typed).map(|words| words.0);
        assert_eq!(read(" wages\r\n\npay  day\u{202e}\nwages\n").unwrap(), ["wages", "pay day"]);
        assert_eq!(read("").unwrap(), Vec::<String>::new());
        assert_eq!(read(&"字".repeat(81)), Err(SynonymsError::TooLong));
        let many: Vec<String> = (0..=MOST_SYNONYMS).map(|number| number.to_string()).collect();
        assert_eq!(read(&many.join("\n")), Err(SynonymsError::TooMany));
        assert!(read(&many[1..].join("\n")).is_ok());
    }

    #[test]
    fn row_m15_a_label_is_one_line() {
        let read = |typed: &str| TopicLabel::parse(typed).map(|label| label.0);
        assert_eq!(read(" Rights\n at work ").unwrap(), "Rights at work");
        assert_eq!(read("\u{200b}\u{202e} ").err(), read("").err());
        assert_eq!(read(&"a".repeat(81)), Err(WordsError::TooLong));
    }

    #[test]
    fn a_mark_tells_every_change() {
        let words =
            |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let mark = TextMark::of("Pay", "", &words(&["wages"]));
        assert_eq!(mark, TextMark::read(mark.as_str()));
        for other in [
            TextMark::of("Pay", "", &words(&["wage", "s"])),
            TextMark::of("Pay", "wages", &[]),
            TextMark::of("Pa", "y", &words(&["wages"])),
            TextMark::of_nothing(),
        ] {
            assert_ne!(mark, other);
        }
    }
}
