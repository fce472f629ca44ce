//! Passwords: what may be one, and what everybody tries first.
//!
//! Length alone makes a password strong here: no rule about capitals or signs. Refused is what is guessed in a list of the
//! commonest, which is asked offline.

use std::{collections::HashSet, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Letters that a password has at least.
pub const SHORTEST_PASSWORD: usize = 15;
/// Bytes that a password has at most: a larger one would only make the server work.
pub const LONGEST_PASSWORD: usize = 1_024;
/// Letters that must be left when everything common is taken out.
const OWN: usize = 4;
/// Letters of the shortest thing that counts as common.
const PIECE: usize = 3;
/// Letters of a longer piece than which none stands in the list.
const LONGEST_PIECE: usize = 24;

/// A password as it is hashed. Nothing prints it, and it is wiped when it is dropped.
pub struct Password(Zeroizing<String>);

/// Why words are refused as a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Fewer letters than [`SHORTEST_PASSWORD`].
    #[error("a password is too short")]
    TooShort,
    /// More bytes than [`LONGEST_PASSWORD`].
    #[error("a password is too long")]
    TooLong,
    /// Made of what everybody tries first.
    #[error("a password is made of what is guessed first")]
    TooCommon,
}

impl Password {
    /// What somebody typed to sign in; `None` for what can be no password, whoever typed it.
    pub fn typed(text: &str) -> Option<Self> {
        (text.len() <= LONGEST_PASSWORD).then(|| Self::folded(text))
    }

    /// What somebody chose. `own` are words that are easily guessed of this person on this site: their name, their address,
    /// the name of the site.
    pub fn chosen(text: &str, own: &[&str]) -> Result<Self, PasswordError> {
        if text.len() > LONGEST_PASSWORD {
            return Err(PasswordError::TooLong);
        }
        let password = Self::folded(text);
        if password.0.chars().count() < SHORTEST_PASSWORD {
            return Err(PasswordError::TooShort);
        }
        if is_common(&password.0, own) {
            return Err(PasswordError::TooCommon);
        }
        Ok(password)
    }

    /// Two keyboards may write one letter as one sign or as two: both are the same password (NFKC).
    fn folded(text: &str) -> Self {
        Self(Zeroizing::new(text.nfkc().collect()))
    }

    /// What is hashed.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Pieces of passwords that are tried first, one a line, in small letters.
static COMMON: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    include_str!("common_passwords.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
});

/// Rows of keyboards: whatever runs along one is common.
const ROWS: [&str; 6] =
    ["qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "qsdfghjklm"];

/// Whether hardly anything is left when all common pieces are taken out: the fewest letters that stand outside of them.
fn is_common(password: &str, own: &[&str]) -> bool {
    let letters = plain(password);
    let own: HashSet<String> = own
        .iter()
        .flat_map(|words| words.split(|letter: char| !letter.is_alphanumeric()))
        .map(|word| plain(word).into_iter().collect::<String>())
        .filter(|word| word.chars().count() >= PIECE)
        .collect();
    let mut left: Vec<usize> = vec![0];
    for end in 1..=letters.len() {
        let mut fewest = left[end - 1] + 1;
        for start in end.saturating_sub(LONGEST_PIECE)..end.saturating_sub(PIECE - 1) {
            if left[start] < fewest && is_piece(&letters[start..end], &own) {
                fewest = left[start];
            }
        }
        left.push(fewest);
    }
    left[letters.len()] < OWN
}

/// Small letters and digits alone, without spaces and signs.
fn plain(text: &str) -> Vec<char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn is_piece(letters: &[char], own: &HashSet<String>) -> bool {
    let piece: String = letters.iter().collect();
    runs_on(letters)
        || COMMON.contains(piece.as_str())
        || own.contains(&piece)
        || ROWS.iter().any(|row| row.contains(&piece))
        || repeats(letters)
}

/// `aaa`, `abc`, `321`: each letter as far from the one before, by one or not at all.
fn runs_on(letters: &[char]) -> bool {
    let step = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]));
    let mut steps = letters.windows(2).map(step);
    let Some(first) = steps.next() else { return false };
    first.abs() <= 1 && steps.all(|step| step == first)
}

/// `abab`, `dogdog`, `123x123x`: one piece again and again.
fn repeats(letters: &[char]) -> bool {
    (1..=letters.len() / 2).any(|size| {
        letters.len().is_multiple_of(size)
            && letters.chunks(size).all(|chunk| *chunk == letters[..size])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(text: &str) -> Option<PasswordError> {
        Password::chosen(text, &["Semilla", "Ana María", "ana.lopez@example.org"]).err()
    }

    #[test]
    fn au4_fourteen_letters_are_refused_and_fifteen_with_spaces_are_not() {
        assert_eq!(why("purple kiwi 27"), Some(PasswordError::TooShort));
        assert_eq!(why("purple kiwis 27"), None);
        assert_eq!(why("કેરી અને ચા સાથે"), None);
        assert_eq!(why("                    "), Some(PasswordError::TooCommon));
    }

    #[test]
    fn au4_a_kilobyte_is_a_password_and_more_is_none() {
        let long = "purple kiwis x ".repeat(69);
        assert!(Password::typed(&long[..LONGEST_PASSWORD]).is_some());
        assert!(Password::typed(&long[..LONGEST_PASSWORD + 1]).is_none());
        assert_eq!(why(&long), Some(PasswordError::TooLong));
    }

    #[test]
    fn au4_what_is_tried_first_is_refused() {
        for text in [
            "password12345678",
            "Password Password!",
            "123456789012345",
            "qwertyuiop123456",
            "aaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "iloveyou1234567",
            "Semilla Semilla 2026",
            "ana maria lopez 123",
            "AnaMaríaLopez2026",
            "987654321098765",
            "1q2w3e4r5t6y7u8i",
            "contraseña123456",
        ] {
            assert_eq!(why(text), Some(PasswordError::TooCommon), "{text}");
        }
    }

    #[test]
    fn au4_one_letter_is_one_password_on_every_keyboard() {
        let same = |one: &str, other: &str| {
            Password::typed(one).unwrap().as_bytes() == Password::typed(other).unwrap().as_bytes()
        };
        assert!(same("cafe\u{301} con leche y pan", "café con leche y pan"));
        assert!(same("１２３", "123"));
        assert!(!same("Café", "café"));
    }
}
