//! Signing in and out.

use super::{EN, page};
use crate::pages::accounts::{
    sign_in::{self, by_link, sent},
    sign_out,
};
use axum::http::StatusCode;
use server::{
    domain::limit::Action,
    http::{Cache, Entry},
};

/// A secret that no link holds.
pub(super) const NO_SECRET: (&str, &str) =
    ("secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

/// The routes of signing in and out. Nothing of them is kept anywhere.
pub fn entries() -> Vec<Entry> {
    vec![
        personal("sign in", "/{language}/sign-in")
            .islands()
            .get(sign_in::show)
            .post(sign_in::ask)
            .limit(Action::SignInLink)
            .sample(&[EN]),
        personal("sign in sent", "/{language}/sign-in/sent")
            .get(sent::show)
            .post(sent::try_code)
            .limit(Action::SignInTry)
            .sample(&[EN]),
        personal("sign in by link", "/{language}/sign-in/by-link/{secret}")
            .get(by_link::show)
            .post(by_link::sign_in)
            .limit(Action::SignInTry)
            .sample_answering(StatusCode::GONE, &[EN, NO_SECRET]),
        personal("sign out", "/{language}/sign-out").get(sign_out::show).sample(&[EN]),
    ]
}

fn personal(name: &'static str, path: &'static str) -> Entry {
    page(name, path).cache(Cache::Nothing)
}
