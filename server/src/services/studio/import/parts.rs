//! Links from text to text within an import: to which texts, and to which of their headings. What leads nowhere is named.

use super::{
    Problem, ProblemReason, SourceLibrary, SourceLink, SourceText, front_matter::short,
    rewrite::link_destinations, source::KEY_SCHEME,
};
use crate::domain::{
    language_tag::LanguageTag,
    text::{self, BlockKind, heading_called},
};
use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
};

/// A link in a text to another one, or to a place in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLink {
    /// The file of the text that it stands in.
    pub path: PathBuf,
    /// The language of that text.
    pub language: LanguageTag,
    /// The key of the text that it leads to.
    pub key: String,
    part: Option<String>,
    /// Whether it leads to the text that it stands in.
    is_own: bool,
}

impl TextLink {
    /// What is wrong with it.
    pub fn problem(&self, reason: ProblemReason) -> Problem {
        Problem { path: self.path.clone(), language: Some(self.language.clone()), reason }
    }
}

/// Every link between texts of a library, in order.
pub fn links(library: &SourceLibrary) -> Vec<TextLink> {
    let mut links = Vec::new();
    for (key, texts) in texts(library) {
        for (language, text) in texts.iter().filter(|(_, text)| text.markdown.contains(KEY_SCHEME))
        {
            for destination in link_destinations(&text.markdown) {
                let Some(SourceLink::Key { key: to, fragment }) = SourceLink::read(&destination)
                else {
                    continue;
                };
                links.push(TextLink {
                    path: text.path.clone(),
                    language: language.clone(),
                    is_own: to == key,
                    key: to,
                    part: fragment,
                });
            }
        }
    }
    links
}

/// Names the links whose part no heading of their text is called, in no language of it.
pub fn without_heading(library: &SourceLibrary, links: &[TextLink]) -> Vec<Problem> {
    let texts: HashMap<&str, &PerLanguage> = texts(library).collect();
    let mut headings: HashMap<&str, Vec<Vec<String>>> = HashMap::new();
    let mut problems = Vec::new();
    for link in links {
        let Some(part) = &link.part else { continue };
        let Some(texts) = texts.get(link.key.as_str()) else { continue };
        let known = headings.entry(link.key.as_str());
        let known = known.or_insert_with(|| texts.values().map(headings_of).collect());
        let is_there = known
            .iter()
            .any(|headings| heading_called(headings.iter().map(String::as_str), part).is_some());
        if !is_there {
            let part = short(part);
            problems.push(link.problem(match link.is_own {
                true => ProblemReason::NoPartHere { part },
                false => ProblemReason::NoPartThere { key: link.key.clone(), part },
            }));
        }
    }
    problems
}

type PerLanguage = BTreeMap<LanguageTag, SourceText>;

/// Every text that has a page: its key and its languages.
fn texts(library: &SourceLibrary) -> impl Iterator<Item = (&str, &PerLanguage)> {
    library.items.iter().flat_map(|item| {
        let lessons = item.lessons.iter().map(|lesson| (lesson.key.as_str(), &lesson.texts));
        std::iter::once((item.key.as_str(), &item.texts)).chain(lessons)
    })
}

/// The words of the headings of a text, as readers will see them.
fn headings_of(text: &SourceText) -> Vec<String> {
    // What is too long for a text is named where it is written.
    let blocks = text::split("", "", &text.markdown).unwrap_or_default();
    let headings = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_)));
    headings.map(text::plain_text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            library::ItemKind,
            translation::{Provenance, Review},
        },
        services::studio::import::SourceItem,
    };

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::parse(text).unwrap()
    }

    fn item(key: &str, texts: &[(&str, &str)]) -> SourceItem {
        let mut item = SourceItem::new(key, ItemKind::Resource, tag("en"));
        for (language, markdown) in texts {
            let text = SourceText {
                path: format!("{language}/{key}.md").into(),
                slug: None,
                title: key.to_owned(),
                summary: None,
                markdown: (*markdown).to_owned(),
                provenance: Provenance::Person,
                review: Review::None,
                source_language: None,
            };
            item.texts.insert(tag(language), text);
        }
        item
    }

    #[test]
    fn a_link_to_a_heading_that_is_in_no_language_is_named() {
        let library = SourceLibrary {
            items: vec![
                item(
                    "a",
                    &[
                        (
                            "en",
                            "## The deadline\n\n[a](semilla:key:a#the-deadline) [b](semilla:key:b#part-2)",
                        ),
                        // By its own words, by those of the original, and by nothing.
                        (
                            "es",
                            "## La fecha\n\n[a](semilla:key:a#la-fecha) [b](semilla:key:a#the-deadline) \
                             [c](semilla:key:a#el-plazo) [d](semilla:key:b#nada) [e](semilla:key:b)",
                        ),
                    ],
                ),
                item("b", &[("en", "## Part *2*")]),
            ],
            ..SourceLibrary::default()
        };
        let links = links(&library);
        assert_eq!(links.len(), 7);
        let told: Vec<String> =
            without_heading(&library, &links).iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "es/a.md: no heading of this text is called \"el-plazo\"; the words of the link were kept",
                "es/a.md: no heading of the text \"b\" is called \"nada\"; the link leads to the beginning of that text",
            ]
        );
    }
}
