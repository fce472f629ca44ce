//! What letters do where nothing but letters can stand: in slugs, in names of files, in anchors.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The dot above, which is left when the dotted capital I of Turkish becomes small.
const DOT_ABOVE: char = '\u{307}';

/// A text in one way to write each letter (NFC): the same name from any machine.
pub fn composed(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// The small letters of a text, composed. The dotted capital I becomes a plain `i`.
pub fn small_letters(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase) {
        if letter == DOT_ABOVE && small.ends_with('i') {
            continue;
        }
        small.push(letter);
    }
    small
}

/// What changes how the letter before it looks, and says nothing: selectors of variants, and marks made for symbols, such
/// as the key around a digit.
pub fn is_selector(letter: char) -> bool {
    matches!(letter,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180d}' | '\u{180f}'
        | '\u{20d0}'..='\u{20ff}')
}

/// What joins or parts the letters of one word without being seen.
pub fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{34f}')
}

/// An accent, a vowel sign, or another mark that stands on the letter before it.
pub fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_one_way_to_write_it() {
        assert_eq!(composed("reunio\u{301}n"), "reunión");
        assert_eq!(composed("reunión"), "reunión");
    }

    #[test]
    fn the_dotted_capital_i_becomes_a_plain_one() {
        for written in ["İSTANBUL", "I\u{307}STANBUL", "i\u{307}stanbul"] {
            assert_eq!(small_letters(written), "istanbul", "{written:?}");
        }
        assert_eq!(small_letters("Ż Ė Ị"), "ż ė ị");
    }
}
