//! The numbers of footnotes: one after the other in the order in which a page mentions them, whatever they are called.

use super::{BlockPath, SanitisedHtml, path::Container};
use std::{borrow::Cow, collections::HashMap};

/// How the mark of a footnote begins in stored HTML, up to the name; the name itself stands between its tags.
pub(super) const MARK: &str = "<sup><a href=\"#footnote-";
const END: &str = "</a></sup>";

/// The numbers of all footnotes of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteNumbers(HashMap<String, u32>);

impl NoteNumbers {
    /// Counts the footnotes of a page: what its blocks mention, in order, then those that nobody mentions.
    pub fn of<'a>(blocks: impl IntoIterator<Item = (&'a BlockPath, &'a SanitisedHtml)>) -> Self {
        let mut numbers = Self::default();
        for (path, html) in blocks {
            if let Some(Container::Footnote { name }) = path.containers().next() {
                numbers.count(name);
            }
            for mark in marks(html.as_str()) {
                numbers.count(mark.name);
            }
        }
        numbers
    }

    fn count(&mut self, name: &str) {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX).saturating_add(1);
        self.0.entry(name.to_owned()).or_insert(next);
    }

    /// What is shown for a footnote: its number, or its name on a page that does not know it.
    pub(super) fn label<'a>(&self, name: &'a str) -> Cow<'a, str> {
        self.0.get(name).map_or(Cow::Borrowed(name), |number| Cow::Owned(number.to_string()))
    }

    /// HTML of a block with numbers in its marks.
    pub(super) fn shown_in<'a>(&self, html: &'a str) -> Cow<'a, str> {
        let mut shown = String::new();
        let mut written = 0;
        for mark in marks(html) {
            shown.push_str(&html[written..mark.words]);
            shown.push_str(&self.label(mark.name));
            written = mark.end - END.len();
        }
        if written == 0 {
            return Cow::Borrowed(html);
        }
        shown.push_str(&html[written..]);
        Cow::Owned(shown)
    }
}

/// The length of the mark that a piece of HTML begins with.
pub(super) fn mark_length(html: &str) -> usize {
    html.find(END).map_or(html.len(), |end| end + END.len())
}

/// The mark of a footnote in HTML.
struct Mark<'a> {
    name: &'a str,
    /// Where its words begin.
    words: usize,
    /// Behind it.
    end: usize,
}

fn marks(html: &str) -> impl Iterator<Item = Mark<'_>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + html[from..].find(MARK)?;
        let name = start + MARK.len();
        let length = html[name..].find('"')?;
        let words = name + length + html[name + length..].find('>')? + 1;
        from = start + mark_length(&html[start..]);
        (words + END.len() <= from).then_some(Mark {
            name: &html[name..name + length],
            words,
            end: from,
        })
    })
}
