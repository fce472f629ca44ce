//! Routes of letters: stopping them by a link, choosing them in an account.

use super::EN;
use crate::pages::accounts::{mail_choices, mail_stop};
use axum::http::StatusCode;
use server::http::{Cache, Entry, Policy};

/// Every route of letters.
pub fn entries() -> Vec<Entry> {
    vec![
        // The link in a letter says who asks: it needs no session, and mail programs post to it by themselves.
        Entry::new("stop letters", "/{language}/mail-stops/{token}")
            .policy(Policy::Public)
            .cache(Cache::Nothing)
            .get(mail_stop::show)
            .post(mail_stop::choose)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, ("token", "unknown")]),
        Entry::new("choose letters", "/{language}/account/mail")
            .policy(Policy::Person)
            .cache(Cache::Nothing)
            .get(mail_choices::show)
            .post(mail_choices::choose)
            .sample(&[EN]),
    ]
}
