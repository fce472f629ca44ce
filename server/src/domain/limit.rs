//! How often a thing may be done: named actions, their rates, and buckets that fill again by themselves.
//!
//! Nothing here locks anybody out: a bucket that is empty fills again while nobody looks.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr, time::Duration};

/// What is counted. The defaults stand here beside the names; the configuration may set others (`limits.each.report`,
/// `limits.all.report`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Asking for a link or a code by mail.
    SignInLink,
    /// Trying a password, a code or a link.
    SignInTry,
    /// Ending a sign-in with a passkey. Apart from [`Self::SignInTry`], and never counted by [`Self::SignInTarget`]:
    /// however hard others try, the owner gets in this way.
    SignInPasskey,
    /// Trying a password or a code of one account, or asking for mail to one address, whoever does it.
    SignInTarget,
    /// Saying that a text is wrong.
    Report,
    /// Asking for a text in a language.
    RequestLanguage,
    /// Suggestions while somebody types.
    Suggest,
}

impl Action {
    pub const ALL: [Self; 7] = [
        Self::SignInLink,
        Self::SignInTry,
        Self::SignInPasskey,
        Self::SignInTarget,
        Self::Report,
        Self::RequestLanguage,
        Self::Suggest,
    ];

    /// For one client, or one target. A hundred people in one room share an address: the bursts leave room for that.
    pub fn each(self) -> Rate {
        match self {
            Self::SignInLink => Rate::new(30, 120, HOUR),
            Self::SignInTry => Rate::new(30, 240, HOUR),
            Self::SignInPasskey => Rate::new(60, 600, HOUR),
            Self::SignInTarget => Rate::new(10, 20, HOUR),
            Self::Report => Rate::new(30, 120, HOUR),
            Self::RequestLanguage => Rate::new(60, 240, HOUR),
            Self::Suggest => Rate::new(120, 20, SECOND),
        }
    }

    /// For everybody together, visitors of an onion address among them: what the server can bear.
    pub fn all(self) -> Rate {
        match self {
            Self::SignInLink => Rate::new(200, 5, SECOND),
            Self::SignInTry => Rate::new(400, 20, SECOND),
            Self::SignInPasskey => Rate::new(1_000, 200, SECOND),
            Self::SignInTarget => Rate::NONE,
            Self::Report => Rate::new(200, 2, SECOND),
            Self::RequestLanguage => Rate::new(500, 20, SECOND),
            Self::Suggest => Rate::new(2_000, 400, SECOND),
        }
    }

    /// Whether a browser in which somebody signed in before has a bucket of its own, when that of its client or of everybody
    /// is empty.
    pub fn knows_browsers(self) -> bool {
        matches!(self, Self::SignInLink | Self::SignInTry)
    }

    /// Whether reading counts too. Else only what is posted does.
    pub fn counts_reading(self) -> bool {
        self == Self::Suggest
    }
}

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const UNITS: [(&str, Duration); 4] =
    [("second", SECOND), ("minute", MINUTE), ("hour", HOUR), ("day", DAY)];

/// How many at once, and how fast that fills again. Written `10, 20/hour`, or `none` for no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate(Option<Limited>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Limited {
    burst: u32,
    count: u32,
    per: Duration,
}

/// The text is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a rate: “10, 20/hour” is expected (at once, and again per second, minute, hour or day), or “none”"
)]
pub struct RateError;

impl Rate {
    /// No limit, for tests under load.
    pub const NONE: Self = Self(None);

    const fn new(burst: u32, count: u32, per: Duration) -> Self {
        Self(Some(Limited { burst, count, per }))
    }
}

impl FromStr for Rate {
    type Err = RateError;
    fn from_str(text: &str) -> Result<Self, RateError> {
        if text.trim() == "none" {
            return Ok(Self::NONE);
        }
        let (burst, again) = text.split_once(',').ok_or(RateError)?;
        let (count, unit) = again.split_once('/').ok_or(RateError)?;
        let number = |text: &str| text.trim().parse::<u32>().ok().filter(|number| *number > 0);
        let (_, per) = UNITS.iter().find(|(name, _)| *name == unit.trim()).ok_or(RateError)?;
        match (number(burst), number(count)) {
            (Some(burst), Some(count)) => Ok(Self::new(burst, count, *per)),
            _ => Err(RateError),
        }
    }
}
impl TryFrom<String> for Rate {
    type Error = RateError;
    fn try_from(text: String) -> Result<Self, RateError> {
        text.parse()
    }
}
impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(Limited { burst, count, per }) = self.0 else { return f.write_str("none") };
        let unit = UNITS.iter().find(|(_, length)| *length == per).map_or("day", |(name, _)| name);
        write!(f, "{burst}, {count}/{unit}")
    }
}

/// How long until it may be done again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many in a short time")]
pub struct Wait(pub Duration);

impl Wait {
    /// Whole seconds, at least one.
    pub fn seconds(self) -> u64 {
        u64::try_from(self.0.as_millis().div_ceil(1_000)).unwrap_or(u64::MAX).max(1)
    }
}

/// Too much of this is being done already: it may work later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many {0} at once")]
pub struct Busy(pub &'static str);

/// A bucket, as one number: when it will be full again (the generic cell rate algorithm, ITU-T I.371). A bucket that is
/// full need not be remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Bucket(Duration);

impl Bucket {
    /// Takes one at this moment, or says how long to wait. Who is refused makes nobody wait longer.
    pub fn take(&mut self, rate: Rate, now: Duration) -> Result<(), Wait> {
        let Some(Limited { burst, count, per }) = rate.0 else { return Ok(()) };
        let one = per / count;
        let missing = self.0.saturating_sub(now);
        let room = one.saturating_mul(burst - 1);
        if missing > room {
            return Err(Wait(missing - room));
        }
        self.0 = now + missing + one;
        Ok(())
    }

    /// Whether it is full at this moment, as if nobody had taken from it.
    pub fn is_full(self, now: Duration) -> bool {
        self.0 <= now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rate(text: &str) -> Rate {
        text.parse().unwrap()
    }

    #[test]
    fn a_rate_is_written_as_it_is_read() {
        for text in ["10, 20/hour", "1, 1/second", "300, 5/minute", "2, 4/day", "none"] {
            assert_eq!(rate(text).to_string(), text);
        }
        for text in ["", "10", "10, 20", "0, 1/hour", "1, 0/hour", "1, 1/week", "-1, 1/day", "1,"] {
            assert_eq!(text.parse::<Rate>(), Err(RateError), "{text}");
        }
        for action in Action::ALL {
            assert_eq!(rate(&action.each().to_string()), action.each());
            assert_eq!(rate(&action.all().to_string()), action.all());
        }
    }

    #[test]
    fn whoever_waits_as_many_seconds_as_we_say_has_waited_long_enough() {
        for (milliseconds, seconds) in [(0, 1), (1, 1), (1_000, 1), (1_001, 2), (120_000, 120)] {
            assert_eq!(Wait(Duration::from_millis(milliseconds)).seconds(), seconds);
        }
    }

    #[test]
    fn ab1_a_burst_is_taken_then_one_at_a_time() {
        let (rate, mut bucket) = (rate("3, 60/hour"), Bucket::default());
        let at = Duration::from_secs;
        for _ in 0..3 {
            assert_eq!(bucket.take(rate, at(10)), Ok(()));
        }
        assert_eq!(bucket.take(rate, at(10)), Err(Wait(at(60))));
        assert_eq!(bucket.take(rate, at(69)), Err(Wait(at(1))));
        assert_eq!(bucket.take(rate, at(70)), Ok(()));
        assert_eq!(bucket.take(rate, at(70)), Err(Wait(at(60))));
        assert!(!bucket.is_full(at(70)) && bucket.is_full(at(10_000)));
        // The twin: without a limit nothing is refused.
        assert!((0..1_000).all(|_| Bucket::default().take(Rate::NONE, at(0)).is_ok()));
    }

    proptest! {
        #[test]
        fn never_more_than_the_burst_and_what_filled_again(
            steps in prop::collection::vec(0_u64..5_000, 1..200),
        ) {
            let (rate, mut bucket) = (rate("5, 1/second"), Bucket::default());
            let (mut now, mut taken) = (Duration::ZERO, 0);
            for step in steps {
                now += Duration::from_millis(step);
                match bucket.take(rate, now) {
                    Ok(()) => taken += 1,
                    // Whoever waits so long is not refused again.
                    Err(Wait(wait)) => prop_assert!(bucket.clone().take(rate, now + wait).is_ok()),
                }
                prop_assert!(taken <= 5 + now.as_secs());
            }
        }
    }
}
