//! What people are to read on one line of an import: titles, names, labels and the like. They are made as names typed into
//! a form are, and whatever had to be taken out of one is told.

use super::{
    problem::{Problem, ProblemReason},
    source::{SourceItem, SourceLibrary, SourceText},
};
use crate::domain::{
    language_tag::LanguageTag,
    unseen::{holds_unseen, is_between, seen_line, seen_lines},
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Makes every name of a library one that hides nothing. A text or a word of which nothing is left goes with it.
pub fn clean(library: &mut SourceLibrary) {
    let mut told = Vec::new();
    for topic in &mut library.topics {
        let mut at = Place { path: PathBuf::from(format!("topic {}", topic.key)), told: &mut told };
        at.lines_of_one("label", &mut topic.labels);
        at.texts("description", &mut topic.descriptions);
        for (language, words) in &mut topic.synonyms {
            words.iter_mut().for_each(|word| at.line("synonym", Some(language), word));
            words.retain(|word| !is_empty(word));
        }
    }
    for organization in &mut library.organizations {
        let path = PathBuf::from(format!("organization {}", organization.key));
        let mut at = Place { path, told: &mut told };
        at.lines_of_one("name", &mut organization.names);
        at.texts("description", &mut organization.descriptions);
    }
    let mut at = Place { path: PathBuf::from(&library.name), told: &mut told };
    at.optional("license", None, &mut library.license);
    at.optional("attribution", None, &mut library.attribution);
    library.items.iter_mut().for_each(|item| clean_item(item, &mut told));
    library.problems.append(&mut told);
}

fn clean_item(item: &mut SourceItem, told: &mut Vec<Problem>) {
    let path = item.texts.values().next().map(|text| text.path.clone());
    let path = path.unwrap_or_else(|| PathBuf::from(&item.key));
    let mut at = Place { path, told: &mut *told };
    at.optional("license", None, &mut item.license);
    at.optional("attribution", None, &mut item.attribution);
    for section in &mut item.sections {
        at.lines_of_one("title of a section", &mut section.titles);
    }
    for entry in &mut item.entries {
        at.texts("note", &mut entry.notes);
    }
    clean_texts(&mut item.texts, told);
    for lesson in &mut item.lessons {
        clean_texts(&mut lesson.texts, told);
    }
    item.lessons.retain(|lesson| !lesson.texts.is_empty());
}

fn clean_texts(texts: &mut BTreeMap<LanguageTag, SourceText>, told: &mut Vec<Problem>) {
    texts.retain(|language, text| {
        let had_title = !text.title.is_empty();
        let mut at = Place { path: text.path.clone(), told: &mut *told };
        at.line("title", Some(language), &mut text.title);
        at.optional("summary", Some(language), &mut text.summary);
        let is_lost = had_title && is_empty(&text.title);
        if is_lost {
            at.tell(Some(language), ProblemReason::NoTitle);
        }
        !is_lost
    });
}

/// Where the names stand that are looked at.
struct Place<'a> {
    path: PathBuf,
    told: &'a mut Vec<Problem>,
}

impl Place<'_> {
    fn tell(&mut self, language: Option<&LanguageTag>, reason: ProblemReason) {
        let path = Path::to_owned(&self.path);
        self.told.push(Problem { path, language: language.cloned(), reason });
    }

    fn line(&mut self, what: &'static str, language: Option<&LanguageTag>, line: &mut String) {
        if holds_unseen(line) {
            self.tell(language, ProblemReason::UnseenLetters { what });
        }
        *line = seen_line(line);
    }

    fn optional(
        &mut self,
        what: &'static str,
        language: Option<&LanguageTag>,
        line: &mut Option<String>,
    ) {
        if let Some(line) = line {
            self.line(what, language, line);
        }
        line.take_if(|line| is_empty(line));
    }

    /// One line in each language; a language goes in which nothing can be read.
    fn lines_of_one(&mut self, what: &'static str, lines: &mut BTreeMap<LanguageTag, String>) {
        lines.iter_mut().for_each(|(language, line)| self.line(what, Some(language), line));
        lines.retain(|_, line| !is_empty(line));
    }

    /// Several lines in each language.
    fn texts(&mut self, what: &'static str, texts: &mut BTreeMap<LanguageTag, String>) {
        for (language, text) in texts {
            if holds_unseen(text) {
                self.tell(Some(language), ProblemReason::UnseenLetters { what });
            }
            *text = seen_lines(text);
        }
    }
}

fn is_empty(line: &str) -> bool {
    line.chars().all(is_between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            library::ItemKind,
            translation::{Provenance, Review},
        },
        services::studio::import::{SourceOrganization, SourceTopic},
    };

    /// Turns what follows around, and stands for each of its kind.
    const TURNED: &str = "\u{202e}gnp.nun\u{2066}\u{7}";

    fn text(title: &str) -> SourceText {
        SourceText {
            path: "en/a.md".into(),
            slug: None,
            title: title.into(),
            summary: Some(format!("{TURNED} sum")),
            markdown: "Body".into(),
            provenance: Provenance::Person,
            review: Review::None,
            source_language: None,
        }
    }

    fn library(title: &str) -> SourceLibrary {
        let english = LanguageTag::english();
        let said = |words: &str| BTreeMap::from([(english.clone(), words.to_owned())]);
        let mut item = SourceItem::new("a", ItemKind::Resource, english.clone());
        item.texts.insert(english.clone(), text(title));
        item.attribution = Some(TURNED.into());
        SourceLibrary {
            name: "hand".into(),
            attribution: Some("Caf\u{65}\u{301}".into()),
            topics: vec![SourceTopic {
                key: "care".into(),
                labels: said(TURNED),
                synonyms: BTreeMap::from([(
                    english.clone(),
                    vec![TURNED.into(), "\u{202e}".into(), "rest".into()],
                )]),
                ..SourceTopic::default()
            }],
            organizations: vec![SourceOrganization {
                key: "us".into(),
                names: said("Us\u{202e}"),
                descriptions: said("One\r\ntwo\u{202e}"),
                ..SourceOrganization::default()
            }],
            items: vec![item],
            ..SourceLibrary::default()
        }
    }

    #[test]
    fn tx2_no_name_of_an_import_hides_or_turns_anything_and_each_is_told() {
        let mut library = library(&format!("A{TURNED}"));
        // The twin: what comes from the source does hold it.
        assert!(holds_unseen(&format!("{library:?}").replace("\\u{202e}", "\u{202e}")));
        clean(&mut library);
        let all = format!("{:?}", (&library.topics, &library.organizations, &library.items));
        assert!(!all.contains("\\u{20") && !all.contains("\\u{7}"), "{all}");
        let english = LanguageTag::english();
        assert_eq!(library.topics[0].labels[&english], "gnp.nun");
        assert_eq!(library.topics[0].synonyms[&english], ["gnp.nun", "rest"]);
        assert_eq!(library.organizations[0].descriptions[&english], "One\ntwo");
        assert_eq!(library.items[0].texts[&english].title, "Agnp.nun");
        assert_eq!(library.attribution.as_deref(), Some("Caf\u{e9}"), "NFC");
        let told: Vec<String> = library.problems.iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 8, "{told:#?}");
        assert!(told.iter().any(|one| one.starts_with("en/a.md: the title holds")), "{told:#?}");
    }

    #[test]
    fn tx2_a_text_of_whose_title_nothing_can_be_read_is_left_out() {
        let mut library = library("\u{202e}\u{200b} ");
        clean(&mut library);
        assert!(library.items[0].texts.is_empty());
        assert!(library.problems.iter().any(|problem| problem.reason == ProblemReason::NoTitle));
    }

    #[test]
    fn joiners_and_marks_between_scripts_stay() {
        let mut library = library("می\u{200c}خواهم\u{200e} (FPCA)");
        clean(&mut library);
        assert_eq!(
            library.items[0].texts[&LanguageTag::english()].title,
            "می\u{200c}خواهم\u{200e} (FPCA)"
        );
    }
}
