//! The languages of `languages.toml`: names, directions, neighbours.

use crate::{direction::Direction, language_tag::LanguageTag};
use icu_locale::Locale;
use serde::Deserialize;
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// A language that Semilla knows by name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its canonical tag.
    pub tag: LanguageTag,
    /// Its name in itself.
    pub name: String,
    /// The direction it is written in.
    pub direction: Direction,
    /// The locale that ICU formats with; `none` where our own tables do.
    #[serde(default)]
    pub(crate) format: Option<String>,
    /// Tags that ask for the same language; `es-*` is every tag that begins so.
    #[serde(default)]
    pub(crate) also: Vec<String>,
    /// Languages to read in before English, nearest first.
    #[serde(default)]
    pub near: Vec<LanguageTag>,
    /// Who made the sentences of the interface in it.
    #[serde(default)]
    pub provenance: Provenance,
    /// Whether visitors are offered the interface in it, once its public sentences are complete.
    #[serde(default)]
    pub menu: bool,
}

/// Who made the sentences of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// A person.
    Person,
    /// A machine, and nobody checked them.
    Machine,
    /// A machine, then a person corrected them.
    MachineEdited,
    /// Nobody recorded it.
    #[default]
    Unknown,
}

impl Provenance {
    /// The word in `languages.toml` and at the head of a file of sentences.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Machine => "machine",
            Self::MachineEdited => "machine-edited",
            Self::Unknown => "unknown",
        }
    }
}

/// All languages of one `languages.toml`.
#[derive(Debug, Clone)]
pub struct Languages {
    all: Vec<Language>,
    interface: usize,
    by_tag: HashMap<LanguageTag, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    interface: Vec<Language>,
    #[serde(default)]
    content: Vec<Language>,
}

/// A `languages.toml` that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LanguagesError {
    /// It is not TOML or lacks a field.
    #[error("the list of languages cannot be read")]
    Toml(#[from] toml::de::Error),
    /// Two entries have the same tag.
    #[error("the list of languages has {0} twice")]
    Twice(LanguageTag),
}

impl Languages {
    /// Reads a `languages.toml`.
    pub fn parse(text: &str) -> Result<Self, LanguagesError> {
        let File { mut interface, content } = toml::from_str(text)?;
        let count = interface.len();
        interface.extend(content);
        let mut by_tag = HashMap::new();
        for (index, language) in interface.iter().enumerate() {
            if by_tag.insert(language.tag.clone(), index).is_some() {
                return Err(LanguagesError::Twice(language.tag.clone()));
            }
        }
        Ok(Self { all: interface, interface: count, by_tag })
    }

    /// The list that is part of the program.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Languages> =
            LazyLock::new(|| match Languages::parse(include_str!("../languages.toml")) {
                Ok(languages) => languages,
                // Part of the program, like a constant: the first test of any kind meets it.
                Err(error) => panic!("languages.toml: {error:?}"),
            });
        &EMBEDDED
    }

    /// The languages in which pages speak, in the order of the menu.
    pub fn interface(&self) -> &[Language] {
        &self.all[..self.interface]
    }

    /// Every language known by name.
    pub fn all(&self) -> &[Language] {
        &self.all
    }

    /// The language with exactly this tag.
    pub fn find(&self, tag: &LanguageTag) -> Option<&Language> {
        self.by_tag.get(tag).map(|index| &self.all[*index])
    }

    /// The language with this tag, else the one that takes the tag as its own (`pt` → `pt-BR`, `es-MX` → `es`).
    pub fn serving(&self, tag: &LanguageTag) -> Option<&Language> {
        self.find(tag).or_else(|| self.all.iter().find(|language| language.takes(tag)))
    }
}

impl Language {
    /// Whether the list says that this tag asks for this language.
    fn takes(&self, tag: &LanguageTag) -> bool {
        self.also.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(beginning) => tag.as_str().starts_with(beginning),
            None => tag.as_str() == pattern,
        })
    }

    /// The tags of `also` that name one language each.
    pub(crate) fn also_exactly(&self) -> impl Iterator<Item = LanguageTag> {
        self.also.iter().filter_map(|pattern| LanguageTag::parse(pattern).ok())
    }
}

/// The name of a language in itself, else its code. Without invisible marks.
pub fn endonym(tag: &LanguageTag) -> Cow<'static, str> {
    match Languages::embedded().serving(tag) {
        Some(language) => Cow::Borrowed(language.name.as_str()),
        None => Cow::Owned(tag.to_string()),
    }
}

/// With what ICU formats a language; `None` where our own tables do.
pub(crate) fn format_locale(tag: &LanguageTag) -> Option<Locale> {
    let written =
        Languages::embedded().serving(tag).and_then(|language| language.format.as_deref());
    match written {
        Some("none") => None,
        Some(written) => Locale::try_from_str(written).ok(),
        None => Some(Locale::from(tag.to_icu())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        text.parse().unwrap()
    }

    #[test]
    fn the_list_is_consistent() {
        let languages = Languages::embedded();
        for language in languages.all() {
            let Language { tag, name, direction, near, .. } = language;
            assert_eq!(*direction, Direction::by_script(tag), "{tag}");
            assert!(!near.contains(tag), "{tag}");
            assert!(
                !name.chars().any(
                    |letter| matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}')
                ),
                "{tag}"
            );
            for neighbour in near {
                assert!(
                    languages.find(neighbour).is_some(),
                    "{tag} has the unknown neighbour {neighbour}"
                );
            }
            assert!(
                format_locale(tag).is_some() || language.format.as_deref() == Some("none"),
                "{tag}"
            );
        }
        for language in languages.interface() {
            assert!(language.format.is_some(), "{}", language.tag);
            assert_ne!(language.provenance, Provenance::Unknown, "{}", language.tag);
        }
    }

    #[test]
    fn every_language_of_the_data_has_its_own_name() {
        for code in
            "ar bn en es fr hi ht km ko nv pt ru tl vi ypk zh zh-hans zh-hant gu pl ur".split(' ')
        {
            let name = endonym(&tag(code));
            assert_ne!(name, code, "{code}");
        }
        assert_eq!(endonym(&tag("tl")), "Filipino");
        assert_eq!(endonym(&tag("pt")), "Português");
        assert_eq!(endonym(&tag("es-MX")), "Español");
        assert_eq!(endonym(&tag("xx")), "xx");
    }

    #[test]
    fn a_broken_list_is_refused() {
        let entry = "[[interface]]\ntag = \"en\"\nname = \"English\"\ndirection = \"ltr\"\n";
        assert!(Languages::parse(entry).is_ok());
        assert!(matches!(Languages::parse(&entry.repeat(2)), Err(LanguagesError::Twice(_))));
        for broken in ["direction = \"down\"", "tag = \"e\"", "colour = \"red\""] {
            let key = broken.split(' ').next().unwrap();
            let kept: String = entry
                .lines()
                .filter(|line| !line.starts_with(key))
                .map(|line| format!("{line}\n"))
                .collect();
            assert!(
                matches!(
                    Languages::parse(&format!("{kept}{broken}\n")),
                    Err(LanguagesError::Toml(_))
                ),
                "{broken}"
            );
        }
    }
}
