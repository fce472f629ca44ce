//! How addresses are written: patterns filled in, and what they may hold.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fmt::Write;

/// Everything but unreserved letters (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes one part of a path or query: everything but unreserved letters.
pub fn encoded(part: &str) -> String {
    utf8_percent_encode(part, RESERVED).to_string()
}

/// Appends `?name=value&…` of the fields that have a value.
pub fn push_query(path: &mut String, fields: &[(&str, Option<&str>)]) {
    let mut mark = '?';
    for (name, value) in fields {
        if let Some(value) = value {
            let _never_fails =
                write!(path, "{mark}{name}={}", utf8_percent_encode(value, RESERVED));
            mark = '&';
        }
    }
}

/// The path of a pattern whose parts are, in their order, these values, and its query.
pub(super) fn fill(pattern: &str, values: &[&str], query: &[(&str, Option<&str>)]) -> String {
    let (mut path, mut rest) = (String::with_capacity(pattern.len() + 16), pattern);
    let mut values = values.iter();
    while let Some((before, part)) = rest.split_once('{') {
        path.push_str(before);
        if let Some(value) = values.next() {
            path.extend(utf8_percent_encode(value, RESERVED));
        }
        rest = part.split_once('}').map_or("", |(_, rest)| rest);
    }
    path.push_str(rest);
    push_query(&mut path, query);
    path
}

/// Whether the parts of a pattern are, in their order, these names.
pub const fn has_parts(pattern: &str, names: &[&str]) -> bool {
    let pattern = pattern.as_bytes();
    let (mut at, mut name) = (0, 0);
    while at < pattern.len() {
        if pattern[at] != b'{' {
            at += 1;
            continue;
        }
        if name == names.len() || !stands_at(pattern, at + 1, names[name].as_bytes()) {
            return false;
        }
        at += names[name].len() + 2;
        name += 1;
    }
    name == names.len()
}

/// Whether this name stands there, with the bracket that ends it.
const fn stands_at(pattern: &[u8], from: usize, name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        if from + at >= pattern.len() || pattern[from + at] != name[at] {
            return false;
        }
        at += 1;
    }
    from + at < pattern.len() && pattern[from + at] == b'}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_filled_in_order_and_encoded() {
        let path = fill("/{language}/a/{b}/c", &["es", "d/é"], &[("x", None), ("y", Some("1&2"))]);
        assert_eq!(path, "/es/a/d%2F%C3%A9/c?y=1%262");
        assert_eq!(fill("/exit", &[], &[]), "/exit");
        assert_eq!(encoded("a-b.c_d~ä"), "a-b.c_d~%C3%A4");
    }

    #[test]
    fn parts_are_those_of_the_pattern_and_no_others() {
        assert!(has_parts("/{language}/a/{b}", &["language", "b"]));
        for wrong in
            [&["language"][..], &["b", "language"], &["language", "b", "c"], &["language", "bb"]]
        {
            assert!(!has_parts("/{language}/a/{b}", wrong), "{wrong:?}");
        }
        assert!(!has_parts("/{language}/a/{bb}", &["language", "b"]));
    }
}
