//! Reads the folder of Umbrella, lessons on security and well-being: `<lang>/<category>/<subject>/<level>/s_*.md`.
//!
//! The same path in another language folder is the same thing in that language. Categories and subjects become topics,
//! each folder of lessons becomes a training, checklists become checklist lessons; what lies directly in a category
//! (glossary, about) becomes resources, checklists directly in a category (pathways) one training of checklists,
//! forms become resources of the form `form`.

mod build;
mod checklist;
mod files;
mod form;
mod links;

use super::{
    languages::LanguageFolders,
    problem::{ImportError, Problem, ProblemReason},
    source::{Progress, ReadOptions, SourceLibrary},
    walk::{Tree, extension_of, name_of},
};
use crate::domain::language_tag::LanguageTag;
use std::{collections::BTreeMap, path::Path};

/// Under this the whole source may be used, as its page of licences says.
const LICENSE: &str = "CC-BY-NC-SA-4.0";

/// Words of the page of licences that grant [`LICENSE`].
const GRANT: &str = "Attribution-NonCommercial-ShareAlike 4.0 International";

/// Whom that page asks to name.
const ATTRIBUTION: &str = "Umbrella by Security First and its contributors";

/// Reads everything below `root`, which holds one folder per language.
pub fn read(
    root: &Path,
    _options: &ReadOptions,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<SourceLibrary, ImportError> {
    let tree = Tree::walk(root)?;
    if !tree
        .files
        .keys()
        .any(|path| name_of(path) == ".category.yml" && path.matches('/').count() >= 2)
    {
        return Err(ImportError::NotThisKind {
            path: root.to_owned(),
            kind: "an Umbrella library",
            missing: "a language folder with a .category.yml in its categories",
        });
    }
    let mut problems = tree.problems.clone();
    let is_text = |path: &str| matches!(extension_of(path).as_str(), "md" | "yml" | "yaml");
    let languages = LanguageFolders::find(&tree, &LanguageTag::english(), is_text, &mut problems);
    let mut found = Found {
        tree: &tree,
        problems,
        languages,
        categories: BTreeMap::new(),
        texts: BTreeMap::new(),
    };
    found.read_files(progress);
    Ok(found.finish())
}

/// A text as read, before its links are known.
#[derive(Debug, Clone)]
pub(crate) struct Raw {
    path: String,
    kind: RawKind,
    index: Option<i64>,
    title: Option<String>,
    markdown: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RawKind {
    Lesson,
    Checklist,
    Form,
}

/// What `.category.yml` says of a folder in one language.
#[derive(Debug, Clone, Default)]
struct Category {
    path: String,
    index: Option<i64>,
    title: Option<String>,
    description: Option<String>,
}

type PerLanguage<T> = BTreeMap<LanguageTag, T>;

/// Everything that was found in the folder so far.
struct Found<'a> {
    tree: &'a Tree,
    problems: Vec<Problem>,
    languages: LanguageFolders,
    /// Folder without the language → language → what it is called.
    categories: BTreeMap<String, PerLanguage<Category>>,
    /// Path without language and extension → language → text.
    texts: BTreeMap<String, PerLanguage<Raw>>,
}

impl Found<'_> {
    fn note(&mut self, path: &str, language: Option<&LanguageTag>, reason: ProblemReason) {
        self.problems.push(Problem::of_text(path, language, reason));
    }
}

/// `a`, `a/b`, `a/b/c` for `a/b/c`.
fn ancestors(folder: &str) -> impl Iterator<Item = &str> {
    let ends = folder.match_indices('/').map(|(at, _)| at).chain([folder.len()]);
    ends.map(|end| &folder[..end]).filter(|folder| !folder.is_empty())
}
