//! Codes that are good once: those of an authenticator app (RFC 6238), and recovery codes on paper.

use crate::domain::{random::Random, token::Token};
use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

/// Recovery codes that a person has at first.
pub const RECOVERY_CODES: usize = 10;
/// Bytes of the secret that site and app share: as many as SHA-1 makes (RFC 4226, 4).
const BYTES: usize = 20;
/// Digits of a code.
const DIGITS: usize = 6;
/// Letters in a group, where a code is written for people.
const GROUP: usize = 4;

/// What site and authenticator app share. Nothing prints it.
pub struct OneTimeSecret(Zeroizing<[u8; BYTES]>);

impl OneTimeSecret {
    /// A new one.
    pub fn random(random: &dyn Random) -> Self {
        let mut bytes = Zeroizing::new([0; BYTES]);
        random.fill(&mut *bytes);
        Self(bytes)
    }

    /// The secret of these bytes; `None` when they are not as many.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// The bytes, to be sealed.
    pub fn as_bytes(&self) -> &[u8] {
        &*self.0
    }

    /// What a person types into an app that cannot read a square: base 32 in groups.
    pub fn text(&self) -> String {
        grouped(&BASE32_NOPAD.encode(&*self.0), ' ')
    }

    /// What the square says: `otpauth://totp/…`. `site` and `name` are what the app shows.
    pub fn address(&self, site: &str, name: &str) -> String {
        let shown = |text: &str| text.replace(':', " ").trim().to_owned();
        let builder = self.builder().with_issuer(Some(shown(site))).with_account_name(shown(name));
        builder.build_noncompliant().to_url().unwrap_or_default()
    }

    /// The step of time to which a code belongs, if that is now, the one before or the next: phones go wrong by as much.
    pub fn step(&self, code: &TimedCode, now: DateTime<Utc>) -> Option<i64> {
        let seconds = u64::try_from(now.timestamp()).ok()?;
        i64::try_from(self.totp().check(&code.0, seconds)?).ok()
    }

    /// The code of a moment, as the app shows it.
    pub fn code(&self, now: DateTime<Utc>) -> TimedCode {
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        TimedCode(self.totp().generate(seconds).to_string())
    }

    fn totp(&self) -> Totp {
        self.builder().build_noncompliant()
    }

    /// SHA-1, six digits, thirty seconds, one step to either side: what every app can.
    fn builder(&self) -> Builder {
        Builder::new().with_secret(*self.0)
    }
}

/// Six digits of an app.
#[derive(Clone, PartialEq, Eq)]
pub struct TimedCode(String);

impl TimedCode {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A code on paper: sixteen letters, good once. The database knows its hash alone.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Token);

impl RecoveryCode {
    /// A new one.
    pub fn random(random: &dyn Random) -> Self {
        Self(Token::random(random))
    }

    /// As it is written on paper.
    pub fn text(&self) -> String {
        grouped(self.0.as_str(), '-')
    }

    /// What is stored of it. It has 80 bits, so a plain hash gives nothing away.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_str().as_bytes()).into()
    }
}

/// What somebody typed into the field for codes.
#[derive(Clone, PartialEq, Eq)]
pub enum OneTimeCode {
    /// Of the app.
    Timed(TimedCode),
    /// Of the paper.
    Recovery(RecoveryCode),
}

impl OneTimeCode {
    /// Digits of any script, spaces and hyphens as people write them; `None` for what is no code.
    pub fn typed(text: &str) -> Option<Self> {
        if text.len() > 128 {
            return None;
        }
        let letters: String = text.chars().filter_map(plain).collect();
        if letters.len() == DIGITS && letters.bytes().all(|letter| letter.is_ascii_digit()) {
            return Some(Self::Timed(TimedCode(letters)));
        }
        token_of(&letters).map(|token| Self::Recovery(RecoveryCode(token)))
    }
}

/// A token as people type it from paper: groups, capitals, and letters that look like digits.
pub fn typed_token(text: &str) -> Option<Token> {
    (text.len() <= 128)
        .then(|| text.chars().filter_map(plain).collect::<String>())
        .and_then(|letters| token_of(&letters))
}

fn token_of(letters: &str) -> Option<Token> {
    let read = |letter: char| match letter {
        'o' => '0',
        'i' | 'l' => '1',
        letter => letter,
    };
    letters.chars().map(read).collect::<String>().parse().ok()
}

/// Small letters and ASCII digits; nothing for what only separates.
fn plain(letter: char) -> Option<char> {
    let separates = letter.is_whitespace()
        || letter.is_control()
        || "-–—‑.\u{200e}\u{200f}\u{2066}\u{2067}\u{2068}\u{2069}".contains(letter);
    (!separates).then(|| digit(letter).unwrap_or(letter.to_ascii_lowercase()))
}

/// The digit of any script in which our readers count.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 9] =
        [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0xff10];
    let value = ZEROS
        .into_iter()
        .find_map(|zero| u32::from(letter).checked_sub(zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// `abcd-efgh-…`
pub fn grouped(text: &str, between: char) -> String {
    let letters: Vec<char> = text.chars().collect();
    let groups = letters.chunks(GROUP).map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(&between.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    fn timed(text: &str) -> TimedCode {
        match OneTimeCode::typed(text) {
            Some(OneTimeCode::Timed(code)) => code,
            _ => panic!("{text}"),
        }
    }

    #[test]
    fn au5_codes_are_those_of_rfc_6238() {
        let secret = OneTimeSecret::of(b"12345678901234567890").unwrap();
        // Appendix B, the last six of its eight digits.
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")]
        {
            assert!(secret.code(at(seconds)).as_str() == code, "{seconds}");
            assert_eq!(secret.step(&timed(code), at(seconds)), Some(seconds / 30));
        }
    }

    #[test]
    fn au5_a_code_holds_a_step_to_either_side_and_no_longer() {
        let secret = OneTimeSecret::random(&SystemRandom);
        let code = secret.code(at(3_000));
        for (seconds, holds) in
            [(2_969, false), (2_970, true), (3_000, true), (3_059, true), (3_060, false)]
        {
            assert_eq!(secret.step(&code, at(seconds)).is_some(), holds, "{seconds}");
        }
    }

    #[test]
    fn au5_a_code_is_read_as_people_type_it() {
        for text in [
            "287082",
            " 287 082 ",
            "287-082",
            "٢٨٧٠٨٢",
            "૨૮૭૦૮૨",
            "２８７０８２",
            "\u{2068}287082\u{2069}",
        ] {
            assert!(timed(text).as_str() == "287082", "{text}");
        }
        for text in ["", "28708", "2870822", "28708x", &"2".repeat(1_000)] {
            assert!(OneTimeCode::typed(text).is_none(), "{text}");
        }
    }

    #[test]
    fn au5_a_recovery_code_reads_back_from_paper() {
        let code = RecoveryCode::random(&SystemRandom);
        let text = code.text();
        assert_eq!(text.len(), 19);
        for typed in [
            text.clone(),
            text.to_uppercase(),
            text.replace('-', " "),
            text.replace('0', "O").replace('1', "l"),
        ] {
            let Some(OneTimeCode::Recovery(read)) = OneTimeCode::typed(&typed) else {
                panic!("{typed}")
            };
            assert!(read.hash() == code.hash(), "{typed}");
        }
    }

    #[test]
    fn the_square_says_what_apps_read() {
        let secret = OneTimeSecret::of(b"12345678901234567890").unwrap();
        let address = secret.address("Semilla: Home", "Ana");
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
        assert_eq!(secret.text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
