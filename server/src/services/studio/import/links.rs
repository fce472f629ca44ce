//! What becomes of the links and pictures of a text. There is one resolver, and a convention for each kind of source: how
//! its texts name each other.

use super::{
    address::{Address, FileFinder, is_document, understand},
    front_matter::short,
    problem::ProblemReason,
    rewrite::{Decision, Target, rewrite},
    source_link::SourceLink,
};
use crate::domain::text::stays_a_link;

/// How the texts of a kind of source name each other, as one page of it sees that.
pub trait Convention {
    /// What an address means that this kind of source alone writes: the inner `None` where nothing is there, the outer one
    /// for an address as everybody writes them.
    fn own(&self, _destination: &str) -> Option<Option<SourceLink>> {
        None
    }

    /// The key of the page itself.
    fn key(&self) -> &str;

    /// What a heading of a text is called by its words, where its author gave it another name.
    fn part(&self, _key: &str, part: String) -> String {
        part
    }

    /// The key of the item or lesson that a path means.
    fn page_at(&self, _path: &str) -> Option<String> {
        None
    }

    /// What a file means that is not offered for download.
    fn page_of_file(&self, _path: &str) -> Option<SourceLink> {
        None
    }
}

/// A text whose links were resolved.
pub struct Linked {
    /// The text, with links and pictures in our own addresses.
    pub markdown: String,
    /// The files that it names, in order.
    pub files: Vec<String>,
    /// Why links and pictures were given up.
    pub reasons: Vec<ProblemReason>,
}

/// Resolves every link and picture of a text.
pub fn resolve_all(body: &str, finder: &FileFinder<'_>, convention: &impl Convention) -> Linked {
    let (mut files, mut reasons) = (Vec::new(), Vec::new());
    let markdown = rewrite(body, &mut |target| match resolve(target, finder, convention) {
        Ok(decision) => {
            if let Decision::To(destination) = &decision
                && let Some(SourceLink::File { path }) = SourceLink::read(destination)
            {
                files.push(path);
            }
            decision
        }
        Err(reason) => {
            reasons.push(reason);
            Decision::Words
        }
    });
    Linked { markdown: markdown.trim().to_owned(), files, reasons }
}

/// What becomes of a link or picture; why, if it is given up.
pub fn resolve(
    target: Target<'_>,
    finder: &FileFinder<'_>,
    convention: &impl Convention,
) -> Result<Decision, ProblemReason> {
    let broken = || ProblemReason::BrokenLink { target: short(target.destination) };
    let to = |link: SourceLink| Decision::To(link.to_destination());
    if let Some(own) = convention.own(target.destination) {
        return own.map(to).ok_or_else(broken);
    }
    if target.picture {
        return finder.picture(target.destination).map(Decision::To);
    }
    match understand(target.destination) {
        Address::Outside => Ok(Decision::Keep),
        Address::SamePage { part } => Ok(to(page(convention, convention.key(), part))),
        Address::Mended(destination) if stays_a_link(&destination) => Ok(Decision::To(destination)),
        Address::Mended(_) => Err(broken()),
        Address::Refused => Err(broken()),
        Address::Local { path, part } => {
            if let Some(key) = convention.page_at(&path) {
                return Ok(to(page(convention, &key, part)));
            }
            let link = match finder.find(&path)? {
                Some(path) if is_document(&path) => Some(SourceLink::File { path }),
                Some(path) => convention.page_of_file(&path),
                None => None,
            };
            match link.ok_or_else(broken)? {
                SourceLink::Key { key, fragment: None } => Ok(to(page(convention, &key, part))),
                link => Ok(Decision::To(link.to_destination_at(part.as_deref()))),
            }
        }
    }
}

/// A link to a text, or to a heading of it.
fn page(convention: &impl Convention, key: &str, part: Option<String>) -> SourceLink {
    let fragment = part.map(|part| convention.part(key, part));
    SourceLink::Key { key: key.to_owned(), fragment }
}
