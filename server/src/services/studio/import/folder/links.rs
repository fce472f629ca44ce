//! Links and pictures of a text: relative to the file, or from the root with a leading `/`.

use super::{
    super::{
        address::FileFinder,
        links::{Convention, resolve_all},
        problem::Problem,
        walk::{folder_of, join, resolve, without_extension, without_markdown_end},
    },
    Found,
    pages::{Page, Role, role_of},
};
use crate::domain::language_tag::LanguageTag;

/// The texts of a folder as one of them sees them.
struct Texts<'a> {
    found: &'a Found<'a>,
    language: &'a LanguageTag,
    page: &'a Page,
    key: &'a str,
}

impl Convention for Texts<'_> {
    fn key(&self) -> &str {
        self.key
    }

    fn page_at(&self, path: &str) -> Option<String> {
        self.found.page_at(self.language, self.page, path)
    }
}

impl Found<'_> {
    /// The text with its links and pictures in our own addresses.
    pub fn linked(&mut self, language: &LanguageTag, page: &Page, body: &str) -> String {
        let key = self.places.get(without_extension(&page.path)).map_or("", String::as_str);
        let texts = Texts { found: self, language, page, key };
        let linked = resolve_all(body, &self.finder(language, page), &texts);
        let problem = |reason| Problem::of_text(&page.path, Some(language), reason);
        self.problems.extend(linked.reasons.into_iter().map(problem));
        linked.markdown
    }

    /// Looks for files as a page in `language` sees them.
    pub fn finder<'a>(&'a self, language: &'a LanguageTag, page: &'a Page) -> FileFinder<'a> {
        FileFinder::new(self.tree, &self.languages, language, &page.path)
    }

    /// The item or lesson that a path means: in this language, else at the same path of any language that has it.
    pub fn page_at(&self, language: &LanguageTag, page: &Page, target: &str) -> Option<String> {
        let own = self.languages.folder(language);
        let plain = without_markdown_end(target.trim_end_matches('/'));
        let path = resolve(folder_of(&page.path), plain).filter(|path| !path.is_empty())?;
        let mut candidates = vec![path.clone(), join(&path, "index")];
        if plain.starts_with('/') {
            candidates.extend([join(own, &path), join(own, &join(&path, "index"))]);
        }
        let here = candidates.iter().find_map(|place| self.places.get(place));
        let elsewhere = || {
            let mut places =
                candidates.iter().filter_map(|place| place.strip_prefix(own)?.strip_prefix('/'));
            places.find_map(|place| self.anywhere.get(place))
        };
        let key = here.or_else(elsewhere)?;
        // A section has no page of its own.
        let place = self.pages.get(key)?.values().next().map(|page| page.place.as_str())?;
        match role_of(place) {
            Role::Section { training, .. } => Some(self.training_key(&training)),
            _ => Some(key.clone()),
        }
    }

    /// The key of the training in a folder, also when its `index.md` names another one or is missing.
    pub fn training_key(&self, training: &str) -> String {
        let named = self.anywhere.get(&join(training, "index"));
        named.cloned().unwrap_or_else(|| without_extension(training).to_owned())
    }
}
