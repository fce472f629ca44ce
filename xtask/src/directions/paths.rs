//! Which paths a Rust file writes down: `use crate::a::{b, c::d};` says `a::b` and `a::c::d`, and so does code that
//! names them in place. Read from the text alone, so that it works when the crate does not compile.

/// All paths that begin with that crate, without its name, in the order in which they stand there. A path of `super` is
/// one too when it climbs from the module up to the crate.
pub fn paths(code: &str, module: &[&str], root: &str) -> Vec<String> {
    let code = without_comments(code);
    let tokens = tokens(&code);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let begins = at == 0 || tokens[at - 1] != "::";
        if begins && let Some(after) = climbed(&tokens[at..], module, root) {
            tree(&tokens, at + after, String::new(), &mut found);
        }
    }
    found
}

/// How many tokens lead to the crate: two for `crate ::`, more for `super :: super ::`.
fn climbed(tokens: &[&str], module: &[&str], root: &str) -> Option<usize> {
    if tokens.len() > 2 && tokens[0] == root && tokens[1] == "::" {
        return Some(2);
    }
    let supers = tokens.chunks(2).take_while(|pair| *pair == ["super", "::"]).count();
    (root == "crate" && supers > 0 && supers == module.len()).then_some(supers * 2)
}

/// Reads one path, or a group of them, behind a prefix; gives where it ends.
fn tree(tokens: &[&str], mut at: usize, mut prefix: String, found: &mut Vec<String>) -> usize {
    loop {
        match tokens.get(at).copied() {
            Some("{") => return group(tokens, at + 1, &prefix, found),
            Some(name) if is_name(name) => push(&mut prefix, name),
            _ => break,
        }
        at += 1;
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    if !prefix.is_empty() {
        found.push(prefix);
    }
    if tokens.get(at) == Some(&"as") { at + 2 } else { at }
}

fn group(tokens: &[&str], mut at: usize, prefix: &str, found: &mut Vec<String>) -> usize {
    while let Some(token) = tokens.get(at) {
        match *token {
            "}" => return at + 1,
            "," => at += 1,
            // A star is no path; it must not hold us up.
            _ => at = tree(tokens, at, prefix.to_owned(), found).max(at + 1),
        }
    }
    at
}

fn push(prefix: &mut String, name: &str) {
    if !prefix.is_empty() {
        prefix.push_str("::");
    }
    prefix.push_str(name);
}

fn is_name(token: &str) -> bool {
    token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            ':' if rest.starts_with("::") => 2,
            _ if is_name(rest) => rest
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

fn without_comments(code: &str) -> String {
    let line = |line: &str| line.split_once("//").map_or(line, |(code, _)| code).to_owned();
    code.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(code: &str) -> Vec<String> {
        paths(code, &["pages", "home"], "crate")
    }

    #[test]
    fn a_path_is_read_from_a_group_and_from_the_place_where_it_is_used() {
        let code = "use crate::{a, b::{self, C as D}, e::*};\nfn f() { crate::g::h::<T>(1); }";
        assert_eq!(of(code), ["a", "b::self", "b::C", "e", "g::h"]);
    }

    #[test]
    fn what_is_no_path_of_the_crate_is_not_read() {
        assert!(
            of("// use crate::a;\nuse other::crate_b::c; let craters = x::crate::y;").is_empty()
        );
        assert!(of("use super::sibling; use super::{a, b};").is_empty());
    }

    #[test]
    fn a_path_that_climbs_to_the_crate_is_one_of_it() {
        assert_eq!(of("use super::super::routes::entries;"), ["routes::entries"]);
        assert_eq!(paths("use super::a::b;", &["pages"], "crate"), ["a::b"]);
    }
}
