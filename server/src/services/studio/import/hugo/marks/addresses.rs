//! Addresses that stand bare in a sentence: of pages, with or without their scheme, and of mail.

use std::ops::Range;

/// An address in a text.
#[derive(Debug, PartialEq, Eq)]
pub struct Bare {
    /// Where it stands.
    pub range: Range<usize>,
    /// Where it leads.
    pub destination: String,
}

/// The addresses among the words at `range` of a text.
pub fn find(text: &str, range: Range<usize>) -> Vec<Bare> {
    let Some(words) = text.get(range.clone()) else { return Vec::new() };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let before = text.get(..range.start + at).and_then(|before| before.chars().next_back());
        // Only where a word begins.
        let begins = before.is_none_or(|letter| !is_of_word(letter));
        match begins.then(|| page(rest).or_else(|| mail(rest))).flatten() {
            Some((length, destination)) => {
                let start = range.start + at;
                found.push(Bare { range: start..start + length, destination });
                at += length;
            }
            None => at += end_of_word(rest),
        }
    }
    found
}

fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '/' | ':' | '@' | '.' | '-' | '_' | '+')
}

/// How far the next word may begin: behind the letters of this one.
fn end_of_word(rest: &str) -> usize {
    let inside = rest.find(|letter| !is_of_word(letter)).unwrap_or(rest.len());
    let next = rest.chars().next().map_or(1, char::len_utf8);
    inside.max(next)
}

/// Longest address in bytes; what is longer was made to cost time.
const LONGEST: usize = 2000;

/// The length of the address of a page at the beginning of `rest`, and where it leads.
fn page(rest: &str) -> Option<(usize, String)> {
    let begins =
        |with: &&str| rest.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    let scheme = ["https://", "http://"].into_iter().find(|scheme| begins(scheme));
    if scheme.is_none() && !begins(&"www.") {
        return None;
    }
    let end = rest.find(|letter| !is_of_address(letter)).unwrap_or(rest.len());
    let address = without_end_of_sentence(rest.get(..end).filter(|_| end <= LONGEST)?);
    let host = address.get(scheme.map_or(0, str::len)..)?.split(['/', '?', '#', ':']).next()?;
    let (name, last) = host.rsplit_once('.')?;
    let is_host =
        !name.is_empty() && last.len() >= 2 && last.chars().all(|c| c.is_ascii_alphanumeric());
    let destination = address.replace("&amp;", "&").replace('(', "%28").replace(')', "%29");
    let added = if scheme.is_some() { "" } else { "https://" };
    is_host.then(|| (address.len(), format!("{added}{destination}")))
}

/// Other scripts go on without a space, so an address ends where its letters end.
fn is_of_address(letter: char) -> bool {
    letter.is_ascii_graphic()
        && !matches!(letter, '<' | '>' | '"' | '[' | ']' | '{' | '}' | '|' | '^' | '`' | '\\')
}

/// An address without what belongs to the sentence around it: its point, and a bracket that was opened before it.
fn without_end_of_sentence(address: &str) -> &str {
    let mut address = address;
    loop {
        let shorter = address.trim_end_matches(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'']);
        let opened = shorter.matches('(').count();
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if shorter.matches(')').count() > opened => inner,
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

/// The same of an address of mail.
fn mail(rest: &str) -> Option<(usize, String)> {
    let is_of_name =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '+');
    let at = rest.find(|letter| !is_of_name(letter))?;
    let host = rest.get(at..)?.strip_prefix('@').filter(|_| at > 0)?;
    let is_of_host = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-');
    let end = host.find(|letter| !is_of_host(letter)).unwrap_or(host.len());
    let host = host.get(..end)?.trim_end_matches(['.', '-']);
    let (name, last) = host.rsplit_once('.')?;
    let is_host = !name.is_empty()
        && !name.split('.').any(str::is_empty)
        && last.len() >= 2
        && last.chars().all(|letter| letter.is_ascii_alphabetic());
    let length = at + 1 + host.len();
    let address = rest.get(..length).filter(|_| is_host)?;
    Some((length, format!("mailto:{address}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each address as it stands, and where it leads when that is something else.
    fn found(text: &str) -> Vec<String> {
        let all = find(text, 0..text.len()).into_iter();
        let shown = |bare: Bare| match &text[bare.range] {
            words if words == bare.destination => words.to_owned(),
            words => format!("{words} → {}", bare.destination),
        };
        all.map(shown).collect()
    }

    #[test]
    fn addresses_are_found_where_they_begin_and_end() {
        for (text, expected) in [
            ("https://example.org", "https://example.org"),
            ("(see https://example.org/a_b?c=d#e).", "https://example.org/a_b?c=d#e"),
            ("Is it http://example.org/a, or not?", "http://example.org/a"),
            ("HTTPS://Example.ORG:8080/x!", "HTTPS://Example.ORG:8080/x"),
            (
                "https://example.org/a_(b)",
                "https://example.org/a_(b) → https://example.org/a_%28b%29",
            ),
            ("请看https://example.org/a。谢谢", "https://example.org/a"),
            ("اتصل https://example.org/ب", "https://example.org/"),
            ("www.example.org/x.", "www.example.org/x → https://www.example.org/x"),
            (
                "https://example.org/?a=1&amp;b=2",
                "https://example.org/?a=1&amp;b=2 → https://example.org/?a=1&b=2",
            ),
            ("Write to ana.b+c@example.org.", "ana.b+c@example.org → mailto:ana.b+c@example.org"),
        ] {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_one_is_none() {
        for text in [
            "https://",
            "https://localhost/x",
            "xhttps://example.org",
            "example.org",
            "www.",
            "a@b",
            "@example.org",
            "a@example.",
            "ftp://example.org",
            "mailto:a@example.org",
            "semilla:key:a@example.org",
            "https://a..",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn many_words_are_read_once() {
        for text in ["a@".repeat(50_000), "www.".repeat(50_000), "https://".repeat(20_000)] {
            found(&text);
        }
        let many = "https://example.org/a ".repeat(20_000);
        assert_eq!(found(&many).len(), 20_000);
    }
}
