//! The button for a passkey, where passkeys work; else the sentence that says where they do.
//!
//! The script `islands/people/passkey.js` turns what is hidden and what is shown, where the browser knows passkeys. Without
//! it the page says so, and offers the other ways.

use crate::{
    api::accounts::{
        BeginNewPasskey, BeginPasskeyProof, BeginPasskeySignIn, FinishNewPasskey,
        FinishPasskeyProof, FinishPasskeySignIn,
    },
    visit::Visit,
};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{domain::people::name::LONGEST_NAME, services::people::passkeys::Passkeys};

/// Whether the page holds an island where it shows one of these.
pub fn has_island(visit: &Visit) -> bool {
    matches!(passkeys(visit), Passkeys::Here(_))
}

/// Signing in.
pub fn passkey_button(visit: &Visit, next: Option<&str>) -> AnyView {
    let button = Button {
        begin: visit.action::<BeginPasskeySignIn>(),
        finish: visit.action::<FinishPasskeySignIn>(),
        next: next.unwrap_or_default().to_owned(),
        label: msg::people::passkey_button(),
        number: None,
    };
    button.view(visit)
}

/// Showing once more that it is still the same person.
pub fn proof_button(visit: &Visit, next: Option<&str>) -> AnyView {
    let button = Button {
        begin: visit.action::<BeginPasskeyProof>(),
        finish: visit.action::<FinishPasskeyProof>(),
        next: next.unwrap_or_default().to_owned(),
        label: msg::people::proof_passkey_button(),
        number: None,
    };
    button.view(visit)
}

/// Adding a passkey. `number` is how many there are then.
pub fn new_passkey_button(visit: &Visit, number: i64) -> AnyView {
    let button = Button {
        begin: visit.action::<BeginNewPasskey>(),
        finish: visit.action::<FinishNewPasskey>(),
        next: String::new(),
        label: msg::people::passkey_add_button(),
        number: Some(number),
    };
    button.view(visit)
}

fn passkeys(visit: &Visit) -> Passkeys {
    match &visit.host {
        Some(host) => Passkeys::at(&host.origin, &visit.state.config),
        None => Passkeys::Nowhere,
    }
}

struct Button {
    begin: String,
    finish: String,
    next: String,
    label: Message<'static>,
    /// For a new passkey: its number, of which its first name is made.
    number: Option<i64>,
}

impl Button {
    fn view(self, visit: &Visit) -> AnyView {
        match passkeys(visit) {
            Passkeys::Here(_) => self.island(visit),
            Passkeys::Under(origin) => {
                let (href, shown) = (origin.to_string(), origin.to_string());
                view! {
                    <p>{visit.say(msg::people::passkey_under())} " " <a href=href dir="ltr">{shown}</a></p>
                }
                .into_any()
            }
            Passkeys::Nowhere => {
                view! { <p>{visit.say(msg::people::passkey_nowhere())}</p> }.into_any()
            }
        }
    }

    fn island(self, visit: &Visit) -> AnyView {
        // What the script says stands in attributes, where nothing can be marked: the box says their language.
        let waiting = visit.text(msg::people::passkey_waiting());
        let (lang, dir) = visit.marks(&waiting.language);
        view! {
            <div data-island="passkey" lang=lang dir=dir data-begin=self.begin data-finish=self.finish data-next=self.next
                data-waiting=waiting.plain()
                data-cancelled=visit.plain(msg::people::passkey_cancelled())
                data-failed=visit.plain(msg::people::passkey_failed())>
                {self.number.map(|number| name_field(visit, number))}
                <p class="actions" data-turn="" hidden="">
                    <button type="button" class="button">{visit.say(self.label)}</button>
                </p>
                <p data-turn="">{visit.say(msg::people::passkey_without())}</p>
                <p role="status"></p>
            </div>
        }
        .into_any()
    }
}

/// What the new passkey is called. It belongs to no form: without the script there is nothing to send.
fn name_field(visit: &Visit, number: i64) -> AnyView {
    let value = visit.plain(msg::people::passkey_name_first(number));
    view! {
        <div class="field" data-turn="" hidden="">
            <label for="passkey-name">{visit.say(msg::people::passkey_name_label())}</label>
            <p class="hint" id="passkey-name-hint">{visit.say(msg::people::passkey_name_hint())}</p>
            <input type="text" id="passkey-name" value=value dir="auto" autocomplete="off" maxlength=LONGEST_NAME.to_string()
                aria-describedby="passkey-name-hint"/>
        </div>
    }
    .into_any()
}
