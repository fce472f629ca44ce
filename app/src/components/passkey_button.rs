//! The button for a passkey, where passkeys work; else the sentence that says where they do.
//!
//! The script `islands/accounts/passkey.js` turns what is hidden and what is shown, where the browser knows passkeys. Without
//! it the page says so, and offers the other ways.

use crate::{
    api::accounts::{
        BeginNewPasskey, BeginPasskeyProof, BeginPasskeySignIn, FinishNewPasskey,
        FinishPasskeyProof, FinishPasskeySignIn,
    },
    request_context::RequestContext,
};
use leptos::{either::Either, prelude::*};
use locales::{Message, msg};
use server::{domain::accounts::name::LONGEST_NAME, services::accounts::passkeys::Passkeys};

/// Whether the page holds an island where it shows one of these.
pub fn has_island(ctx: &RequestContext) -> bool {
    matches!(passkeys(ctx), Passkeys::Here(_))
}

/// What the page says instead where passkeys do not work under this address; nothing where they do.
pub fn passkeys_elsewhere(ctx: &RequestContext) -> Option<impl IntoView + use<>> {
    match passkeys(ctx) {
        Passkeys::Here(_) => None,
        Passkeys::Under(origin) => {
            let (href, shown) = (origin.to_string(), origin.to_string());
            Some(Either::Left(view! {
                <p>{ctx.t(msg::accounts::passkey_under())} " " <a href=href dir="ltr">{shown}</a></p>
            }))
        }
        Passkeys::Nowhere => {
            Some(Either::Right(view! { <p>{ctx.t(msg::accounts::passkey_nowhere())}</p> }))
        }
    }
}

/// Signing in.
#[component]
pub fn PasskeyButton<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The path to go on to.
    next: Option<&'a str>,
) -> impl IntoView + use<> {
    let button = Button {
        begin: ctx.action::<BeginPasskeySignIn>(),
        finish: ctx.action::<FinishPasskeySignIn>(),
        next: next.unwrap_or_default().to_owned(),
        label: msg::accounts::passkey_button(),
        number: None,
    };
    button.view(ctx)
}

/// Showing once more that it is still the same person.
#[component]
pub fn ProofButton<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// The path to go on to.
    next: Option<&'a str>,
) -> impl IntoView + use<> {
    let button = Button {
        begin: ctx.action::<BeginPasskeyProof>(),
        finish: ctx.action::<FinishPasskeyProof>(),
        next: next.unwrap_or_default().to_owned(),
        label: msg::accounts::proof_passkey_button(),
        number: None,
    };
    button.view(ctx)
}

/// Adding a passkey.
#[component]
pub fn NewPasskeyButton<'a>(
    /// Who asks, and in which language.
    ctx: &'a RequestContext,
    /// How many passkeys there are then.
    number: i64,
) -> impl IntoView + use<> {
    let button = Button {
        begin: ctx.action::<BeginNewPasskey>(),
        finish: ctx.action::<FinishNewPasskey>(),
        next: String::new(),
        label: msg::accounts::passkey_add_button(),
        number: Some(number),
    };
    button.view(ctx)
}

fn passkeys(ctx: &RequestContext) -> Passkeys {
    match &ctx.host {
        Some(host) => Passkeys::at(&host.origin, &ctx.state.config),
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
    fn view(self, ctx: &RequestContext) -> impl IntoView + use<> {
        match passkeys_elsewhere(ctx) {
            Some(elsewhere) => Either::Left(elsewhere),
            None => Either::Right(self.island(ctx)),
        }
    }

    fn island(self, ctx: &RequestContext) -> impl IntoView + use<> {
        // What the script says stands in attributes, where nothing can be marked: the box says their language.
        let waiting = ctx.text(msg::accounts::passkey_waiting());
        let (lang, dir) = ctx.marks(&waiting.language);
        view! {
            <div data-island="passkey" lang=lang dir=dir data-begin=self.begin data-finish=self.finish data-next=self.next
                data-waiting=waiting.plain()
                data-cancelled=ctx.plain(msg::accounts::passkey_cancelled())
                data-failed=ctx.plain(msg::accounts::passkey_failed())>
                {self.number.map(|number| name_field(ctx, number))}
                <p class="actions" data-turn="" hidden="">
                    <button type="button" class="button">{ctx.t(self.label)}</button>
                </p>
                <p data-turn="">{ctx.t(msg::accounts::passkey_without())}</p>
                <p role="status"></p>
            </div>
        }
    }
}

/// What the new passkey is called. It belongs to no form: without the script there is nothing to send.
fn name_field(ctx: &RequestContext, number: i64) -> impl IntoView + use<> {
    let value = ctx.plain(msg::accounts::passkey_name_first(number));
    view! {
        <div class="field" data-turn="" hidden="">
            <label for="passkey-name">{ctx.t(msg::accounts::passkey_name_label())}</label>
            <p class="hint" id="passkey-name-hint">{ctx.t(msg::accounts::passkey_name_hint())}</p>
            <input type="text" id="passkey-name" value=value dir="auto" autocomplete="off" maxlength=LONGEST_NAME.to_string()
                aria-describedby="passkey-name-hint"/>
        </div>
    }
}
