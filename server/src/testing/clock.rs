//! A clock that stands until a test moves it.

use crate::domain::clock::Clock;
use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use parking_lot::Mutex;
use std::time::Duration;

/// Stands at 2026-12-05 18:30 UTC until it is moved.
#[derive(Debug)]
pub struct FrozenClock(Mutex<DateTime<Utc>>);

impl Default for FrozenClock {
    fn default() -> Self {
        Self(Mutex::new(start()))
    }
}

fn start() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 5, 18, 30, 0).single().unwrap_or_default()
}

impl FrozenClock {
    /// Moves the clock on, or back.
    pub fn advance(&self, by: TimeDelta) {
        let mut now = self.0.lock();
        *now += by;
    }
}

impl Clock for FrozenClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock()
    }

    fn running(&self) -> Duration {
        (self.now() - start()).to_std().unwrap_or_default()
    }
}
