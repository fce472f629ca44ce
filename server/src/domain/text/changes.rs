//! What changed between two wordings, word by word, for readers who ask.

use similar::{ChangeTag, TextDiff};

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// They stand in both wordings.
    Stayed,
    /// They stand in the old wording only.
    Went,
    /// They stand in the new wording only.
    Came,
}

/// The two wordings as one run of words, each with what became of it; neighbours of one fate are joined. Texts without
/// spaces between words are compared letter by letter. Joining all that did not come gives the old wording, all that
/// did not go the new one.
pub fn changes(old: &str, new: &str) -> Vec<(Fate, String)> {
    let diff = match has_words(old) && has_words(new) {
        true => TextDiff::from_words(old, new),
        false => TextDiff::from_chars(old, new),
    };
    let mut runs: Vec<(Fate, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        let fate = match change.tag() {
            ChangeTag::Equal => Fate::Stayed,
            ChangeTag::Delete => Fate::Went,
            ChangeTag::Insert => Fate::Came,
        };
        match runs.last_mut().filter(|(last, _)| *last == fate) {
            Some((_, words)) => words.push_str(change.value()),
            None => runs.push((fate, change.value().to_owned())),
        }
    }
    runs
}

/// Whether spaces part the words: forty letters without one are no word.
fn has_words(text: &str) -> bool {
    const LONGEST: usize = 40;
    text.split_whitespace().all(|word| {
        let letters = word.chars().count();
        letters < LONGEST && (letters < 8 || !word.chars().any(is_written_without_spaces))
    })
}

/// Han, kana, Thai, Lao, Burmese and Khmer.
fn is_written_without_spaces(letter: char) -> bool {
    matches!(letter, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        let mark = |(fate, words): (Fate, String)| match fate {
            Fate::Stayed => words,
            Fate::Went => format!("[-{words}-]"),
            Fate::Came => format!("[+{words}+]"),
        };
        changes(old, new).into_iter().map(mark).collect()
    }

    #[test]
    fn row_m9_the_changed_word_alone_is_marked() {
        assert_eq!(shown("wait an hour", "wait two hours"), "wait [-an-][+two+] [-hour-][+hours+]");
        assert_eq!(
            shown("we meet at 6 today", "we meet at 7 today"),
            "we meet at [-6-][+7+] today"
        );
        assert_eq!(
            shown("今天就记下工作的时间", "明天就记下工作的时间"),
            "[-今-][+明+]天就记下工作的时间"
        );
        assert_eq!(shown("same", "same"), "same");
    }

    proptest! {
        #[test]
        fn both_wordings_can_be_read_off(old in "\\PC{0,60}", new in "\\PC{0,60}") {
            let runs = changes(&old, &new);
            let of = |never: Fate| runs.iter().filter(|(fate, _)| *fate != never)
                .map(|(_, words)| words.as_str()).collect::<String>();
            prop_assert_eq!(of(Fate::Came), old);
            prop_assert_eq!(of(Fate::Went), new);
        }
    }
}
