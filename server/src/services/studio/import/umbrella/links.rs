//! Where `umbrella://…` leads, and what many years of editing did to such addresses.

use super::{
    super::{
        address::FileFinder,
        links::{Convention, resolve},
        problem::ProblemReason,
        rewrite::{Decision, Target},
        source_link::{SourceLink, decode},
        walk::{Tree, name_of, without_extension},
    },
    PerLanguage, Raw, ancestors,
};
use crate::domain::letters::composed;
use std::collections::BTreeMap;

/// Everything that a link can lead to.
pub struct Links {
    /// Place or folder → key of the item or lesson.
    keys: BTreeMap<String, String>,
}

/// The links as the text at a place sees them.
struct Seen<'a> {
    links: &'a Links,
    place: &'a str,
}

impl Convention for Seen<'_> {
    fn own(&self, destination: &str) -> Option<Option<SourceLink>> {
        let (before, address) = destination.split_once("umbrella:")?;
        (!before.starts_with("http")).then(|| self.links.page(address))
    }

    fn key(&self) -> &str {
        self.place
    }

    fn page_of_file(&self, path: &str) -> Option<SourceLink> {
        self.links.page(path.split_once('/').map_or(path, |(_, place)| place))
    }
}

impl Links {
    /// Texts lead to themselves, folders to their training, wider folders to the first training below them.
    pub fn new(
        texts: &BTreeMap<String, PerLanguage<Raw>>,
        trainings: &[(String, Vec<String>)],
    ) -> Self {
        let mut keys: BTreeMap<String, String> =
            texts.keys().map(|place| (place.clone(), place.clone())).collect();
        for (folder, _) in trainings {
            keys.insert(folder.clone(), folder.clone());
        }
        for (folder, _) in trainings {
            for above in ancestors(folder) {
                keys.entry(above.to_owned()).or_insert_with(|| folder.clone());
            }
        }
        Self { keys }
    }

    /// Finds the files of the page at `path`.
    pub fn finder<'a>(&self, tree: &'a Tree, path: &'a str, source: &'a str) -> FileFinder<'a> {
        FileFinder {
            tree,
            language: path.split('/').next().unwrap_or_default(),
            source,
            page: path,
        }
    }

    /// What becomes of a link or picture of the text at `place`; why, if it is given up.
    pub fn decide(
        &self,
        place: &str,
        finder: &FileFinder<'_>,
        original: &mut Original<'_>,
        target: Target<'_>,
        problems: &mut Vec<ProblemReason>,
    ) -> Decision {
        let decision = if target.picture {
            finder.picture(target.destination).map(Decision::To)
        } else {
            let there = original.next();
            resolve(target, finder, &Seen { links: self, place }).or_else(|reason| {
                // Translations kept addresses that the original gave up for new ones.
                let mended = there.and_then(|there| self.page(there.split_once("umbrella:")?.1));
                mended.map(|link| Decision::To(link.to_destination())).ok_or(reason)
            })
        };
        decision.unwrap_or_else(|reason| {
            problems.push(reason);
            Decision::Words
        })
    }

    /// What an address after `umbrella:` means; `None` when nothing is there.
    fn page(&self, address: &str) -> Option<SourceLink> {
        let address = composed(&decode(address.trim_end_matches([')', ' '])));
        let (path, part) = match address.split_once('#') {
            Some((path, part)) => (path, Some(part.to_owned()).filter(|part| !part.is_empty())),
            None => (address.as_str(), None),
        };
        let parts: Vec<&str> =
            path.split('/').map(str::trim).filter(|part| !part.is_empty()).collect();
        let path = parts.join("/");
        let place = match path.ends_with(".md") || path.ends_with(".yml") {
            true => without_extension(&path),
            false => &path,
        };
        let key = self.keys.get(place).or_else(|| self.nearly(place))?;
        Some(SourceLink::Key { key: key.clone(), fragment: part })
    }

    /// The one place that an old or mistyped address can mean: a page of that name, or one letter away.
    fn nearly(&self, place: &str) -> Option<&String> {
        let page = format!("s_{place}");
        let by_name = only(
            self.keys.iter().filter(|(known, _)| !place.contains('/') && name_of(known) == page),
        );
        by_name.or_else(|| {
            let near = |known: &str| {
                known.len().abs_diff(place.len()) <= 1
                    && strsim::damerau_levenshtein(known, place) == 1
            };
            only(self.keys.iter().filter(|(known, _)| place.len() > 8 && near(known)))
        })
    }
}

/// The links of the page in its source language, in step with those of a translation.
#[derive(Debug, Default)]
pub struct Original<'a>(std::slice::Iter<'a, String>);

impl<'a> Original<'a> {
    /// In step only if both have the same number of links; otherwise it says nothing.
    pub fn new(source: &'a [String], translation: &[String]) -> Self {
        if source.len() == translation.len() { Self(source.iter()) } else { Self::default() }
    }

    fn next(&mut self) -> Option<&'a str> {
        self.0.next().map(String::as_str)
    }
}

fn only<'a>(mut found: impl Iterator<Item = (&'a String, &'a String)>) -> Option<&'a String> {
    let (_, key) = found.next()?;
    found.next().is_none().then_some(key)
}

/// Most characters between the words of a link and an address that strayed from them.
const STRAY: usize = 24;

/// How far an address and the words of a link reach, in bytes: to look further, for each address of a long line, would
/// cost the square of its length.
const REACH: usize = 2_000;

/// The end of a text, as far as is looked back.
fn tail(text: &str, bytes: usize) -> &str {
    &text[text.ceil_char_boundary(text.len().saturating_sub(bytes))..]
}

/// Puts addresses that strayed from their words back: `[words] of (umbrella://x)` becomes `[words](umbrella://x) of`.
///
/// Also gives the addresses without words, which were taken out: they mean nothing to a reader.
pub fn mend(body: &str) -> (String, Vec<String>) {
    let mut mended = String::with_capacity(body.len());
    let mut lost = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find("umbrella:") {
        mended.push_str(&rest[..at]);
        rest = &rest[at..];
        // `[words]](umbrella://x)` has one bracket too many.
        if mended.ends_with("]](") && !doubly_opened(&mended) {
            mended.truncate(mended.len() - 2);
            mended.push('(');
        }
        if mended.ends_with("](")
            || mended.ends_with("](<")
            || mended.ends_with("[")
            || mended.ends_with('<')
        {
            let kept = "umbrella:".len();
            mended.push_str(&rest[..kept]);
            rest = &rest[kept..];
            continue;
        }
        let near = &rest[..rest.floor_char_boundary(REACH)];
        let line = near.split('\n').next().unwrap_or(near);
        let end =
            line.find(')').unwrap_or_else(|| line.find(char::is_whitespace).unwrap_or(line.len()));
        let target: String = rest[..end].split_whitespace().collect();
        rest = rest[end..].strip_prefix(')').unwrap_or(&rest[end..]);
        if mended.ends_with("]((") {
            mended.pop();
            mended.push_str(&format!("{target})"));
            rest = rest.strip_prefix(')').unwrap_or(rest);
            continue;
        }
        while mended.ends_with('(') {
            mended.pop();
        }
        match stray_words(&mended) {
            Some(words_end) => {
                let between = mended.split_off(words_end);
                mended.push_str(&format!("({target}){}", between.trim_end()));
            }
            None => {
                mended.truncate(mended.trim_end_matches(' ').len());
                lost.push(target);
            }
        }
    }
    mended.push_str(rest);
    (mended, lost)
}

/// Takes out what is left of addresses once every link leads somewhere, and gives what was taken.
pub fn without_addresses(markdown: String) -> (String, Vec<String>) {
    let mut lost = Vec::new();
    let mut kept = String::with_capacity(markdown.len());
    let mut rest = markdown.as_str();
    while let Some(at) = rest.find("umbrella:/") {
        let before = rest[..at].trim_end_matches('(');
        kept.push_str(before);
        let tail = &rest[at..];
        let end =
            tail.find(|letter: char| letter.is_whitespace() || letter == ')').unwrap_or(tail.len());
        lost.push(tail[..end].to_owned());
        rest = match before.len() < at {
            true => tail[end..].strip_prefix(')').unwrap_or(&tail[end..]),
            false => &tail[end..],
        };
    }
    kept.push_str(rest);
    (kept, lost)
}

/// Whether the last bracket that opens is the second of two.
fn doubly_opened(text: &str) -> bool {
    let text = tail(text, REACH);
    text.rfind('[').is_some_and(|at| text[..at].ends_with('['))
}

/// Where the words of a link end, if they end shortly before the end of `text` on the same line.
fn stray_words(text: &str) -> Option<usize> {
    let between = tail(text, 4 * STRAY + 1);
    let between = &between[between.rfind(']')? + 1..];
    let end = text.len() - between.len();
    let line = tail(&text[..end], REACH).rsplit('\n').next().unwrap_or_default();
    (between.chars().count() <= STRAY
        && !between.contains(['[', '(', ')', '\n'])
        && line.contains('['))
    .then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_addresses_find_their_words() {
        for (body, expected) in [
            ("[a](umbrella://x) b", "[a](umbrella://x) b"),
            ("**[a]** (umbrella://x) b", "**[a](umbrella://x)** b"),
            ("لـ [Windows] من(umbrella://x.md) و", "لـ [Windows](umbrella://x.md) من و"),
            ("[a]من  (umbrella: //forms/f.yml) ل", "[a](umbrella://forms/f.yml)من ل"),
            ("[a]((umbrella://x) b", "[a](umbrella://x) b"),
            ("[a]((umbrella://x)) b", "[a](umbrella://x) b"),
            ("（[管理]的更多(umbrella://x)。", "（[管理](umbrella://x)的更多。"),
            ("[a]](umbrella://x) b", "[a](umbrella://x) b"),
            ("[[a]](umbrella://x) b", "[[a]](umbrella://x) b"),
            ("[Mac]  من umbrella://x.md) و", "[Mac](umbrella://x.md)  من و"),
        ] {
            assert_eq!(mend(body), (expected.to_owned(), vec![]), "{body}");
        }
    }

    #[test]
    fn addresses_without_words_go() {
        assert_eq!(
            mend("see (umbrella://x/y) more\n"),
            ("see more\n".to_owned(), vec!["umbrella://x/y".to_owned()])
        );
        assert_eq!(mend("[a](b) see (umbrella://x)").1.len(), 1);
    }

    #[test]
    fn what_is_left_of_addresses_goes() {
        let (kept, lost) = without_addresses("a [b (umbrella://x/y) c umbrella://z.\nd".to_owned());
        assert_eq!((kept.as_str(), lost.len()), ("a [b  c \nd", 2));
        assert_eq!(without_addresses("An umbrella: open".to_owned()).0, "An umbrella: open");
    }

    #[test]
    fn old_addresses_are_recognised_only_when_one_place_is_meant() {
        let keys = [
            "about/s_licences",
            "tools/messaging/s_pidgin",
            "tools/messaging/s_signal",
            "a/b1",
            "a/b2",
        ];
        let links =
            Links { keys: keys.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect() };
        let key = |address: &str| {
            links.page(address).map(|link| link.to_destination()).unwrap_or_default()
        };
        assert_eq!(key("//licences//"), "semilla:key:about/s_licences");
        assert_eq!(key("//tools/messagging/s_pidgin.md"), "semilla:key:tools/messaging/s_pidgin");
        assert_eq!(
            key("//tools/messaging/s_signal.md#x"),
            "semilla:key:tools/messaging/s_signal#x"
        );
        assert_eq!(key("//a/b3"), "");
        assert_eq!(key("//../../etc/passwd"), "");
        assert_eq!(key("//"), "");
    }
}
