//! The languages of `languages.toml`: names, directions, neighbours.

use crate::{direction::Direction, language_tag::LanguageTag};
use icu_locale::Locale;
use serde::Deserialize;
use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

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

    /// What such a word says.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        [Self::Person, Self::Machine, Self::MachineEdited, Self::Unknown]
            .into_iter()
            .find(|one| one.as_str() == word)
    }
}

/// A language as the `language.toml` of a folder describes it. Whatever is missing has a sensible default.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LanguageFile {
    pub(crate) name: Option<String>,
    direction: Option<Direction>,
    format: Option<String>,
    also: Option<Vec<String>>,
    near: Option<Vec<LanguageTag>>,
    provenance: Option<Provenance>,
    menu: Option<bool>,
}

impl LanguageFile {
    /// Takes away what cannot be used, and says what that was.
    pub(crate) fn refuse_unusable(&mut self) -> Vec<String> {
        let mut refused = Vec::new();
        if self.name.as_deref().is_some_and(|name| !can_be_shown(name)) {
            self.name = None;
            refused.push(format!(
                "“name” must be 1 to {LONGEST_NAME} letters without invisible marks; not used"
            ));
        }
        let unknown = |format: &str| format != "none" && Locale::try_from_str(format).is_err();
        if self.format.as_deref().is_some_and(unknown) {
            self.format = None;
            refused.push("“format” is not a locale such as “ar-u-nu-latn”; not used".to_owned());
        }
        refused
    }

    /// The language that this describes: by the file, else as it is known already, else by its tag and `made`.
    pub(crate) fn language(
        self,
        tag: LanguageTag,
        known: Option<&Language>,
        made: Option<Provenance>,
    ) -> Language {
        let own = known.cloned();
        let own = own.unwrap_or_else(|| Language {
            name: tag.to_string(),
            direction: Direction::by_script(&tag),
            format: None,
            also: Vec::new(),
            near: Vec::new(),
            provenance: Provenance::Unknown,
            menu: true,
            tag: tag.clone(),
        });
        let made = made.filter(|_| own.provenance == Provenance::Unknown);
        Language {
            tag,
            name: self.name.unwrap_or(own.name),
            direction: self.direction.unwrap_or(own.direction),
            format: self.format.or(own.format),
            also: self.also.unwrap_or(own.also),
            near: self.near.unwrap_or(own.near),
            provenance: self.provenance.or(made).unwrap_or(own.provenance),
            menu: self.menu.unwrap_or(true),
        }
    }
}

/// Longer than any name of a language in itself.
const LONGEST_NAME: usize = 60;

/// Whether a name can stand in a menu: letters that are seen, on one line.
fn can_be_shown(name: &str) -> bool {
    let invisible = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}')
    };
    !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME && !name.contains(invisible)
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

    /// The languages that this process knows: those of the program, and those that were put beside it.
    pub fn known() -> &'static Self {
        Layer::last().languages()
    }

    /// Makes languages known to the whole process: names, directions, neighbours and formats follow from then on. One
    /// that is known already is described anew. To be called when a process starts, before pages are made.
    pub(crate) fn know(more: Vec<Language>) {
        if more.is_empty() {
            return;
        }
        loop {
            let last = Layer::last();
            let languages = last.languages().with(more.clone());
            let layer = Box::new(Layer { languages: Some(languages), next: OnceLock::new() });
            if last.next.set(layer).is_ok() {
                return;
            }
        }
    }

    /// These languages and others, all of which have an interface.
    fn with(&self, more: Vec<Language>) -> Self {
        let mut interface = self.interface().to_vec();
        for language in more {
            match interface.iter_mut().find(|known| known.tag == language.tag) {
                Some(known) => *known = language,
                None => interface.push(language),
            }
        }
        let content = self.all[self.interface..].iter();
        let count = interface.len();
        let rest: Vec<Language> = content
            .filter(|language| interface.iter().all(|other| other.tag != language.tag))
            .cloned()
            .collect();
        interface.extend(rest);
        let places = interface.iter().enumerate();
        let by_tag = places.map(|(index, language)| (language.tag.clone(), index)).collect();
        Self { all: interface, interface: count, by_tag }
    }

    /// The tag of the language that takes exactly this tag as its own (`zh-CN` → `zh-Hans`), else the tag.
    pub(crate) fn owner_of(&self, tag: &LanguageTag) -> LanguageTag {
        let takes = |language: &&Language| language.also.iter().any(|also| also == tag.as_str());
        let owner = self.all.iter().find(takes).filter(|_| self.find(tag).is_none());
        owner.map_or_else(|| tag.clone(), |language| language.tag.clone())
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

/// What the process knew before, and what came after. Nothing is ever taken away, so that nobody has to wait for a lock.
struct Layer {
    /// `None`: the list that is part of the program.
    languages: Option<Languages>,
    next: OnceLock<Box<Layer>>,
}

static FIRST: Layer = Layer { languages: None, next: OnceLock::new() };

impl Layer {
    fn last() -> &'static Self {
        let mut layer = &FIRST;
        while let Some(next) = layer.next.get() {
            layer = next;
        }
        layer
    }

    fn languages(&'static self) -> &'static Languages {
        self.languages.as_ref().unwrap_or_else(Languages::embedded)
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
    match Languages::known().serving(tag) {
        Some(language) => Cow::Borrowed(language.name.as_str()),
        None => Cow::Owned(tag.to_string()),
    }
}

/// With what ICU formats a language; `None` where our own tables do.
pub(crate) fn format_locale(tag: &LanguageTag) -> Option<Locale> {
    let written = Languages::known().serving(tag).and_then(|language| language.format.as_deref());
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
