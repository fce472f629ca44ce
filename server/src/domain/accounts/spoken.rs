//! Languages that people speak. They are another thing than languages that people read: Cantonese is heard, Chinese in
//! traditional letters is read.

use crate::domain::language_tag::LanguageTag;
use std::{fmt, str::FromStr};

/// One language that somebody may speak, with its name in itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpokenLanguage {
    tag: &'static str,
    name: &'static str,
}

/// The tag names no language of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such language in the list")]
pub struct SpokenLanguageError;

/// Tag (RFC 5646, of the language that is spoken) and name. Those of the interface first, then by tag.
const LIST: &[(&str, &str)] = &[
    ("en", "English"),
    ("es", "Español"),
    ("cmn", "普通话 · 國語"),
    ("yue", "廣東話"),
    ("pt", "Português"),
    ("ko", "한국어"),
    ("gu", "ગુજરાતી"),
    ("ar", "العربية"),
    ("ht", "Kreyòl ayisyen"),
    ("ase", "American Sign Language"),
    ("bn", "বাংলা"),
    ("fa", "فارسی"),
    ("ff", "Fulfulde"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("hi", "हिन्दी"),
    ("it", "Italiano"),
    ("kek", "Q’eqchi’"),
    ("mam", "Mam"),
    ("mxv", "Tu’un Savi"),
    ("nan", "閩南語"),
    ("nah", "Nāhuatl"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("qu", "Runa Simi"),
    ("quc", "K’iche’"),
    ("ru", "Русский"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tr", "Türkçe"),
    ("tw", "Twi"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wolof"),
    ("wuu", "吴语"),
    ("yo", "Yorùbá"),
];

impl SpokenLanguage {
    /// All of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        LIST.iter().map(|(tag, name)| Self { tag, name })
    }

    /// The tag.
    pub fn as_str(self) -> &'static str {
        self.tag
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The language in which its name is written, to mark it on a page.
    pub fn written(self) -> Option<LanguageTag> {
        LanguageTag::parse(self.tag).ok()
    }
}

impl FromStr for SpokenLanguage {
    type Err = SpokenLanguageError;
    fn from_str(text: &str) -> Result<Self, SpokenLanguageError> {
        Self::all().find(|known| known.tag == text).ok_or(SpokenLanguageError)
    }
}
impl fmt::Display for SpokenLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_stands_once_and_reads_back() {
        let tags: BTreeSet<&str> = SpokenLanguage::all().map(SpokenLanguage::as_str).collect();
        assert_eq!(tags.len(), LIST.len());
        for known in SpokenLanguage::all() {
            assert_eq!(known.as_str().parse(), Ok(known));
            assert!(known.written().is_some(), "{known}");
        }
        assert_eq!("zh".parse::<SpokenLanguage>(), Err(SpokenLanguageError));
    }
}
