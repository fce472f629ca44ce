//! The name of a file for readers: letters and digits of every script, dots and hyphens, so that it means nothing to an
//! address or to a disk, and still says what it says.

use super::letters::{composed, is_joiner, is_mark, is_selector, small_letters};

/// Longest name, in bytes: no disk takes more.
pub const LONGEST: usize = 255;

/// Longest end of a name, in letters; what is longer says no type.
const LONGEST_END: usize = 16;

/// The parts of a name: what stands before the last dot, and behind it. Either may be empty.
pub fn plain(name: &str) -> (String, String) {
    let parts = name.rsplit_once('.').filter(|(_, end)| end.chars().count() <= LONGEST_END);
    let (stem, end) = parts.unwrap_or((name, ""));
    let (stem, end) = (letters(stem), letters(end));
    let end = end.trim_matches(['-', '.']);
    let edge: &[char] = if end.is_empty() { &['-', '.'] } else { &['.'] };
    let stem = stem.trim_start_matches(['-', '.']).trim_end_matches(edge);
    (stem.to_owned(), end.to_owned())
}

/// A stem with an end, no longer than a name may be: the stem is cut.
pub fn joined(stem: &str, end: &str) -> String {
    let room = LONGEST.saturating_sub(end.len() + 1);
    let mut cut = stem.floor_char_boundary(room);
    // Not between a letter and what stands on it.
    while cut > 0 && stem[cut..].starts_with(is_mark) {
        cut = stem.floor_char_boundary(cut - 1);
    }
    let stem = stem[..cut].trim_end_matches('.');
    if end.is_empty() { stem.to_owned() } else { format!("{stem}.{end}") }
}

/// Whether a name holds nothing but what [`plain`] leaves.
pub fn is_plain(name: &str) -> bool {
    (1..=LONGEST).contains(&name.len())
        && !name.starts_with('.')
        && name.chars().all(|letter| matches!(letter, '-' | '.') || is_letter(letter))
        && !name.contains(is_selector)
        && composed(name) == name
}

fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for letter in small_letters(text).chars() {
        let stands_alone = letters.is_empty() || letters.ends_with(['-', '.']);
        match letter {
            _ if is_selector(letter) || is_joiner(letter) => {}
            _ if is_mark(letter) && stands_alone => {}
            // Two dots are a step upwards to whoever reads an address.
            '.' if letters.ends_with('.') => {}
            _ if letter == '.' || is_letter(letter) => letters.push(letter),
            _ => letters.push('-'),
        }
    }
    composed(&letters)
}

fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(name: &str) -> String {
        let (stem, end) = plain(name);
        joined(&stem, &end)
    }

    #[test]
    fn letters_of_every_script_stay_with_the_end() {
        for (written, expected) in [
            ("دليل الحقوق.pdf", "دليل-الحقوق.pdf"),
            ("表.pdf", "表.pdf"),
            ("નિયમો ૨.PDF", "નિયમો-૨.pdf"),
            ("plan-e\u{301}.pdf", "plan-é.pdf"),
            ("می\u{200c}خواهم.txt", "میخواهم.txt"),
            ("☎\u{fe0f} list.csv", "list.csv"),
            ("İzin.pdf", "izin.pdf"),
            ("Ma Vie (1).PNG", "ma-vie--1-.png"),
            ("a..b.pdf", "a.b.pdf"),
            ("a..pdf", "a.pdf"),
            ("a-.", "a"),
            ("\u{202e}fdp.exe", "fdp.exe"),
            ("!!!.pdf", ".pdf"),
        ] {
            assert_eq!(name(written), expected, "{written:?}");
        }
    }

    #[test]
    fn up6_what_means_something_to_an_address_or_a_disk_is_no_name() {
        for fine in ["a.pdf", "A-1.pdf", "دليل-الحقوق.pdf", "表.pdf"] {
            assert!(is_plain(fine), "{fine}");
        }
        let long = "a".repeat(LONGEST + 1);
        for bad in
            ["", ".pdf", "a/b", "a b", "a\\b", "a\u{202e}b", "a\u{fe0f}", "e\u{301}", "a\0", &long]
        {
            assert!(!is_plain(bad), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_was_written_a_name_is_plain(written in "\\PC{0,300}") {
            let once = name(&written);
            prop_assert!(once.len() <= LONGEST);
            if !once.is_empty() && !once.starts_with('.') {
                prop_assert!(is_plain(&once), "{once:?}");
                prop_assert!(!once.contains(".."), "{once:?}");
            }
        }
    }
}
