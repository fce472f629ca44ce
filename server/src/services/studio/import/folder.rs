//! Reads a folder made for Semilla: `<lang>/<path>.md` with front matter, described in docs/importing.md.
//!
//! The place of a file says what it is, its front matter says it differently where needed. The same path, or the same
//! `key`, is the same thing in another language. What is not bound to a language comes from the source language.

mod build;
mod collection;
mod facts;
mod links;
mod pages;

use super::{
    languages::LanguageFolders,
    problem::{ImportError, Problem, ProblemReason},
    source::{Progress, ReadOptions, SourceLibrary, SourceTerm},
    walk::{Tree, is_markdown},
};
use crate::domain::language_tag::LanguageTag;
use chrono::{DateTime, Utc};
use collection::Collection;
use pages::Page;
use std::{collections::BTreeMap, path::Path};

type PerLanguage<T> = BTreeMap<LanguageTag, T>;

/// Reads everything below `root`.
pub fn read(
    root: &Path,
    options: &ReadOptions,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<SourceLibrary, ImportError> {
    let tree = Tree::walk(root)?;
    let mut problems = tree.problems.clone();
    let collection = Collection::read(&tree, root, &mut problems)?;
    let languages =
        LanguageFolders::find(&tree, &collection.source_language, is_markdown, &mut problems);
    if languages.is_empty() {
        return Err(ImportError::NotThisKind {
            path: root.to_owned(),
            kind: "a folder for import",
            missing: "a language folder with .md texts, such as en/resources/first.md",
        });
    }
    let mut found = Found {
        tree: &tree,
        collection,
        languages,
        now: options.now,
        problems,
        terms: Vec::new(),
        pages: BTreeMap::new(),
        places: BTreeMap::new(),
        anywhere: BTreeMap::new(),
    };
    found.read_pages(progress);
    Ok(found.finish())
}

/// Everything that was found in the folder so far.
struct Found<'a> {
    tree: &'a Tree,
    collection: Collection,
    languages: LanguageFolders,
    now: DateTime<Utc>,
    problems: Vec<Problem>,
    /// Texts that are kept back, or have an end.
    terms: Vec<SourceTerm>,
    /// Key → language → page.
    pages: BTreeMap<String, PerLanguage<Page>>,
    /// Path with language and without extension → key.
    places: BTreeMap<String, String>,
    /// Path without language and extension → key in the first language that has it, so that a link need not ask each.
    anywhere: BTreeMap<String, String>,
}

impl Found<'_> {
    fn note(&mut self, path: &str, language: Option<&LanguageTag>, reason: ProblemReason) {
        self.problems.push(Problem::of_text(path, language, reason));
    }
}
