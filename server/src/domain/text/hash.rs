//! By what a segment's text is recognised: what it says, not how it is laid out.

use super::{
    BlockKind, clean,
    inline::{self, Inline, Mark},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use unicode_normalization::UnicodeNormalization;

/// Hexadecimal digits kept of SHA-256: 128 bits, far beyond chance among the texts of one library.
const DIGITS: usize = 32;

/// The first 32 hexadecimal digits of SHA-256 over what a text says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SegmentHash([u8; DIGITS]);

/// The text is no hash of a segment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not the hash of a segment: {DIGITS} hexadecimal digits in lower case are expected")]
pub struct SegmentHashError;

/// The hash of a block's text: NFC, white space folded, emphasis and code marks reduced to numbered placeholders, so
/// that a change of layout or of the sort of emphasis changes nothing. Where links lead and which pictures are shown
/// is part of what a text says: a changed address makes translations fall behind.
///
/// The kind only says how `text` is to be read; the same words as a paragraph and as a list item have one hash.
pub fn hash(kind: &BlockKind, text: &str) -> SegmentHash {
    let said = match kind {
        BlockKind::Code { .. } => text.trim_end().to_owned(),
        BlockKind::Rule => String::new(),
        BlockKind::Title | BlockKind::Summary => clean::one_line(text),
        _ => said(&inline::parse(text)),
    };
    let mut sha = Sha256::new();
    let mut buffer = String::new();
    buffer.extend(said.nfc());
    sha.update(buffer.as_bytes());
    let mut digits = [0; DIGITS];
    for (pair, byte) in digits.chunks_exact_mut(2).zip(sha.finalize()) {
        pair.copy_from_slice(&[hexadecimal(byte >> 4), hexadecimal(byte & 15)]);
    }
    SegmentHash(digits)
}

fn hexadecimal(value: u8) -> u8 {
    if value < 10 { b'0' + value } else { b'a' + value - 10 }
}

/// The words with placeholders. Control characters frame the placeholders: no text contains one.
fn said(inlines: &[Inline]) -> String {
    use fmt::Write;
    let mut said = String::new();
    let mut marks = 0;
    let mut open = Vec::new();
    for inline in inlines {
        // Writing to a string cannot fail.
        let _ = match inline {
            Inline::Text(text) => said.write_str(text),
            Inline::Break => said.write_char(' '),
            Inline::Code(code) => {
                marks += 1;
                write!(said, "\u{1}{marks}\u{2}{code}\u{1}/{marks}\u{2}")
            }
            Inline::Start(mark) => {
                marks += 1;
                open.push(marks);
                match mark {
                    Mark::Link { to, .. } => write!(said, "\u{1}{marks} {to}\u{2}"),
                    _ => write!(said, "\u{1}{marks}\u{2}"),
                }
            }
            Inline::End => write!(said, "\u{1}/{}\u{2}", open.pop().unwrap_or_default()),
            Inline::Picture { source, alt, .. } => {
                marks += 1;
                write!(said, "\u{1}{marks} {source}\u{2}{alt}\u{1}/{marks}\u{2}")
            }
            Inline::Note(_) => {
                marks += 1;
                write!(said, "\u{1}{marks}\u{2}")
            }
        };
    }
    said
}

impl SegmentHash {
    /// The 32 digits.
    pub fn as_str(&self) -> &str {
        // Only hexadecimal digits get in.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for SegmentHash {
    type Err = SegmentHashError;
    fn from_str(text: &str) -> Result<Self, SegmentHashError> {
        let digits: [u8; DIGITS] = text.as_bytes().try_into().map_err(|_| SegmentHashError)?;
        let plain = digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        if plain { Ok(Self(digits)) } else { Err(SegmentHashError) }
    }
}
impl TryFrom<String> for SegmentHash {
    type Error = SegmentHashError;
    fn try_from(text: String) -> Result<Self, SegmentHashError> {
        text.parse()
    }
}
impl From<SegmentHash> for String {
    fn from(hash: SegmentHash) -> Self {
        hash.as_str().to_owned()
    }
}
impl fmt::Display for SegmentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for SegmentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> SegmentHash {
        hash(&BlockKind::Paragraph, text)
    }

    #[test]
    fn a_hash_reads_back() {
        assert_eq!(of("a").as_str().parse(), Ok(of("a")));
        assert!(of("a").as_str().to_uppercase().parse::<SegmentHash>().is_err());
        assert!("é".repeat(16).parse::<SegmentHash>().is_err());
    }

    #[test]
    fn it_is_the_beginning_of_sha_256() {
        assert_eq!(of("abc").as_str(), "ba7816bf8f01cfea414140de5dae2223");
    }

    #[test]
    fn layout_and_the_sort_of_emphasis_change_nothing() {
        assert_eq!(of("Say  *no*\nto them"), of("Say _no_ to **them**".replace("**", "").as_str()));
        assert_eq!(of("Say *no*"), of("Say **no**"));
        assert_eq!(of("cafe\u{301}"), of("caf\u{e9}"));
        assert_eq!(of("[a](https://a.example \"t\")"), of("[a]\n\n[a]: https://a.example"));
    }

    #[test]
    fn words_emphasised_words_and_addresses_count() {
        assert_ne!(of("Say no"), of("Say yes"));
        assert_ne!(of("Say *no* today"), of("Say no *today*"));
        assert_ne!(of("[a](https://a.example)"), of("[a](https://b.example)"));
        assert_ne!(of("![a](/files/1/a.png)"), of("![b](/files/1/a.png)"));
    }

    #[test]
    fn plain_kinds_are_read_as_plain() {
        assert_ne!(hash(&BlockKind::Title, "*a*"), hash(&BlockKind::Paragraph, "*a*"));
        assert_eq!(hash(&BlockKind::Title, " a\n b"), hash(&BlockKind::Title, "a b"));
        let code = BlockKind::Code { language: None };
        assert_ne!(hash(&code, "a\n  b"), hash(&code, "a\nb"));
    }
}
