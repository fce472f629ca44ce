//! How often a client may do a thing: token buckets in memory, under keys that tell nothing.
//!
//! A key is the HMAC of an address or a target under a salt that lives for an hour and in this process alone, so nothing
//! here can be turned back into an address, also not by whoever reads the memory an hour later. Nothing is written to a
//! disk or a log. Buckets are bounded in number: full ones are forgotten first, which loses nothing, then those that are
//! nearly full. An onion address is shared by all who come through it, so only what all do together is counted there.
//!
//! **To limit a route:** `.limit(Action::…)` in its entry. **To limit a target:** `limiter.take(Action::SignInTarget,
//! Key::Target(&hash))?` in the handler; the `?` becomes a 429 that says how long to wait.

mod client;

pub use client::Client;

use crate::{
    config::{All, Each, Limits},
    domain::{
        clock::Clock,
        limit::{Action, Bucket, Rate, Wait},
        random::Random,
    },
    keyring,
};
use parking_lot::{Mutex, MutexGuard};
use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

/// Buckets of one action: about three megabytes at most.
const MOST: usize = 50_000;
/// After this a salt is forgotten, and every bucket with it.
const SALT_LIFE: Duration = Duration::from_secs(60 * 60);
const HASH: usize = 16;

/// Whom a bucket belongs to.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// Who asks.
    Client(Client),
    /// What is tried: the keyed hash of an address or of an account. It counts wherever the tries come from.
    Target(&'a [u8]),
}

/// Counts what clients do.
pub struct Limiter {
    each: Each,
    all: All,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    memory: Mutex<Memory>,
}

/// What is remembered.
struct Memory {
    salt: keyring::Key,
    since: Duration,
    each: HashMap<Action, Buckets>,
    all: HashMap<Action, Bucket>,
}

/// The buckets of one action.
#[derive(Default)]
struct Buckets(HashMap<[u8; HASH], Bucket>);

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter").finish_non_exhaustive()
    }
}

impl Limiter {
    /// Counts by these rates.
    pub fn new(limits: &Limits, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Self {
        let memory = Mutex::new(Memory {
            salt: keyring::Key::random(random.as_ref()),
            since: clock.running(),
            each: HashMap::new(),
            all: HashMap::new(),
        });
        Self { each: limits.each.clone(), all: limits.all.clone(), clock, random, memory }
    }

    /// Counts one, or says how long to wait. Who is refused for themselves uses up nothing of what all may do.
    pub fn take(&self, action: Action, key: Key<'_>) -> Result<(), Wait> {
        let now = self.clock.running();
        let mut memory = self.memory(now);
        let message = match key {
            Key::Client(client) => client.prefix(),
            Key::Target(target) => Some([b"target", target].concat()),
        };
        if let Some(message) = message {
            let mac = memory.salt.mac(&message);
            let hash = std::array::from_fn(|at| mac[at]);
            let buckets = memory.each.entry(action).or_default();
            buckets.take(hash, self.each.rate(action), now)?;
        }
        match key {
            Key::Client(_) => {
                memory.all.entry(action).or_default().take(self.all.rate(action), now)
            }
            Key::Target(_) => Ok(()),
        }
    }

    /// What is remembered, under a salt that is not too old.
    fn memory(&self, now: Duration) -> MutexGuard<'_, Memory> {
        let mut memory = self.memory.lock();
        if now.saturating_sub(memory.since) >= SALT_LIFE {
            memory.salt = keyring::Key::random(self.random.as_ref());
            memory.since = now;
            memory.each.clear();
        }
        memory
    }
}

impl Buckets {
    fn take(&mut self, hash: [u8; HASH], rate: Rate, now: Duration) -> Result<(), Wait> {
        if rate == Rate::NONE {
            return Ok(());
        }
        if self.0.len() >= MOST && !self.0.contains_key(&hash) {
            self.make_room(now);
        }
        self.0.entry(hash).or_default().take(rate, now)
    }

    /// Forgets what is full; if that is little, also the quarter that is nearest to being full.
    fn make_room(&mut self, now: Duration) {
        self.0.retain(|_, bucket| !bucket.is_full(now));
        if self.0.len() <= MOST / 4 * 3 {
            return;
        }
        let mut all: Vec<Bucket> = self.0.values().copied().collect();
        let (_, least, _) = all.select_nth_unstable(MOST / 4);
        let least = *least;
        self.0.retain(|_, bucket| *bucket > least);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{FrozenClock, SeededRandom};
    use chrono::TimeDelta;

    struct Set {
        limiter: Limiter,
        clock: Arc<FrozenClock>,
    }

    fn set(limits: Limits) -> Set {
        let clock = Arc::new(FrozenClock::default());
        let random = Arc::new(SeededRandom::default());
        Set { limiter: Limiter::new(&limits, clock.clone(), random), clock }
    }

    fn limits(each: &[(Action, &str)], all: &[(Action, &str)]) -> Limits {
        let mut limits = Limits::default();
        for (action, rate) in each {
            limits.each.set(*action, rate.parse().unwrap());
        }
        for (action, rate) in all {
            limits.all.set(*action, rate.parse().unwrap());
        }
        limits
    }

    fn from(address: &str) -> Key<'static> {
        Key::Client(Client::at(address.parse().unwrap()))
    }

    #[test]
    fn ab1_each_client_has_a_burst_of_its_own() {
        let Set { limiter, clock } = set(limits(&[(Action::Report, "3, 60/hour")], &[]));
        let take = |address| limiter.take(Action::Report, from(address));
        for _ in 0..3 {
            assert_eq!(take("203.0.113.7"), Ok(()));
        }
        assert_eq!(take("203.0.113.7"), Err(Wait(Duration::from_secs(60))));
        // Somebody else, and something else.
        assert_eq!(take("203.0.113.8"), Ok(()));
        assert_eq!(limiter.take(Action::RequestLanguage, from("203.0.113.7")), Ok(()));
        clock.advance(TimeDelta::seconds(60));
        assert_eq!(take("203.0.113.7"), Ok(()));
    }

    #[test]
    fn ab1_an_address_of_version_6_counts_by_its_network() {
        let Set { limiter, .. } = set(limits(&[(Action::Report, "1, 1/hour")], &[]));
        let take = |address| limiter.take(Action::Report, from(address)).is_ok();
        assert!(take("2001:db8:1:2::1"));
        assert!(!take("2001:db8:1:2:ffff::9"));
        assert!(take("2001:db8:1:3::1"));
        assert!(take("192.0.2.1"));
        assert!(!take("::ffff:192.0.2.1"));
        assert!(take("192.0.2.2"));
    }

    #[test]
    fn pr12_an_onion_address_punishes_nobody_for_others() {
        let each = &[(Action::Report, "1, 1/hour")];
        let all = &[(Action::Report, "50, 1/second")];
        let Set { limiter, .. } = set(limits(each, all));
        let onion = || limiter.take(Action::Report, Key::Client(Client::shared()));
        assert!((0..50).all(|_| onion().is_ok()));
        // Only what everybody does together is counted.
        assert_eq!(onion(), Err(Wait(Duration::from_secs(1))));
        assert!(limiter.take(Action::Report, from("203.0.113.7")).is_err());
        // The twin: an address of its own is told after the first.
        let Set { limiter, .. } = set(limits(each, all));
        assert!(limiter.take(Action::Report, from("203.0.113.7")).is_ok());
        assert!(limiter.take(Action::Report, from("203.0.113.7")).is_err());
    }

    #[test]
    fn au7_a_thousand_tries_at_a_target_lock_nobody_out() {
        let Set { limiter, clock } = set(Limits::default());
        let target = Key::Target(b"the keyed hash of an address");
        let mut refused = 0;
        for number in 0..1_000_u32 {
            // Each from another place.
            let client = Client::at(std::net::Ipv4Addr::from(number << 8).into());
            let tried = limiter.take(Action::SignInTry, Key::Client(client));
            refused +=
                u32::from(tried.and_then(|()| limiter.take(Action::SignInTarget, target)).is_err());
        }
        assert!(refused > 900, "{refused}");
        // The owner's passkey is counted apart, and needs no target.
        assert_eq!(limiter.take(Action::SignInPasskey, from("203.0.113.7")), Ok(()));
        // Whoever waits gets a try, however often others tried.
        let wait = limiter.take(Action::SignInTarget, target).unwrap_err();
        assert!(wait.0 <= Duration::from_secs(180), "{wait:?}");
        clock.advance(TimeDelta::seconds(180));
        assert_eq!(limiter.take(Action::SignInTarget, target), Ok(()));
        // The twin: counted by target, the passkey would be refused too.
        assert!(limiter.take(Action::SignInTarget, target).is_err());
    }

    #[test]
    fn ab1_the_salt_is_another_one_after_an_hour() {
        let Set { limiter, clock } = set(limits(&[(Action::Report, "1, 1/day")], &[]));
        let keys = |limiter: &Limiter| {
            let memory = limiter.memory.lock();
            memory.each[&Action::Report].0.keys().copied().collect::<Vec<_>>()
        };
        limiter.take(Action::Report, from("203.0.113.7")).unwrap();
        let before = keys(&limiter);
        clock.advance(TimeDelta::minutes(59));
        assert!(limiter.take(Action::Report, from("203.0.113.7")).is_err());
        assert_eq!(keys(&limiter), before);
        clock.advance(TimeDelta::minutes(1));
        limiter.take(Action::Report, from("203.0.113.7")).unwrap();
        assert!(keys(&limiter).len() == 1 && keys(&limiter) != before);
    }

    #[test]
    fn ab1_a_million_clients_keep_the_memory_bounded() {
        let (mut buckets, now) = (Buckets::default(), Duration::from_secs(1));
        let mut unbounded = HashMap::new();
        let rate: Rate = "2, 1/day".parse().unwrap();
        let hash = |number: u32| {
            let mut hash = [0; HASH];
            hash[..4].copy_from_slice(&number.to_be_bytes());
            hash
        };
        // One that is empty stays empty through all of it.
        let tried = hash(u32::MAX);
        while buckets.take(tried, rate, now).is_ok() {}
        for number in 0..1_000_000 {
            buckets.take(hash(number), rate, now).unwrap();
            unbounded.insert(hash(number), Bucket::default());
            assert!(buckets.0.len() <= MOST);
        }
        assert!(buckets.take(tried, rate, now).is_err(), "what was used up was forgotten");
        assert!(buckets.0.capacity() < 4 * MOST, "{}", buckets.0.capacity());
        // The twin: a map without a bound holds them all.
        assert_eq!(unbounded.len(), 1_000_000);
    }
}
