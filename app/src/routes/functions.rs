//! The server functions, each under the language of its reader.

use super::EN;
use crate::api::{accounts, library, mount, translation};
use axum::http::StatusCode;
use leptos::server_fn::ServerFn;
use server::{
    domain::limit::Action,
    http::{Entry, Policy},
};

/// Mounts a server function: the name of its entry, its path as leptos knows it, its type. One that lies elsewhere does not
/// compile.
macro_rules! function {
    ($name:literal, $path:literal, $function:ty) => {{
        const { assert!(is_same($path, <$function as ServerFn>::PATH)) };
        Entry::new($name, concat!("/{language}", $path))
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN])
    }};
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Every server function.
pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        function!("suggest", "/api/library/suggest", library::Suggest)
            .policy(Policy::Public)
            .limit(Action::Suggest)
            .reads_json()
            // It changes nothing.
            .even_when_read_only()
            .post(mount::post),
        function!(
            "request language",
            "/api/translation/request-language",
            translation::RequestLanguage
        )
        .policy(Policy::Public)
        .limit(Action::RequestLanguage)
        .post(mount::post),
        function!("sign out now", "/api/accounts/sign-out", accounts::SignOut)
            .policy(Policy::Public)
            .even_when_read_only()
            .post(mount::post),
        function!("end all browsers", "/api/accounts/browsers/end-all", accounts::EndAllBrowsers)
            .policy(Policy::Person)
            .post(mount::post),
        function!(
            "forget known browsers",
            "/api/accounts/browsers/forget-known",
            accounts::ForgetKnownBrowsers
        )
        .policy(Policy::Person)
        .post(mount::post),
    ];
    entries.extend(of_passkeys());
    entries
}

fn of_passkeys() -> Vec<Entry> {
    vec![
        function!(
            "passkey sign-in, begun",
            "/api/accounts/passkey-sign-in/begin",
            accounts::BeginPasskeySignIn
        )
        .policy(Policy::Public)
        .limit(Action::SignInPasskey),
        function!(
            "passkey sign-in, finished",
            "/api/accounts/passkey-sign-in/finish",
            accounts::FinishPasskeySignIn
        )
        .policy(Policy::Public)
        .limit(Action::SignInPasskey),
        function!(
            "passkey proof, begun",
            "/api/accounts/passkey-proof/begin",
            accounts::BeginPasskeyProof
        )
        .policy(Policy::Person),
        function!(
            "passkey proof, finished",
            "/api/accounts/passkey-proof/finish",
            accounts::FinishPasskeyProof
        )
        .policy(Policy::Person),
        function!("new passkey, begun", "/api/accounts/passkeys/begin", accounts::BeginNewPasskey)
            .policy(Policy::Person)
            .step_up_but_for_the_first(),
        function!(
            "new passkey, finished",
            "/api/accounts/passkeys/finish",
            accounts::FinishNewPasskey
        )
        .policy(Policy::Person)
        .step_up_but_for_the_first(),
    ]
    .into_iter()
    .map(|entry| entry.reads_json().post(mount::post))
    .collect()
}
