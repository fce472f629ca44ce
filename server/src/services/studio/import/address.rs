//! What a link destination in somebody's text means, and where a picture or file of one language is found.

use super::{
    front_matter::short,
    languages::LanguageFolders,
    problem::ProblemReason,
    source_link::{SourceLink, decode},
    walk::{Tree, extension_of, folder_of, join, name_of, resolve},
};
use crate::domain::{
    language_tag::LanguageTag,
    letters::composed,
    library::ResourceForm,
    text::{LINK_SCHEMES, stays_a_link},
};

/// A destination, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Another site, a mail address or a telephone number, as written.
    Outside,
    /// The same, once the missing scheme is there.
    Mended(String),
    /// A place on the same page: what follows `#`, decoded; nothing for its top.
    SamePage {
        /// What the place is called.
        part: Option<String>,
    },
    /// Something of the source itself, decoded.
    Local {
        /// As written, without the part.
        path: String,
        /// What follows `#`.
        part: Option<String>,
    },
    /// A scheme that no page may link to.
    Refused,
}

/// Understands a destination of a link.
pub fn understand(destination: &str) -> Address {
    let trimmed = destination.trim();
    // `[words]((https://…))` is a slip of many authors.
    let inner =
        trimmed.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(trimmed);
    if let Some(part) = inner.strip_prefix('#') {
        let is_top = part.is_empty() || part.eq_ignore_ascii_case("top");
        return Address::SamePage { part: (!is_top).then(|| decode(part)) };
    }
    if let Some(scheme) = scheme_of(inner) {
        let known = LINK_SCHEMES.contains(&scheme.to_ascii_lowercase().as_str());
        return match known && stays_a_link(inner) {
            true if inner == trimmed => Address::Outside,
            true => Address::Mended(inner.to_owned()),
            false => Address::Refused,
        };
    }
    if let Some(rest) = inner.strip_prefix("//") {
        return Address::Mended(format!("https://{rest}"));
    }
    let host = inner.split('/').next().unwrap_or_default();
    if host
        .strip_prefix("www")
        .is_some_and(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('.'))
    {
        return Address::Mended(format!("https://{inner}"));
    }
    if inner.contains('@') && !inner.contains(['/', ' ']) {
        return Address::Mended(format!("mailto:{inner}"));
    }
    let (path, part) = match inner.split_once('#') {
        Some((path, part)) => (path, Some(decode(part)).filter(|part| !part.is_empty())),
        None => (inner, None),
    };
    Address::Local { path: decode(path.split('?').next().unwrap_or(path)), part }
}

/// The scheme before the first colon, if the destination has one.
fn scheme_of(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let first = scheme.chars().next()?;
    (first.is_ascii_alphabetic()
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-')))
    .then_some(scheme)
}

/// Finds pictures and files of a page: in its own language first, then in the source language.
#[derive(Debug, Clone, Copy)]
pub struct FileFinder<'a> {
    /// The imported folder.
    pub tree: &'a Tree,
    /// Folder name of the page's language.
    pub language: &'a str,
    /// Folder name of the source language.
    pub source: &'a str,
    /// Path of the page, relative to the root.
    pub page: &'a str,
}

impl<'a> FileFinder<'a> {
    /// Looks for files as the page at `page` in `language` sees them.
    pub fn new(
        tree: &'a Tree,
        languages: &'a LanguageFolders,
        language: &'a LanguageTag,
        page: &'a str,
    ) -> Self {
        let source = languages.folder(&languages.source);
        Self { tree, language: languages.folder(language), source, page }
    }
}

impl FileFinder<'_> {
    /// The path of the file that `target` means; an empty answer when there is none, an error when it leads out.
    ///
    /// Old texts name folders that are gone, so a file of that name beside the page is the last resort.
    pub fn find(&self, target: &str) -> Result<Option<String>, ProblemReason> {
        let folder = folder_of(self.page);
        let target = &composed(target);
        let escape = || ProblemReason::PathEscape { target: short(target) };
        let mut candidates = Vec::new();
        if target.starts_with('/') {
            let path = resolve("", target).ok_or_else(escape)?;
            candidates.extend([join(self.language, &path), join(self.source, &path), path]);
        } else {
            let path = resolve(folder, target).ok_or_else(escape)?;
            candidates.extend([path.clone(), self.in_source(&path)]);
        }
        let beside = join(folder, name_of(target));
        candidates.extend([beside.clone(), self.in_source(&beside)]);
        Ok(candidates.into_iter().find(|path| self.tree.holds(path)))
    }

    /// The destination for a picture, or why it cannot be shown.
    pub fn picture(&self, destination: &str) -> Result<String, ProblemReason> {
        let path = match understand(destination) {
            Address::Local { path, .. } => path,
            Address::Outside | Address::Mended(_) => {
                return Err(ProblemReason::RemotePicture { target: short(destination) });
            }
            Address::Refused | Address::SamePage { .. } => {
                return Err(ProblemReason::ForbiddenPicture { target: short(destination) });
            }
        };
        if !matches!(extension_of(&path).as_str(), "png" | "jpg" | "jpeg" | "webp") {
            return Err(ProblemReason::ForbiddenPicture { target: short(destination) });
        }
        match self.find(&path)? {
            Some(path) => Ok(SourceLink::File { path }.to_destination()),
            None => Err(ProblemReason::MissingPicture { target: short(destination) }),
        }
    }

    /// The same path in the folder of the source language.
    fn in_source(&self, path: &str) -> String {
        match path.strip_prefix(self.language).and_then(|rest| rest.strip_prefix('/')) {
            Some(rest) => join(self.source, rest),
            None => path.to_owned(),
        }
    }
}

/// Whether a file may be offered for download.
pub fn is_document(path: &str) -> bool {
    const KNOWN: [&str; 16] = [
        "pdf", "png", "jpg", "jpeg", "webp", "mp3", "m4a", "ogg", "mp4", "webm", "vtt", "txt",
        "csv", "epub", "odt", "docx",
    ];
    KNOWN.contains(&extension_of(path).as_str())
}

/// What sort of resource a file makes by itself; `None` for pictures and for what may not be offered.
pub fn form_of_file(path: &str) -> Option<ResourceForm> {
    match extension_of(path).as_str() {
        "pdf" | "txt" | "csv" | "epub" | "odt" | "docx" => Some(ResourceForm::Document),
        "mp3" | "m4a" | "ogg" => Some(ResourceForm::Audio),
        "mp4" | "webm" => Some(ResourceForm::Video),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations_are_understood() {
        let mended = |text: &str| Address::Mended(text.to_owned());
        for (destination, expected) in [
            ("https://example.org/a", Address::Outside),
            ("Https://example.org/a", Address::Outside),
            ("mailto:a@example.org", Address::Outside),
            ("(https://example.org/a)", mended("https://example.org/a")),
            ("www.example.org", mended("https://www.example.org")),
            ("www2.example.org/x", mended("https://www2.example.org/x")),
            ("//example.org/x", mended("https://example.org/x")),
            ("a@example.org", mended("mailto:a@example.org")),
            ("#top", Address::SamePage { part: None }),
            ("#", Address::SamePage { part: None }),
            ("#the%20end", Address::SamePage { part: Some("the end".into()) }),
            ("sms:+15550100", Address::Outside),
            ("SMS:+15550100", Address::Outside),
            ("tel:", Address::Refused),
            ("https:example.org", Address::Refused),
            ("geo:37.7,-122.3", Address::Refused),
            ("javascript:alert(1)", Address::Refused),
            ("file:///etc/passwd", Address::Refused),
            ("umbrella;//lesson", Address::Local { path: "umbrella;//lesson".into(), part: None }),
            (
                "../a%20b.md?x=1#part%20two",
                Address::Local { path: "../a b.md".into(), part: Some("part two".into()) },
            ),
        ] {
            assert_eq!(understand(destination), expected, "{destination}");
        }
    }
}
