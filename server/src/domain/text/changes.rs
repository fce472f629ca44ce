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

/// Bytes of the two wordings together, without what they begin and end with alike, that are compared word by word. To
/// compare costs the product of their lengths, and it is paid when a page is read.
const MOST_COMPARED: usize = 20_000;

/// The two wordings as one run of words, each with what became of it; neighbours of one fate are joined. Texts without
/// spaces between words are compared letter by letter. Joining all that did not come gives the old wording, all that
/// did not go the new one. Of wordings that differ over more than a few pages, all in between went and came.
pub fn changes(old: &str, new: &str) -> Vec<(Fate, String)> {
    let (before, after) = common(old, new);
    let (from, to) = (&old[before..old.len() - after], &new[before..new.len() - after]);
    if from.len() + to.len() > MOST_COMPARED {
        let (head, tail) = (&old[..before], &old[old.len() - after..]);
        let runs =
            [(Fate::Stayed, head), (Fate::Went, from), (Fate::Came, to), (Fate::Stayed, tail)];
        let said = runs.into_iter().filter(|(_, words)| !words.is_empty());
        return said.map(|(fate, words)| (fate, words.to_owned())).collect();
    }
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

/// How many bytes two wordings begin with alike, and how many they end with alike: whole words, where there are any.
fn common(old: &str, new: &str) -> (usize, usize) {
    let in_word = |letter: char| !letter.is_whitespace();
    let whole = |cut: usize, all: usize| if cut == 0 { all } else { cut };
    let alike = old.bytes().zip(new.bytes()).take_while(|(one, other)| one == other).count();
    let head = &old[..old.floor_char_boundary(alike)];
    let before = whole(head.trim_end_matches(in_word).len(), head.len());
    let (old, new) = (&old[before..], &new[before..]);
    let alike =
        old.bytes().rev().zip(new.bytes().rev()).take_while(|(one, other)| one == other).count();
    let tail = &old[old.ceil_char_boundary(old.len() - alike)..];
    (before, whole(tail.trim_start_matches(in_word).len(), tail.len()))
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

    /// How many pieces the comparison found: one for each of the words that it looked at.
    fn pieces(words: usize) -> (usize, Vec<(Fate, String)>) {
        let text =
            |mark: &str| -> String { (0..words).map(|n| format!("{mark}{n} and ")).collect() };
        let runs = changes(&format!("so {} on", text("a")), &format!("so {} on", text("b")));
        (runs.len(), runs)
    }

    #[test]
    fn ab6_two_wordings_that_share_little_are_not_compared_without_end() {
        // The twin: below the bound every word is looked at, twice as many for twice the text.
        let (some, more) = (pieces(100).0, pieces(200).0);
        assert!(some > 200 && more > 2 * some - 10, "{some} {more}");
        let (few, runs) = pieces(50_000);
        assert_eq!(few, 4);
        assert_eq!(
            (runs[0].clone(), runs[3].clone()),
            ((Fate::Stayed, "so ".into()), (Fate::Stayed, " and  on".into()))
        );
        let of = |never: Fate| -> usize {
            runs.iter().filter(|(fate, _)| *fate != never).map(|(_, words)| words.len()).sum()
        };
        assert_eq!((of(Fate::Came), of(Fate::Went)), (of(Fate::Went), of(Fate::Came)));
    }

    #[test]
    fn ab6_a_long_text_with_one_changed_word_still_shows_that_word() {
        let long = "the same words ".repeat(40_000);
        assert_eq!(
            changes(&format!("{long}old {long}"), &format!("{long}new {long}"))[1..3],
            [(Fate::Went, "old".to_owned()), (Fate::Came, "new".to_owned())]
        );
    }

    proptest! {
        #[test]
        fn what_two_wordings_share_is_found_at_both_ends(head in "\\PC{0,20}", old in "\\PC{0,20}", new in "\\PC{0,20}", tail in "\\PC{0,20}") {
            let (old, new) = (format!("{head}{old}{tail}"), format!("{head}{new}{tail}"));
            let (before, after) = common(&old, &new);
            prop_assert_eq!(&old[..before], &new[..before]);
            prop_assert_eq!(&old[old.len() - after..], &new[new.len() - after..]);
            prop_assert!(before + after <= old.len().min(new.len()));
        }

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
