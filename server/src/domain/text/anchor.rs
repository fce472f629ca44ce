//! What the headings of a text are called in addresses (`#the-deadline`), as the sites and programs name them that texts
//! come from. On our own pages a heading goes by the name of its segment, which is the same in every language.

use crate::domain::letters::{composed, is_mark, small_letters};
use std::collections::HashMap;

/// What each heading is called, by its words, in order: small letters with hyphens for spaces, and a number where two
/// would be called the same (`-1` for the second). So do GitHub, Hugo and many others.
pub fn anchors<'a>(headings: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut met: HashMap<String, usize> = HashMap::new();
    let name = |words: &str| {
        let name = hyphened(words);
        let times = met.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name}-{}", *times - 1) }
    };
    headings.into_iter().map(name).collect()
}

/// The place of the heading that an address means by `part`: the one that is called so, else the first whose letters and
/// digits are the same from the first letter on. Other programs leave numbers before a heading away, or hyphens together.
pub fn heading_called<'a>(
    headings: impl IntoIterator<Item = &'a str> + Clone,
    part: &str,
) -> Option<usize> {
    let part = small_letters(part);
    let exact = composed(&part);
    let called = anchors(headings.clone()).iter().position(|name| *name == exact);
    called.or_else(|| {
        let wanted = bare(&part);
        if wanted.is_empty() {
            return None;
        }
        headings.into_iter().position(|words| bare(&small_letters(words)) == wanted)
    })
}

fn hyphened(words: &str) -> String {
    let small = small_letters(words.trim());
    let kept = small.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        letter => (letter.is_alphanumeric() || is_mark(letter)).then_some(letter),
    });
    composed(&kept.collect::<String>())
}

/// Letters and digits alone, from the first letter on.
fn bare(words: &str) -> String {
    let letters = words.chars().skip_while(|letter| !letter.is_alphabetic());
    composed(
        &letters.filter(|letter| letter.is_alphanumeric() || is_mark(*letter)).collect::<String>(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADINGS: [&str; 8] = [
        "The deadline",
        "What’s next?",
        "1.0 Things to know",
        "The deadline",
        "Fecha límite",
        "الموعد النهائي",
        "期限",
        "2026",
    ];

    #[test]
    fn headings_are_called_as_elsewhere() {
        assert_eq!(
            anchors(HEADINGS),
            [
                "the-deadline",
                "whats-next",
                "10-things-to-know",
                "the-deadline-1",
                "fecha-límite",
                "الموعد-النهائي",
                "期限",
                "2026"
            ]
        );
    }

    #[test]
    fn a_heading_is_found_by_the_names_that_programs_give_it() {
        for (part, place) in [
            ("the-deadline", Some(0)),
            ("The-Deadline", Some(0)),
            ("the_deadline", Some(0)),
            ("the-deadline-1", Some(3)),
            ("what-s-next", Some(1)),
            ("things-to-know", Some(2)),
            ("10-things-to-know", Some(2)),
            ("fecha-li\u{301}mite", Some(4)),
            ("الموعد-النهائي", Some(5)),
            ("期限", Some(6)),
            ("2026", Some(7)),
            ("the-deadlines", None),
            ("2027", None),
            ("", None),
        ] {
            assert_eq!(heading_called(HEADINGS, part), place, "{part}");
        }
    }
}
