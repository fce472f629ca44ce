//! Takes out of texts what no reader can see and what would deceive one.

use super::{BlockKind, cjk};
use crate::domain::unseen::is_unseen;

/// Letters that have no place in a text: control characters, byte order marks, and the two that turn the direction of
/// other letters around (a name or an address could pretend to be another one).
pub(super) fn is_unwanted(letter: char) -> bool {
    match letter {
        '\n' | '\t' => false,
        '\u{feff}' | '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => letter.is_control(),
    }
}

/// The text of a block without what no block holds; `None` when it holds nothing of the sort.
pub fn without_unwanted(kind: &BlockKind, text: &str) -> Option<String> {
    let on_one_line = kind.is_heading_of_the_text();
    let is_bad = |letter: char| is_unwanted(letter) || (on_one_line && is_unseen(letter));
    if !text.contains(is_bad) {
        return None;
    }
    Some(if on_one_line { one_line(text) } else { lines(text) })
}

/// Space that a line may be broken at. No-break spaces are letters: French and numbers need them where they stand.
pub(super) fn is_space(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// One kind of line ending, nothing unwanted.
pub(super) fn lines(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                clean.push('\n');
            }
            letter if is_unwanted(letter) => {}
            letter => clean.push(letter),
        }
    }
    clean
}

/// On one line, single spaces, none at the ends, none where a line ended between letters of a script without spaces,
/// nothing unwanted, and nothing that turns the direction of what stands
/// beside it: titles, summaries and descriptions of pictures stand among other words.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    // Whether there is a gap, and whether it is the end of a line and nothing else.
    let (mut gap, mut line_end) = (false, false);
    for letter in text.chars() {
        if is_space(letter) {
            line_end = if gap { line_end && letter == '\n' } else { matches!(letter, '\r' | '\n') };
            gap = true;
        } else if !is_unwanted(letter) && !is_unseen(letter) {
            let joins = |last| line_end && cjk::joins_lines(last, letter);
            if gap && !line.is_empty() && !line.chars().next_back().is_some_and(joins) {
                line.push(' ');
            }
            gap = false;
            line.push(letter);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_one_way() {
        assert_eq!(lines("\u{feff}a\r\nb\rc\n\0d\u{202e}e"), "a\nb\nc\nde");
        assert_eq!(one_line("a\u{202a}b\u{2066}c\u{2069}d\u{200e}"), "abcd\u{200e}", "TX2");
        assert_eq!(one_line("  a \n\t b\u{a0}: c\u{7} "), "a b\u{a0}: c");
    }
}
