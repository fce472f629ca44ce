//! First pass over a Hugo site: every page with its fields, and which pages are one in several languages.

use super::{
    super::{
        availability::is_headless,
        front_matter::{self, Fields},
        problem::ProblemReason,
        source::{Progress, SourceTerm},
        walk::{
            extension_of, folder_of, is_about_the_source, is_markdown, join, name_of,
            without_extension,
        },
    },
    Site,
    terms::Terms,
};
use crate::domain::language_tag::LanguageTag;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// A page in one language.
#[derive(Debug, Clone)]
pub struct Page {
    /// Relative to the import root.
    pub path: String,
    /// Path without language and extension; for `a/index.md` the folder.
    pub place: String,
    /// Whether it stands for its whole folder.
    pub is_index: bool,
    /// Whether the body is HTML.
    pub html: bool,
    /// Its front matter.
    pub fields: Fields,
    /// What follows the front matter.
    pub body: String,
}

impl Page {
    /// The first folder of the page, empty at the top.
    pub fn section(&self) -> &str {
        self.path.split('/').nth(1).filter(|part| !part.contains('.')).unwrap_or_default()
    }
}

impl Site<'_> {
    /// Reads every page of every language; what is broken becomes a problem.
    pub fn read_pages(&mut self, progress: &mut dyn FnMut(Progress<'_>)) {
        let tree = self.tree;
        let total = tree.files.len();
        let mut pages = Vec::new();
        for (done, path) in tree.files.keys().enumerate() {
            match self.read_page(path) {
                Ok(Some((language, page))) => pages.push((language, page)),
                Ok(None) => {}
                Err((language, reason)) => self.note(path, language.as_ref(), reason),
            }
            progress(Progress { done: done + 1, total, path: Path::new(path) });
        }
        // A translation without a key is the page at the same path of the source language.
        let source = self.languages.source.clone();
        let keys: BTreeMap<String, String> = pages
            .iter()
            .filter(|(language, _)| *language == source)
            .filter_map(|(_, page)| {
                Some((page.place.clone(), front_matter::text(&page.fields, "translationKey")?))
            })
            .collect();
        let terms = Terms::of(pages.iter().map(|(_, page)| page), self.now);
        for (language, page) in pages {
            let own = front_matter::text(&page.fields, "translationKey");
            let key = own
                .or_else(|| keys.get(&page.place).cloned())
                .unwrap_or_else(|| page.place.clone());
            self.keep_while_it_may_be_read(key, language, page, &terms);
        }
        self.keep_bundles(terms);
    }

    fn keep_while_it_may_be_read(
        &mut self,
        key: String,
        language: LanguageTag,
        page: Page,
        terms: &Terms,
    ) {
        let term = |until| SourceTerm {
            path: PathBuf::from(&page.path),
            key: key.clone(),
            language: language.clone(),
            until,
        };
        match terms.of_page(&page) {
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

    fn keep(&mut self, key: String, language: LanguageTag, page: Page) {
        let known = self.pages.entry(key.clone()).or_default();
        if let Some(first) = known.get(&language) {
            let first = PathBuf::from(&first.path);
            self.note(&page.path, Some(&language), ProblemReason::DuplicateKey { key, first });
            return;
        }
        self.places.insert(without_extension(&page.path).to_owned(), key.clone());
        let folder = self.languages.folder(&language);
        self.places.insert(join(folder, &page.place), key);
        known.insert(language, page);
    }

    #[expect(
        clippy::type_complexity,
        reason = "a page or why not, each with the language it is in"
    )]
    fn read_page(
        &self,
        path: &str,
    ) -> Result<Option<(LanguageTag, Page)>, (Option<LanguageTag>, ProblemReason)> {
        let Some((folder, rest)) = path.split_once('/') else {
            return if is_about_the_source(path) {
                Ok(None)
            } else {
                Err((None, ProblemReason::UnknownFile))
            };
        };
        let Some(language) = self.languages.tag(folder) else { return Ok(None) };
        let name = name_of(rest);
        let refuse = |reason| (Some(language.clone()), reason);
        let html = match extension_of(name).as_str() {
            _ if is_markdown(name) => false,
            "html" | "htm" => true,
            _ if name.starts_with('.') || super::super::address::is_document(name) => {
                return Ok(None);
            }
            _ => return Err(refuse(ProblemReason::UnknownFile)),
        };
        let text = self.tree.read_text(path).map_err(refuse)?;
        let page = front_matter::read_page(&text).map_err(refuse)?;
        let stem = without_extension(name);
        let headless = is_headless(&page.fields).unwrap_or(false);
        let is_index = stem == "_index" || (stem == "index" && headless);
        let place = match stem {
            "index" if !is_index && !folder_of(rest).is_empty() => folder_of(rest),
            _ => without_extension(rest),
        };
        let page = Page {
            path: path.to_owned(),
            place: place.to_owned(),
            is_index,
            html,
            body: page.body.to_owned(),
            fields: page.fields,
        };
        Ok(Some((language.clone(), page)))
    }
}
