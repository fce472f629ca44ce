//! What a device calls a file that somebody sends.

use crate::domain::unseen::{is_between, is_of_no_use_in_a_name, seen_line};
use unicode_segmentation::UnicodeSegmentation;

/// Letters, as people count them, that stay of a name in front of its ending.
const LONGEST_STEM: usize = 100;
/// Bytes of a letter with everything that is put on it.
const BYTES_PER_LETTER: usize = 16;
/// Letters of an ending, without its dot.
const LONGEST_ENDING: usize = 10;
/// The name of a file that has none.
const UNNAMED: &str = "file";

/// The name of a file as it was sent: one line in any script, NFC, without folders, nothing that cannot be seen. It is for
/// people to read and never part of a path. It may be personal, so nothing prints it into a log.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SentFileName(String);

impl SentFileName {
    /// Takes what a browser says. It writes quotation marks and line breaks as numbers, and some say the folders too.
    pub fn of(sent: &str) -> Self {
        let sent = sent.replace("%22", "\"").replace("%0D", " ").replace("%0A", " ");
        let last = sent.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
        let seen: String =
            seen_line(last).chars().filter(|letter| !is_of_no_use_in_a_name(*letter)).collect();
        let name = seen.trim_matches(|letter| letter == '.' || is_between(letter));
        let (stem, ending) = match name.rsplit_once('.') {
            Some((stem, ending)) if is_ending(ending) => (stem.trim_end(), Some(ending)),
            _ => (name, None),
        };
        let stem = match shortened(stem) {
            "" => UNNAMED,
            stem => stem,
        };
        Self(ending.map_or_else(|| stem.to_owned(), |ending| format!("{stem}.{ending}")))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind its last dot, in small letters; empty where it has none. It proves nothing about the content.
    pub fn ending(&self) -> String {
        let ending = self.0.rsplit_once('.').map(|(_, ending)| ending).filter(|it| is_ending(it));
        ending.unwrap_or_default().to_ascii_lowercase()
    }
}

fn is_ending(text: &str) -> bool {
    (1..=LONGEST_ENDING).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// So many letters of a name, each with what is put on it.
fn shortened(stem: &str) -> &str {
    let letters = stem.grapheme_indices(true).take(LONGEST_STEM);
    let ends = letters.map(|(at, letter)| at + letter.len());
    let end = ends.take_while(|end| *end <= LONGEST_STEM * BYTES_PER_LETTER).last();
    stem[..end.unwrap_or_default()].trim_end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(sent: &str) -> String {
        SentFileName::of(sent).as_str().to_owned()
    }

    #[test]
    fn tx2_a_name_keeps_letters_of_every_script_and_hides_nothing() {
        for sent in ["حقوق العمال.docx", "勞工權利.pdf", "હક્કો.png", "Ana’s notes (2).txt", "a"]
        {
            assert_eq!(name(sent), sent);
        }
        assert_eq!(name("cafe\u{301}.pdf"), "café.pdf");
        assert_eq!(name("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
        assert_eq!(name("a\u{200b}\u{0}b%0D%0Ac.txt"), "ab c.txt");
        assert_eq!(name("say %22no%22.txt"), "say \"no\".txt");
    }

    #[test]
    fn up10_no_folder_stays_in_a_name() {
        for sent in ["../../etc/passwd", "/etc/passwd", "..\\passwd", "C:\\fakepath\\passwd"] {
            assert_eq!(name(sent), "passwd");
        }
        for sent in ["", ".", "..", "/", "\\", " \u{200b}. ", "\u{202e}"] {
            assert_eq!(name(sent), "file", "{sent:?}");
        }
        assert_eq!(name(".bashrc"), "bashrc");
    }

    #[test]
    fn a_long_name_is_shortened_and_keeps_its_ending() {
        let long = name(&format!("{}.DOCX", "ક્ષ".repeat(500)));
        assert!(long.ends_with(".DOCX") && long.len() < 2_000, "{}", long.len());
        assert_eq!(SentFileName::of(&long).ending(), "docx");
        assert_eq!(SentFileName::of("no ending").ending(), "");
        assert_eq!(SentFileName::of("v1.no ending").ending(), "");
        // One letter with more on it than can be read.
        assert_eq!(name(&format!("a{}", "\u{301}".repeat(5_000))), "file");
    }
}
