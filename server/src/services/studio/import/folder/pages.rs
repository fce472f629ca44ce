//! First pass: every text with its fields, and which files are one thing in several languages.

use super::{
    super::{
        availability::{self, Availability, availability, within},
        front_matter::{self, Fields, short},
        problem::ProblemReason,
        source::{Progress, SourceTerm},
        walk::{
            extension_of, folder_of, is_about_the_source, is_markdown, join, name_of,
            without_extension,
        },
    },
    Found,
    collection::nearest,
};
use crate::domain::{language_tag::LanguageTag, letters::composed};
use chrono::{DateTime, Utc};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// Ends of names of texts that are not read, though somebody may think so.
const OTHER_TEXTS: [&str; 8] = ["mdx", "rst", "adoc", "asciidoc", "org", "textile", "html", "htm"];

/// Every field that a text may have.
const FIELDS: [&str; 22] = [
    "title",
    "summary",
    "slug",
    "kind",
    "form",
    "class",
    "topics",
    "license",
    "attribution",
    "organization",
    "provenance",
    "review",
    "source",
    "position",
    "lesson",
    "link",
    "file",
    "entries",
    "key",
    "draft",
    "publishDate",
    "expiryDate",
];

/// A text in one language.
#[derive(Debug, Clone)]
pub struct Page {
    /// Relative to the import root.
    pub path: String,
    /// Path without language and extension.
    pub place: String,
    /// Its front matter.
    pub fields: Fields,
    /// What follows the front matter.
    pub body: String,
}

/// A text as it was read, and whether it may be read by others.
struct ReadText {
    key: String,
    language: LanguageTag,
    page: Page,
    availability: Availability,
}

/// What a place in the folder stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// `trainings/<t>/index`
    Training,
    /// `trainings/<t>/<section>/index`
    Section {
        /// Place of the training's folder.
        training: String,
        /// Name of the section's folder.
        section: String,
    },
    /// `trainings/<t>/…/<file>`
    Lesson {
        /// Place of the training's folder.
        training: String,
        /// Name of the section's folder, if it is in one.
        section: Option<String>,
    },
    /// `toolkits/<file>`
    Toolkit,
    /// Anything else.
    Resource,
}

/// What the place of a text says that it is.
pub fn role_of(place: &str) -> Role {
    let parts: Vec<&str> = place.split('/').collect();
    match parts.as_slice() {
        ["trainings", _, "index"] => Role::Training,
        ["trainings", training, section, "index"] => Role::Section {
            training: format!("trainings/{training}"),
            section: (*section).to_owned(),
        },
        ["trainings", training, _] => {
            Role::Lesson { training: format!("trainings/{training}"), section: None }
        }
        ["trainings", training, section, ..] => Role::Lesson {
            training: format!("trainings/{training}"),
            section: Some((*section).to_owned()),
        },
        ["toolkits", _] => Role::Toolkit,
        _ => Role::Resource,
    }
}

impl Found<'_> {
    /// Reads every text of every language; what is broken becomes a problem.
    pub fn read_pages(&mut self, progress: &mut dyn FnMut(Progress<'_>)) {
        let tree = self.tree;
        let total = tree.files.len();
        let mut read = Vec::new();
        for (done, path) in tree.files.keys().enumerate() {
            self.read_page(path, &mut read);
            progress(Progress { done: done + 1, total, path: Path::new(path) });
        }
        // A training or a section that is kept back, or has an end, is so with everything in it.
        let mut wholes: HashMap<(LanguageTag, String), Availability> = HashMap::new();
        for text in read.iter().filter(|text| text.availability != Ok(None)) {
            if matches!(role_of(&text.page.place), Role::Training | Role::Section { .. }) {
                let folder = folder_of(&text.page.place).to_owned();
                wholes.insert((text.language.clone(), folder), text.availability.clone());
            }
        }
        for mut text in read {
            let mut folder = folder_of(&text.page.place);
            while !wholes.is_empty() && !folder.is_empty() {
                if let Some(whole) = wholes.get(&(text.language.clone(), folder.to_owned())) {
                    text.availability = within(whole, text.availability);
                }
                folder = folder_of(folder);
            }
            self.keep_while_it_may_be_read(text);
        }
    }

    fn keep_while_it_may_be_read(&mut self, text: ReadText) {
        let ReadText { key, language, page, availability } = text;
        let term = |until: Option<DateTime<Utc>>| SourceTerm {
            path: PathBuf::from(&page.path),
            key: key.clone(),
            language: language.clone(),
            until,
        };
        match availability {
            Err(reason) => {
                self.terms.push(term(None));
                self.note(&page.path, Some(&language), reason);
            }
            Ok(until) => {
                self.terms.extend(until.map(|moment| term(Some(moment))));
                self.keep(key, language, page);
            }
        }
    }

    fn read_page(&mut self, path: &str, read: &mut Vec<ReadText>) {
        let Some((folder, rest)) = path.split_once('/') else {
            let known = ["collection.toml", "topics.toml", "organizations.toml"].contains(&path);
            let expected = known || is_about_the_source(path);
            if !expected && (is_markdown(path) || extension_of(path) == "toml") {
                self.note(path, None, ProblemReason::UnknownFile);
            }
            return;
        };
        let Some(language) = self.languages.tag(folder).cloned() else { return };
        if name_of(rest).starts_with('.') {
            return;
        }
        if !is_markdown(rest) {
            if OTHER_TEXTS.contains(&extension_of(rest).as_str()) {
                self.note(path, Some(&language), ProblemReason::UnknownFile);
            }
            return; // pictures and files are asked for by the texts that use them
        }
        let text = match self.tree.read_text(path) {
            Ok(text) => text,
            Err(reason) => return self.note(path, Some(&language), reason),
        };
        let page = match front_matter::read_page(&text) {
            Ok(page) => page,
            Err(reason) => return self.note(path, Some(&language), reason),
        };
        let place = without_extension(rest).to_owned();
        let key = front_matter::text(&page.fields, "key").map(|key| composed(&key));
        let key = key.unwrap_or_else(|| default_key(&place).to_owned());
        let availability = availability(&page.fields, self.now);
        let known = |key: &String| {
            availability.is_err() || FIELDS.contains(&key.as_str()) || availability::is_known(key)
        };
        for key in page.fields.keys().filter(|key| !known(key)) {
            self.note(
                path,
                Some(&language),
                ProblemReason::UnknownField { key: short(key), nearest: nearest(key, &FIELDS) },
            );
        }
        let page =
            Page { path: path.to_owned(), place, body: page.body.to_owned(), fields: page.fields };
        read.push(ReadText { key, language, page, availability });
    }

    fn keep(&mut self, key: String, language: LanguageTag, page: Page) {
        let known = self.pages.entry(key.clone()).or_default();
        if let Some(first) = known.get(&language) {
            let first = PathBuf::from(&first.path);
            self.note(&page.path, Some(&language), ProblemReason::DuplicateKey { key, first });
            return;
        }
        self.places.insert(join(self.languages.folder(&language), &page.place), key.clone());
        // Texts are read in the order of their paths, so the first language comes first.
        self.anywhere.entry(page.place.clone()).or_insert_with(|| key.clone());
        known.insert(language, page);
    }
}

/// The path; a training goes by its folder.
fn default_key(place: &str) -> &str {
    match role_of(place) {
        Role::Training => folder_of(place),
        _ => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_says_what_a_text_is() {
        let training = || "trainings/rights".to_owned();
        for (place, role) in [
            ("trainings/rights/index", Role::Training),
            ("trainings/rights/1-first", Role::Lesson { training: training(), section: None }),
            (
                "trainings/rights/home/index",
                Role::Section { training: training(), section: "home".into() },
            ),
            (
                "trainings/rights/home/door",
                Role::Lesson { training: training(), section: Some("home".into()) },
            ),
            (
                "trainings/rights/home/deep/door",
                Role::Lesson { training: training(), section: Some("home".into()) },
            ),
            ("toolkits/start", Role::Toolkit),
            ("toolkits/a/b", Role::Resource),
            ("trainings/alone", Role::Resource),
            ("anything", Role::Resource),
        ] {
            assert_eq!(role_of(place), role, "{place}");
        }
    }
}
