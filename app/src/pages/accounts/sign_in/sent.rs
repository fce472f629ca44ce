//! "Look into your mail", and the field for the digits. The same for every address.

use super::super::personal::form_page;
use crate::{
    browser::Browser,
    components::form::FormField,
    forms::{
        FormState,
        accounts::sign_in::{CODE, CodeForm, read_code},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::HttpError,
    routes::{Account, SignIn, SignInSent, next_of},
    services::accounts::sign_in::{Begun, SignInByCode, SignedIn},
};

/// `GET /{lang}/sign-in/sent`
pub async fn show(ctx: RequestContext) -> Response {
    page(&ctx, &FormState::default())
}

/// `POST /{lang}/sign-in/sent`
pub async fn try_code(
    ctx: RequestContext,
    browser: Browser,
    mut form: FormState<CodeForm>,
) -> Result<Response, HttpError> {
    if let (Some(code), Some(secret)) = (read_code(&form), &browser.signing_in) {
        let held = browser.held(ctx.identity.as_deref());
        let digits = SignInByCode { code: &code, browser: secret, held };
        if let SignedIn::Begun(begun) = digits.execute(&ctx.state).await? {
            return Ok(signed_in(&ctx, &browser, &begun));
        }
    }
    form.refuse(CODE, msg::accounts::sign_in_code_wrong());
    Ok(page(&ctx, &form))
}

/// On to where the person wanted to go, with the cookie of the session.
pub(in crate::pages) fn signed_in(
    ctx: &RequestContext,
    browser: &Browser,
    begun: &Begun,
) -> Response {
    let account = ctx.path(Account);
    let next = next_of(&begun.next).unwrap_or(&account);
    let mut answer = redirect(StatusCode::SEE_OTHER, next);
    browser.begin(&mut answer, &begun.opened);
    answer
}

fn page(ctx: &RequestContext, form: &FormState<CodeForm>) -> Response {
    form_page(ctx, msg::accounts::sign_in_sent_title(), SignInSent, form, || {
        view! {
            <h1>{ctx.t(msg::accounts::sign_in_sent_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::sign_in_sent_lead())}</p>
            <form method="post" action=ctx.path(SignInSent)>
                <FormField ctx form field=CODE.hint(msg::accounts::sign_in_code_hint)/>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::sign_in_title())}</button>
                    <a href=ctx.path(SignIn::plain())>{ctx.t(msg::accounts::sign_in_again())}</a>
                </p>
            </form>
            <p>{ctx.t(msg::accounts::sign_in_sent_late())}</p>
            <p>{ctx.t(msg::accounts::sign_in_sent_many())}</p>
        }
    })
}
