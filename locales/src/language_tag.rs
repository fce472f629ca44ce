//! One type for every language tag: parsed at the border, canonical inside.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer};
use serde::{Deserialize, Serialize};
use std::{
    fmt,
    str::FromStr,
    sync::{Arc, LazyLock},
};

mod seen;

/// Longer than any tag that means something; RFC 5646 recommends room for 35 letters.
const LONGEST: usize = 35;

static CANONICAL: LazyLock<LocaleCanonicalizer> = LazyLock::new(LocaleCanonicalizer::new_extended);

/// A canonical BCP 47 language tag, cheap to clone: language, then script, region and variants where given.
///
/// Two tags are equal when their canonical forms are: `IW-il` is `he-IL`. Nothing is guessed: `zh` stays `zh`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(Arc<str>);

/// The text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag")]
pub struct LanguageTagError(pub String);

impl LanguageTag {
    /// Reads a tag in any letter case, with `-` or `_`, and gives the canonical form of what is written there.
    ///
    /// Old codes become new ones (`iw` → `he`, `in` → `id`, `tl` → `fil`), three letters become two where there
    /// are two (`spa` → `es`). Unknown codes stay (`nv`, `ypk`). Which *interface* serves a tag is another question:
    /// see [`crate::negotiate`].
    pub fn parse(text: &str) -> Result<Self, LanguageTagError> {
        seen::find(text).map_or_else(|| Self::parse_anew(text).inspect(seen::keep), Ok)
    }

    fn parse_anew(text: &str) -> Result<Self, LanguageTagError> {
        let refused = || LanguageTagError(text.chars().take(LONGEST).collect());
        if text.len() > LONGEST {
            return Err(refused());
        }
        let id =
            LanguageIdentifier::try_from_str(&text.replace('_', "-")).map_err(|_| refused())?;
        let mut locale = Locale::from(id);
        CANONICAL.canonicalize(&mut locale);
        Ok(Self::of(&locale.id))
    }

    /// The canonical text of the tag, as in addresses and `lang` attributes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `zh` of `zh-Hant-TW`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script, where the tag names one: `Hant` of `zh-Hant-TW`.
    pub fn script(&self) -> Option<&str> {
        self.0
            .split('-')
            .nth(1)
            .filter(|part| part.len() == 4 && !part.starts_with(char::is_numeric))
    }

    /// Language and script without the rest: `zh-Hant` of `zh-Hant-TW`, `es` of `es-MX`.
    pub(crate) fn language_and_script(&self) -> Self {
        let end = self
            .script()
            .map_or(self.language().len(), |script| self.language().len() + 1 + script.len());
        Self(Arc::from(&self.0[..end]))
    }

    /// Only the language, as a tag of its own.
    pub(crate) fn language_only(&self) -> Self {
        Self(Arc::from(self.language()))
    }

    /// The tag in the type of ICU4X.
    pub(crate) fn to_icu(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    pub(crate) fn of(id: &LanguageIdentifier) -> Self {
        Self(Arc::from(id.to_string()))
    }

    /// English, in which every sentence of the interface exists.
    pub fn english() -> Self {
        static ENGLISH: LazyLock<LanguageTag> = LazyLock::new(|| LanguageTag(Arc::from("en")));
        ENGLISH.clone()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl FromStr for LanguageTag {
    type Err = LanguageTagError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}
impl TryFrom<String> for LanguageTag {
    type Error = LanguageTagError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}
impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0.to_string()
    }
}
impl From<&LanguageTag> for LanguageTag {
    fn from(tag: &LanguageTag) -> Self {
        tag.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(text: &str) -> String {
        LanguageTag::parse(text).unwrap().to_string()
    }

    #[test]
    fn every_code_of_real_data_keeps_its_meaning() {
        for kept in
            "ar bn en es fr hi ht km ko nv pt ru vi ypk zh zh-Hans zh-Hant gu pl ur".split(' ')
        {
            assert_eq!(canonical(kept), kept);
            assert_eq!(canonical(&kept.to_lowercase()), kept);
            assert_eq!(canonical(&kept.to_uppercase()), kept);
        }
        assert_eq!(canonical("tl"), "fil");
    }

    #[test]
    fn old_and_sloppy_codes_become_todays() {
        for (written, meant) in [
            ("iw", "he"),
            ("in", "id"),
            ("ji", "yi"),
            ("tl-PH", "fil-PH"),
            ("spa", "es"),
            ("hat", "ht"),
            ("pt_br", "pt-BR"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("ES-419", "es-419"),
        ] {
            assert_eq!(canonical(written), meant, "{written}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused_and_not_echoed_at_length() {
        for wrong in ["", "e", "español", "en us", "../en", "en-", "x", "en\0", "ar-u-nu-latn"] {
            assert!(LanguageTag::parse(wrong).is_err(), "{wrong:?}");
        }
        let long = LanguageTag::parse(&"a-".repeat(10_000)).unwrap_err();
        assert!(long.to_string().len() < 80);
    }

    #[test]
    fn parts_are_found() {
        let tag = LanguageTag::parse("zh-hant-TW").unwrap();
        assert_eq!((tag.language(), tag.script()), ("zh", Some("Hant")));
        assert_eq!(tag.language_and_script().as_str(), "zh-Hant");
        let tag = LanguageTag::parse("es-MX").unwrap();
        assert_eq!((tag.language(), tag.script()), ("es", None));
        assert_eq!(LanguageTag::parse("sl-1994").unwrap().script(), None);
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_canonical_stays_canonical(text in "\\PC{0,40}") {
            if let Ok(tag) = LanguageTag::parse(&text) {
                prop_assert_eq!(LanguageTag::parse(tag.as_str()), Ok(tag));
            }
        }

        #[test]
        fn any_well_formed_tag_is_stable(text in "[a-zA-Z]{2,3}([-_][a-zA-Z]{4})?([-_]([a-zA-Z]{2}|[0-9]{3}))?") {
            let tag = LanguageTag::parse(&text).unwrap();
            prop_assert_eq!(LanguageTag::parse(&tag.as_str().to_uppercase()).unwrap(), tag.clone());
            let json = String::from(tag.clone());
            prop_assert_eq!(LanguageTag::try_from(json).unwrap(), tag);
        }
    }
}
