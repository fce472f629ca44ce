//! Writes inlines as Markdown: readable where that is safe, and always such that reading gives the same inlines.

use super::inline::{self, Inline, Mark, Reader};
use std::borrow::Cow;

/// How careful the writing is. CommonMark's rules for stars depend on the letters around them, so the readable way is
/// tried first and checked by reading it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Manner {
    /// The sign of emphasis: `_` keeps apart from the stars of strong text, `*` may stand inside words.
    emphasis: char,
    /// Every sign escaped that could be escaped.
    careful: bool,
    /// One line of a table: no line ends, no bars.
    in_table: bool,
}

/// Canonical inline Markdown of inlines; reading it gives `inlines` again, or the same words with fewer marks where
/// Markdown has no way to write the marks.
pub(super) fn write(inlines: Vec<Inline>) -> String {
    if inlines.is_empty() {
        return String::new();
    }
    if let Some(text) = write_exactly(&inlines) {
        return text;
    }
    for keep in [keeps_links as fn(&Mark) -> bool, keeps_nothing] {
        let fewer = without(&inlines, keep);
        if let Some(text) = write_exactly(&fewer) {
            return text;
        }
    }
    let words = inline::words(&inlines);
    let mut careful = String::new();
    escape_all(&mut careful, &words);
    careful
}

/// Inline Markdown for one cell of a table, of inlines that were read from a canonical text.
pub(super) fn write_in_table(inlines: &[Inline]) -> String {
    let reads_back = |text: &String| inline::parse(&text.replace("\\|", "|")) == inlines;
    let manners = manners(true);
    let mut texts = manners.into_iter().map(|manner| written(inlines, manner));
    let first = texts.next().unwrap_or_default();
    if reads_back(&first) { first } else { texts.find(reads_back).unwrap_or(first) }
}

fn manners(in_table: bool) -> [Manner; 4] {
    [('*', false), ('_', false), ('*', true), ('_', true)].map(|(emphasis, careful)| Manner {
        emphasis,
        careful,
        in_table,
    })
}

fn write_exactly(inlines: &[Inline]) -> Option<String> {
    manners(false)
        .into_iter()
        .map(|manner| written(inlines, manner))
        .find(|text| inline::parse(text) == inlines)
}

fn keeps_links(mark: &Mark) -> bool {
    matches!(mark, Mark::Link { .. })
}

fn keeps_nothing(_: &Mark) -> bool {
    false
}

/// The same inlines with those marks only, in normal form.
fn without(inlines: &[Inline], keep: fn(&Mark) -> bool) -> Vec<Inline> {
    let mut reader = Reader::default();
    let mut kept = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Picture { alt, .. } => reader.text(alt),
            Inline::Start(mark) => {
                kept.push(keep(mark));
                if keep(mark) {
                    reader.retake(inline.clone());
                }
            }
            Inline::End => {
                if kept.pop() == Some(true) {
                    reader.retake(Inline::End);
                }
            }
            _ => reader.retake(inline.clone()),
        }
    }
    reader.finish()
}

fn written(inlines: &[Inline], manner: Manner) -> String {
    let mut out = String::new();
    let mut closing: Vec<Cow<'_, str>> = Vec::new();
    let mut place = 0;
    while let Some(inline) = inlines.get(place) {
        let next = inlines.get(place + 1);
        match inline {
            Inline::Text(text) => {
                let starts_line = out.is_empty() || out.ends_with('\n');
                escape(&mut out, text, starts_line, next, manner);
            }
            Inline::Code(code) => write_code(&mut out, code, manner),
            Inline::Break if manner.in_table => out.push_str("<br>"),
            Inline::Break => out.push_str("\\\n"),
            Inline::Note(name) => {
                out.push_str("[^");
                out.push_str(name);
                out.push(']');
            }
            Inline::Picture { source, alt, title } => {
                out.push_str("![");
                escape(&mut out, alt, false, None, manner);
                write_target(&mut out, source, title, manner);
            }
            Inline::Start(Mark::Link { to, title }) => {
                if let Some(short) = short_link(to, title, &inlines[place + 1..], manner) {
                    out.push_str(&short);
                    place += 3;
                    continue;
                }
                out.push('[');
                let mut target = String::new();
                write_target(&mut target, to, title, manner);
                closing.push(Cow::Owned(target));
            }
            Inline::Start(mark) => {
                let sign = match (mark, manner.emphasis) {
                    (Mark::Strong, _) => "**",
                    (Mark::Deleted, _) => "~~",
                    (_, '_') => "_",
                    _ => "*",
                };
                out.push_str(sign);
                closing.push(Cow::Borrowed(sign));
            }
            Inline::End => out.push_str(&closing.pop().unwrap_or_default()),
        }
        place += 1;
    }
    out
}

/// `<https://example.org>` for a link whose words are its address.
fn short_link(to: &str, title: &str, inner: &[Inline], manner: Manner) -> Option<String> {
    let [Inline::Text(words), Inline::End, ..] = inner else { return None };
    let address = to.strip_prefix("mailto:").unwrap_or(to);
    let is_short = words == address && title.is_empty() && !manner.careful && !manner.in_table;
    is_short.then(|| format!("<{address}>"))
}

/// `](address "title")`
fn write_target(out: &mut String, to: &str, title: &str, manner: Manner) {
    let angled = to.contains(['(', ')']);
    out.push_str(if angled { "](<" } else { "](" });
    for (place, letter) in to.char_indices() {
        match letter {
            '&' if manner.careful || is_entity(&to[place..]) => out.push_str("&amp;"),
            letter => out.push(letter),
        }
    }
    if angled {
        out.push('>');
    }
    if !title.is_empty() {
        out.push_str(" \"");
        escape_all(out, title);
        out.push('"');
    }
    out.push(')');
}

fn write_code(out: &mut String, code: &str, manner: Manner) {
    let mut longest = 0;
    let mut run = 0;
    for letter in code.chars() {
        run = if letter == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    out.push_str(&fence);
    out.push_str(pad);
    if manner.in_table {
        out.push_str(&code.replace('|', "\\|"));
    } else {
        out.push_str(code);
    }
    out.push_str(pad);
    out.push_str(&fence);
}

/// Writes words so that no letter of them is taken for a sign of Markdown.
fn escape(out: &mut String, text: &str, starts_line: bool, next: Option<&Inline>, manner: Manner) {
    if manner.careful {
        return escape_all(out, text);
    }
    let number = if starts_line { list_number(text) } else { None };
    let closing_hashes = closing_hashes(text, next);
    let mut before = out.chars().next_back();
    for (place, letter) in text.char_indices() {
        let rest = &text[place + letter.len_utf8()..];
        let after = rest.chars().next();
        let escaped = match letter {
            '\\' | '`' | '*' | '[' | ']' | '~' => true,
            '_' => !(is_letter(before) && is_letter(after)),
            '<' => after.is_none_or(|after| after.is_ascii_alphabetic() || "/!?".contains(after)),
            '&' => is_entity(&text[place..]),
            '!' => rest.is_empty() && next.is_some(),
            '|' => manner.in_table || (starts_line && place == 0),
            '>' | '=' => starts_line && place == 0,
            '-' | '+' | '#' | ':' if starts_line && place == 0 => {
                after.is_none_or(|after| after == letter || " -|:".contains(after))
            }
            '#' => Some(place) == closing_hashes,
            '.' | ')' => Some(place) == number,
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
}

/// Every sign that can be escaped is.
fn escape_all(out: &mut String, text: &str) {
    for letter in text.chars() {
        if letter.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(letter);
    }
}

fn is_letter(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_alphanumeric)
}

/// The place of the sign that would make the first number of a line begin a list.
fn list_number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let mut signs = rest.chars();
    let is_sign = matches!(signs.next(), Some('.' | ')'));
    let ends = matches!(signs.next(), None | Some(' '));
    ((1..=9).contains(&digits) && is_sign && ends).then_some(digits)
}

/// The place of the signs that a heading would lose at its end.
fn closing_hashes(text: &str, next: Option<&Inline>) -> Option<usize> {
    let before = text.trim_end_matches('#');
    let closes = next.is_none() && before.len() < text.len();
    (closes && (before.is_empty() || before.ends_with(' '))).then_some(before.len())
}

/// Whether a text begins like `&amp;` or `&#39;`.
fn is_entity(text: &str) -> bool {
    begins_entity(text.bytes().skip(1))
}

/// The same of what follows the `&`. Looks no further than a name can reach: to seek the `;` in all that follows would
/// cost the length of the text once more for each `&`.
fn begins_entity(letters: impl Iterator<Item = u8>) -> bool {
    const LONGEST: usize = 32;
    let in_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let end = letters.take(LONGEST + 1).enumerate().find(|(_, byte)| !in_name(byte));
    matches!(end, Some((1.., b';')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn canonical(markdown: &str) -> String {
        write(inline::parse(markdown))
    }

    #[test]
    fn there_is_one_way_to_write_a_thing() {
        assert_eq!(canonical("Say  __no__\nto _them_ "), "Say **no** to *them*");
        assert_eq!(
            canonical("[a][x]\n\n[x]: https://a.example 'T'"),
            "[a](https://a.example \"T\")"
        );
        assert_eq!(canonical("<https://a.example/b_c>"), "<https://a.example/b_c>");
        assert_eq!(canonical("a@b.example: <a@b.example>"), "a@b.example: <a@b.example>");
        assert_eq!(canonical("a  \nb<br/>c"), "a\\\nb\\\nc");
        assert_eq!(canonical("***a***"), "***a***");
        assert_eq!(canonical("~~a~~ ``b`c``"), "~~a~~ ``b`c``");
    }

    #[test]
    fn plain_words_stay_readable() {
        for text in [
            "snake_case & AT&T, 1 < 2, a > b, C# (no. 1)",
            "-5 degrees",
            "#hashtag",
            "2026. It was",
            "+1 555 1234",
            "https://a.example/x_y?a=1&b=2",
            "a | b",
        ] {
            let text = if text.starts_with("2026") { "2026\\. It was" } else { text };
            assert_eq!(canonical(text), text);
        }
    }

    #[test]
    fn words_that_look_like_markdown_stay_words() {
        for words in [
            "# a", "- a", "+ a", "1) a", "> a", "---", "===", "*a*", "_a_", "[a](b)", "`a`", "<b>",
            "&amp;", "\\", "[^1]", "a ##", "~~~", "***", ":-",
        ] {
            let text = write(vec![Inline::Text(words.to_owned())]);
            assert_eq!(inline::parse(&text), [Inline::Text(words.to_owned())], "{text}");
        }
    }

    /// How many letters are looked at to tell which `&` of a text begin an entity.
    fn looked_at(text: &str) -> usize {
        let mut looked = 0;
        for (place, _) in text.match_indices('&') {
            begins_entity(text.bytes().skip(place + 1).inspect(|_| looked += 1));
        }
        looked
    }

    /// How it was told before: by the next `;`, wherever that is.
    fn told_by_its_end(text: &str, looked: &mut usize) -> bool {
        let Some(end) = text.bytes().inspect(|_| *looked += 1).position(|byte| byte == b';') else {
            return false;
        };
        let name = &text[1..end];
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
        plain && (1..=32).contains(&name.len())
    }

    #[test]
    fn ab6_many_signs_cost_as_many_looks_and_not_their_square() {
        for unit in
            ["&", "& ", "&abc ", "&a", "&#", "&amp;", "&abcdefghijklmnopqrstuvwxyzabcdefghijkl "]
        {
            let (some, more) = (looked_at(&unit.repeat(1_000)), looked_at(&unit.repeat(2_000)));
            assert!(more <= 2 * some + 40 && more <= 34 * 2_000, "{unit:?}: {some}, then {more}");
        }
        // The twin: seeking the end looks four times as often at twice the text.
        let looked = |count: usize| {
            let text = "&".repeat(count);
            let mut looked = 0;
            for place in 0..count {
                told_by_its_end(&text[place..], &mut looked);
            }
            looked
        };
        assert!(looked(2_000) > 3 * looked(1_000));
    }

    #[test]
    fn marks_that_cannot_be_written_leave_their_words() {
        let strong = vec![
            Inline::Text("a".to_owned()),
            Inline::Start(Mark::Strong),
            Inline::Text("(b)".to_owned()),
            Inline::End,
            Inline::Text("c".to_owned()),
        ];
        assert_eq!(inline::words(&inline::parse(&write(strong))), "a(b)c");
    }

    #[test]
    fn empty_and_foreign_things_go_and_their_words_stay() {
        assert_eq!(canonical("[a](javascript:alert(1)) [b](../b.html)"), "a b");
        assert_eq!(canonical("![a **b**](https://x.example/y.png)"), "a b");
        assert_eq!(canonical("**![](data:x)** [](#)"), "");
        assert_eq!(canonical("[](https://a.example)"), "<https://a.example>");
        assert_eq!(canonical("<b>a</b><script>alert(1)</script> b"), "a b");
    }

    /// Markdown out of pieces that get into each other's way.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            proptest::sample::select(vec![
                "*",
                "**",
                "***",
                "_",
                "__",
                "~~",
                "`",
                "``",
                "[",
                "]",
                "](https://a.b)",
                "](semilla:x \"t\")",
                "![",
                "](/files/a)",
                "<",
                ">",
                "&amp;",
                "&nbsp;",
                "<br>",
                "[^1]",
                "\\",
                "  \n",
                "\n",
                "\n\n",
                " ",
                "| ",
            ])
            .prop_map(str::to_owned),
            "[a-c1 .,:#=+|!-]{1,3}",
            "[é中م「\u{a0}]",
        ];
        proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn an_entity_is_told_as_it_was_before(rest in "[a-c#]{0,40}[;& ]?[a-z;]{0,3}") {
            let text = format!("&{rest}");
            prop_assert_eq!(is_entity(&text), told_by_its_end(&text, &mut 0), "{}", text);
        }

        #[test]
        fn reading_what_was_written_gives_the_same(markdown in pieces()) {
            let inlines = inline::parse(&markdown);
            let text = write(inlines.clone());
            let again = inline::parse(&text);
            let letters = |inlines: &[Inline]| inline::words(inlines).replace(char::is_whitespace, "");
            prop_assert_eq!(letters(&again), letters(&inlines), "{}", text);
            prop_assert_eq!(write(again), text);
        }
    }
}
