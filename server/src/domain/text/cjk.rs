//! Chinese, Japanese and Korean text, for which two rules of CommonMark were not made: which stars begin and end
//! emphasis, and that the end of a line is a space.
//!
//! *Emphasis.* CommonMark lets a run of stars end emphasis behind punctuation only where space or punctuation follows,
//! and begin it before punctuation only where they precede. These scripts put no spaces there, so
//! `**注意：**请` and `**준비물(신분증)**을` would show their stars. Here, where punctuation stands on one side of a
//! run of stars and a letter on the other, and either of the two belongs to these scripts, the punctuation counts as a
//! letter. That is the extension which is discussed as `commonmark/commonmark-spec#650`; all other text, `_` and `~~`
//! are read as CommonMark has it.

use std::borrow::Cow;

/// Stands between punctuation and stars and is read as a letter by the parser. No text holds one: [`super::clean`] takes
/// it out before and after.
const LETTER: char = '\u{ffff}';

/// Markdown with whatever lets the parser read emphasis as the extension has it. `text` went through
/// [`super::clean::lines`].
pub(super) fn with_emphasis_marked(text: &str) -> Cow<'_, str> {
    let mut marked = String::new();
    let mut written = 0;
    let mut from = 0;
    while let Some(run) = next_run(text, from) {
        let before = text[..run.start].chars().next_back();
        let after = text[run.end..].chars().next();
        let place = match before.zip(after).and_then(|(before, after)| punctuation(before, after)) {
            Some(Side::Before) => Some(run.start),
            Some(Side::After) => Some(run.end),
            None => None,
        };
        if let Some(place) = place.filter(|_| !run.is_empty()) {
            marked.push_str(&text[written..place]);
            marked.push(LETTER);
            written = place;
        }
        from = run.end;
    }
    if written == 0 {
        return Cow::Borrowed(text);
    }
    marked.push_str(&text[written..]);
    Cow::Owned(marked)
}

/// The same without what was put in: for what the reader does not clean, such as code and addresses.
pub(super) fn without_marks(text: &str) -> Cow<'_, str> {
    match text.contains(LETTER) {
        true => Cow::Owned(text.replace(LETTER, "")),
        false => Cow::Borrowed(text),
    }
}

/// The next run of stars of which none is escaped; empty where its only star is.
fn next_run(text: &str, from: usize) -> Option<std::ops::Range<usize>> {
    let mut start = from + text[from..].find('*')?;
    let length = |start: usize| text[start..].bytes().take_while(|byte| *byte == b'*').count();
    let end = start + length(start);
    let slashes = text[..start].bytes().rev().take_while(|byte| *byte == b'\\').count();
    // The first of them is a word then, and the others stand behind punctuation.
    start += slashes % 2;
    Some(start..end)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// On which side of a run of stars the punctuation stands that counts as a letter.
fn punctuation(before: char, after: char) -> Option<Side> {
    if before.is_whitespace() || after.is_whitespace() || !(is_cjk(before) || is_cjk(after)) {
        return None;
    }
    match (is_punctuation(before), is_punctuation(after)) {
        (true, false) => Some(Side::Before),
        (false, true) => Some(Side::After),
        _ => None,
    }
}

/// Punctuation and symbols, as CommonMark counts them.
fn is_punctuation(letter: char) -> bool {
    let is_mark = unicode_normalization::char::is_combining_mark(letter);
    !(letter.is_alphanumeric() || letter.is_whitespace() || letter.is_control() || is_mark)
}

/// Letters and punctuation of Chinese, Japanese and Korean.
fn is_cjk(letter: char) -> bool {
    is_hangul(letter) || is_written_without_spaces(letter)
}

fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}' | '\u{ffa0}'..='\u{ffdc}')
}

/// Han, kana and Bopomofo with their punctuation and wide forms.
fn is_written_without_spaces(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{2fff}' | '\u{3001}'..='\u{312f}' | '\u{3190}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe10}'..='\u{fe1f}'
        | '\u{fe30}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff9f}' | '\u{ffe0}'..='\u{ffee}'
        | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether the end of a line between two letters is nothing but that: in scripts without spaces between words. Korean
/// has spaces, and so has what stands beside Latin letters or digits.
pub(super) fn joins_lines(before: char, after: char) -> bool {
    is_written_without_spaces(before) && is_written_without_spaces(after)
}

#[cfg(test)]
mod tests;
