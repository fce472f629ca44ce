//! How many letters an address gets: our mailer must not become somebody's weapon (AB3).
//!
//! Counted in memory under a key that dies with the process, so that nothing anywhere says who was written to. Several
//! servers of one site count apart.

use super::Kind;
use crate::{
    domain::{accounts::mailed_link::RECENT_MAIL, random::Random},
    keyring::Key,
};
use chrono::{DateTime, TimeDelta, Utc};
use parking_lot::Mutex;
use std::{collections::HashMap, fmt};

/// Letters of all kinds to one address on a day, those apart that only an account gets.
const MOST_OF_ALL: usize = 12;
/// Addresses that are remembered. When there are more, only accounts get letters.
const MOST_ADDRESSES: usize = 50_000;

/// Links to sign in that go to one address for one browser, in an hour and on a day. Its newest makes the older void, so
/// there is always one that is good.
const MOST_OF_BROWSER: (usize, usize) = (4, 20);
/// The same for all browsers together in which nobody of this address signed in before. Beyond that one goes out only when
/// the last is older than [`RECENT_MAIL`]: all the others have one that is good to use.
const MOST_OF_BROWSERS: (usize, usize) = (12, 30);

/// What an address got.
struct Sent {
    kind: Kind,
    at: DateTime<Utc>,
    /// For which browser, of links to sign in.
    to: Option<Tag>,
}

/// A browser, told from the others of one address.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Tag {
    name: [u8; 8],
    is_known: bool,
}

/// Who asks for a link to sign in.
pub enum Asker {
    /// A browser, by the hash of its short cookie.
    Browser([u8; 32]),
    /// One in which the person of this address signed in before, by the hash of the cookie that says so. Strangers have
    /// none, so its mails are counted apart.
    Known([u8; 32]),
}

/// What becomes of a link to sign in that somebody asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// Whether it is the next one; else there is one that is good to use.
    pub is_next: bool,
    /// Whether a letter goes out: with the link, or with the word that there is no account.
    pub goes_out: bool,
}

/// What each address got in the last day.
pub struct Pace {
    key: Key,
    sent: Mutex<HashMap<[u8; 32], Vec<Sent>>>,
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").finish_non_exhaustive()
    }
}

impl Kind {
    /// How many letters of this kind go to one address in an hour, and on a day. Links to sign in are counted by browser too,
    /// in [`Pace::take_sign_in`].
    fn most(self) -> (usize, usize) {
        match self {
            Self::SignIn => MOST_OF_BROWSERS,
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
        self.with(lookup, now, |sent| match sent {
            Some(sent) => take(sent, kind, now),
            None => kind.is_to_account(),
        })
    }

    /// Counts a link to sign in, by the browser that asks and by the address. Addresses without an account are counted
    /// alike; what goes to them counts besides.
    pub fn take_sign_in(
        &self,
        lookup: &[u8; 32],
        asker: &Asker,
        has_account: bool,
        now: DateTime<Utc>,
    ) -> Taken {
        let (is_known, hash) = match asker {
            Asker::Known(hash) => (true, hash),
            Asker::Browser(hash) => (false, hash),
        };
        let mac = self.key.mac(hash);
        let to = Tag { name: std::array::from_fn(|at| mac[at]), is_known };
        self.with(lookup, now, |sent| {
            let Some(sent) = sent else { return Taken { is_next: true, goes_out: has_account } };
            let is_next = may_get(sent, to, now);
            if is_next {
                sent.push(Sent { kind: Kind::SignIn, at: now, to: Some(to) });
            }
            let goes_out = is_next && (has_account || take(sent, Kind::NoAccount, now));
            Taken { is_next, goes_out }
        })
    }

    /// A link to sign in was used: it counts no more, and the next one goes out.
    pub fn was_used(&self, lookup: &[u8; 32], now: DateTime<Utc>) {
        self.with(lookup, now, |sent| {
            let Some(sent) = sent else { return };
            let links = |sent: &Sent| sent.to.is_some_and(|to| !to.is_known);
            let recent = |sent: &Sent| links(sent) && within(RECENT_MAIL, sent, now);
            // Of those that keep the next one back, if there is any.
            if let Some(at) = sent.iter().position(recent).or_else(|| sent.iter().position(links)) {
                sent.remove(at);
            }
        });
    }

    /// What an address got in the last day; nothing when too many others are remembered.
    fn with<T>(
        &self,
        lookup: &[u8; 32],
        now: DateTime<Utc>,
        look: impl FnOnce(Option<&mut Vec<Sent>>) -> T,
    ) -> T {
        let day = |sent: &Sent| within(TimeDelta::days(1), sent, now);
        let mut all = self.sent.lock();
        let name = self.key.mac(lookup);
        if all.len() >= MOST_ADDRESSES && !all.contains_key(&name) {
            all.retain(|_, sent| sent.iter().any(day));
            if all.len() >= MOST_ADDRESSES {
                return look(None);
            }
        }
        let sent = all.entry(name).or_default();
        sent.retain(day);
        look(Some(sent))
    }
}

fn within(span: TimeDelta, sent: &Sent, now: DateTime<Utc>) -> bool {
    now - sent.at < span
}

/// Counts a letter; `false` when the address had enough of them.
fn take(sent: &mut Vec<Sent>, kind: Kind, now: DateTime<Utc>) -> bool {
    let same = || sent.iter().filter(|sent| sent.kind == kind);
    let of_strangers = sent.iter().filter(|sent| !sent.kind.is_to_account()).count();
    let (most_in_hour, most_on_day) = kind.most();
    let in_hour = same().filter(|sent| within(TimeDelta::hours(1), sent, now)).count();
    let fits = in_hour < most_in_hour
        && same().count() < most_on_day
        && (kind.is_to_account() || of_strangers < MOST_OF_ALL);
    if fits {
        sent.push(Sent { kind, at: now, to: None });
    }
    fits
}

/// Whether another link goes out for this browser.
fn may_get(sent: &[Sent], to: Tag, now: DateTime<Utc>) -> bool {
    let hour = |sent: &&Sent| within(TimeDelta::hours(1), sent, now);
    let own = || sent.iter().filter(|sent| sent.to == Some(to));
    let fits_browser =
        own().filter(hour).count() < MOST_OF_BROWSER.0 && own().count() < MOST_OF_BROWSER.1;
    if to.is_known && fits_browser {
        return true;
    }
    let all = || sent.iter().filter(|sent| sent.to.is_some_and(|to| !to.is_known));
    let fits_all =
        all().filter(hour).count() < MOST_OF_BROWSERS.0 && all().count() < MOST_OF_BROWSERS.1;
    let none_is_good = !all().any(|sent| within(RECENT_MAIL, sent, now));
    none_is_good || (fits_browser && fits_all && !to.is_known)
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
    fn au7_strangers_use_up_nothing_of_the_owners_browser() {
        let pace = Pace::new(&SystemRandom);
        let taken = |browser, minute| {
            pace.take_sign_in(&[1; 32], &Asker::Browser([browser; 32]), true, moment(minute))
                .is_next
        };
        let stranger = |minute| taken(9, minute);
        // Until the last of theirs is three quarters of an hour old.
        assert!((0..4).all(stranger) && !stranger(5) && !stranger(47) && stranger(48));
        assert!(taken(1, 5), "another browser");
        // The twin: counted by address alone, the stranger's were the owner's.
        let taken = |_, minute| taken(7, minute);
        assert!((5..9).all(|minute| taken(9, minute)) && !taken(1, 9));
    }

    #[test]
    fn ab3_all_browsers_together_get_twelve_an_hour_and_thirty_a_day() {
        let pace = Pace::new(&SystemRandom);
        let mut number = 0_u32;
        let mut taken = |minute| {
            number += 1;
            let mut browser = [0; 32];
            browser[..4].copy_from_slice(&number.to_be_bytes());
            pace.take_sign_in(&[1; 32], &Asker::Browser(browser), true, moment(minute)).is_next
        };
        let mut sent = [0; 24];
        for minute in 0..24 * 60 {
            sent[minute as usize / 60] += usize::from(taken(minute));
        }
        // One more than twelve, when the last is of little use any more.
        assert_eq!(sent[..3], [13, 12, 6], "{sent:?}");
        // From then on the one that is there, and another before it is of no use.
        assert!(sent[3..].iter().all(|sent| (1..=2).contains(sent)), "{sent:?}");
        assert!(sent.iter().sum::<usize>() <= 60, "{sent:?}");
    }

    /// However the strangers spread what they ask for: whoever is told nothing new has a mail whose digits hold for another
    /// quarter of an hour.
    #[test]
    fn au7_nobody_is_ever_without_a_mail_that_is_good() {
        for step in [1, 2, 7, 13, 44, 46] {
            let pace = Pace::new(&SystemRandom);
            let mut newest = None;
            for minute in (0..3 * 24 * 60).step_by(step) {
                let asker = Asker::Browser([(minute % 5) as u8; 32]);
                if pace.take_sign_in(&[1; 32], &asker, true, moment(minute)).is_next {
                    newest = Some(minute);
                }
                assert!(newest.is_some_and(|newest| minute - newest < 45), "{step}: {minute}");
            }
        }
        // The twin: what was used is no mail that is good, so it must not count as one.
        let pace = Pace::new(&SystemRandom);
        let mut asked = 0_u8;
        let mut ask = |minute| {
            asked += 1;
            pace.take_sign_in(&[1; 32], &Asker::Browser([asked; 32]), true, moment(minute)).is_next
        };
        while ask(0) {}
        for _ in 0..11 {
            pace.was_used(&[1; 32], moment(1));
        }
        assert!((0..11).all(|_| ask(2)) && !ask(2));
    }

    #[test]
    fn au7_a_known_browser_is_counted_apart() {
        let pace = Pace::new(&SystemRandom);
        let ask = |asker: &Asker| pace.take_sign_in(&[1; 32], asker, true, moment(1)).is_next;
        let mut number = 0;
        while ask(&Asker::Browser([number; 32])) {
            number += 1;
        }
        let known = Asker::Known([99; 32]);
        assert!((0..4).all(|_| ask(&known)) && !ask(&known));
        // The twin: the same browser as one that nobody knows.
        assert!(!ask(&Asker::Browser([99; 32])));
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
        assert!(pace.take_sign_in(&[9; 32], &Asker::Browser([9; 32]), true, moment(1)).goes_out);
        assert!(pace.take(&[9; 32], Kind::NoAccount, moment(25 * 60)), "the next day");
    }
}
