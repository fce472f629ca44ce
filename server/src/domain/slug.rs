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

    /// Whether a text can stand in an address as a slug does: a slug, or one with a number behind it.
    pub fn fits_address(text: &str) -> bool {
        let is_number = |digits: &str| {
            (1..=9).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
        };
        let numbered = || match text.rsplit_once('-') {
            Some((head, number)) => is_number(number) && head.parse::<Self>().is_ok(),
            None => false,
        };
        text.parse::<Self>().is_ok() || numbered()
    }

    /// The text of the slug, not percent-encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Finds a number that no other thing of a name has, in few questions: the numbers from 2 on are doubled until one is
/// free, then halved to the first free one behind a taken one. To ask for one number after the other would cost, of a
/// thousand things of one name, half a million questions.
#[derive(Debug, Clone, Copy)]
pub struct FreeNumber {
    /// The largest known to be taken: 1 is the name itself.
    taken: usize,
    /// The smallest known to be free.
    free: Option<usize>,
}

impl FreeNumber {
    /// The name itself is taken.
    #[expect(clippy::new_without_default, reason = "a search begins; there is no usual one")]
    pub fn new() -> Self {
        Self { taken: 1, free: None }
    }

    /// The number to ask about next; `None` once it is found.
    pub fn next(&self) -> Option<usize> {
        match self.free {
            None => Some(self.taken.saturating_mul(2)),
            Some(free) if free - self.taken > 1 => Some(self.taken + (free - self.taken) / 2),
            Some(_) => None,
        }
    }

    /// Whether the number asked about is taken.
    pub fn tell(&mut self, number: usize, is_taken: bool) {
        if is_taken { self.taken = number } else { self.free = Some(number) }
    }

    /// What was found.
    pub fn found(&self) -> usize {
        self.free.unwrap_or(self.taken)
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

    /// The number that is found where all of these are taken, and how many questions that took.
    fn free(taken: impl Fn(usize) -> bool) -> (usize, usize) {
        let mut search = FreeNumber::new();
        let mut asked = 0;
        while let Some(number) = search.next() {
            asked += 1;
            search.tell(number, taken(number));
        }
        (search.found(), asked)
    }

    #[test]
    fn ab6_the_thousandth_of_a_name_asks_few_questions() {
        for count in [1, 2, 3, 7, 8, 100, 999] {
            let (found, asked) = free(|number| number <= count);
            assert_eq!(found, count + 1);
            assert!(asked <= 20, "{count}: {asked}");
        }
        // The twin: one number after the other.
        assert_eq!((2..).position(|number| number > 999), Some(998));
    }

    #[test]
    fn up6_only_a_slug_and_its_number_fit_an_address() {
        let long = slug(&"a".repeat(200));
        for text in ["a", "qué-es", "حقوقك-عند", "a-2", &long, &format!("{long}-123456789"), "7f3a"]
        {
            assert!(Slug::fits_address(text), "{text}");
        }
        for text in [
            "",
            "..",
            "../../admin",
            "a/b",
            "A",
            "a--b",
            "-a",
            "a-",
            "a b",
            "a\u{202e}b",
            "a.b",
            "%2e",
            "a\0",
            "e\u{301}",
            &"a-2".repeat(90),
        ] {
            assert!(!Slug::fits_address(text), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_number_that_is_found_is_free(taken in prop::collection::hash_set(2..60_usize, 0..50)) {
            let (found, _) = free(|number| taken.contains(&number));
            prop_assert!(found >= 2 && !taken.contains(&found));
        }

        #[test]
        fn a_slug_reads_back(title in "\\PC{0,200}") {
            if let Some(slug) = Slug::from_title(&title) {
                prop_assert!(slug.as_str().chars().count() <= MOST + 8);
                prop_assert_eq!(Slug::from_title(slug.as_str()), Some(slug));
            }
        }
    }
}
