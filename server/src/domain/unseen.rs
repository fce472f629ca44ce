//! Letters of which nothing is seen, and what may stay of them in plain words.

/// Never read, and able to hide or to turn round what is: control characters but line breaks and tabs, marks that turn
/// the direction of what follows, the mark of byte order. Joiners stay: Persian and Indic words need them.
pub fn is_unseen(letter: char) -> bool {
    let control = letter.is_control() && letter != '\n' && letter != '\t';
    control || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
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
