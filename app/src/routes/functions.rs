//! The server functions, each under the language of its reader.

use crate::api::{accounts, library, mount, translation};
use leptos::server_fn::ServerFn;
use server::{
    domain::limit::Action,
    http::{Entry, Pages},
    routes::{Policy, Route},
};

/// Mounts a server function: the name of its entry, its path as leptos knows it, its type. One that lies elsewhere does not
/// compile.
macro_rules! function {
    ($name:literal, $path:literal, $function:ty) => {{
        const { assert!(is_same($path, <$function as ServerFn>::PATH)) };
        Route::new($name, concat!("/{language}", $path)).posted()
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
pub fn mount(pages: &mut Pages) {
    for route in [suggest(), request_language(), sign_out(), end_all(), forget_known()] {
        pages.entry(Entry::of(route).post(mount::post));
    }
    for route in of_passkeys() {
        pages.entry(Entry::of(route.reads_json()).post(mount::post));
    }
}

fn suggest() -> Route {
    let route = function!("suggest", "/api/library/suggest", library::Suggest);
    // It changes nothing.
    route.policy(Policy::Public).limit(Action::Suggest).reads_json().even_when_read_only()
}

fn request_language() -> Route {
    let route = function!(
        "request language",
        "/api/translation/request-language",
        translation::RequestLanguage
    );
    route.policy(Policy::Public).limit(Action::RequestLanguage)
}

fn sign_out() -> Route {
    let route = function!("sign out now", "/api/accounts/sign-out", accounts::SignOut);
    route.policy(Policy::Public).even_when_read_only()
}

fn end_all() -> Route {
    function!("end all browsers", "/api/accounts/browsers/end-all", accounts::EndAllBrowsers)
        .policy(Policy::Person)
}

fn forget_known() -> Route {
    function!(
        "forget known browsers",
        "/api/accounts/browsers/forget-known",
        accounts::ForgetKnownBrowsers
    )
    .policy(Policy::Person)
}

fn of_passkeys() -> [Route; 6] {
    [
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
}
