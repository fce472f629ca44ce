//! What a block is, and the word that stands for it in the database and in exchange files.

use crate::domain::words::UnknownWord;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, fmt, str::FromStr};

/// Longest name of a code language in bytes.
const LONGEST_LANGUAGE: usize = 20;

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum BlockKind {
    /// The title of the text, plain text.
    Title,
    /// One or two sentences about the text, plain text.
    Summary,
    /// A heading of the body, level 2 to 6: level 1 is the title.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// The text of a list item that is nothing but a text and perhaps further lists.
    Item,
    /// The text of a step to tick off.
    Task {
        /// Ticked by the author.
        checked: bool,
    },
    /// A cell of the first row of a table.
    HeaderCell,
    /// Any other cell of a table.
    Cell,
    /// Text shown letter by letter.
    Code {
        /// The language of the code: letters, digits and `+-#._`.
        language: Option<Box<str>>,
    },
    /// A line between two parts. Has no text.
    Rule,
}

/// Every word that [`BlockKind`] is stored as; a code language follows `code` after a colon.
const WORDS: &[&str] = &[
    "title",
    "summary",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "paragraph",
    "item",
    "task",
    "task-done",
    "header-cell",
    "cell",
    "code",
    "rule",
];

impl BlockKind {
    /// The stored word.
    pub fn as_word(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Heading(..=2) => "h2",
            Self::Heading(3) => "h3",
            Self::Heading(4) => "h4",
            Self::Heading(5) => "h5",
            Self::Heading(_) => "h6",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Task { checked: false } => "task",
            Self::Task { checked: true } => "task-done",
            Self::HeaderCell => "header-cell",
            Self::Cell => "cell",
            Self::Code { language: None } => "code",
            Self::Code { language: Some(language) } => {
                return Cow::Owned(format!("code:{language}"));
            }
            Self::Rule => "rule",
        })
    }

    /// Title or summary, which stand above the body.
    pub fn is_heading_of_the_text(&self) -> bool {
        matches!(self, Self::Title | Self::Summary)
    }

    /// Titles and summaries hold plain text, everything else but code and rules inline Markdown.
    pub fn holds_markdown(&self) -> bool {
        !matches!(self, Self::Title | Self::Summary | Self::Code { .. } | Self::Rule)
    }

    /// Code of the language that an info string begins with; of no language when that is no plain name.
    pub(super) fn code(info: &str) -> Self {
        let language = info.split([' ', ',', '{']).next().unwrap_or_default();
        Self::Code { language: is_language(language).then(|| language.into()) }
    }
}

fn is_language(name: &str) -> bool {
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || b"+-#._".contains(&letter);
    !name.is_empty() && name.len() <= LONGEST_LANGUAGE && name.bytes().all(plain)
}

impl FromStr for BlockKind {
    type Err = UnknownWord;
    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        Ok(match word {
            "title" => Self::Title,
            "summary" => Self::Summary,
            "h2" => Self::Heading(2),
            "h3" => Self::Heading(3),
            "h4" => Self::Heading(4),
            "h5" => Self::Heading(5),
            "h6" => Self::Heading(6),
            "paragraph" => Self::Paragraph,
            "item" => Self::Item,
            "task" => Self::Task { checked: false },
            "task-done" => Self::Task { checked: true },
            "header-cell" => Self::HeaderCell,
            "cell" => Self::Cell,
            "code" => Self::Code { language: None },
            "rule" => Self::Rule,
            _ => match word.strip_prefix("code:") {
                Some(name) if is_language(name) => Self::Code { language: Some(name.into()) },
                _ => {
                    let word = word.chars().take(LONGEST_LANGUAGE).collect();
                    return Err(UnknownWord { what: "BlockKind", word, known: WORDS });
                }
            },
        })
    }
}
impl fmt::Display for BlockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.as_word())
    }
}
impl TryFrom<String> for BlockKind {
    type Error = UnknownWord;
    fn try_from(word: String) -> Result<Self, UnknownWord> {
        word.parse()
    }
}
impl From<BlockKind> for String {
    fn from(kind: BlockKind) -> Self {
        kind.as_word().into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_word_reads_back() {
        for word in WORDS.iter().copied().chain(["code:rust", "code:c++"]) {
            assert_eq!(word.parse::<BlockKind>().unwrap().as_word(), word);
        }
    }

    #[test]
    fn a_language_is_a_plain_name() {
        assert_eq!(BlockKind::code("rust,ignore").as_word(), "code:rust");
        assert_eq!(BlockKind::code("\"><script>").as_word(), "code");
        assert!("code:a b".parse::<BlockKind>().is_err());
        assert!("h1".parse::<BlockKind>().is_err());
    }

    proptest! {
        #[test]
        fn any_word_is_read_or_refused(word in "\\PC{0,40}") {
            if let Ok(kind) = word.parse::<BlockKind>() {
                prop_assert_eq!(kind.as_word(), word);
            }
        }
    }
}
