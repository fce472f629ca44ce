//! What people see of a text that was found: its original letters around the match, the match marked.

use super::{analyse::analyse, query::Query};
use std::ops::Range;

/// A part of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Original letters.
    pub text: String,
    /// Whether they are what was asked for.
    pub marked: bool,
}

/// A cutting from a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// Whether something stands before it.
    pub begins_within: bool,
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
    /// Whether something follows.
    pub ends_within: bool,
}

/// A whole text with the matches marked.
pub fn marked(text: &str, query: &Query) -> Vec<Piece> {
    pieces(text, 0..text.len(), &matches(text, query))
}

/// About `letters` letters around the place with the most matches; `None` when nothing in the text was asked for.
pub fn snippet(text: &str, query: &Query, letters: usize) -> Option<Snippet> {
    let found = matches(text, query);
    let window = window(text, &found, letters)?;
    Some(Snippet {
        begins_within: window.start > 0,
        ends_within: window.end < text.len(),
        pieces: pieces(text, window, &found),
    })
}

/// Where a text holds what was asked for; ranges that touch are one.
fn matches(text: &str, query: &Query) -> Vec<Range<usize>> {
    if !query.may_be_in(text) {
        return Vec::new();
    }
    let mut ranges: Vec<Range<usize>> = analyse(text)
        .into_iter()
        .filter(|token| query.asks_for(&token.text))
        .map(|token| token.from..token.to)
        .collect();
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// The stretch that holds the most matches, with as much around it as fits, cut between words where there are any.
fn window(text: &str, found: &[Range<usize>], letters: usize) -> Option<Range<usize>> {
    // Bytes, not letters: enough of either to read a sentence.
    let bytes = letters * text.len() / text.chars().count().max(1);
    let held = |first: &Range<usize>| {
        found
            .iter()
            .filter(|one| one.start >= first.start && one.end <= first.start + bytes)
            .count()
    };
    let first = found.iter().rev().max_by_key(|first| held(first))?;
    let before = (bytes / 4).min(first.start);
    let start = between_words(text, first.start - before, first.start);
    let end = text.floor_char_boundary((start + bytes).max(first.end).min(text.len()));
    let end = match text[first.end..end].rfind(char::is_whitespace) {
        Some(space) if end < text.len() => first.end + space,
        _ => end,
    };
    Some(start..end)
}

/// The first beginning of a word from `from` on, at most at `latest`.
fn between_words(text: &str, from: usize, latest: usize) -> usize {
    let from = text.floor_char_boundary(from);
    if from == 0 {
        return 0;
    }
    match text[from..latest].find(char::is_whitespace) {
        Some(space) => {
            let rest = &text[from + space..latest];
            from + space + (rest.len() - rest.trim_start().len())
        }
        None => from,
    }
}

fn pieces(text: &str, window: Range<usize>, found: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, marked| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), marked });
        }
    };
    let mut at = window.start;
    for range in found.iter().filter(|one| one.end > window.start && one.start < window.end) {
        let range = range.start.max(at)..range.end.min(window.end);
        push(at..range.start, false);
        at = range.end;
        push(range, true);
    }
    push(at..window.end, false);
    pieces
}
