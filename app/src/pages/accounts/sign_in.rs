//! Signing in without a password: an address, then the link or the digits that were mailed. No script is needed.

pub mod by_link;
pub mod sent;

use super::personal::{personal_page, status_of};
use crate::{
    browser::Browser,
    components::{
        bot_guard::bot_guard,
        error_summary::error_summary,
        field::{Control, Field, field},
        passkey_button::{has_island, passkey_button},
    },
    forms::{
        FormState, Guarded, Query,
        accounts::sign_in::{FieldError, Raw, SignInField, again, next, read},
        guarded::{self, Resubmit},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use serde::Deserialize;
use server::{
    http::{HttpError, cookie::Cookie},
    routes::{Account, Link, PasswordSignIn, SignIn, SignInSent},
    services::accounts::ask_to_sign_in::AskToSignIn,
};

/// Where to go on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct SignInQuery {
    next: String,
}

/// The name of the form.
const FORM: &str = "sign-in";

/// `GET /{lang}/sign-in`
pub async fn show(ctx: RequestContext, Query(asked): Query<SignInQuery>) -> Response {
    form_page(&ctx, next(&asked.next), &FormState::default())
}

/// `POST /{lang}/sign-in`: the same answer whoever has the address (AU3). A program that sends the form to have mail
/// written to strangers is asked once more (AB2).
pub async fn ask(
    ctx: RequestContext,
    browser: Browser,
    guarded: Guarded<Raw>,
) -> Result<Response, HttpError> {
    let raw = &guarded.raw;
    let next = next(&raw.next);
    let address = match read(raw) {
        Ok(address) => address,
        Err(form) => return Ok(form_page(&ctx, next, &form)),
    };
    if let Err(why) = guarded.check(&ctx.state, FORM) {
        return Ok(form_page(&ctx, next, &again(raw, why)));
    }
    let asked = AskToSignIn {
        address: &address,
        language: &ctx.language,
        next: next.unwrap_or_default(),
        browser: browser.signing_in.as_ref(),
        known: browser.known.as_ref(),
    };
    let secret = asked.execute(&ctx.state).await?;
    let mut answer = redirect(StatusCode::SEE_OTHER, &ctx.path(SignInSent));
    browser.give(&mut answer, Cookie::SigningIn, &secret);
    Ok(answer)
}

fn form_page(ctx: &RequestContext, next: Option<&str>, form: &FormState<SignInField>) -> Response {
    let here = SignIn { next };
    let page = personal_page(ctx, msg::people::sign_in_title(), |language| here.path(language));
    let status = status_of(form);
    let action = ctx.path(SignIn::plain());
    let others = ctx.path(PasswordSignIn { next });
    let islands = has_island(ctx);
    Page { status, islands, ..page }.respond(ctx, || {
        let address = field(Field {
            name: "address",
            label: ctx.t(msg::people::sign_in_address_label()),
            hint: Some(ctx.t(msg::people::sign_in_address_hint())),
            error: form.error(SignInField::Address).map(|why| ctx.t(sentence(why))),
            value: form.value(SignInField::Address).to_owned(),
            control: Control::Line { kind: "email", purpose: Some("email") },
        });
        let button = passkey_button(ctx, next);
        let next = next.map(|next| view! { <input type="hidden" name="next" value=next.to_owned()/> });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::sign_in_title())}</h1>
            <p class="lead">{ctx.t(msg::people::sign_in_lead())}</p>
            {already(ctx)}
            <form method="post" action=action novalidate="">
                {next}
                {address}
                {bot_guard(ctx, FORM, again_of(form))}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::sign_in_send())}</button>
                </p>
            </form>
            <h2>{ctx.t(msg::people::password_others())}</h2>
            {button}
            <p class="more"><a href=others>{ctx.t(msg::people::password_title())}</a></p>
        }
        .into_any()
    })
}

/// For somebody who is signed in and came here all the same.
fn already(ctx: &RequestContext) -> Option<AnyView> {
    let identity = ctx.identity.as_ref()?;
    let already = msg::people::sign_in_already(identity.person.name.as_str());
    Some(
        view! {
            <p class="note">
                {ctx.t(already)} " "
                <a href=ctx.path(Account)>{ctx.t(msg::people::account_title())}</a>
            </p>
        }
        .into_any(),
    )
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::NoAddress => msg::people::sign_in_address_wrong(),
        FieldError::Resubmit(why) => guarded::sentence(why),
    }
}

/// Why the form comes back to be sent once more, if that is why.
fn again_of(form: &FormState<SignInField>) -> Option<Resubmit> {
    form.whole().iter().find_map(|why| match why {
        FieldError::Resubmit(why) => Some(*why),
        FieldError::NoAddress => None,
    })
}
