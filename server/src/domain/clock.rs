//! Time as a parameter. The only place that may ask the system clock.

use chrono::{DateTime, NaiveDate, Utc};
use std::{
    fmt::Debug,
    sync::LazyLock,
    time::{Duration, Instant},
};

/// Tells the time. Tests hold one that stands still until they move it.
pub trait Clock: Send + Sync + Debug {
    /// The present instant in UTC.
    fn now(&self) -> DateTime<Utc>;

    /// The present day in UTC: what revisions and lists record instead of an exact time.
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// How long the clock has been running. Unlike [`Self::now`] it never goes back: for measuring spans.
    fn running(&self) -> Duration;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one door to the system clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    #[expect(clippy::disallowed_methods, reason = "the one door to the system clock")]
    fn running(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }
}
