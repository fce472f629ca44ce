//! Where mail reaches somebody.

use std::str::FromStr;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Bytes that an address may have (RFC 5321, 4.5.3.1.3).
const LONGEST: usize = 254;
/// Bytes before the at sign (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// One mail address as its owner writes it. It is personal: nothing prints it.
#[derive(Clone, PartialEq, Eq)]
pub struct MailAddress(String);

/// The text is not one address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address: one like name@example.org is expected")]
pub struct MailAddressError;

impl MailAddress {
    /// The address, to send to.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same for everybody who writes this address in small or in capital letters: what is looked up.
    pub fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// The address in small letters. What was looked up is where a mail goes that a stranger may have asked for: a letter
    /// that only looks like one of the owner's, and folds to it, leads to the owner.
    pub fn in_small_letters(&self) -> Self {
        Self(self.folded())
    }
}

impl FromStr for MailAddress {
    type Err = MailAddressError;

    /// One address without a name, a comment or quotes. No space, no control, no comma, no second at sign: what could make
    /// two recipients out of one, or a header out of an address. A letter that a keyboard writes as two is the same (NFC).
    fn from_str(text: &str) -> Result<Self, MailAddressError> {
        let text: String = text.trim().nfc().collect();
        match is_address(&text) && is_address(&text.to_lowercase()) {
            true => Ok(Self(text)),
            false => Err(MailAddressError),
        }
    }
}

fn is_address(text: &str) -> bool {
    let Some((local, host)) = text.split_once('@') else { return false };
    let fits = text.len() <= LONGEST && (1..=LONGEST_LOCAL).contains(&local.len());
    let plain = |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(letter);
    let local_is_fine = local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    fits && local_is_fine && is_host(host)
}

/// Letters of any script, with the marks that some of them cannot be written without.
fn is_host(host: &str) -> bool {
    let plain =
        |letter: char| letter.is_alphanumeric() || letter == '-' || is_combining_mark(letter);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !label.starts_with(is_combining_mark)
            && label.chars().all(plain)
    };
    host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx4_one_address_is_one_address() {
        for text in [
            " ana@example.org ",
            "a.b+c@sub.example.org",
            "ana@пример.рф",
            "ana@उदाहरण.परीक्षा",
            "o'neil@example.org",
        ] {
            assert!(text.parse::<MailAddress>().is_ok(), "{text}");
        }
        for text in [
            "",
            "ana",
            "ana@",
            "@example.org",
            "ana@localhost",
            "a@b@example.org",
            "a,b@example.org",
            "ana@example.org,eve@example.org",
            "ana@example.org\r\nBcc: eve@example.org",
            "\"a\"@example.org",
            "Ana <ana@example.org>",
            "a b@example.org",
            ".a@example.org",
            "a..b@example.org",
            "ana@-a.org",
            "ana@example..org",
            "ana\u{202e}@example.org",
            "ana@exam\u{200d}ple.org",
            "ana@\u{301}a.org",
            "ana@[127.0.0.1]",
        ] {
            assert!(text.parse::<MailAddress>().is_err(), "{text}");
        }
        assert!(format!("{}@example.org", "a".repeat(65)).parse::<MailAddress>().is_err());
        assert_eq!("Ana@Example.org".parse::<MailAddress>().unwrap().folded(), "ana@example.org");
    }

    #[test]
    fn a_letter_of_two_signs_is_the_same_address() {
        let [one, other] =
            ["ana@b\u{fc}cher.example", "ana@bu\u{308}cher.example"].map(str::parse::<MailAddress>);
        assert!(one.unwrap().folded() == other.unwrap().folded());
    }

    /// U+212A looks like a K and is another letter, until it is folded; U+0130 folds to two.
    #[test]
    fn a_letter_that_folds_to_another_leads_to_the_owner() {
        let typed = "an\u{212a}a@example.org".parse::<MailAddress>().unwrap();
        assert_eq!(typed.in_small_letters().as_str(), "anka@example.org");
        assert!("an\u{130}@example.org".parse::<MailAddress>().is_err());
    }
}
