//! The log of deletions: what was destroyed and when, chained, and signed with a key of the site.
//!
//! It holds no name, no address and no count; whoever was destroyed stands in it as the random token that their row had.
//! It outlives every backup: a restore reads the newest log and forgets again whom the backup still knew. Anybody can
//! check it with the public key of the site, which `/{lang}/what-we-hold` shows.
//!
//! As a file it is one JSON object on each line. What is signed is [`Entry::words`], so that no other program has to
//! write JSON exactly as this one does.

use super::token::Token;
use chrono::NaiveDate;
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// The name of the file below the data folder.
pub const FILE: &str = "deletions.jsonl";
/// The first line of what is signed.
const FORMAT: &str = "semilla deletion log 1";
/// Bytes that a line of the file may have: some ten thousand people.
const LONGEST_LINE: usize = 256 * 1024;

/// What was destroyed at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destroyed {
    /// The name of the entry.
    pub entry: Token,
    pub day: NaiveDate,
    /// What it was, in words of the retention table.
    pub kinds: BTreeSet<String>,
    /// The people, by the tokens of their rows.
    pub people: BTreeSet<Token>,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its place, from 1.
    pub number: i64,
    /// Its name.
    pub entry: Token,
    pub day: NaiveDate,
    /// What was destroyed.
    pub kinds: BTreeSet<String>,
    /// The people, by the tokens that their rows had.
    pub people: BTreeSet<Token>,
    /// SHA-256 of the words of the entry before, in hexadecimal digits; zeros before the first.
    pub previous: String,
    /// The Ed25519 signature of its words, in hexadecimal digits.
    pub signature: String,
}

/// Why a log is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// The line is none of a log.
    #[error("line {0} of the log of deletions is not one of its lines")]
    Unreadable(usize),
    /// The line does not stand behind the one before it.
    #[error("line {0} of the log of deletions does not follow the line before it")]
    OutOfOrder(usize),
    /// Another key signed it, or it was changed.
    #[error("line {0} of the log of deletions was not signed by this site, or was changed")]
    NotSigned(usize),
}

impl Entry {
    /// The next entry of a log.
    pub fn after(last: Option<&Self>, destroyed: Destroyed, signer: &Signer) -> Self {
        let mut entry = Self {
            number: last.map_or(1, |last| last.number + 1),
            entry: destroyed.entry,
            day: destroyed.day,
            kinds: destroyed.kinds,
            people: destroyed.people,
            previous: last.map_or_else(before_the_first, Self::digest),
            signature: String::new(),
        };
        entry.signature = HEXLOWER.encode(&signer.sign(entry.words().as_bytes()));
        entry
    }

    /// What is signed: seven lines, lists joined by spaces.
    pub fn words(&self) -> String {
        let kinds: Vec<_> = self.kinds.iter().map(String::as_str).collect();
        let people: Vec<_> = self.people.iter().map(Token::as_str).collect();
        format!(
            "{FORMAT}\nnumber: {}\nentry: {}\nday: {}\nkinds: {}\npeople: {}\nprevious: {}\n",
            self.number,
            self.entry,
            self.day.format("%Y-%m-%d"),
            kinds.join(" "),
            people.join(" "),
            self.previous,
        )
    }

    /// What the next entry says of this one.
    pub fn digest(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.words()))
    }

    /// Its line in the file, with the end of the line.
    pub fn line(&self) -> String {
        // Words and numbers alone: nothing of it can fail to become JSON.
        let mut line = serde_json::to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }

    fn follows(&self, last: Option<&Self>) -> bool {
        let previous = last.map_or_else(before_the_first, Self::digest);
        self.number == last.map_or(1, |last| last.number + 1) && self.previous == previous
    }

    fn is_signed_by(&self, key: &PublicKey) -> bool {
        let signature = HEXLOWER.decode(self.signature.as_bytes()).unwrap_or_default();
        UnparsedPublicKey::new(&ED25519, key.0).verify(self.words().as_bytes(), &signature).is_ok()
    }
}

fn before_the_first() -> String {
    "0".repeat(64)
}

/// The whole log as a file.
pub fn write(entries: &[Entry]) -> String {
    entries.iter().map(Entry::line).collect()
}

/// Reads a whole log, and believes it only when every line was signed by the key and follows the one before. A line that
/// was cut off is refused too: what comes behind it is not known.
pub fn read(text: &str, key: &PublicKey) -> Result<Vec<Entry>, LogError> {
    let entries = parse(text)?;
    check(&entries, key)?;
    Ok(entries)
}

/// Reads a whole log without asking who signed it.
pub fn parse(text: &str) -> Result<Vec<Entry>, LogError> {
    let lines = text.split_inclusive('\n').enumerate();
    lines
        .map(|(place, line)| {
            let unreadable = LogError::Unreadable(place + 1);
            let whole = line.strip_suffix('\n').filter(|line| line.len() <= LONGEST_LINE);
            serde_json::from_str(whole.ok_or(unreadable.clone())?).map_err(|_| unreadable)
        })
        .collect()
}

/// Whether these are a log from its beginning, each signed by the key.
pub fn check(entries: &[Entry], key: &PublicKey) -> Result<(), LogError> {
    let mut last: Option<&Entry> = None;
    for (place, entry) in entries.iter().enumerate() {
        if !entry.follows(last) {
            return Err(LogError::OutOfOrder(place + 1));
        }
        if !entry.is_signed_by(key) {
            return Err(LogError::NotSigned(place + 1));
        }
        last = Some(entry);
    }
    Ok(())
}

/// Of two copies of one log the newer one, which goes on where the other ends; `None` when neither does.
pub fn newest(one: Vec<Entry>, other: Vec<Entry>) -> Option<Vec<Entry>> {
    let (longer, shorter) = if one.len() < other.len() { (other, one) } else { (one, other) };
    longer.starts_with(&shorter).then_some(longer)
}

/// Everybody whom a log names as destroyed.
pub fn people(entries: &[Entry]) -> BTreeSet<Token> {
    entries.iter().flat_map(|entry| entry.people.iter().cloned()).collect()
}

/// What signs the log of a site. Nothing prints it.
pub struct Signer(Ed25519KeyPair);

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

/// The bytes are no seed of a signer: it has 32.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key of 32 bytes is expected")]
pub struct SignerError;

impl Signer {
    /// The signer of a seed of 32 bytes.
    pub fn of_seed(seed: &[u8]) -> Result<Self, SignerError> {
        Ed25519KeyPair::from_seed_unchecked(seed).map(Self).map_err(|_| SignerError)
    }

    /// What anybody checks its signatures with.
    pub fn public(&self) -> PublicKey {
        let mut key = [0; 32];
        key.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(key)
    }

    fn sign(&self, words: &[u8]) -> Vec<u8> {
        self.0.sign(words).as_ref().to_vec()
    }
}

/// The public key of a site's log (Ed25519, RFC 8032), written as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl FromStr for PublicKey {
    type Err = SignerError;
    fn from_str(text: &str) -> Result<Self, SignerError> {
        let bytes = HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).map_err(|_| SignerError)?;
        bytes.try_into().map(Self).map_err(|_| SignerError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;

    fn signer(seed: u8) -> Signer {
        Signer::of_seed(&[seed; 32]).unwrap()
    }

    fn log(length: usize) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        for _ in 0..length {
            let destroyed = Destroyed {
                entry: Token::random(&SystemRandom),
                day: NaiveDate::from_ymd_opt(2026, 12, 5).unwrap(),
                kinds: BTreeSet::from(["key".to_owned(), "person".to_owned()]),
                people: BTreeSet::from([Token::random(&SystemRandom)]),
            };
            let next = Entry::after(entries.last(), destroyed, &signer(7));
            entries.push(next);
        }
        entries
    }

    #[test]
    fn pr7_a_log_reads_back_and_names_whom_it_destroyed() {
        let (entries, key) = (log(3), signer(7).public());
        assert_eq!(read(&write(&entries), &key).unwrap(), entries);
        assert_eq!(people(&entries).len(), 3);
        assert_eq!(read("", &key).unwrap(), []);
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!("abc".parse::<PublicKey>(), Err(SignerError));
    }

    /// Test 1 of RFC 8032, section 7.1: other programs agree on what a signature is.
    #[test]
    fn the_signature_is_that_of_the_standard() {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        let signer = Signer::of_seed(&HEXLOWER.decode(seed.as_bytes()).unwrap()).unwrap();
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(signer.public().to_string(), public);
        assert!(HEXLOWER.encode(&signer.sign(b"")).starts_with("e5564300c360ac729086e2cc806e828a"));
    }

    #[test]
    fn pr7_a_log_that_was_changed_cut_or_signed_by_another_is_not_believed() {
        let (entries, key) = (log(4), signer(7).public());
        assert_eq!(check(&entries, &signer(8).public()), Err(LogError::NotSigned(1)));
        let mut other = entries.clone();
        other[1].people = BTreeSet::from([Token::random(&SystemRandom)]);
        assert_eq!(check(&other, &key), Err(LogError::NotSigned(2)));
        let mut missing = entries.clone();
        missing.remove(1);
        assert_eq!(check(&missing, &key), Err(LogError::OutOfOrder(2)));
        assert_eq!(check(&entries[1..], &key), Err(LogError::OutOfOrder(1)));
        let text = write(&entries);
        assert_eq!(read(text.trim_end(), &key), Err(LogError::Unreadable(4)));
        assert_eq!(read("{}\n", &key), Err(LogError::Unreadable(1)));
        // A log that ends early cannot be told from one that is young: hence the newest one wins.
        assert_eq!(check(&entries[..2], &key), Ok(()));
    }

    #[test]
    fn du9_of_two_logs_the_one_that_goes_on_wins_whichever_comes_first() {
        let whole = log(3);
        let early = whole[..1].to_vec();
        assert_eq!(newest(whole.clone(), early.clone()).unwrap(), whole);
        assert_eq!(newest(early, whole.clone()).unwrap(), whole);
        assert_eq!(newest(Vec::new(), whole.clone()).unwrap(), whole);
        assert_eq!(newest(log(2), whole), None);
    }
}
