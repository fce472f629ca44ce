//! Signing in: secrets, what was shown, and how long that holds.

use crate::domain::{random::Random, words::words};
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

/// Bytes of a secret: 256 bits.
const BYTES: usize = 32;

/// How long a session lasts, whatever happens (SE4).
pub const LONGEST_SESSION: TimeDelta = TimeDelta::hours(12);
/// How long a session lasts when nobody uses it (SE4).
pub const IDLE_SESSION: TimeDelta = TimeDelta::minutes(30);
/// How old a proof may be for a dangerous action (AU6).
pub const FRESH_PROOF: TimeDelta = TimeDelta::minutes(15);
/// How long a link or a ceremony of signing in lasts (AU2, SE2).
pub const SIGN_IN_TIME: TimeDelta = TimeDelta::minutes(15);
/// How long a link lasts that the operator gives (AU8).
pub const OPERATOR_LINK_TIME: TimeDelta = TimeDelta::hours(24);
/// How often digits may be typed for one link, the right ones included. Then the link is void, never the account.
pub const MOST_TRIES: i64 = 5;

/// What a cookie or a link holds: 256 bits. The database knows its hash alone.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

/// The text is not such a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a secret of ours")]
pub struct SecretError;

/// SHA-256 of a [`Secret`], as it is stored.
pub type SecretHash = [u8; 32];

impl Secret {
    /// A new one.
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; BYTES]);
        random.fill(&mut *bytes);
        Self(Zeroizing::new(BASE64URL_NOPAD.encode(&*bytes)))
    }

    /// The 43 letters (base64url) that go into a cookie or a link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub fn hash(&self) -> SecretHash {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl FromStr for Secret {
    type Err = SecretError;
    fn from_str(text: &str) -> Result<Self, SecretError> {
        match BASE64URL_NOPAD.decode(text.as_bytes()) {
            Ok(bytes) if bytes.len() == BYTES => Ok(Self(Zeroizing::new(text.to_owned()))),
            _ => Err(SecretError),
        }
    }
}
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Digits of a code.
const DIGITS: usize = 8;

/// Eight digits that stand in a mail, for the browser that asked for it. The database knows a keyed hash alone.
#[derive(Clone)]
pub struct Code(Zeroizing<String>);

/// The text is not such a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code: eight digits are expected")]
pub struct CodeError;

impl Code {
    /// A new one.
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = [0; 8];
        random.fill(&mut bytes);
        // Of 2^64 numbers, so that none of the codes is likelier by more than one in 10^11.
        let number = u64::from_le_bytes(bytes) % 10_u64.pow(DIGITS as u32);
        Self(Zeroizing::new(format!("{number:08}")))
    }

    /// The digits in two groups, as people read them.
    pub fn grouped(&self) -> String {
        format!("{} {}", &self.0[..DIGITS / 2], &self.0[DIGITS / 2..])
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Eight digits as people type them: with spaces or hyphens between, in the digits of any script.
impl FromStr for Code {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let between =
            |letter: &char| !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}');
        let digits: Option<String> = text.chars().filter(between).map(digit).collect();
        digits
            .filter(|digits| digits.len() == DIGITS)
            .map(|digits| Self(Zeroizing::new(digits)))
            .ok_or(CodeError)
    }
}
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Where the digits of a script begin: Latin, Arabic, Persian, Devanagari, Bengali, Gujarati, full width.
const ZEROS: [char; 7] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ae6}', '\u{ff10}'];

fn digit(letter: char) -> Option<char> {
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|it| *it < 10);
    ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10))
}

words! {
    /// How a person showed who they are.
    Factor {
        /// A link or code that was sent by mail, or that the operator gave: a weak one (AU9).
        Link = "link",
        /// A passkey, with the person verified.
        Passkey = "passkey",
        /// A password and the code of an authenticator, or a recovery code.
        Password = "password",
    }
}

impl Factor {
    /// Whether it is enough for dangerous actions.
    pub fn is_strong(self) -> bool {
        !matches!(self, Self::Link)
    }
}

/// The times of a session, in seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionTimes {
    /// When the person signed in.
    pub begun: i64,
    /// When it was last used, to the minute.
    pub used: i64,
    /// When the person last showed a strong factor.
    pub proved: Option<i64>,
}

impl SessionTimes {
    /// Whether the session still holds.
    pub fn holds(&self, now: i64) -> bool {
        now < self.begun + LONGEST_SESSION.num_seconds()
            && now < self.used + IDLE_SESSION.num_seconds()
    }

    /// Whether the person signed in a short while ago, by whatever factor.
    pub fn has_just_begun(&self, now: i64) -> bool {
        now < self.begun + FRESH_PROOF.num_seconds()
    }

    /// Whether a strong factor was shown a short while ago.
    pub fn is_fresh(&self, now: i64) -> bool {
        self.proved.is_some_and(|proved| now < proved + FRESH_PROOF.num_seconds())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    #[test]
    fn se1_a_secret_reads_back_and_its_hash_is_none() {
        let secret = Secret::random(&SystemRandom);
        assert_eq!(secret.as_str().len(), 43);
        assert_eq!(secret.as_str().parse::<Secret>().unwrap().hash(), secret.hash());
        let hash = BASE64URL_NOPAD.encode(&secret.hash());
        assert_ne!(hash.parse::<Secret>().unwrap().hash(), secret.hash());
        for text in ["", "abc", &"a".repeat(44), &"é".repeat(43)] {
            assert!(text.parse::<Secret>().is_err());
        }
    }

    #[test]
    fn au2_a_code_is_eight_digits_however_it_is_typed() {
        let code = Code::random(&SystemRandom);
        assert_eq!(code.grouped().len(), 9);
        assert_eq!(code.grouped().parse::<Code>().unwrap().as_str(), code.as_str());
        for text in [" 0123-4567 ", "٠١٢٣ ٤٥٦٧", "૦૧૨૩૪૫૬૭", "０１２３４５６７"]
        {
            assert_eq!(text.parse::<Code>().unwrap().as_str(), "01234567", "{text}");
        }
        for text in ["", "1234567", "123456789", "1234567a", "12345678\u{0}"] {
            assert!(text.parse::<Code>().is_err(), "{text}");
        }
    }

    #[test]
    fn se4_a_session_ends_when_idle_and_after_twelve_hours() {
        let hours = |hours: i64| hours * 3_600;
        let times = SessionTimes { begun: 0, used: hours(11) + 1_800, proved: Some(0) };
        assert!(times.holds(hours(12) - 1) && !times.holds(hours(12)));
        let idle = SessionTimes { used: 60, ..times };
        assert!(idle.holds(60 + 1_799) && !idle.holds(60 + 1_800));
        assert!(times.is_fresh(899) && !times.is_fresh(900));
        assert!(!SessionTimes { proved: None, ..times }.is_fresh(1));
    }
}
