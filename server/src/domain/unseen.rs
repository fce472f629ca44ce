//! Letters of which nothing is seen, and what may stay of them in plain words.

use unicode_normalization::UnicodeNormalization;

/// Never read, and able to hide or to turn round what is: control characters but line breaks and tabs, marks that turn
/// the direction of what follows, the mark of byte order. Joiners stay: Persian and Indic words need them.
pub fn is_unseen(letter: char) -> bool {
    let control = letter.is_control() && letter != '\n' && letter != '\t';
    control || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a text holds letters of which nothing is seen, other than the ends of its lines.
pub fn holds_unseen(text: &str) -> bool {
    text.chars().any(|letter| letter != '\r' && is_unseen(letter))
}

/// One line as people see it: NFC, every space one space, nothing that is not seen.
pub fn seen_line(text: &str) -> String {
    let spaced = text.nfc().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
    let seen: String = spaced.filter(|letter| !is_unseen(*letter)).collect();
    seen.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Lines as people see them: NFC, each end of a line one letter, nothing that is not seen, no space around.
pub fn seen_lines(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let seen: String = lines.nfc().filter(|letter| !is_unseen(*letter)).collect();
    seen.trim().to_owned()
}

/// The text with every letter of which nothing is seen written as its number, for reports.
pub fn with_unseen_named(text: &str) -> String {
    let mut named = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\t' => named.push(' '),
            letter if is_unseen(letter) => named.extend(letter.escape_unicode()),
            letter => named.push(letter),
        }
    }
    named
}

/// Stands between letters and shows nothing by itself. Words of these alone are empty.
pub fn is_between(letter: char) -> bool {
    matches!(letter, ' ' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}

/// Of use between the words of a text, and of none in a name, which could look like another one by them: spaces without
/// width, marks of direction, invisible signs.
pub fn is_of_no_use_in_a_name(letter: char) -> bool {
    matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'..='\u{2065}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx2_lines_are_nfc_and_hold_nothing_unseen() {
        assert_eq!(seen_line(" e\u{301}\r\n\u{202e}b\u{2067} \u{a0}c\u{0} "), "é b c");
        assert_eq!(seen_lines(" a\r\nb\u{202b}\rc\n"), "a\nb\nc");
        assert!(
            holds_unseen("a\u{2066}")
                && holds_unseen("\u{1b}[2J")
                && !holds_unseen("a\r\n\tb\u{200c}")
        );
        assert_eq!(with_unseen_named("a\u{202e}b\u{1b}\nc"), "a\\u{202e}b\\u{1b} c");
    }
}
