//! What a browser that asked for a mail to sign in may do, and with which mails.
//!
//! Each browser has one row for each address that it asked for, with the mail that came of it. A mail makes the older one
//! of the same browser void, and no other. Once an address had its many mails nothing more is sent; then whoever asks may type the
//! digits of any mail that is good for an hour. So a stranger who asks again and again keeps nobody out (AU7).

use super::sign_in::{MOST_TRIES, SecretHash};
use chrono::TimeDelta;

/// How long the digits of a mail help every browser that asked for the same address.
pub const MAIL_TIME: TimeDelta = TimeDelta::hours(1);
/// Where an address had its many mails, one goes out all the same when the last is older than this: so there is always one
/// whose digits hold for another quarter of an hour.
pub const RECENT_MAIL: TimeDelta = TimeDelta::minutes(60 - 15);
/// How often digits may be typed elsewhere before those of this mail help nowhere but in the browser that it was sent for.
/// With [`MOST_TRIES`] it bounds what guessing can win, however many browsers guess.
pub const MOST_TRIES_ELSEWHERE: i64 = 20;

/// What a browser asked for with one address, and the mail that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The hash of the cookie of the browser.
    pub browser: SecretHash,
    /// The keyed hash of the address that was typed.
    pub lookup: SecretHash,
    /// Whose address it is; nobody's, and the row is there all the same.
    pub person: Option<i64>,
    /// The path to go on to, or nothing.
    pub next: String,
    /// The hash of what the link holds.
    pub hash: SecretHash,
    /// The keyed hash of the digits.
    pub code: SecretHash,
    /// The second at which the mail with them was written; `None` when none was.
    pub mailed: Option<i64>,
    /// Digits that were typed in this browser.
    pub tries: i64,
    /// Digits that were typed in others that asked for the same address.
    pub tries_elsewhere: i64,
    /// Until when this browser may use a link or digits, in seconds since 1970.
    pub expires: i64,
}

impl Asked {
    /// What stands there once this was asked, after what the same browser asked before for the same address.
    ///
    /// A new mail begins anew. Without one, the mail that this browser has stays good for its hour, and its tries stay
    /// counted until they would be forgotten anyway: asking again gives no further guesses.
    #[must_use]
    pub fn following(self, before: Option<Self>, now: i64) -> Self {
        let mut asked = self;
        let Some(before) = before.filter(|_| asked.mailed.is_none()) else { return asked };
        if before.has_good_mail(now) {
            asked.hash = before.hash;
            asked.code = before.code;
            asked.mailed = before.mailed;
            asked.tries_elsewhere = before.tries_elsewhere;
        }
        if before.expires > now {
            asked.tries = before.tries;
            if before.tries >= MOST_TRIES {
                asked.expires = before.expires;
            }
        }
        asked
    }

    fn has_good_mail(&self, now: i64) -> bool {
        self.mailed.is_some_and(|mailed| mailed > oldest_good(now))
    }
}

/// Mails that were written at this second or before are good for nobody any more.
pub fn oldest_good(now: i64) -> i64 {
    now - MAIL_TIME.num_seconds()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::accounts::sign_in::SIGN_IN_TIME;

    const QUARTER: i64 = 900;

    fn asked(name: u8, at: i64, mailed: bool) -> Asked {
        Asked {
            browser: [0; 32],
            lookup: [1; 32],
            person: Some(1),
            next: String::new(),
            hash: [name; 32],
            code: [name; 32],
            mailed: mailed.then_some(at),
            tries: 0,
            tries_elsewhere: 0,
            expires: at + QUARTER,
        }
    }

    #[test]
    fn au2_a_new_mail_makes_the_older_one_of_the_browser_void() {
        let before = Asked { tries: 4, tries_elsewhere: 7, ..asked(1, 0, true) };
        assert_eq!(asked(2, 60, true).following(Some(before), 60), asked(2, 60, true));
        assert_eq!(asked(2, 60, false).following(None, 60), asked(2, 60, false));
    }

    #[test]
    fn au7_without_a_new_mail_the_one_that_is_there_stays_good_for_its_hour() {
        let before = Asked { tries: 1, tries_elsewhere: 7, ..asked(1, 0, true) };
        let later = asked(2, 60, false).following(Some(before.clone()), 60);
        assert_eq!(later, Asked { expires: 60 + QUARTER, ..before.clone() });
        // Also when the browser let its own quarter of an hour pass; then its tries begin anew.
        let later = asked(2, 1_000, false).following(Some(before.clone()), 1_000);
        assert_eq!((later.hash, later.mailed, later.tries), ([1; 32], Some(0), 0));
        assert_eq!(later.tries_elsewhere, 7);
        let late = asked(2, 3_600, false).following(Some(before), 3_600);
        assert_eq!(late, asked(2, 3_600, false));
        assert_eq!(RECENT_MAIL + SIGN_IN_TIME, MAIL_TIME);
    }

    #[test]
    fn au7_asking_again_gives_no_further_guesses() {
        let before = Asked { tries: MOST_TRIES, ..asked(1, 0, false) };
        let again = asked(2, 60, false).following(Some(before.clone()), 60);
        assert_eq!((again.tries, again.expires), (MOST_TRIES, QUARTER));
        // The twin: once the first question is over the browser may guess again, and a mail begins anew at once.
        assert_eq!(asked(2, QUARTER, false).following(Some(before.clone()), QUARTER).tries, 0);
        assert_eq!(asked(2, 60, true).following(Some(before), 60).tries, 0);
    }
}
