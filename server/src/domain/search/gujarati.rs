//! Singular and plural of Gujarati nouns. Their endings are written as one word with them, and short words are not made
//! alike by cutting.

use unicode_segmentation::UnicodeSegmentation;

/// The plural behind a vowel, as in `સભાઓ`.
const AFTER_VOWEL: char = '\u{a93}';
/// The plural behind a consonant, as in `વાતો`; nouns that end so without being plurals lose it too, with all their forms.
const AFTER_CONSONANT: char = '\u{acb}';
/// Syllables of a word that stay in any case.
const SHORTEST: usize = 2;

/// A folded word of an Indic script without the ending of the Gujarati plural. Words in other scripts stay as they are:
/// these letters are in none of them.
pub(super) fn without_plural(mut word: String) -> String {
    let end = match word.chars().next_back() {
        Some(ending @ (AFTER_VOWEL | AFTER_CONSONANT)) => word.len() - ending.len_utf8(),
        _ => return word,
    };
    if word[..end].graphemes(true).count() >= SHORTEST {
        word.truncate(end);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_is_its_singular() {
        let folded = |word: &str| without_plural(word.to_owned());
        for (singular, plural) in [
            ("સભા", "સભાઓ"),
            ("વાત", "વાતો"),
            ("વકીલ", "વકીલો"),
            ("નોકરી", "નોકરીઓ"),
            ("હક", "હકો"),
        ] {
            assert_eq!(folded(plural), singular);
            assert_eq!(folded(singular), singular);
        }
        // Short words are not taken apart, and other scripts have other letters.
        for word in ["તો", "ઓ", "જો", "लोगो", "বাংলো"] {
            assert_eq!(folded(word), word);
        }
    }
}
