//! When a form was shown: a signed moment that travels in the form, good for one sending.
//!
//! Programs send a form in an instant, or one form again and again. Neither is refused for ever: the form comes back as
//! it was typed, with a fresh moment, and asks to press the button once more. Used moments are remembered in memory, as
//! many as [`MOST`]; beyond that the oldest go, and whatever was shown before them counts as too old. So no moment is
//! taken twice by one server, whatever is sent. Several servers on one keyring each take it once.

use crate::{
    config::Limits,
    domain::{clock::Clock, random::Random},
    keyring::Key,
};
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;
use parking_lot::Mutex;
use std::{collections::BTreeSet, fmt};
use subtle::ConstantTimeEq;

/// Used moments that are remembered: about three megabytes.
const MOST: usize = 65_536;
const NONCE: usize = 8;
const MAC: usize = 16;

/// Why a form has to be sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resubmit {
    /// It says no moment of ours, or one of another form.
    Unsigned,
    /// It was sent faster than a person types.
    TooSoon,
    /// It was shown too long ago.
    TooOld,
    /// It was sent before.
    Used,
}

/// Signs the moments of forms, and takes each once.
pub struct FormTimes {
    key: Key,
    shortest: TimeDelta,
    longest: TimeDelta,
    used: Mutex<Used>,
}

/// A moment in milliseconds since 1970, and what tells it from others of the same.
type Moment = (i64, [u8; NONCE]);

#[derive(Default)]
struct Used {
    moments: BTreeSet<Moment>,
    /// What was shown then or before was perhaps used and forgotten.
    forgotten: i64,
}

impl fmt::Debug for FormTimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormTimes").finish_non_exhaustive()
    }
}

impl FormTimes {
    /// Signs with that key; how fast and how late a form may be sent is a limit.
    pub fn new(key: Key, limits: &Limits) -> Self {
        let seconds = |seconds: u64| {
            TimeDelta::try_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
                .unwrap_or(TimeDelta::MAX)
        };
        Self {
            key,
            shortest: seconds(limits.form_shortest_seconds),
            longest: seconds(limits.form_longest_seconds),
            used: Mutex::default(),
        }
    }

    /// What a form of that name carries when it is shown now.
    pub fn show(&self, form: &str, clock: &dyn Clock, random: &dyn Random) -> String {
        let mut nonce = [0; NONCE];
        random.fill(&mut nonce);
        let moment = (clock.now().timestamp_millis(), nonce);
        let signed = [moment.0.to_be_bytes().as_slice(), &nonce, &self.mac(form, &moment)].concat();
        BASE64URL_NOPAD.encode(&signed)
    }

    /// Takes what came back with a form of that name. Each moment is taken once.
    pub fn take(&self, form: &str, text: &str, clock: &dyn Clock) -> Result<(), Resubmit> {
        let moment = self.read(form, text).ok_or(Resubmit::Unsigned)?;
        let now = clock.now().timestamp_millis();
        let age = TimeDelta::milliseconds(now.saturating_sub(moment.0));
        if age < self.shortest {
            return Err(Resubmit::TooSoon);
        }
        if age > self.longest {
            return Err(Resubmit::TooOld);
        }
        let oldest = now.saturating_sub(self.longest.num_milliseconds());
        self.used.lock().take(moment, oldest)
    }

    fn read(&self, form: &str, text: &str) -> Option<Moment> {
        let signed = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (time, rest) = signed.split_first_chunk::<8>()?;
        let (nonce, mac) = rest.split_first_chunk::<NONCE>()?;
        let moment = (i64::from_be_bytes(*time), *nonce);
        let ours: bool = self.mac(form, &moment).ct_eq(mac).into();
        ours.then_some(moment)
    }

    fn mac(&self, form: &str, (time, nonce): &Moment) -> [u8; MAC] {
        let message = [time.to_be_bytes().as_slice(), nonce, form.as_bytes()].concat();
        let mac = self.key.mac(&message);
        std::array::from_fn(|at| mac[at])
    }
}

impl Used {
    fn take(&mut self, moment: Moment, oldest: i64) -> Result<(), Resubmit> {
        if moment.0 <= self.forgotten {
            return Err(Resubmit::TooOld);
        }
        if !self.moments.insert(moment) {
            return Err(Resubmit::Used);
        }
        while self.moments.first().is_some_and(|(time, _)| *time < oldest) {
            self.moments.pop_first();
        }
        if self.moments.len() > MOST
            && let Some((time, _)) = self.moments.pop_first()
        {
            self.forgotten = time;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{FrozenClock, SeededRandom};

    const FORM: &str = "report";

    fn key() -> Key {
        Key::random(&SeededRandom::new(7))
    }

    fn times() -> FormTimes {
        FormTimes::new(key(), &Limits::default())
    }

    #[test]
    fn ab2_a_form_is_taken_once_after_two_seconds_and_within_a_day() {
        let (times, clock, random) = (times(), FrozenClock::default(), SeededRandom::default());
        let shown = times.show(FORM, &clock, &random);
        assert_eq!(times.take(FORM, &shown, &clock), Err(Resubmit::TooSoon));
        clock.advance(TimeDelta::milliseconds(1_999));
        assert_eq!(times.take(FORM, &shown, &clock), Err(Resubmit::TooSoon));
        clock.advance(TimeDelta::milliseconds(1));
        assert_eq!(times.take(FORM, &shown, &clock), Ok(()));
        assert_eq!(times.take(FORM, &shown, &clock), Err(Resubmit::Used));
        // The twin: what refuses is the memory, which another server does not share.
        assert_eq!(super::tests::times().take(FORM, &shown, &clock), Ok(()));
        let old = times.show(FORM, &clock, &random);
        clock.advance(TimeDelta::hours(24) + TimeDelta::milliseconds(1));
        assert_eq!(times.take(FORM, &old, &clock), Err(Resubmit::TooOld));
    }

    #[test]
    fn ab2_a_moment_that_we_did_not_sign_for_this_form_is_none() {
        let (times, clock, random) = (times(), FrozenClock::default(), SeededRandom::default());
        let shown = times.show(FORM, &clock, &random);
        let made_up = FormTimes::new(Key::random(&random), &Limits::default());
        let foreign = made_up.show(FORM, &clock, &random);
        clock.advance(TimeDelta::seconds(3));
        let longer = format!("{shown}AAAA");
        for text in ["", "x", "é", &shown[1..], &foreign, &longer] {
            assert_eq!(times.take(FORM, text, &clock), Err(Resubmit::Unsigned), "{text}");
        }
        assert_eq!(times.take("sign in", &shown, &clock), Err(Resubmit::Unsigned));
        assert_eq!(times.take(FORM, &shown, &clock), Ok(()));
    }

    #[test]
    fn ab2_what_is_remembered_is_bounded_and_nothing_is_taken_twice_all_the_same() {
        let mut used = Used::default();
        for time in 1..=(MOST as i64 + 10) {
            assert_eq!(used.take((time, [0; NONCE]), 0), Ok(()));
        }
        assert_eq!(used.moments.len(), MOST);
        assert_eq!(used.take((5, [0; NONCE]), 0), Err(Resubmit::TooOld));
        assert_eq!(used.take((5, [1; NONCE]), 0), Err(Resubmit::TooOld));
        assert_eq!(used.take((11, [0; NONCE]), 0), Err(Resubmit::Used));
        // The twin: what is forgotten without a trace is taken twice.
        used.forgotten = 0;
        assert_eq!(used.take((5, [0; NONCE]), 0), Ok(()));
        // What nobody may send any more is not remembered either.
        assert_eq!(used.take((MOST as i64 + 20, [0; NONCE]), MOST as i64 + 15), Ok(()));
        assert_eq!(used.moments.len(), 1);
    }
}
