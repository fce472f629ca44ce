//! Strong ways to show who one is: passkeys, a password with a code, proofs.

use super::EN;
use crate::pages::accounts::{password_sign_in, proof, security};
use axum::http::StatusCode;
use server::{
    domain::limit::Action,
    http::{Entry, Policy},
};

/// The pages.
pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        Entry::new("sign in with a password", "/{language}/sign-in/password")
            .policy(Policy::Public)
            .get(password_sign_in::show)
            .post(password_sign_in::send)
            .limit(Action::SignInTry)
            .sample(&[EN]),
        own("proof", "/{language}/account/proof")
            .islands()
            .get(proof::show)
            .post(proof::send)
            .limit(Action::SignInTry),
    ];
    entries.extend(of_the_account());
    entries
}

/// What changes the ways to show who one is. Who has one shows it first; the very first is added a few minutes after
/// signing in by whatever way (`docs/decisions/0017-signing-in.md`).
fn of_the_account() -> Vec<Entry> {
    vec![
        own("security", "/{language}/account/security").get(security::show),
        own("new passkey", "/{language}/account/security/passkeys/new")
            .step_up_but_for_the_first()
            .islands()
            .get(security::show_new_passkey),
        own("passkey", "/{language}/account/security/passkeys/{token}")
            .step_up()
            .get(security::show_passkey)
            .post(security::change_passkey)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, ("token", "0000000000000000")]),
        own("password", "/{language}/account/security/password")
            .step_up_but_for_the_first()
            .get(security::show_password)
            .post(security::send_password),
        own("recovery codes", "/{language}/account/security/codes")
            .step_up()
            .get(security::show_codes)
            .post(security::renew_codes),
    ]
}

/// A page for whoever is signed in.
fn own(name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(Policy::Person).sample(&[EN])
}
