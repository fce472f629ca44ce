//! Where mail reaches somebody.

use std::str::FromStr;

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
    /// two recipients out of one, or a header out of an address.
    fn from_str(text: &str) -> Result<Self, MailAddressError> {
        let text = text.trim();
        (is_address(text) && is_address(&text.to_lowercase()))
            .then(|| Self(text.to_owned()))
            .ok_or(MailAddressError)
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

fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tx4_one_address_is_one_address() {
        for text in
            [" ana@example.org ", "a.b+c@sub.example.org", "ana@пример.рф", "o'neil@example.org"]
        {
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
            "ana@[127.0.0.1]",
        ] {
            assert!(text.parse::<MailAddress>().is_err(), "{text}");
        }
        assert!(format!("{}@example.org", "a".repeat(65)).parse::<MailAddress>().is_err());
        assert_eq!("Ana@Example.org".parse::<MailAddress>().unwrap().folded(), "ana@example.org");
    }

    /// U+212A looks like a K and is another letter, until it is folded; U+0130 folds to two.
    #[test]
    fn a_letter_that_folds_to_another_leads_to_the_owner() {
        let typed = "an\u{212a}a@example.org".parse::<MailAddress>().unwrap();
        assert_eq!(typed.in_small_letters().as_str(), "anka@example.org");
        assert!("an\u{130}@example.org".parse::<MailAddress>().is_err());
    }
}
