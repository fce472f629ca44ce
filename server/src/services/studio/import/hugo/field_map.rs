//! A field map: how the front matter of one site becomes readable text, toolkits and topics. A TOML file beside the site.

use crate::domain::{language_tag::LanguageTag, library::Class};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The map for the public voter-information site, used when the caller gives none.
const BUILT_IN: &str = include_str!("vote_gov.toml");

/// Words per language; English stands in for a language that is missing.
pub type Words = BTreeMap<LanguageTag, String>;

/// Everything that a map says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldMap {
    /// Short name of the source.
    pub name: String,
    /// License of everything, as an SPDX identifier where there is one.
    pub license: Option<String>,
    /// Whom to name.
    pub attribution: Option<String>,
    /// Language of the originals; English when not said.
    pub source_language: Option<LanguageTag>,
    /// Sentences and headings, by a name that the rules below use.
    #[serde(default)]
    pub labels: BTreeMap<String, Words>,
    /// Topics to which rules assign pages.
    #[serde(default, rename = "topic")]
    pub topics: Vec<TopicRule>,
    /// The first rule that fits a page counts.
    #[serde(default, rename = "page")]
    pub pages: Vec<PageRule>,
    /// Toolkits made of pages that name them.
    #[serde(default, rename = "toolkit")]
    pub toolkits: Vec<ToolkitRule>,
    /// What becomes of each shortcode.
    #[serde(default)]
    pub shortcodes: BTreeMap<String, ShortcodeRule>,
}

/// A topic with its words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicRule {
    /// Stable within the source.
    pub key: String,
    /// Name per language.
    pub labels: Words,
    /// Plain sentences per language.
    #[serde(default)]
    pub descriptions: Words,
    /// Other words by which people look for it.
    #[serde(default)]
    pub synonyms: BTreeMap<LanguageTag, Vec<String>>,
}

/// How one sort of page is read.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageRule {
    /// Field → value that the page must have; `section` is its first folder.
    #[serde(default)]
    pub when: BTreeMap<String, String>,
    /// Field that holds the title instead of `title`.
    pub title: Option<String>,
    /// Label of the summary; `{title}` stands for the title. Only in languages that the label has.
    pub summary: Option<String>,
    /// How much depends on such pages.
    pub class: Option<Class>,
    /// Keys of topics.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Key of the toolkit that such pages form.
    pub toolkit: Option<String>,
    /// Titled lists of facts, below the text.
    #[serde(default, rename = "list")]
    pub lists: Vec<ListRule>,
}

/// A titled list made of fields. Without any entry it is left out.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRule {
    /// Label of the heading.
    pub title: String,
    /// Its entries, in order.
    #[serde(rename = "entry")]
    pub entries: Vec<EntryRule>,
}

/// One entry of a list: a value with its name, a link, or a sentence chosen by the value.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryRule {
    /// The field; without it, or when it is empty, there is no entry.
    pub field: String,
    /// Label: the name before a value, or the words of a link.
    pub label: Option<String>,
    /// Whether the value is an address.
    #[serde(default)]
    pub link: bool,
    /// Value → label of a sentence.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    /// A field that replaces the value where it is filled.
    pub instead: Option<String>,
    /// Fields that say `true` when the linked page is in the language of the text.
    #[serde(default)]
    pub translated: Vec<String>,
    /// Label behind a link when none of them does and the text is a translation.
    pub untranslated: Option<String>,
}

/// A toolkit whose members name it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolkitRule {
    /// Stable within the source.
    pub key: String,
    /// Where its title stands in each language, if some page holds it.
    pub title_from: Option<FieldOfPage>,
    /// Label of the title where no page holds it.
    pub title: String,
    /// Label of the summary; only in languages that the label has.
    pub summary: Option<String>,
    /// How much depends on it.
    pub class: Option<Class>,
    /// Keys of topics.
    #[serde(default)]
    pub topics: Vec<String>,
}

/// A field of a certain page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldOfPage {
    /// Key of the page.
    pub page: String,
    /// Name of the field.
    pub field: String,
}

/// What becomes of a shortcode.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ShortcodeRule {
    /// The words of a label.
    Text(String),
    /// The page or toolkit of that key.
    Link(String),
    /// The file that the named argument gives.
    File(String),
    /// Lists of links to the pages of the site.
    Pages(Vec<PagesRule>),
    /// Nothing, without a word in the report.
    Drop(bool),
}

/// One list of links to pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagesRule {
    /// Field of the page with the shortcode that holds the heading.
    pub title: Option<String>,
    /// Only the members of this toolkit; without it all pages that are in no toolkit.
    pub toolkit: Option<String>,
}

impl FieldMap {
    /// Reads a map; the message says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let map: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        map.check()?;
        Ok(map)
    }

    /// The map for the public voter-information site.
    pub fn built_in() -> Result<Self, String> {
        Self::parse(BUILT_IN)
    }

    /// The words of a label in `language`, else in English.
    pub fn label(&self, name: &str, language: &LanguageTag) -> Option<&str> {
        let words = self.labels.get(name)?;
        let english = words.iter().find(|(tag, _)| tag.as_str() == "en");
        words.get(language).or(english.map(|(_, text)| text)).map(String::as_str)
    }

    /// The words of a label in exactly that language.
    pub fn own_label(&self, name: &str, language: &LanguageTag) -> Option<&str> {
        self.labels.get(name)?.get(language).map(String::as_str)
    }

    /// Refuses names that nothing in the map explains.
    fn check(&self) -> Result<(), String> {
        let label = |name: &String| match self.labels.get(name) {
            Some(words) if words.keys().any(|tag| tag.as_str() == "en") => Ok(()),
            Some(_) => Err(format!("label {name:?} has no English words")),
            None => Err(format!("label {name:?} does not exist")),
        };
        let toolkit = |key: &String| match self.toolkits.iter().any(|rule| rule.key == *key) {
            true => Ok(()),
            false => Err(format!("toolkit {key:?} does not exist")),
        };
        for page in &self.pages {
            page.summary.iter().try_for_each(label)?;
            page.toolkit.iter().try_for_each(toolkit)?;
            for list in &page.lists {
                label(&list.title)?;
                for entry in &list.entries {
                    entry
                        .label
                        .iter()
                        .chain(entry.values.values())
                        .chain(&entry.untranslated)
                        .try_for_each(label)?;
                }
            }
        }
        for rule in &self.toolkits {
            [&rule.title].into_iter().chain(&rule.summary).try_for_each(label)?;
        }
        for rule in self.shortcodes.values() {
            match rule {
                ShortcodeRule::Text(name) => label(name)?,
                ShortcodeRule::Pages(lists) => {
                    lists.iter().filter_map(|list| list.toolkit.as_ref()).try_for_each(toolkit)?
                }
                ShortcodeRule::Link(_) | ShortcodeRule::File(_) | ShortcodeRule::Drop(_) => {}
            }
        }
        let known = |key: &String| self.topics.iter().any(|topic| topic.key == *key);
        let used = self
            .pages
            .iter()
            .flat_map(|page| &page.topics)
            .chain(self.toolkits.iter().flat_map(|rule| &rule.topics));
        match used.into_iter().find(|key| !known(key)) {
            Some(key) => Err(format!("topic {key:?} does not exist")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_map_is_sound() {
        let map = FieldMap::built_in().unwrap();
        assert_eq!(map.name, "vote-gov");
        let spanish = LanguageTag::parse("es").unwrap();
        let navajo = LanguageTag::parse("nv").unwrap();
        assert_ne!(map.label("deadlines", &spanish), map.label("deadlines", &navajo));
        assert_eq!(map.label("deadlines", &navajo), Some("Registration deadlines"));
    }

    #[test]
    fn a_map_that_names_what_is_not_there_is_refused() {
        for (wrong, said) in [
            ("name = 'a'\ncolour = 1", "colour"),
            ("name = 'a'\n[[page]]\ntoolkit = 'x'", "toolkit \"x\""),
            ("name = 'a'\n[[page]]\ntopics = ['x']", "topic \"x\""),
            ("name = 'a'\n[shortcodes]\nx = { text = 'y' }", "label \"y\""),
            ("name = 'a'\n[labels.y]\nes = 'z'\n[shortcodes]\nx = { text = 'y' }", "English"),
        ] {
            let error = FieldMap::parse(wrong).unwrap_err();
            assert!(error.contains(said), "{error}");
        }
    }
}
