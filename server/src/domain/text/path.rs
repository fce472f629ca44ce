//! Where a block stands: the containers around it, written so that the flat list rebuilds the nesting exactly.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Longest path in bytes.
const LONGEST: usize = 600;
/// Longest name of a footnote in characters.
pub(super) const LONGEST_NAME: usize = 40;
/// Largest number that a list may begin with: what CommonMark reads.
pub(super) const LARGEST_START: u32 = 999_999_999;

/// The containers around a block, outermost first, joined by `/`; empty for a block that stands free.
///
/// Each container is a word and its number among its like within the same parent: `quote.1`, `ul.2`, `ol.1` (`ol5.1`
/// begins with 5), `li.3`, `table-nce.1` (one letter for each column: `n`one, `s`tart, `c`enter, `e`nd), `row.0` (the
/// header), `cell.2`, `footnote-name.1`. Blocks that follow each other and share the beginning of their paths stand in
/// the same containers.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BlockPath(String);

/// The text is no path of containers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no path of containers: words such as quote.1 or ul.1/li.2 are expected")]
pub struct BlockPathError;

/// One container of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Container<'a> {
    Quote,
    Bullets,
    Numbers {
        start: u32,
    },
    Entry {
        number: u32,
    },
    /// One letter for each column.
    Table {
        columns: &'a str,
    },
    Row {
        number: u32,
    },
    /// Counted from 1.
    Cell {
        number: u32,
    },
    Footnote {
        name: &'a str,
    },
}

impl BlockPath {
    /// The stored form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// No container at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words of the path, outermost first.
    pub(super) fn words(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.0.split('/').filter(|word| !word.is_empty())
    }

    /// The containers, outermost first.
    pub(super) fn containers(&self) -> impl DoubleEndedIterator<Item = Container<'_>> {
        self.words().filter_map(container)
    }

    /// Whether a block there stands inside everything that a block here stands in.
    pub(super) fn holds(&self, inner: &Self) -> bool {
        let rest = inner.0.strip_prefix(&self.0);
        self.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Makes a path of words that were written by [`word`].
    pub(super) fn of_words(words: String) -> Self {
        debug_assert!(is_path(&words), "{words}");
        Self(words)
    }
}

/// Writes one container with its number among its like.
pub(super) fn word(out: &mut String, container: Container<'_>, number: u32) {
    use fmt::Write;
    if !out.is_empty() {
        out.push('/');
    }
    // Writing to a string cannot fail.
    let _ = match container {
        Container::Quote => write!(out, "quote.{number}"),
        Container::Bullets => write!(out, "ul.{number}"),
        Container::Numbers { start: 1 } => write!(out, "ol.{number}"),
        Container::Numbers { start } => write!(out, "ol{start}.{number}"),
        Container::Entry { .. } => write!(out, "li.{number}"),
        Container::Table { columns } => write!(out, "table-{columns}.{number}"),
        Container::Row { .. } => write!(out, "row.{number}"),
        Container::Cell { .. } => write!(out, "cell.{number}"),
        Container::Footnote { name } => write!(out, "footnote-{name}.{number}"),
    };
}

/// Reads one word of a path.
pub(super) fn container(word: &str) -> Option<Container<'_>> {
    let (word, number) = word.rsplit_once('.')?;
    let number = count(number)?;
    Some(match word {
        "quote" => Container::Quote,
        "ul" => Container::Bullets,
        "ol" => Container::Numbers { start: 1 },
        "li" => Container::Entry { number },
        "row" => Container::Row { number },
        "cell" => Container::Cell { number },
        _ => {
            if let Some(columns) = word.strip_prefix("table-") {
                let letters = columns.bytes().all(|letter| b"nsce".contains(&letter));
                let fits = (1..=super::MOST_COLUMNS).contains(&columns.len());
                return (letters && fits).then_some(Container::Table { columns });
            }
            if let Some(name) = word.strip_prefix("footnote-") {
                return is_name(name).then_some(Container::Footnote { name });
            }
            let start = count(word.strip_prefix("ol")?)?;
            return (start != 1 && start <= LARGEST_START).then_some(Container::Numbers { start });
        }
    })
}

/// Digits without sign and without leading zeros.
fn count(digits: &str) -> Option<u32> {
    let plain = digits.bytes().all(|digit| digit.is_ascii_digit());
    let leading = digits.len() > 1 && digits.starts_with('0');
    if plain && !leading { digits.parse().ok() } else { None }
}

/// What a footnote may be called: letters and digits of any script, `-` and `_`.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(is_in_name) && name.chars().count() <= LONGEST_NAME
}

/// Whether a letter may stand in the name of a footnote.
pub(super) fn is_in_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-' || letter == '_'
}

/// Every container stands where it can stand, so that whoever rebuilds the nesting meets no surprise.
fn is_path(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    if text.len() > LONGEST {
        return false;
    }
    let mut parent = None;
    for word in text.split('/') {
        let Some(container) = container(word) else { return false };
        let fits = match (parent, container) {
            (Some(Container::Bullets | Container::Numbers { .. }), inner) => {
                matches!(inner, Container::Entry { .. })
            }
            (Some(Container::Table { .. }), inner) => matches!(inner, Container::Row { .. }),
            (Some(Container::Row { .. }), inner) => matches!(inner, Container::Cell { .. }),
            (Some(Container::Cell { .. }), _) => false,
            (None, Container::Footnote { .. }) => true,
            (_, inner) => matches!(
                inner,
                Container::Quote
                    | Container::Bullets
                    | Container::Numbers { .. }
                    | Container::Table { .. }
            ),
        };
        if !fits {
            return false;
        }
        parent = Some(container);
    }
    !matches!(
        parent,
        Some(
            Container::Bullets
                | Container::Numbers { .. }
                | Container::Table { .. }
                | Container::Row { .. }
        )
    )
}

impl FromStr for BlockPath {
    type Err = BlockPathError;
    fn from_str(text: &str) -> Result<Self, BlockPathError> {
        if is_path(text) { Ok(Self(text.to_owned())) } else { Err(BlockPathError) }
    }
}
impl TryFrom<String> for BlockPath {
    type Error = BlockPathError;
    fn try_from(text: String) -> Result<Self, BlockPathError> {
        if is_path(&text) { Ok(Self(text)) } else { Err(BlockPathError) }
    }
}
impl From<BlockPath> for String {
    fn from(path: BlockPath) -> Self {
        path.0
    }
}
impl fmt::Display for BlockPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn paths_read_back() {
        for path in [
            "",
            "quote.1",
            "quote.1/ul.1/li.2",
            "ol5.2/li.1/quote.1",
            "ol0.1/li.1",
            "table-nse.1/row.0/cell.3",
            "footnote-näher_1.1",
            "footnote-1.1/ul.1/li.1",
        ] {
            assert_eq!(path.parse::<BlockPath>().unwrap().to_string(), path);
        }
    }

    #[test]
    fn what_cannot_stand_there_is_refused() {
        for path in [
            "/",
            "quote",
            "quote.",
            "quote.x",
            "quote.01",
            "ul.1",
            "li.1",
            "quote.1/",
            "ol1.1/li.1",
            "ul.1/quote.1",
            "cell.1",
            "table-n.1",
            "table-x.1/row.0/cell.1",
            "quote.1/footnote-a.1",
            "footnote-a b.1",
            "footnote-.1",
            "quote.1//quote.1",
            "quote.+1",
            "ol9999999999.1/li.1",
        ] {
            assert_eq!(path.parse::<BlockPath>(), Err(BlockPathError), "{path}");
        }
        assert!(vec!["quote.1"; 100_000].join("/").parse::<BlockPath>().is_err());
    }

    #[test]
    fn holding_respects_the_borders_of_words() {
        let path = |text: &str| text.parse::<BlockPath>().unwrap();
        assert!(path("ul.1/li.1").holds(&path("ul.1/li.1/ul.1/li.1")));
        assert!(!path("ul.1/li.1").holds(&path("ul.1/li.12")));
        assert!(path("").holds(&path("quote.1")) && path("quote.1").holds(&path("quote.1")));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(quote|ul|ol|ol3|li|table-n|row|cell|footnote-é|[a-z/.]{0,4})(\\.[0-9]{1,2}|/|\\.){0,6}") {
            if let Ok(path) = text.parse::<BlockPath>() {
                prop_assert_eq!(path.containers().count(), path.words().count());
                prop_assert_eq!(path.as_str(), text);
            }
        }
    }
}
