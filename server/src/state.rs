//! All that a request may use, built once, with parts that tests can swap.

use crate::{
    config::Config,
    database::Database,
    domain::{
        clock::{Clock, SystemClock},
        random::{Random, SystemRandom},
    },
    form_time::FormTimes,
    keyring::{Keyring, Purpose},
    limiter::Limiter,
    mail::Mailer,
    read_only::NearlyFull,
    services::accounts::{identity::RecentUse, password::Hashing},
    storage::Storage,
};
use std::{ops::Deref, sync::Arc};

/// All that a request may use. Cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState(Arc<Inner>);

/// The parts, and what is made of them.
#[derive(Debug)]
pub struct Inner {
    parts: Parts,
    /// The moments at which forms were shown.
    pub form_times: FormTimes,
    /// How often clients may do things.
    pub limiter: Limiter,
    /// Whether there is no room to change anything.
    pub nearly_full: NearlyFull,
}

/// The parts of the state.
#[derive(Debug)]
pub struct Parts {
    /// What the operator set.
    pub config: Config,
    /// The reader and the writer.
    pub database: Database,
    /// Files by content hash.
    pub storage: Arc<dyn Storage>,
    /// Keys apart from the database.
    pub keyring: Arc<Keyring>,
    /// Letters and their way out.
    pub mailer: Mailer,
    /// Uses of sessions that are not written down yet.
    pub recent_use: RecentUse,
    /// Passwords, hashed a few at a time.
    pub hashing: Hashing,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The random source.
    pub random: Arc<dyn Random>,
}

impl AppState {
    /// The state of a real server: system clock, system randomness.
    pub fn new(
        config: Config,
        database: Database,
        storage: Arc<dyn Storage>,
        keyring: Keyring,
        mailer: Mailer,
    ) -> Self {
        Self::with(Parts {
            config,
            database,
            storage,
            keyring: Arc::new(keyring),
            mailer,
            recent_use: RecentUse::default(),
            hashing: Hashing::default(),
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
        })
    }

    /// A state of chosen parts.
    pub fn with(parts: Parts) -> Self {
        let key = parts.keyring.site_key(Purpose::FormTime);
        let form_times = FormTimes::new(key, &parts.config.limits);
        let (clock, random) = (parts.clock.clone(), parts.random.clone());
        let limiter = Limiter::new(&parts.config.limits, clock, random);
        Self(Arc::new(Inner { parts, form_times, limiter, nearly_full: NearlyFull::default() }))
    }
}

impl Deref for AppState {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Deref for Inner {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.parts
    }
}
