//! The real input: every Markdown file of the two data sets goes through and loses no word.

use super::*;
use crate::domain::text::{cjk, plain_text, to_markdown};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Data beside the project; `None`, said loudly, where it is not there. In CI it has to be.
fn folder(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none(), "{} is missing", folder.display());
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED: {} is missing, its texts were not tried",
        folder.display()
    );
    None
}

fn markdown_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            markdown_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}

/// The text below the front matter.
fn body_of(text: &str) -> &str {
    for fence in ["---", "+++"] {
        if let Some(rest) = text.strip_prefix(fence)
            && let Some(end) = rest.find(&format!("\n{fence}"))
        {
            return &rest[end + 1 + fence.len()..];
        }
    }
    text
}

/// Letters and digits of a text, in order, without what is Markdown, an address or a tag.
fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a text by another way: straight from the parser, without our blocks.
fn words_of_parser(markdown: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    let mut text = String::new();
    // What is ours of emphasis and of the ends of lines is tried by itself.
    let markdown = cjk::with_emphasis_marked(markdown);
    for event in Parser::new_ext(
        &markdown,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS,
    ) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&cjk::without_marks(&words)),
            Event::SoftBreak => text.push(LINE_END),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Strikethrough) => {}
            Event::Start(_) | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    words(&joined_lines(&text))
}

/// Stands for the end of a line in a paragraph.
const LINE_END: char = '\u{1}';

fn joined_lines(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let around = joined.chars().next_back().zip(letters.peek());
        let joins = |(last, next): (char, &char)| cjk::joins_lines(last, *next);
        if letter != LINE_END || !around.is_some_and(joins) {
            joined.push(letter);
        }
    }
    joined
}

/// Words that stand beside each other in a script without spaces, as one: what parts them says nothing there, and the words
/// of a picture that is not there are parted in two ways.
fn joined_words(words: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    for word in words {
        let ends = |last: &String| last.chars().next_back().zip(word.chars().next());
        let joins =
            |last: &String| ends(last).is_some_and(|(last, next)| cjk::joins_lines(last, next));
        match joined.last_mut().filter(|last| joins(last)) {
            Some(last) => last.push_str(word),
            None => joined.push(word.clone()),
        }
    }
    joined
}

/// The words of a page. Elements that stand on lines of their own part words, marks inside a line do not.
fn words_of_page(html: &str) -> Vec<String> {
    let mut text = String::new();
    for piece in html.split_inclusive('>') {
        let (before, tag) = piece.split_once('<').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap_or_default();
        text.push_str(before);
        if !["strong", "em", "del", "code", "a"].contains(&name) {
            text.push(' ');
        }
    }
    words(&SanitisedHtml::from_trusted_column(text).plain_text())
}

fn same(left: &[String], right: &[String], path: &Path) {
    let differ = left.iter().zip(right).position(|(left, right)| left != right);
    if let Some(place) =
        differ.or((left.len() != right.len()).then_some(left.len().min(right.len())))
    {
        let around = |words: &[String]| {
            words[place.saturating_sub(3).min(words.len())..]
                .iter()
                .take(6)
                .cloned()
                .collect::<Vec<_>>()
        };
        panic!("{}: {:?} is not {:?}", path.display(), around(left), around(right));
    }
}

fn try_all(name: &str) -> Option<usize> {
    let mut files = Vec::new();
    markdown_files(&folder(name)?, &mut files);
    for path in &files {
        // The data sets hold a few files on purpose that are no UTF-8: an import names them.
        let Ok(text) = fs::read_to_string(path) else { continue };
        let markdown = body_of(&text);
        let blocks = split("Title", "", markdown)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let html = page(&blocks);
        assert_eq!(unbalanced(html.as_str()), None, "{}", path.display());
        let shown: Vec<String> =
            blocks.iter().skip(1).flat_map(|block| words(&plain_text(block))).collect();
        same(&joined_words(&shown), &joined_words(&words_of_parser(markdown)), path);
        same(&words_of_page(html.as_str()), &shown, path);
        let again = split("Title", "", &to_markdown(&blocks));
        assert!(again.as_ref() == Ok(&blocks), "{}:\n{}", path.display(), to_markdown(&blocks));
    }
    Some(files.len())
}

#[test]
fn every_umbrella_text_goes_through_whole() {
    if let Some(files) = try_all("umbrella") {
        assert!(files > 2_000, "{files}");
    }
}

#[test]
fn every_vote_gov_text_goes_through_whole() {
    if let Some(files) = try_all("vote-gov/content") {
        assert!(files > 500, "{files}");
    }
}
