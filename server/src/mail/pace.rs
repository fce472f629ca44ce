//! How many letters an address gets: our mailer must not become somebody's weapon (AB3).
//!
//! Counted in memory under a key that dies with the process, so that nothing anywhere says who was written to. Several
//! servers of one site count apart.

use super::Kind;
use crate::{domain::random::Random, keyring::Key};
use chrono::{DateTime, TimeDelta, Utc};
use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
};

/// Letters of all kinds to one address on a day, those apart that only an account gets.
const MOST_OF_ALL: usize = 12;
/// Addresses that are remembered. When there are more, only accounts get letters.
const MOST_ADDRESSES: usize = 50_000;

/// When an address was written to, and what.
type Sent = Vec<(Kind, DateTime<Utc>)>;

/// What each address got in the last day.
pub struct Pace {
    key: Key,
    sent: Mutex<HashMap<[u8; 32], Sent>>,
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").finish_non_exhaustive()
    }
}

impl Kind {
    /// How many letters of this kind go to one address in an hour, and on a day.
    ///
    /// More than one link to sign in, so that nobody who asks first shuts the owner of the address out (AU7).
    fn most(self) -> (usize, usize) {
        match self {
            Self::SignIn => (4, 20),
            Self::NoAccount | Self::Invitation | Self::ConfirmAddress => (1, 3),
            Self::Roles => (1, 6),
            Self::Account => (10, 40),
        }
    }
}

impl Pace {
    /// Nothing sent yet.
    pub fn new(random: &dyn Random) -> Self {
        Self { key: Key::random(random), sent: Mutex::default() }
    }

    /// Counts a letter to the address of that lookup; `false` when it had enough of them.
    pub fn take(&self, lookup: &[u8; 32], kind: Kind, now: DateTime<Utc>) -> bool {
        let day = |at: &DateTime<Utc>| now - *at < TimeDelta::days(1);
        let hour = |at: &DateTime<Utc>| now - *at < TimeDelta::hours(1);
        let mut all = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        let name = self.key.mac(lookup);
        if all.len() >= MOST_ADDRESSES && !all.contains_key(&name) {
            all.retain(|_, sent| sent.iter().any(|(_, at)| day(at)));
            if all.len() >= MOST_ADDRESSES {
                return kind.is_to_account();
            }
        }
        let sent = all.entry(name).or_default();
        sent.retain(|(_, at)| day(at));
        let same = || sent.iter().filter(|(other, _)| *other == kind);
        let of_strangers = sent.iter().filter(|(other, _)| !other.is_to_account()).count();
        let (most_in_hour, most_on_day) = kind.most();
        let fits = same().filter(|(_, at)| hour(at)).count() < most_in_hour
            && same().count() < most_on_day
            && (kind.is_to_account() || of_strangers < MOST_OF_ALL);
        if fits {
            sent.push((kind, now));
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::random::SystemRandom;
    use chrono::TimeZone;

    fn moment(minutes: i64) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 12, 5, 12, 0, 0).unwrap() + TimeDelta::minutes(minutes)
    }

    #[test]
    fn ab3_one_letter_an_hour_and_three_a_day_to_an_address_of_nobody() {
        let pace = Pace::new(&SystemRandom);
        let ana = [1; 32];
        let taken = |minute| pace.take(&ana, Kind::Invitation, moment(minute));
        assert!(taken(0) && !taken(1) && !taken(59) && taken(60) && taken(180));
        assert!(!taken(300) && !taken(24 * 60 - 1) && taken(24 * 60));
        assert!(pace.take(&[2; 32], Kind::Invitation, moment(1)), "another address");
        assert!(pace.take(&ana, Kind::NoAccount, moment(1)), "another kind");
    }

    #[test]
    fn au7_who_asks_first_does_not_shut_the_owner_out() {
        let pace = Pace::new(&SystemRandom);
        let taken = |minute| pace.take(&[1; 32], Kind::SignIn, moment(minute));
        assert!((0..4).all(taken) && !taken(5) && taken(60));
    }

    #[test]
    fn ab3_a_flood_of_addresses_takes_bounded_memory_and_leaves_accounts_alone() {
        let pace = Pace::new(&SystemRandom);
        for number in 0..MOST_ADDRESSES as u64 {
            let mut lookup = [0; 32];
            lookup[..8].copy_from_slice(&number.to_le_bytes());
            assert!(pace.take(&lookup, Kind::NoAccount, moment(0)));
        }
        assert!(!pace.take(&[9; 32], Kind::NoAccount, moment(1)));
        assert!(pace.take(&[9; 32], Kind::SignIn, moment(1)));
        assert!(pace.take(&[9; 32], Kind::NoAccount, moment(25 * 60)), "the next day");
    }
}
