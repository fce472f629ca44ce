//! Finds Hugo's shortcodes in a text: `{{< name argument key="value" >}}` and `{{% … %}}`.

use std::ops::Range;

/// One shortcode as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortcode {
    /// Where it stands, braces included.
    pub range: Range<usize>,
    pub name: String,
    /// Arguments in order; those without a name have an empty one.
    pub arguments: Vec<(String, String)>,
    /// Whether it only ends an earlier one.
    pub closes: bool,
    /// The text to show instead, when it is not a shortcode but the mention of one.
    pub literal: Option<String>,
}

impl Shortcode {
    /// The argument of that name, else the one at that place among the nameless.
    pub fn argument(&self, name: &str, place: usize) -> Option<&str> {
        let named = self.arguments.iter().find(|(key, _)| key == name);
        let nameless = self.arguments.iter().filter(|(key, _)| key.is_empty()).nth(place);
        named.or(nameless).map(|(_, value)| value.as_str())
    }
}

/// All shortcodes of a text, in order. What has no end is no shortcode.
pub fn find(text: &str) -> Vec<Shortcode> {
    find_seeking(text, |rest, mark| rest.find(mark))
}

/// The same, with the search for the end of a shortcode as it is given.
fn find_seeking(text: &str, mut seek: impl FnMut(&str, &str) -> Option<usize>) -> Vec<Shortcode> {
    let mut found = Vec::new();
    let mut at = 0;
    // Where no end follows one beginning, none follows a later one: it is not sought again to the end of the text.
    let mut endless: [bool; 2] = [false; 2];
    while let Some(start) = text[at..].find("{{").map(|start| at + start) {
        let (kind, end_mark) = match text[start + 2..].chars().next() {
            Some('<') => (0, ">}}"),
            Some('%') => (1, "%}}"),
            _ => {
                at = start + 2;
                continue;
            }
        };
        let end = if endless[kind] { None } else { seek(&text[start + 3..], end_mark) };
        let Some(length) = end else {
            endless[kind] = true;
            at = start + 3;
            continue;
        };
        let range = start..start + 3 + length + end_mark.len();
        let inside = &text[start + 3..start + 3 + length];
        at = range.end;
        let mention = inside.trim().strip_prefix("/*").and_then(|rest| rest.strip_suffix("*/"));
        if let Some(words) = mention {
            let literal = format!("{}{words}{end_mark}", &text[start..start + 3]);
            found.push(Shortcode {
                range,
                name: String::new(),
                arguments: vec![],
                closes: false,
                literal: Some(literal),
            });
            continue;
        }
        let inside = inside.trim().trim_end_matches('/').trim_end();
        let (closes, inside) = match inside.strip_prefix('/') {
            Some(rest) => (true, rest.trim_start()),
            None => (false, inside),
        };
        let name_end = inside.find(char::is_whitespace).unwrap_or(inside.len());
        if name_end > 0 {
            let arguments = arguments(&inside[name_end..]);
            found.push(Shortcode {
                range,
                name: inside[..name_end].to_owned(),
                arguments,
                closes,
                literal: None,
            });
        }
    }
    found
}

fn arguments(text: &str) -> Vec<(String, String)> {
    let mut arguments = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let name_end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-')))
            .unwrap_or(rest.len());
        let (name, after) = match rest[name_end..].strip_prefix('=') {
            Some(after) if name_end > 0 => (&rest[..name_end], after),
            _ => ("", rest),
        };
        let (value, left) = value(after);
        arguments.push((name.to_owned(), value.to_owned()));
        rest = left.trim_start();
    }
    arguments
}

/// A value in quotes or backticks, or up to the next space, and what follows it.
fn value(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
    if let Some(quote) = quote {
        let inside = &text[1..];
        return match inside.find(quote) {
            Some(end) => (&inside[..end], &inside[end + 1..]),
            None => (inside, ""),
        };
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    // At least one letter is taken, so that reading always ends.
    (&text[..end], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_and_arguments_are_read() {
        let text =
            "a {{< homepath >}} b {{< fig src=`/x y.pdf` alt=\"A b\" 'c d' e >}} {{% /note %}}";
        let found = find(text);
        assert_eq!(
            found.iter().map(|code| code.name.as_str()).collect::<Vec<_>>(),
            ["homepath", "fig", "note"]
        );
        assert_eq!(found[1].argument("src", 9), Some("/x y.pdf"));
        assert_eq!(found[1].argument("alt", 9), Some("A b"));
        assert_eq!(found[1].argument("", 0), Some("c d"));
        assert_eq!(found[1].argument("none", 1), Some("e"));
        assert!(found[2].closes);
        assert_eq!(&text[found[0].range.clone()], "{{< homepath >}}");
    }

    #[test]
    fn a_mention_is_no_shortcode() {
        let found = find("{{</* ref \"a\" */>}}");
        assert_eq!(found[0].literal.as_deref(), Some("{{< ref \"a\" >}}"));
    }

    #[test]
    fn what_has_no_end_is_text() {
        assert!(find("{{< open {{ x }} {{").is_empty());
        assert!(find("{{<>}}").is_empty());
    }

    #[test]
    fn ab6_what_never_ends_is_sought_once() {
        let text = "{{<{{%".repeat(2_000);
        let mut sought = 0;
        let found = find_seeking(&text, |rest, mark| {
            sought += 1;
            rest.find(mark)
        });
        assert_eq!((found.len(), sought), (0, 2));
        // The twin: where each has its end, each is sought.
        let mut sought = 0;
        let found = find_seeking(&"{{< a >}}".repeat(2_000), |rest, mark| {
            sought += 1;
            rest.find(mark)
        });
        assert_eq!((found.len(), sought), (2_000, 2_000));
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "[{}<>%/*a= \"`é]{0,60}") {
            let found = find(&text);
            prop_assert!(found.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
            prop_assert!(found.iter().all(|code| text.get(code.range.clone()).is_some()));
        }
    }
}
