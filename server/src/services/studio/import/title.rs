//! Titles and headings: what a text is called when nobody says, and a heading that only repeats the title.

use super::rewrite::markdown_options;
use crate::domain::text::{self, BlockKind};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// A title on one line, without what only parts words. What would deceive is left to `names.rs`, which tells of it.
pub fn tidy(title: &str) -> String {
    let unseen = |letter: char| matches!(letter, '\u{ad}' | '\u{feff}' | '\u{200b}' | '\u{2060}');
    let seen: String = title.chars().filter(|letter| !unseen(*letter)).collect();
    // A mark that has lost its letter is none.
    let word = |word: &&str| !word.chars().all(unicode_normalization::char::is_combining_mark);
    seen.split_whitespace().filter(word).collect::<Vec<_>>().join(" ")
}

/// "making-a-call" → "Making a call".
pub fn from_name(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The words of the heading with which a text in Markdown begins, as readers see them: without marks, and links by their
/// words.
pub fn first_heading(body: &str) -> Option<String> {
    opening(body).map(|(words, _)| words)
}

/// The body without a first heading that only repeats the title. A heading that is all there is stays.
pub fn without_title(title: &str, body: &str) -> String {
    let body = body.trim();
    match repeated(title, body) {
        Some(rest) if !rest.is_empty() => rest.to_owned(),
        _ => body.to_owned(),
    }
}

/// Whether a body is nothing but a heading that repeats the title.
pub fn is_only_title(title: &str, body: &str) -> bool {
    repeated(title, body).is_some_and(str::is_empty)
}

/// What follows a first heading that repeats the title; `None` when there is no such heading.
fn repeated<'b>(title: &str, body: &'b str) -> Option<&'b str> {
    let (words, range) = opening(body)?;
    let same = tidy(&words).to_lowercase() == tidy(title).to_lowercase();
    same.then(|| body.get(range.end..).unwrap_or_default().trim())
}

/// The first heading, if nothing stands before it, with the place where it stands.
fn opening(body: &str) -> Option<(String, Range<usize>)> {
    let mut events = Parser::new_ext(body, markdown_options()).into_offset_iter();
    let range = loop {
        match events.next()? {
            (Event::Start(Tag::Heading { .. }), range) => break range,
            // What nobody sees opens nothing.
            (Event::Start(Tag::HtmlBlock), range) if is_remark(body.get(range.clone())?) => {}
            (Event::Html(_) | Event::End(TagEnd::HtmlBlock), _) => {}
            _ => return None,
        }
    };
    let blocks = text::split("", "", body.get(range.clone())?).ok()?;
    let heading = blocks.first().filter(|block| matches!(block.kind, BlockKind::Heading(_)))?;
    let words = text::plain_text(heading);
    (!words.trim().is_empty()).then_some((words, range))
}

fn is_remark(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->").is_some_and(|end| end + 3 == html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_become_titles() {
        assert_eq!(from_name("making-a-call"), "Making a call");
        assert_eq!(from_name("état_civil"), "État civil");
        assert_eq!(from_name(""), "");
    }

    #[test]
    fn titles_are_tidied() {
        assert_eq!(tidy(" Enskri  pou\nVote  \u{ad}\u{336}  nan"), "Enskri pou Vote nan");
        assert_eq!(tidy("नेटवर्क સુરક્ષા"), "नेटवर्क સુરક્ષા");
    }

    #[test]
    fn the_first_heading_is_the_first_thing() {
        assert_eq!(first_heading("\n\n## **Hello** ##\ntext").as_deref(), Some("Hello"));
        assert_eq!(first_heading("text\n# Later"), None);
        assert_eq!(first_heading("#\ntext"), None);
        assert_eq!(first_heading("- # In a list"), None);
        assert_eq!(first_heading("    # Code"), None);
        assert_eq!(first_heading("<!-- a remark -->\n\n# Hello").as_deref(), Some("Hello"));
        assert_eq!(first_heading("<p>Words</p>\n\n# Later"), None);
        assert_eq!(first_heading("<!-- a remark --> words\n\n# Later"), None);
    }

    #[test]
    fn a_heading_is_read_as_readers_see_it() {
        for (body, words) in [
            (
                "Talking with a neighbor\n=======\n\nFirst say hello.",
                Some("Talking with a neighbor"),
            ),
            ("Part\ntwo\n---\nText", Some("Part two")),
            ("# Know your **rights**\n\nText", Some("Know your rights")),
            ("# Learn C#\n\nText", Some("Learn C#")),
            ("# Learn C\\# ##\n\nText", Some("Learn C#")),
            ("# See [the guide](https://example.org/)\nText", Some("See the guide")),
            ("# Fish &amp; chips\n\nText", Some("Fish & chips")),
            ("# Use `ls` *now*", Some("Use ls now")),
            ("# 100 % sure #\n", Some("100 % sure")),
            ("#solidarity begins at home.\n\nText", None),
            ("####### Seven\n", None),
            ("\\# No heading\n", None),
        ] {
            assert_eq!(first_heading(body).as_deref(), words, "{body}");
        }
    }

    #[test]
    fn a_repeated_title_goes_but_never_the_whole_text() {
        assert_eq!(without_title("Air gap", "# AIR GAP\n\nText"), "Text");
        assert_eq!(without_title("Air gap", "Air gap\n=======\nText"), "Text");
        assert_eq!(without_title("Air gap", "# Air **gap**\nText"), "Text");
        assert_eq!(without_title("Air gap", "# Other\n\nText\n"), "# Other\n\nText");
        assert_eq!(without_title("Air gap", "#air gap\n\nText\n"), "#air gap\n\nText");
        assert_eq!(without_title("Air gap", "# Air gap"), "# Air gap");
        assert_eq!(without_title("", "   "), "");
        assert!(is_only_title("Air gap", "Air gap\n===\n"));
        assert!(!is_only_title("Air gap", "# Air gap\n\nText"));
        assert!(!is_only_title("Air gap", ""));
    }
}
