//! Reads the content folder of a Hugo site: `<lang>/…` with TOML, YAML or JSON front matter, Markdown or HTML.
//!
//! The same `translationKey`, or else the same path, is the same page in another language. A field map says how the
//! front matter of a site becomes text; the one built in serves a public voter-information site. Index pages become
//! toolkits of their section, documents become resources of their own.

mod body;
mod build;
mod documents;
mod facts;
mod field_map;
mod html;
mod marks;
mod named;
mod pages;
mod shortcode;
mod terms;
mod toolkits;

pub use field_map::FieldMap;

use super::{
    availability::Availability,
    languages::LanguageFolders,
    problem::{ImportError, Problem, ProblemReason},
    source::{Progress, ReadOptions, SourceLibrary, SourceTerm},
    walk::{TEXT_LIMIT, Tree, extension_of, is_markdown},
};
use crate::{domain::language_tag::LanguageTag, services::studio::plain_file};
use chrono::{DateTime, Utc};
use pages::Page;
use std::{collections::BTreeMap, fs, path::Path};

type PerLanguage<T> = BTreeMap<LanguageTag, T>;

/// Reads everything below `root`, which holds one folder per language.
pub fn read(
    root: &Path,
    options: &ReadOptions,
    progress: &mut dyn FnMut(Progress<'_>),
) -> Result<SourceLibrary, ImportError> {
    let map = field_map(options)?;
    let tree = Tree::walk(root)?;
    let mut problems = tree.problems.clone();
    let wanted = map.source_language.clone().unwrap_or_else(LanguageTag::english);
    let is_text =
        |path: &str| is_markdown(path) || matches!(extension_of(path).as_str(), "html" | "htm");
    let languages = LanguageFolders::find(&tree, &wanted, is_text, &mut problems);
    if languages.is_empty() {
        return Err(ImportError::NotThisKind {
            path: root.to_owned(),
            kind: "the content folder of a Hugo site",
            missing: "a language folder with .md or .html pages",
        });
    }
    let mut site = Site {
        tree: &tree,
        map,
        now: options.now,
        problems,
        terms: Vec::new(),
        bundles: BTreeMap::new(),
        languages,
        pages: BTreeMap::new(),
        places: BTreeMap::new(),
        titles: BTreeMap::new(),
        unknown_shortcodes: BTreeMap::new(),
        documents: BTreeMap::new(),
        named: BTreeMap::new(),
    };
    site.read_pages(progress);
    Ok(site.finish())
}

fn field_map(options: &ReadOptions) -> Result<FieldMap, ImportError> {
    let path = options.field_map.as_deref().unwrap_or(Path::new("built in"));
    let refuse = |message: String| ImportError::FieldMap { path: path.to_owned(), message };
    match &options.field_map {
        None => FieldMap::built_in().map_err(refuse),
        Some(file) => {
            // A link is followed, because the caller named it.
            let real = fs::canonicalize(file).map_err(|error| refuse(error.to_string()))?;
            let bytes = plain_file::read(&real, TEXT_LIMIT);
            let bytes = bytes.map_err(|error| refuse(error.to_string()))?;
            let text = String::from_utf8(bytes).map_err(|error| refuse(error.to_string()))?;
            FieldMap::parse(&text).map_err(refuse)
        }
    }
}

/// Everything that was found in the folder so far.
struct Site<'a> {
    tree: &'a Tree,
    map: FieldMap,
    now: DateTime<Utc>,
    problems: Vec<Problem>,
    /// Pages that are kept back, or have an end.
    terms: Vec<SourceTerm>,
    /// Folders whose page is kept back or has an end, and with it what lies beside it.
    bundles: BTreeMap<String, Availability>,
    languages: LanguageFolders,
    /// Key → language → page.
    pages: BTreeMap<String, PerLanguage<Page>>,
    /// Path without extension, language folder included → key.
    places: BTreeMap<String, String>,
    /// Key of a page or toolkit → language → title.
    titles: BTreeMap<String, PerLanguage<String>>,
    /// Name → where it was met first, and how often.
    unknown_shortcodes: BTreeMap<String, (String, usize)>,
    /// Key of a page → language → documents that it links to, in order.
    documents: BTreeMap<String, PerLanguage<Vec<String>>>,
    /// Key of a page → language → the headings that have names of their own.
    named: BTreeMap<String, PerLanguage<Vec<named::Named>>>,
}

impl Site<'_> {
    fn note(&mut self, path: &str, language: Option<&LanguageTag>, reason: ProblemReason) {
        self.problems.push(Problem::of_text(path, language, reason));
    }
}
