//! Which pages of a site its readers may see, and until when: by what a page says itself, by what pages above it pass on
//! (`cascade`), and by the bundle that it lies in.

use super::{
    super::{
        address::form_of_file,
        availability::{self, Availability, availability_in_hugo, is_headless, within},
        front_matter::Fields,
        problem::ProblemReason,
        source::{SourceItem, SourceTerm},
        walk::{folder_of, name_of, without_extension},
    },
    Page, Site,
};
use crate::domain::language_tag::LanguageTag;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashSet},
    path::PathBuf,
};

/// What holds for pages beyond what each says itself.
pub struct Terms {
    now: DateTime<Utc>,
    /// Folder → what its index page passes on to everything in it.
    passed_on: BTreeMap<String, Fields>,
    /// Folders whose page is kept back or has an end, and with it what lies beside it.
    bundles: BTreeMap<String, Availability>,
}

impl Terms {
    /// Reads them off all pages of the site.
    pub fn of<'p>(pages: impl Iterator<Item = &'p Page> + Clone, now: DateTime<Utc>) -> Self {
        let mut passed_on: BTreeMap<String, Fields> = BTreeMap::new();
        for page in pages.clone().filter(|page| matches!(stem(page), "_index" | "index")) {
            let fields = cascade(&page.fields);
            if !fields.is_empty() {
                passed_on.insert(folder_of(&page.path).to_owned(), fields);
            }
        }
        let mut terms = Self { now, passed_on, bundles: BTreeMap::new() };
        for page in pages.filter(|page| stem(page) == "index") {
            let folder = folder_of(&page.path);
            // What lies beside the first page of a language is no part of it.
            let availability = terms.of_itself(page);
            if folder.contains('/') && availability != Ok(None) {
                terms.bundles.insert(folder.to_owned(), availability);
            }
        }
        terms
    }

    /// Until when a page may be read, where that has an end; why not, if it may not be read.
    pub fn of_page(&self, page: &Page) -> Availability {
        let bundles = folders(&page.path).filter_map(|folder| self.bundles.get(folder));
        bundles.fold(self.of_itself(page), |part, whole| within(whole, part))
    }

    fn of_itself(&self, page: &Page) -> Availability {
        let fields = self.with_what_is_passed_on(page);
        let until = availability_in_hugo(&fields, self.now)?;
        // One without a text only says what the pages beside it are called together.
        let says_nothing = page.is_index && page.body.trim().is_empty();
        if is_headless(&fields)? && !says_nothing {
            let (key, value) = ("headless".to_owned(), "true".to_owned());
            return Err(ProblemReason::NotAPage { key, value });
        }
        Ok(until)
    }

    /// The fields of a page, with those of the pages above it that it does not have.
    fn with_what_is_passed_on<'p>(&self, page: &'p Page) -> Cow<'p, Fields> {
        let mut fields = Cow::Borrowed(&page.fields);
        for above in folders(&page.path).filter_map(|folder| self.passed_on.get(folder)) {
            for (key, value) in above {
                if !fields.keys().any(|known| known.eq_ignore_ascii_case(key)) {
                    fields.to_mut().insert(key.clone(), value.clone());
                }
            }
        }
        fields
    }
}

impl Site<'_> {
    /// Whether a file lies beside a page that is kept back, as part of it.
    pub fn is_kept_back(&self, path: &str) -> bool {
        folders(path).any(|folder| matches!(self.bundles.get(folder), Some(Err(_))))
    }

    /// Remembers what lies beside which page.
    pub fn keep_bundles(&mut self, terms: Terms) {
        self.bundles = terms.bundles;
    }

    /// What holds for documents: they are items of their own, and may be read as long as the page whose they are.
    pub fn document_terms(&self, items: &[SourceItem]) -> Vec<SourceTerm> {
        let mut terms: Vec<SourceTerm> = Vec::new();
        for term in &self.terms {
            terms.push(SourceTerm { key: format!("{}/document", term.key), ..term.clone() });
        }
        for path in self.tree.files.keys().filter(|path| form_of_file(path).is_some()) {
            let Some((folder, place)) = path.split_once('/') else { continue };
            let bundle = folders(path).find_map(|folder| self.bundles.get(folder));
            let (Some(language), Some(bundle)) = (self.languages.tag(folder), bundle) else {
                continue;
            };
            terms.push(SourceTerm {
                path: PathBuf::from(path),
                key: place.to_owned(),
                language: language.clone(),
                until: bundle.clone().ok().flatten(),
            });
        }
        // An end of what is not there is none.
        let there: HashSet<(&str, &LanguageTag)> = items
            .iter()
            .flat_map(|item| item.texts.keys().map(|language| (item.key.as_str(), language)))
            .collect();
        let is_there = |term: &SourceTerm| there.contains(&(term.key.as_str(), &term.language));
        terms.retain(|term| is_there(term) == term.until.is_some());
        terms
    }
}

/// What an index page passes on of the fields that say who may read; what is meant for some pages only is passed over.
fn cascade(fields: &Fields) -> Fields {
    let said = fields.iter().filter(|(key, _)| key.eq_ignore_ascii_case("cascade"));
    let blocks = said.flat_map(|(_, value)| match value {
        Value::Array(blocks) => blocks.iter().collect(),
        other => vec![other],
    });
    let for_all = |block: &&Fields| {
        !block.keys().any(|key| ["target", "_target"].contains(&key.to_lowercase().as_str()))
    };
    let is_about_readers = |key: &str| {
        availability::is_known(key)
            || ["build", "_build", "headless"].contains(&key.to_lowercase().as_str())
    };
    let mut passed_on = Fields::new();
    for block in blocks.filter_map(Value::as_object).filter(for_all) {
        let inner = block.get("params").and_then(Value::as_object);
        for (key, value) in block.iter().chain(inner.into_iter().flatten()) {
            if is_about_readers(key) {
                passed_on.insert(key.clone(), value.clone());
            }
        }
    }
    passed_on
}

fn stem(page: &Page) -> &str {
    without_extension(name_of(&page.path))
}

/// The folders around a path, the nearest first.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(folder_of(path)), |folder| Some(folder_of(folder)))
        .take_while(|folder| !folder.is_empty())
}
