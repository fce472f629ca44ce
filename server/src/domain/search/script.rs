//! Which way of writing a letter belongs to, as far as search treats them differently.

use unicode_normalization::char::is_combining_mark;

/// A way of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Latin, Greek, Cyrillic and every other alphabet; digits too.
    Alphabet,
    /// Arabic, Urdu, Persian.
    Arabic,
    /// Devanagari, Gujarati and their sisters, to Sinhala.
    Indic,
    /// Han, Hangul and kana, where one letter is nearly a word.
    Syllables,
    /// Thai, Lao, Khmer and Burmese, which put no spaces between words.
    Unspaced,
}

/// The script of a folded letter or mark; `None` for what separates words.
pub fn script(letter: char) -> Option<Script> {
    if letter.is_ascii() {
        return letter.is_ascii_alphanumeric().then_some(Script::Alphabet);
    }
    if is_apostrophe(letter) || !(letter.is_alphanumeric() || is_combining_mark(letter)) {
        return None;
    }
    Some(match u32::from(letter) {
        0x0600..=0x06ff | 0x0750..=0x077f | 0x0870..=0x08ff => Script::Arabic,
        0x0900..=0x0dff => Script::Indic,
        0x0e00..=0x0eff | 0x1000..=0x109f | 0x1780..=0x17ff => Script::Unspaced,
        0x1100..=0x11ff | 0xa960..=0xa97f | 0xac00..=0xd7ff => Script::Syllables,
        0x3005..=0x3007 | 0x3041..=0x30ff | 0x31f0..=0x31ff => Script::Syllables,
        0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff => {
            Script::Syllables
        }
        _ => Script::Alphabet,
    })
}

/// Every way to write an apostrophe, some of them letters to Unicode: words are split at all of them.
fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\u{2bb}'
            | '\u{2bc}'
            | '\u{2bd}'
            | '\u{2be}'
            | '\u{2bf}'
            | '\u{2ca}'
            | '\u{2cb}'
            | '\u{a78b}'
            | '\u{a78c}'
    )
}

/// What nobody sees and nobody types: joiners, direction marks, soft hyphens, variation selectors.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// A digit of any script as one of 0 to 9.
pub fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6,
        0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810,
    ];
    let code = u32::from(letter);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
