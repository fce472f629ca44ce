//! The chain of the audit log: each entry holds the hash of the one before, so that a change or a gap shows.
//!
//! The oldest entries may be gone, because the log has a time to be kept: a chain begins at any number. That its newest
//! entries were cut off does not show from the chain alone.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

/// SHA-256 of an entry.
pub type AuditHash = [u8; 32];

/// What stands before the very first entry.
pub const BEFORE_THE_FIRST: AuditHash = [0; 32];

/// What an entry says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AuditWords<'a> {
    /// Its place, from 1.
    pub number: i64,
    /// The day on which it happened.
    pub day: NaiveDate,
    /// The token of a person, or `server` or `operator`.
    pub actor: &'a str,
    /// What was done.
    pub action: &'a str,
    pub object: &'a str,
    /// What else belongs to it.
    pub detail: &'a str,
}

impl AuditWords<'_> {
    /// The hash of the entry that says this behind `previous`: SHA-256 over previous, number, day, actor, action, object
    /// and detail, each behind its length in bytes (64 bits, the lowest byte first). The number is written in decimal
    /// digits, the day as `2027-01-31`.
    pub fn hash(&self, previous: &AuditHash) -> AuditHash {
        let (number, day) = (self.number.to_string(), self.day.format("%Y-%m-%d").to_string());
        let words = [&number, &day, self.actor, self.action, self.object, self.detail];
        let mut hash = Sha256::new();
        for field in std::iter::once(previous.as_slice()).chain(words.map(str::as_bytes)) {
            hash.update((field.len() as u64).to_le_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

/// Where a chain is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BrokenChain {
    /// The entry with this number does not stand right behind the one before.
    #[error("an entry before number {0} is missing")]
    Gap(i64),
    /// The entry with this number says another thing than was written, or stands behind another one.
    #[error("the entry number {0} is not what was written")]
    Changed(i64),
}

/// Follows a chain entry by entry, by number.
#[derive(Debug, Default)]
pub struct AuditChain {
    last: Option<(i64, AuditHash)>,
}

impl AuditChain {
    /// The next entry: what it says, and the two hashes that are stored with it.
    pub fn follow(
        &mut self,
        words: &AuditWords<'_>,
        previous: &[u8],
        hash: &[u8],
    ) -> Result<(), BrokenChain> {
        let changed = BrokenChain::Changed(words.number);
        let previous: AuditHash = previous.try_into().map_err(|_| changed)?;
        let begins = words.number == 1;
        match self.last {
            Some((number, _)) if words.number != number + 1 => {
                return Err(BrokenChain::Gap(words.number));
            }
            Some((_, before)) if before != previous => return Err(changed),
            None if begins && previous != BEFORE_THE_FIRST => return Err(changed),
            _ => {}
        }
        let right = words.hash(&previous);
        if right != hash {
            return Err(changed);
        }
        self.last = Some((words.number, right));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;

    fn words(number: i64, detail: &str) -> AuditWords<'_> {
        let day = NaiveDate::from_ymd_opt(2027, 1, 31).unwrap();
        AuditWords { number, day, actor: "operator", action: "grant", object: "site", detail }
    }

    type Entry = (AuditWords<'static>, AuditHash, AuditHash);

    fn chain(length: i64) -> Vec<Entry> {
        let mut previous = BEFORE_THE_FIRST;
        let next = |number| {
            let (words, before) = (words(number, "admin"), previous);
            previous = words.hash(&before);
            (words, before, previous)
        };
        (1..=length).map(next).collect()
    }

    fn follow(entries: &[Entry]) -> Result<(), BrokenChain> {
        let mut chain = AuditChain::default();
        entries.iter().try_for_each(|(words, previous, hash)| chain.follow(words, previous, hash))
    }

    /// Worked out by another program from the sentence above, so that whoever has a dump can do the same.
    #[test]
    fn du16_the_hash_is_what_is_documented() {
        let hash = words(1, "admin").hash(&BEFORE_THE_FIRST);
        assert_eq!(
            HEXLOWER.encode(&hash),
            "f11f3cc3898aa94eb8ff366221a65a065b0ea0800c93662afd582d6b249aafce"
        );
    }

    #[test]
    fn du16_fields_do_not_run_into_each_other() {
        let one = AuditWords { object: "ab", detail: "c", ..words(1, "") };
        let other = AuditWords { object: "a", detail: "bc", ..words(1, "") };
        assert_ne!(one.hash(&BEFORE_THE_FIRST), other.hash(&BEFORE_THE_FIRST));
    }

    #[test]
    fn du16_a_whole_chain_holds_and_so_does_one_whose_oldest_entries_are_gone() {
        let whole = chain(5);
        assert_eq!(follow(&whole), Ok(()));
        assert_eq!(follow(&whole[2..]), Ok(()));
        assert_eq!(follow(&[]), Ok(()));
    }

    #[test]
    fn du16_a_changed_a_missing_and_a_moved_entry_are_found() {
        let whole = chain(5);
        let mut changed = whole.clone();
        changed[2].0.detail = "translator";
        assert_eq!(follow(&changed), Err(BrokenChain::Changed(3)));
        // Whoever works out its hash anew is found at the next one.
        changed[2].2 = changed[2].0.hash(&changed[2].1);
        assert_eq!(follow(&changed), Err(BrokenChain::Changed(4)));
        let mut missing = whole.clone();
        missing.remove(2);
        assert_eq!(follow(&missing), Err(BrokenChain::Gap(4)));
        let mut moved = whole.clone();
        moved.swap(2, 3);
        assert_eq!(follow(&moved), Err(BrokenChain::Gap(4)));
        let mut first = whole;
        first[0].1 = [1; 32];
        first[0].2 = first[0].0.hash(&[1; 32]);
        assert_eq!(follow(&first), Err(BrokenChain::Changed(1)));
    }
}
