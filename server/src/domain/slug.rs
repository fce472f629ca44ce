//! The readable part of an address, in the script of its language.

use super::letters::{composed, is_joiner, is_mark, is_selector, small_letters};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

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
        for letter in small_letters(title).chars() {
            if is_joiner(letter) || is_selector(letter) || matches!(letter, '\'' | '’') {
                continue;
            }
            if is_mark(letter) && (gap || slug.is_empty()) {
                continue; // what it stood on is no letter
            }
            if letter.is_alphanumeric() || is_mark(letter) {
                if gap && !slug.is_empty() {
                    slug.push('-');
                }
                gap = false;
                slug.push(letter);
            } else {
                gap = true;
            }
        }
        let slug = cut_at_word(&slug);
        // Once more, because what parted a letter from its mark is gone.
        (!slug.is_empty()).then(|| Self(composed(&small_letters(slug))))
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

fn cut_at_word(slug: &str) -> &str {
    let Some((mut end, _)) = slug.char_indices().nth(MOST) else { return slug };
    // Not between a letter and the marks that Indic and Arabic words cannot lose.
    while let Some(last) = slug[..end].chars().next_back()
        && slug[end..].starts_with(is_mark)
    {
        end -= last.len_utf8();
    }
    let head = &slug[..end];
    match head.rfind('-') {
        Some(border) if border > end / 2 => &head[..border],
        _ => head.trim_end_matches('-'),
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

    #[test]
    fn nothing_that_is_not_seen_stands_in_an_address() {
        assert_eq!(slug("☎\u{fe0f} Hotline numbers"), "hotline-numbers");
        assert_eq!(slug("❤\u{fe0f}"), "");
        assert_eq!(slug("1\u{fe0f}\u{20e3} First"), "1-first");
        assert_eq!(slug("a\u{ad}b\u{2060}c \u{301}d"), "abc-d");
        assert_eq!(slug("می\u{200c}خواهم"), "میخواهم");
        for istanbul in
            ["İSTANBUL", "I\u{307}STANBUL", "i\u{307}stanbul", "i\u{200d}\u{307}stanbul"]
        {
            assert_eq!(slug(istanbul), "istanbul");
        }
        assert_eq!(slug("REUNIO\u{301}N"), "reunión");
    }

    #[test]
    fn a_long_word_is_not_cut_between_a_letter_and_its_mark() {
        let long = format!("કક{}", "સભાઓ".repeat(30));
        let twin: String = long.chars().take(MOST).collect();
        assert!(long[twin.len()..].starts_with(is_mark), "what a cut by letters would do");
        let cut = slug(&long);
        let next = long[cut.len()..].chars().next().unwrap();
        assert!(!is_mark(next), "{cut}");
        assert!(cut.chars().count() + 2 > MOST, "{cut}");
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
