//! Links and pictures of a text: relative to the file, or from the root with a leading `/`.

use super::{
    super::{
        address::{Address, FileFinder, is_document, understand},
        front_matter::short,
        problem::{Problem, ProblemReason},
        rewrite::{Decision, Target, rewrite},
        source_link::SourceLink,
        walk::{folder_of, join, resolve, without_extension},
    },
    Found,
    pages::{Page, Role, role_of},
};
use crate::domain::language_tag::LanguageTag;
use std::path::PathBuf;

impl Found<'_> {
    /// The text with its links and pictures in our own addresses.
    pub fn linked(&mut self, language: &LanguageTag, page: &Page, body: &str) -> String {
        let mut reasons = Vec::new();
        let found = &*self;
        let markdown = rewrite(body, &mut |target| {
            found.decide(language, page, target).unwrap_or_else(|reason| {
                reasons.push(reason);
                Decision::Words
            })
        });
        self.problems.extend(reasons.into_iter().map(|reason| Problem {
            path: PathBuf::from(&page.path),
            language: Some(language.clone()),
            reason,
        }));
        markdown.trim().to_owned()
    }

    /// Looks for files as a page in `language` sees them.
    pub fn finder<'a>(&'a self, language: &'a LanguageTag, page: &'a Page) -> FileFinder<'a> {
        FileFinder {
            tree: self.tree,
            language: self.languages.folder(language),
            source: self.languages.folder(&self.languages.source),
            page: &page.path,
        }
    }

    fn decide(
        &self,
        language: &LanguageTag,
        page: &Page,
        target: Target<'_>,
    ) -> Result<Decision, ProblemReason> {
        let finder = self.finder(language, page);
        if target.picture {
            return finder.picture(target.destination).map(Decision::To);
        }
        match understand(target.destination) {
            Address::Outside | Address::SamePage => Ok(Decision::Keep),
            Address::Mended(destination) => Ok(Decision::To(destination)),
            Address::Refused => {
                Err(ProblemReason::BrokenLink { target: short(target.destination) })
            }
            Address::Local { path, part } => {
                if let Some(key) = self.page_at(language, page, &path) {
                    return Ok(Decision::To(
                        SourceLink::Key { key, fragment: part }.to_destination(),
                    ));
                }
                match finder.find(&path)? {
                    Some(path) if is_document(&path) => {
                        Ok(Decision::To(SourceLink::File { path }.to_destination()))
                    }
                    _ => Err(ProblemReason::BrokenLink { target: short(target.destination) }),
                }
            }
        }
    }

    /// The item or lesson that a path means: in this language, else at the same path of any language that has it.
    pub fn page_at(&self, language: &LanguageTag, page: &Page, target: &str) -> Option<String> {
        let own = self.languages.folder(language);
        let plain = target.trim_end_matches('/');
        let plain = plain.strip_suffix(".md").unwrap_or(plain);
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
