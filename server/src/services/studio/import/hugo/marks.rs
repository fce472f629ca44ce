//! What the Markdown of Hugo has and ours has not, written so that both read it alike: names and classes of headings,
//! addresses that stand bare in a sentence, lists of terms with what they mean.

mod addresses;
mod terms;

use super::super::rewrite::{Decision, escape_words, markdown_options, rewrite};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::{collections::HashMap, ops::Range};

type Edits = Vec<(Range<usize>, String)>;

/// The text in the Markdown that items and lessons may use.
pub fn to_common(markdown: &str) -> String {
    let markdown = terms::as_lists(markdown);
    let mut edits = Edits::new();
    let mut names: HashMap<String, String> = HashMap::new();
    let mut reading = Reading::default();
    let options = markdown_options() | Options::ENABLE_HEADING_ATTRIBUTES;
    for (event, range) in Parser::new_ext(&markdown, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                let with_value = attrs.iter().any(|(_, value)| value.is_some());
                if id.is_some() || !classes.is_empty() || with_value {
                    edits.extend(attributes(&markdown, &range));
                }
                reading.heading = Some((id.as_ref().map(ToString::to_string), String::new()));
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((Some(id), words)) = reading.heading.take() {
                    names.insert(format!("#{id}"), format!("#{}", name_of_heading(&words)));
                }
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading)) = &mut reading.heading {
                    heading.push_str(words);
                }
            }
            _ => {}
        }
        reading.take(&event, range, &markdown, &mut edits);
    }
    reading.end_of_words(&markdown, &mut edits);
    let markdown = apply(&markdown, edits);
    if names.is_empty() {
        return markdown;
    }
    // The name that the author gave is gone; the heading goes by its words.
    rewrite(&markdown, &mut |target| match names.get(target.destination) {
        Some(name) if !target.picture => Decision::To(name.clone()),
        _ => Decision::Keep,
    })
}

/// Where in a text the reading is.
#[derive(Default)]
struct Reading {
    /// The name that the heading has, and its words.
    heading: Option<(Option<String>, String)>,
    /// Links, pictures and code that are open: what stands in them is no bare address.
    closed_to_addresses: usize,
    /// Words without any mark between them.
    words: Option<Range<usize>>,
}

impl Reading {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>, markdown: &str, edits: &mut Edits) {
        if let (Event::Text(_), 0) = (event, self.closed_to_addresses) {
            match &mut self.words {
                Some(words) if words.end == range.start => words.end = range.end,
                _ => {
                    self.end_of_words(markdown, edits);
                    self.words = Some(range);
                }
            }
            return;
        }
        self.end_of_words(markdown, edits);
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_)) => {
                self.closed_to_addresses += 1;
            }
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock) => {
                self.closed_to_addresses = self.closed_to_addresses.saturating_sub(1);
            }
            _ => {}
        }
    }

    fn end_of_words(&mut self, markdown: &str, edits: &mut Edits) {
        let Some(range) = self.words.take() else { return };
        for bare in addresses::find(markdown, range) {
            let words = markdown.get(bare.range.clone()).unwrap_or_default().replace("&amp;", "&");
            let words = escape_words(&words);
            edits.push((bare.range, format!("[{words}]({})", bare.destination)));
        }
    }
}

/// The braces behind the words of a heading, with the space before them.
fn attributes(markdown: &str, heading: &Range<usize>) -> Option<(Range<usize>, String)> {
    let text = markdown.get(heading.clone())?;
    let start = text.rfind('{')?;
    let end = start + text[start..].find('}')? + 1;
    let start = text[..start].trim_end_matches([' ', '\t']).len();
    Some((heading.start + start..heading.start + end, String::new()))
}

/// What a heading is called in an address where nobody says: its words in small letters, joined by hyphens.
fn name_of_heading(words: &str) -> String {
    let mut name = String::with_capacity(words.len());
    for letter in words.trim().chars().flat_map(char::to_lowercase) {
        match letter {
            ' ' | '-' => name.push('-'),
            '_' => name.push('_'),
            letter if letter.is_alphanumeric() => name.push(letter),
            letter if unicode_normalization::char::is_combining_mark(letter) => name.push(letter),
            _ => {}
        }
    }
    name
}

/// The text with its edits; of two that meet the first counts.
fn apply(markdown: &str, mut edits: Edits) -> String {
    let mut changed = String::with_capacity(markdown.len());
    let mut at = 0;
    edits.sort_by_key(|(range, _)| range.start);
    for (range, text) in edits {
        let Some(before) = markdown.get(at..range.start) else { continue };
        changed.push_str(before);
        changed.push_str(&text);
        at = range.end;
    }
    changed.push_str(markdown.get(at..).unwrap_or_default());
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_of_headings_are_not_shown_and_still_lead_there() {
        assert_eq!(
            to_common("## Your rights {#rights}\n\nSee [above](#rights), [other](#other).\n"),
            "## Your rights\n\nSee [above](#your-rights), [other](#other).\n"
        );
        assert_eq!(to_common("# A {#a .b}\n\nText\n"), "# A\n\nText\n");
        assert_eq!(to_common("Title {.wide}\n=====\n\nText\n"), "Title\n=====\n\nText\n");
        for same in ["## A {b} c\n", "Words {#no}\n", "`## A {#a}`\n", "## A\n\n{#a}\n"] {
            assert_eq!(to_common(same), same);
        }
    }

    #[test]
    fn bare_addresses_become_links() {
        assert_eq!(
            to_common("See https://example.org/help for help.\n"),
            "See [https://example.org/help](https://example.org/help) for help.\n"
        );
        for same in [
            "[https://example.org/a](https://example.org/b)\n",
            "<https://example.org/a>\n",
            "`https://example.org/a`\n",
            "    https://example.org/a\n",
            "```\nhttps://example.org/a\n```\n",
            "![https://example.org/a](b.png)\n",
            "[r]\n\n[r]: https://example.org/a\n",
            "No address: https:// and example.org\n",
        ] {
            assert_eq!(to_common(same), same);
        }
    }

    #[test]
    fn shortcodes_of_ours_and_other_words_stay() {
        let text = "A *b* [c](semilla:key:d)\n\n- e\n\n> f\n\n| g | h |\n|---|---|\n| i | j |\n";
        assert_eq!(to_common(text), text);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "[a-c:#{}.@/\\-_*\\[\\]()<>`\\n é見 ]{0,120}") {
            to_common(&text);
        }

        #[test]
        fn plain_words_stay(text in "[a-zé見 \\n]{0,120}") {
            prop_assert_eq!(to_common(&text), text);
        }
    }
}
