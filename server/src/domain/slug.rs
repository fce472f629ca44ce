//! The readable part of an address, in the script of its language.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use unicode_normalization::UnicodeNormalization;

/// Longest slug in characters; longer titles are cut at a word border.
const MOST: usize = 80;

/// The readable part of an address: lower case letters and digits of any script, joined by single hyphens, NFC.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// The text cannot be a slug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a slug: letters, digits and single hyphens are expected")]
pub struct SlugError;

impl Slug {
    /// Makes a slug from a title; `None` when nothing of the title can stand in an address.
    pub fn from_title(title: &str) -> Option<Self> {
        let mut slug = String::with_capacity(title.len());
        let mut gap = false;
        for letter in title.nfc().flat_map(char::to_lowercase) {
            if is_slug_letter(letter) {
                if gap && !slug.is_empty() {
                    slug.push('-');
                }
                gap = false;
                slug.push(letter);
            } else if !matches!(letter, '\'' | '’' | '\u{200c}' | '\u{200d}') {
                gap = true;
            }
        }
        let slug = cut_at_word(&slug);
        (!slug.is_empty()).then(|| Self(slug.nfc().collect()))
    }

    /// The same slug with a number behind it, for the second thing of that name.
    pub fn numbered(&self, number: usize) -> Self {
        Self(format!("{}-{number}", self.0))
    }

    /// The text of the slug, not percent-encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Letters and digits, and the marks that Indic and Arabic words cannot lose.
fn is_slug_letter(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

fn cut_at_word(slug: &str) -> &str {
    let Some((end, _)) = slug.char_indices().nth(MOST) else { return slug };
    let head = &slug[..end];
    match head.rfind('-') {
        Some(border) if border > end / 2 => &head[..border],
        _ => head,
    }
}

impl FromStr for Slug {
    type Err = SlugError;
    fn from_str(text: &str) -> Result<Self, SlugError> {
        match Self::from_title(text) {
            Some(slug) if slug.0 == text => Ok(slug),
            _ => Err(SlugError),
        }
    }
}
impl TryFrom<String> for Slug {
    type Error = SlugError;
    fn try_from(text: String) -> Result<Self, SlugError> {
        text.parse()
    }
}
impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}
impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slug(title: &str) -> String {
        Slug::from_title(title).map(String::from).unwrap_or_default()
    }

    #[test]
    fn titles_keep_their_script() {
        assert_eq!(slug("What's Phishing?"), "whats-phishing");
        assert_eq!(slug("¿Qué es  «esto»?"), "qué-es-esto");
        assert_eq!(slug("حقوقك عند التصويت"), "حقوقك-عند-التصويت");
        assert_eq!(slug("નેટવર્ક સુરક્ષા"), "નેટવર્ક-સુરક્ષા");
        assert_eq!(slug("電子郵件 2"), "電子郵件-2");
        assert_eq!(slug("!?"), "");
    }

    proptest! {
        #[test]
        fn a_slug_reads_back(title in "\\PC{0,200}") {
            if let Some(slug) = Slug::from_title(&title) {
                prop_assert!(slug.as_str().chars().count() <= MOST + 8);
                prop_assert_eq!(Slug::from_title(slug.as_str()), Some(slug));
            }
        }
    }
}
