//! Where a text may lead to, and which pictures it may show.

use super::clean;

/// Longest address in bytes.
const LONGEST: usize = 2_000;

/// What a text may link to besides our own pages and files: the web, mail, a call, a message to a telephone. The one list
/// for the importer, the text and the sanitiser.
pub const LINK_SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "sms"];

/// What an address begins with that the page has yet to fill in.
pub(super) const OURS: &str = "semilla:";

/// What an address in a text is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkUse {
    /// A link that people follow.
    Follow,
    /// A picture shown in the text.
    Picture,
}

/// Whether a text may link there: one of the [`LINK_SCHEMES`], our own `/files/…`, or `semilla:…`, which the page fills
/// in.
pub fn is_allowed_link(address: &str) -> bool {
    is_plain(address) && (leads_out(address) || is_ours(address) || is_our_file(address))
}

/// Whether a destination that somebody wrote stays a link that leads out of the site.
pub fn stays_a_link(destination: &str) -> bool {
    normal(destination).is_some_and(|address| is_allowed_link(&address) && leads_out(&address))
}

/// Whether it names something behind one of the [`LINK_SCHEMES`]; of the web, a host.
fn leads_out(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else { return false };
    let named = if scheme.starts_with("http") { rest.strip_prefix("//") } else { Some(rest) };
    LINK_SCHEMES.contains(&scheme) && named.is_some_and(|named| !named.is_empty())
}

/// An address of ours without the part that it names: every language calls its headings something else.
pub(super) fn without_part(address: &str) -> &str {
    match address.split_once('#') {
        Some((text, _)) if is_ours(text) => text,
        _ => address,
    }
}

fn is_ours(address: &str) -> bool {
    address.strip_prefix(OURS).is_some_and(|name| !name.is_empty())
}

/// Whether a text may show that picture: our own files only, and no SVG among them.
pub fn is_allowed_picture(address: &str) -> bool {
    let path = address.split(['#', '?']).next().unwrap_or_default().to_ascii_lowercase();
    let vector = path.ends_with(".svg") || path.ends_with(".svgz");
    is_plain(address) && !vector && (is_ours(address) || is_our_file(address))
}

/// A file of ours, with no step upwards in its path.
fn is_our_file(address: &str) -> bool {
    let climbs = || address.contains("..") || address.to_ascii_lowercase().contains("%2e%2e");
    address.strip_prefix("/files/").is_some_and(|rest| !rest.is_empty()) && !climbs()
}

/// Nothing in it could end an attribute, hide from a reader, or be read in two ways.
fn is_plain(address: &str) -> bool {
    address.len() <= LONGEST && !address.chars().any(needs_encoding)
}

fn needs_encoding(letter: char) -> bool {
    clean::is_unwanted(letter)
        || letter.is_whitespace()
        || matches!(letter, '"' | '<' | '>' | '\\' | '`' | '|' | '{' | '}' | '^')
}

/// The one way to write an address: scheme in lower case, awkward letters percent-encoded, nothing invisible.
/// `None` when it is too long.
pub(super) fn normal(address: &str) -> Option<String> {
    if address.len() > LONGEST {
        return None;
    }
    let mut normal = String::with_capacity(address.len());
    for letter in address.trim().chars() {
        if matches!(letter, '\n' | '\t') || clean::is_unwanted(letter) {
            continue;
        }
        if !needs_encoding(letter) {
            normal.push(letter);
            continue;
        }
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            normal.push('%');
            for digit in [byte >> 4, byte & 15] {
                normal
                    .extend(char::from_digit(u32::from(digit), 16).map(|d| d.to_ascii_uppercase()));
            }
        }
    }
    if let Some(end) = normal.find(':') {
        let scheme = &mut normal[..end];
        if scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) {
            scheme.make_ascii_lowercase();
        }
    }
    Some(normal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn link(address: &str) -> Option<String> {
        normal(address).filter(|address| is_allowed_link(address))
    }

    #[test]
    fn the_web_mail_telephone_and_our_own_are_allowed() {
        assert_eq!(link("Https://Example.org/a b").as_deref(), Some("https://Example.org/a%20b"));
        for address in ["mailto:a@example.org", "tel:+15551234", "semilla:abc#x", "/files/0a/b.pdf"]
        {
            assert_eq!(link(address).as_deref(), Some(address));
        }
        assert_eq!(link("SMS:+15550100?body=HELP").as_deref(), Some("sms:+15550100?body=HELP"));
    }

    #[test]
    fn what_the_importer_keeps_is_what_a_text_keeps() {
        for scheme in LINK_SCHEMES {
            let rest = if scheme.starts_with("http") { "//example.org" } else { "1" };
            let address = format!("{scheme}:{rest}");
            assert!(link(&address).is_some() && stays_a_link(&address), "{address}");
            assert!(!stays_a_link(&format!("{scheme}:")), "{scheme}");
        }
        for other in ["semilla:x", "/files/0a/b.pdf", "http:x", "geo:1,2", "whatsapp://send"] {
            assert!(!stays_a_link(other), "{other}");
        }
    }

    #[test]
    fn everything_else_is_not() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "sms:",
            "geo:37.78,-122.39",
            "whatsapp://send",
            "//evil.example/files/x",
            "/files/../admin",
            "/files/%2E%2e/admin",
            "/files/",
            "#top",
            "../x",
            "http:x",
            "https://",
            "",
        ] {
            assert_eq!(link(address), None, "{address:?}");
        }
    }

    #[test]
    fn pictures_are_our_own_and_no_drawings_with_scripts() {
        assert!(is_allowed_picture("/files/0a/b.png") && is_allowed_picture("semilla:x"));
        for address in ["https://a.example/b.png", "/files/0a/b.svg", "/files/0a/b.SVG#1", "data:x"]
        {
            assert!(!is_allowed_picture(address), "{address}");
        }
    }

    proptest! {
        #[test]
        fn a_normal_address_stays_as_it_is(address in "\\PC{0,60}|[a-zA-Z:/ .%\\n\"<]{0,20}") {
            if let Some(once) = normal(&address) && let Some(twice) = normal(&once) {
                prop_assert_eq!(once, twice);
            }
        }
    }
}
