//! A sentence that was said: its words, the language they are in, and the places where elements go.

use crate::{direction::Direction, language_tag::LanguageTag};

// Noncharacters: Unicode keeps them for use inside a program, no keyboard has them, arguments are cleaned of them.
pub(crate) const SLOT_OPEN: char = '\u{FDD0}';
pub(crate) const SLOT_NEXT: char = '\u{FDD1}';
pub(crate) const SLOT_CLOSE: char = '\u{FDD2}';

/// A sentence in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, with isolation marks around what was put in; see [`strip_isolation`].
    pub text: String,
    /// The language the words are really in.
    pub language: LanguageTag,
    /// The direction of that language.
    pub direction: Direction,
    slots: Vec<Slot>,
}

/// A stretch of a text that the page wraps in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Slot {
    name: String,
    language: Option<LanguageTag>,
    start: usize,
    end: usize,
}

/// A piece of a sentence, for pages that put elements into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words of the sentence.
    Text(&'a str),
    /// Words to wrap in an element.
    Slot {
        /// The name of the slot in the sentence, without `$`.
        name: &'a str,
        /// The words inside.
        text: &'a str,
        /// The language of the words where it is another, as with names of languages.
        language: Option<&'a LanguageTag>,
    },
}

impl Text {
    /// A text from what a bundle wrote, which may hold marks of slots.
    pub(crate) fn read(written: String, language: LanguageTag, direction: Direction) -> Self {
        if !written.contains(SLOT_OPEN) {
            return Self::plainly(written, language, direction);
        }
        let mut text = String::with_capacity(written.len());
        let mut slots = Vec::new();
        let mut rest = written.as_str();
        while let Some((before, marked)) = rest.split_once(SLOT_OPEN) {
            text.push_str(before);
            let Some((slot, after)) = marked.split_once(SLOT_CLOSE) else { break };
            let mut fields = slot.splitn(3, SLOT_NEXT);
            let name = fields.next().unwrap_or_default().to_owned();
            let language = fields.next().and_then(|tag| LanguageTag::parse(tag).ok());
            let start = text.len();
            text.push_str(fields.next().unwrap_or_default());
            slots.push(Slot { name, language, start, end: text.len() });
            rest = after;
        }
        text.push_str(rest);
        Self { text, language, direction, slots }
    }

    /// A text without slots.
    pub(crate) fn plainly(text: String, language: LanguageTag, direction: Direction) -> Self {
        Self { text, language, direction, slots: Vec::new() }
    }

    /// The words without isolation marks, for titles, attributes, mail subjects, file names.
    pub fn plain(&self) -> String {
        strip_isolation(&self.text)
    }

    /// Whether it is in another language than the page around it.
    pub fn differs_from(&self, page: &LanguageTag) -> bool {
        self.language != *page
    }

    /// `lang` and `dir` for the element around it, when it is in another language than the page.
    pub fn marks(&self, page: &LanguageTag) -> Option<(&str, &'static str)> {
        self.differs_from(page).then(|| (self.language.as_str(), self.direction.as_str()))
    }

    /// The sentence in pieces. One piece of text when it has no slots.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::with_capacity(2 * self.slots.len() + 1);
        let mut at = 0;
        for Slot { name, language, start, end } in &self.slots {
            if at < *start {
                parts.push(Part::Text(&self.text[at..*start]));
            }
            parts.push(Part::Slot {
                name,
                text: &self.text[*start..*end],
                language: language.as_ref(),
            });
            at = *end;
        }
        if at < self.text.len() || parts.is_empty() {
            parts.push(Part::Text(&self.text[at..]));
        }
        parts
    }
}

/// What a slot looks like inside a bundle. `language` is empty when it is that of the sentence.
pub(crate) fn slot_mark(name: &str, language: &str, words: &str) -> String {
    format!("{SLOT_OPEN}{name}{SLOT_NEXT}{language}{SLOT_NEXT}{words}{SLOT_CLOSE}")
}

/// The text without the invisible marks that isolate what was put into a sentence (U+2066 to U+2069).
///
/// For `<title>`, attributes, mail subjects, calendar files, CSV and file names. Everything on a page keeps them.
pub fn strip_isolation(text: &str) -> String {
    text.replace(|letter| matches!(letter, '\u{2066}'..='\u{2069}'), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Text {
        Text::read(written.to_owned(), LanguageTag::english(), Direction::Ltr)
    }

    #[test]
    fn slots_become_parts_and_leave_the_words() {
        let written = format!(
            "Write to {}, in {}.",
            slot_mark("link", "", "us"),
            slot_mark("tongue", "ar", "العربية")
        );
        let text = read(&written);
        assert_eq!(text.text, "Write to us, in العربية.");
        let arabic = LanguageTag::parse("ar").unwrap();
        assert_eq!(
            text.parts(),
            [
                Part::Text("Write to "),
                Part::Slot { name: "link", text: "us", language: None },
                Part::Text(", in "),
                Part::Slot { name: "tongue", text: "العربية", language: Some(&arabic) },
                Part::Text("."),
            ]
        );
    }

    #[test]
    fn a_text_without_slots_is_one_part_even_when_empty() {
        assert_eq!(read("Read").parts(), [Part::Text("Read")]);
        assert_eq!(read("").parts(), [Part::Text("")]);
    }

    #[test]
    fn marks_are_given_only_in_a_foreign_page() {
        let text = read("Read");
        assert_eq!(text.marks(&LanguageTag::english()), None);
        assert_eq!(text.marks(&LanguageTag::parse("ar").unwrap()), Some(("en", "ltr")));
    }

    #[test]
    fn isolation_is_stripped_and_nothing_else() {
        assert_eq!(strip_isolation("a \u{2068}ب\u{200F}\u{2069} b"), "a ب\u{200F} b");
    }
}
