//! How a text of an import names another item or a local file: an address of our own that survives Markdown.

use super::source::{FILE_SCHEME, KEY_SCHEME};

/// What a link destination in [`super::SourceText::markdown`] names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceLink {
    /// An item or a lesson of the same source.
    Key {
        /// Its key, decoded.
        key: String,
        /// The part of it, as in addresses, without `#`.
        fragment: Option<String>,
    },
    /// A picture or file under the import root.
    File {
        /// Its path with `/`, decoded.
        path: String,
    },
}

impl SourceLink {
    /// The destination as it stands in Markdown.
    pub fn to_destination(&self) -> String {
        match self {
            Self::Key { key, fragment: None } => format!("{KEY_SCHEME}{}", encode(key)),
            Self::Key { key, fragment: Some(part) } => {
                format!("{KEY_SCHEME}{}#{}", encode(key), encode(part))
            }
            Self::File { path } => format!("{FILE_SCHEME}{}", encode(path)),
        }
    }

    /// The same with the place in a file that its author named, such as `page=3` of a PDF; a text names its own.
    pub fn to_destination_at(&self, part: Option<&str>) -> String {
        let destination = self.to_destination();
        match (self, part) {
            (Self::File { .. }, Some(part)) => {
                format!("{destination}#{}", encode_all_but(part, b"=,"))
            }
            _ => destination,
        }
    }

    /// Reads a destination, without the place in a file; `None` when it is no address of ours.
    pub fn read(destination: &str) -> Option<Self> {
        if let Some(path) = destination.strip_prefix(FILE_SCHEME) {
            let path = path.split('#').next().unwrap_or_default();
            return Some(Self::File { path: decode(path) });
        }
        let rest = destination.strip_prefix(KEY_SCHEME)?;
        Some(match rest.split_once('#') {
            Some((key, part)) => Self::Key { key: decode(key), fragment: Some(decode(part)) },
            None => Self::Key { key: decode(rest), fragment: None },
        })
    }
}

/// Percent-encodes everything but letters and digits of ASCII and `- . _ ~ /`.
pub fn encode(text: &str) -> String {
    encode_all_but(text, b"/")
}

/// The same, but for the slash, with other signs that stay.
fn encode_all_but(text: &str, kept: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            byte if kept.contains(&byte) => encoded.push(char::from(byte)),
            byte => {
                encoded.push('%');
                for half in [byte >> 4, byte & 15] {
                    encoded.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
                }
            }
        }
    }
    encoded
}

/// Undoes percent-encoding; what is not well encoded stays as it stands.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let pair = bytes.get(at + 1).zip(bytes.get(at + 2));
        let value = pair.and_then(|(high, low)| {
            let high = char::from(*high).to_digit(16)?;
            let low = char::from(*low).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()
        });
        match value {
            Some(value) if byte == b'%' => {
                decoded.push(value);
                at += 3;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_read_back() {
        for link in [
            SourceLink::Key { key: "a/b c's (d)".into(), fragment: None },
            SourceLink::Key { key: "100% ሀ#x".into(), fragment: Some("öffnen".into()) },
            SourceLink::File { path: "en/a b/50%.png".into() },
        ] {
            let destination = link.to_destination();
            assert!(destination.bytes().all(|b| b.is_ascii_graphic()), "{destination}");
            assert!(!destination.contains(['(', ')', '<', '>', '\'', '"']), "{destination}");
            assert_eq!(SourceLink::read(&destination), Some(link));
        }
        assert_eq!(SourceLink::read("https://example.org/"), None);
        let paper = SourceLink::File { path: "en/a#b.pdf".into() };
        let page = paper.to_destination_at(Some("page=3 )"));
        assert_eq!(page, "semilla:file:en/a%23b.pdf#page=3%20%29");
        assert_eq!(SourceLink::read(&page), Some(paper));
    }

    #[test]
    fn half_encoded_text_stays() {
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%zz%41"), "%zzA");
        assert_eq!(decode("%ff"), "%ff");
    }
}
