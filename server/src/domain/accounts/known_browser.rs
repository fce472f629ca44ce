//! Browsers in which somebody signed in before. What strangers try elsewhere does not make them wait (AU7).
//!
//! A cookie says so that signs nobody in. Only who signs in gets one, and signing out takes it away.

use chrono::{NaiveDate, TimeDelta};

/// How long a browser is known after somebody signed in there.
pub const KNOWN_TIME: TimeDelta = TimeDelta::days(90);
/// Browsers of one person that are known at once; the oldest are forgotten first.
pub const MOST_KNOWN: i64 = 20;

/// Browsers in which somebody last signed in on this day or before are known no more.
pub fn last_forgotten(today: NaiveDate) -> NaiveDate {
    today.checked_sub_signed(KNOWN_TIME).unwrap_or(NaiveDate::MIN)
}
