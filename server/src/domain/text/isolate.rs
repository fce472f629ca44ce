//! Telephone numbers, dates and times among words that are read from right to left.
//!
//! After Arabic letters the Unicode bidirectional algorithm lays the pieces of `1-800-555-0100` out from right to left,
//! so that another number is read. Such a run is isolated where it is shown, in `<bdi dir="ltr">`: stored texts, plain
//! words and the index of the search hold nothing of it.

use super::SanitisedHtml;
use std::{borrow::Cow, ops::Range};

const OPEN: &str = "<bdi dir=\"ltr\">";
const CLOSE: &str = "</bdi>";
/// As it stands in HTML.
const NO_BREAK_SPACE: &str = "&nbsp;";
/// Digits from which on groups with spaces between them are one number: what telephone numbers have.
const TELEPHONE: usize = 7;
/// Letters that are looked at behind a run, to see whether it is part of an address or a name.
const LOOK_AHEAD: usize = 64;

impl SanitisedHtml {
    /// The same with numbers isolated that have signs or spaces inside. For text that is read from right to left.
    pub fn with_numbers_isolated(&self) -> Cow<'_, Self> {
        let html = self.as_str();
        let mut isolated = String::new();
        let (mut written, mut from) = (0, 0);
        while from < html.len() {
            let end = html[from..].find('<').map_or(html.len(), |length| from + length);
            for run in number_runs(&html[from..end]) {
                isolated.push_str(&html[written..from + run.start]);
                isolated.push_str(OPEN);
                isolated.push_str(&html[from + run.start..from + run.end]);
                isolated.push_str(CLOSE);
                written = from + run.end;
            }
            from = end + super::html::tag_length(&html[end..]);
        }
        if written == 0 {
            return Cow::Borrowed(self);
        }
        isolated.push_str(&html[written..]);
        Cow::Owned(Self::of_safe_pieces(isolated))
    }
}

/// Where a text holds numbers with signs or spaces inside: `+1 (555) 010-9999`, `2026-12-01`, `12:30–14:00`, `3/4`. Not
/// those that belong to Latin words or addresses, whose letters keep them in order.
pub fn number_runs(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    // Whether the letters since the last space hold one that is read from left to right.
    let mut in_word = false;
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        let run = if begins(letter) { run(&text[at..]) } else { None };
        match run {
            Some(Run { length, is_plain }) => {
                let end = at + length;
                if !is_plain && !in_word && !goes_on_in_word(&text[end..]) {
                    runs.push(at..end);
                }
                at = end;
            }
            None if text[at..].starts_with(NO_BREAK_SPACE) => {
                in_word = false;
                at += NO_BREAK_SPACE.len();
            }
            None => {
                in_word = !letter.is_whitespace() && (in_word || is_left_to_right(letter));
                at += letter.len_utf8();
            }
        }
    }
    runs
}

fn begins(letter: char) -> bool {
    matches!(letter, '+' | '(') || is_digit(letter)
}

fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Signs that stand between the groups of one number, with a digit at once behind them.
fn is_sign(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}' | '.' | ',' | '/' | ':' | '\u{60c}' | '\u{66b}' | '\u{66c}'
    )
}

fn is_left_to_right(letter: char) -> bool {
    letter.is_alphabetic()
        && !matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

fn goes_on_in_word(rest: &str) -> bool {
    let mut letters = rest.char_indices().take(LOOK_AHEAD).take_while(|(at, letter)| {
        !letter.is_whitespace() && !rest[*at..].starts_with(NO_BREAK_SPACE)
    });
    // The name of an entity is no word.
    !rest.starts_with('&') && letters.any(|(_, letter)| is_left_to_right(letter))
}

/// A number from its first letter on.
struct Run {
    length: usize,
    /// One group alone, which no order can change.
    is_plain: bool,
}

fn run(text: &str) -> Option<Run> {
    let mut end = usize::from(text.starts_with('+'));
    let has_plus = end > 0;
    let first = group(&text[end..])?;
    end += first.length;
    let (mut digits, mut is_plain) = (first.digits, !has_plus);
    // Where it ends, and whether it still has no sign, if its spaces do not belong to it.
    let mut before_space: Option<(usize, bool)> = None;
    let mut thousands = first.digits <= 3;
    while let Some((joint, is_space)) = joint(&text[end..]) {
        let Some(next) = group(&text[end + joint..]) else { break };
        if is_space && before_space.is_none() {
            before_space = Some((end, is_plain));
        }
        thousands &= is_space && next.digits == 3;
        digits += next.digits;
        is_plain = false;
        end += joint + next.length;
    }
    Some(match before_space {
        Some((length, is_plain)) if !(has_plus || thousands || digits >= TELEPHONE) => {
            Run { length, is_plain }
        }
        _ => Run { length: end, is_plain },
    })
}

/// Digits, or digits in parentheses.
struct Group {
    length: usize,
    digits: usize,
}

fn group(text: &str) -> Option<Group> {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let opened = text.len() - inner.len();
    let digits = inner.chars().take_while(|letter| is_digit(*letter)).count();
    let length: usize = inner.chars().take(digits).map(char::len_utf8).sum();
    let closed = usize::from(opened > 0 && inner[length..].starts_with(')'));
    let is_group = digits > 0 && opened == closed;
    is_group.then_some(Group { length: opened + length + closed, digits })
}

/// What joins two groups: a sign, one space, or nothing beside parentheses. Gives its length, and whether it is a space.
fn joint(text: &str) -> Option<(usize, bool)> {
    if text.starts_with(NO_BREAK_SPACE) {
        return Some((NO_BREAK_SPACE.len(), true));
    }
    match text.chars().next()? {
        space @ (' ' | '\u{a0}' | '\u{202f}') => Some((space.len_utf8(), true)),
        sign if is_sign(sign) => Some((sign.len_utf8(), false)),
        letter if letter == '(' || is_digit(letter) => Some((0, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::{Block, BlockKind, render_block};
    use proptest::prelude::*;

    fn runs(text: &str) -> Vec<&str> {
        number_runs(text).into_iter().map(|run| &text[run]).collect()
    }

    fn isolated(markdown: &str) -> String {
        let (path, kind) = (Default::default(), BlockKind::Paragraph);
        let html = render_block(&Block { path, kind, text: markdown.to_owned() });
        html.with_numbers_isolated().into_owned().into_string()
    }

    #[test]
    fn a_number_with_signs_is_one_run() {
        for number in [
            "1-800-555-0100",
            "+1 (555) 010-9999",
            "(555) 010-9999",
            "(555)0109999",
            "+15550100",
            "555 010 9999",
            "2026-12-01",
            "12:30–14:00",
            "3/4",
            "1,000.50",
            "10 000",
            "٠١٠٠-٥٥٥",
            "۱۴۰۵/۰۹/۱۰",
            "+1\u{a0}555\u{a0}0100",
            "+1&nbsp;555&nbsp;0100",
        ] {
            assert_eq!(runs(number), [number]);
            assert_eq!(runs(&format!("اتصل على {number}، ثم انتظر")), [number]);
            assert_eq!(runs(&format!("({number})")), [number], "in parentheses");
        }
    }

    #[test]
    fn what_is_in_order_anyway_is_left_alone() {
        for text in [
            "في 2026 اجتمعنا",
            "15 يومًا، 20 شخصًا",
            "في 2026 12 شخصًا",
            "1. افتح الباب",
            "1، 2، 3",
            "(5) و (6)",
            "W-2/3",
            "https://a.example/2026-12-01/x",
            "2026-12-01T10:00Z",
            "+ 5 -",
            "",
        ] {
            assert_eq!(runs(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(runs("I-765 في 2026-12-01"), ["2026-12-01"]);
    }

    #[test]
    fn words_are_wrapped_and_tags_are_not() {
        assert_eq!(
            isolated(
                "اتصل على [1-800-555-0100](tel:+1-800-555-0100 \"1-800\") أو **2026-12-01** & 3/4"
            ),
            "اتصل على <a href=\"tel:+1-800-555-0100\" title=\"1-800\"><bdi dir=\"ltr\">1-800-555-0100</bdi></a> \
             أو <strong><bdi dir=\"ltr\">2026-12-01</bdi></strong> &amp; <bdi dir=\"ltr\">3/4</bdi>"
        );
        let plain = SanitisedHtml::from_trusted_column("نص 15 <br>".to_owned());
        assert!(matches!(plain.with_numbers_isolated(), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_plain_words_hold_nothing_of_it(text in "[a-bع 0-3٣+()&;<>:/.\u{a0}-]{0,40}") {
            let (path, kind) = (Default::default(), BlockKind::Summary);
            let html = render_block(&Block { path, kind, text: text.clone() });
            let shown = html.with_numbers_isolated();
            prop_assert_eq!(shown.plain_text(), html.plain_text());
            prop_assert_eq!(shown.as_str().replace(OPEN, "").replace(CLOSE, ""), html.as_str());
            for run in number_runs(&text) {
                prop_assert!(text[run].chars().next_back().is_some_and(|last| is_digit(last) || last == ')'));
            }
        }
    }
}
