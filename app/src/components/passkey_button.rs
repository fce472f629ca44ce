//! The button for a passkey, where passkeys work; else the sentence that says where they do.

use crate::{
    islands::people::passkey::{PasskeyButton, PasskeyLabels, PasskeyName, PasskeyPaths},
    urls::{
        BeginNewPasskey, BeginPasskeyProof, BeginPasskeySignIn, FinishNewPasskey,
        FinishPasskeyProof, FinishPasskeySignIn,
    },
    visit::Visit,
};
use leptos::prelude::*;
use locales::{Message, msg};
use server::services::people::passkeys::Passkeys;

/// Whether the page holds an island where it shows one of these.
pub fn has_island(visit: &Visit) -> bool {
    matches!(passkeys(visit), Passkeys::Here(_))
}

/// Signing in.
pub fn passkey_button(visit: &Visit, next: Option<&str>) -> AnyView {
    let paths = PasskeyPaths {
        begin: visit.path(BeginPasskeySignIn),
        finish: visit.path(FinishPasskeySignIn),
        next: next.unwrap_or_default().to_owned(),
    };
    button(visit, paths, msg::people::passkey_button(), None)
}

/// Showing once more that it is still the same person.
pub fn proof_button(visit: &Visit, next: Option<&str>) -> AnyView {
    let paths = PasskeyPaths {
        begin: visit.path(BeginPasskeyProof),
        finish: visit.path(FinishPasskeyProof),
        next: next.unwrap_or_default().to_owned(),
    };
    button(visit, paths, msg::people::proof_passkey_button(), None)
}

/// Adding a passkey. `number` is how many there are then.
pub fn new_passkey_button(visit: &Visit, number: i64) -> AnyView {
    let paths = PasskeyPaths {
        begin: visit.path(BeginNewPasskey),
        finish: visit.path(FinishNewPasskey),
        next: String::new(),
    };
    let name = PasskeyName {
        label: visit.plain(msg::people::passkey_name_label()),
        hint: visit.plain(msg::people::passkey_name_hint()),
        value: visit.plain(msg::people::passkey_name_first(number)),
    };
    button(visit, paths, msg::people::passkey_add_button(), Some(name))
}

fn passkeys(visit: &Visit) -> Passkeys {
    match &visit.place {
        Some(place) => Passkeys::at(&place.origin, &visit.state.config),
        None => Passkeys::Nowhere,
    }
}

fn button(
    visit: &Visit,
    paths: PasskeyPaths,
    label: Message<'_>,
    name: Option<PasskeyName>,
) -> AnyView {
    match passkeys(visit) {
        Passkeys::Here(_) => {}
        Passkeys::Under(origin) => {
            let origin = origin.to_string();
            let link = origin.clone();
            return view! {
                <p>{visit.say(msg::people::passkey_under())} " " <a href=link dir="ltr">{origin}</a></p>
            }
            .into_any();
        }
        Passkeys::Nowhere => {
            return view! { <p>{visit.say(msg::people::passkey_nowhere())}</p> }.into_any();
        }
    }
    // An island gets finished words, which cannot be marked one by one: what holds it says their language.
    let label = visit.text(label);
    let (lang, dir) = visit.marks(&label.language);
    let labels = PasskeyLabels {
        button: label.plain(),
        waiting: visit.plain(msg::people::passkey_waiting()),
        cancelled: visit.plain(msg::people::passkey_cancelled()),
        failed: visit.plain(msg::people::passkey_failed()),
        without: visit.plain(msg::people::passkey_without()),
    };
    view! {
        <div class="passkey" lang=lang dir=dir><PasskeyButton paths=paths labels=labels name=name/></div>
    }
    .into_any()
}
