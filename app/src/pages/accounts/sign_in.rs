//! Signing in without a password: an address, then the link or the digits that were mailed. No script is needed.

pub mod by_link;
pub mod sent;

use super::personal::personal_page;
use crate::{
    browser::Browser,
    components::{
        form::{ErrorSummary, FormField, FormGuard},
        passkey_button::{PasskeyButton, has_island},
    },
    forms::{
        FormState,
        accounts::sign_in::{ADDRESS, NEXT, SignInForm, read},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::{HttpError, cookie::Cookie},
    routes::{Account, PasswordSignIn, SignIn, SignInSent, next_of},
    services::accounts::request_sign_in::RequestSignIn,
};

/// `GET /{lang}/sign-in`
pub async fn show(ctx: RequestContext, SignIn { next }: SignIn) -> Response {
    page(&ctx, &FormState::with(next.as_deref().map(|next| (NEXT, next))))
}

/// `POST /{lang}/sign-in`: the same answer whoever has the address (AU3). A program that sends the form to have mail
/// written to strangers is asked once more (AB2).
pub async fn ask(
    ctx: RequestContext,
    browser: Browser,
    mut form: FormState<SignInForm>,
) -> Result<Response, HttpError> {
    let Some(address) = read(&mut form) else { return Ok(page(&ctx, &form)) };
    if !form.check(&ctx.state) {
        return Ok(page(&ctx, &form));
    }
    let request = RequestSignIn {
        address: &address,
        language: &ctx.language,
        next: next_of(form.value(NEXT)).unwrap_or_default(),
        browser: browser.signing_in.as_ref(),
        known: browser.known.as_ref(),
    };
    let secret = request.execute(&ctx.state).await?;
    let mut answer = redirect(StatusCode::SEE_OTHER, &ctx.path(SignInSent));
    browser.give(&mut answer, Cookie::SigningIn, &secret);
    Ok(answer)
}

fn page(ctx: &RequestContext, form: &FormState<SignInForm>) -> Response {
    let next = next_of(form.value(NEXT));
    let page = personal_page(ctx, msg::accounts::sign_in_title(), SignIn { next });
    Page { status: form.status(), islands: has_island(ctx), ..page }.respond(ctx, || {
        let others = ctx.path(PasswordSignIn { next });
        let hidden =
            next.map(|next| view! { <input type="hidden" name="next" value=next.to_owned()/> });
        view! {
            <ErrorSummary ctx form/>
            <h1>{ctx.t(msg::accounts::sign_in_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::sign_in_lead())}</p>
            {already(ctx)}
            <form method="post" action=ctx.path(SignIn::plain()) novalidate="">
                {hidden}
                <FormField ctx form field=ADDRESS/>
                <FormGuard ctx form/>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::sign_in_send())}</button>
                </p>
            </form>
            <h2>{ctx.t(msg::accounts::password_others())}</h2>
            <PasskeyButton ctx next/>
            <p class="more"><a href=others>{ctx.t(msg::accounts::password_title())}</a></p>
        }
    })
}

/// For somebody who is signed in and came here all the same.
fn already(ctx: &RequestContext) -> Option<impl IntoView> {
    let identity = ctx.identity.as_ref()?;
    let already = msg::accounts::sign_in_already(identity.person.name.as_str());
    Some(view! {
        <p class="note">
            {ctx.t(already)} " "
            <a href=ctx.path(Account)>{ctx.t(msg::accounts::account_title())}</a>
        </p>
    })
}
