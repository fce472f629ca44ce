//! Signing in with a password and a code, for browsers that have no passkeys. Whether there is such an account shows
//! neither in the answer nor in the time that it takes.

use super::personal::form_page;
use crate::{
    browser::Browser,
    components::form::FormField,
    forms::{
        FormState,
        accounts::password_and_code::{CODE, NEXT, PASSWORD, PasswordForm, WHO, read},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::HttpError,
    routes::{Account, PasswordSignIn, SignIn, next_of},
    services::accounts::password::{self, SignInByPassword},
};

/// `GET /{lang}/sign-in/password`
pub async fn show(
    ctx: RequestContext,
    PasswordSignIn { next }: PasswordSignIn,
) -> Result<Response, HttpError> {
    Ok(page(&ctx, &FormState::with(next.as_deref().map(|next| (NEXT, next)))))
}

/// `POST /{lang}/sign-in/password`
pub async fn send(
    ctx: RequestContext,
    browser: Browser,
    mut form: FormState<PasswordForm>,
) -> Result<Response, HttpError> {
    let Some((account, credentials)) = read(&mut form) else { return Ok(page(&ctx, &form)) };
    let held = browser.held(ctx.identity.as_deref());
    let shown = SignInByPassword { account: &account, credentials, held };
    let opened = match shown.execute(&ctx.state).await? {
        password::PasswordSignIn::Begun(opened) => opened,
        password::PasswordSignIn::Refused => {
            form.refuse_whole(msg::accounts::password_wrong());
            return Ok(page(&ctx, &form));
        }
    };
    let next = next_of(form.value(NEXT)).map_or_else(|| ctx.path(Account), str::to_owned);
    let mut answer = redirect(StatusCode::SEE_OTHER, &next);
    browser.begin(&mut answer, &opened);
    Ok(answer)
}

fn page(ctx: &RequestContext, form: &FormState<PasswordForm>) -> Response {
    let next = next_of(form.value(NEXT));
    form_page(ctx, msg::accounts::password_title(), PasswordSignIn { next }, form, || {
        view! {
            <h1>{ctx.t(msg::accounts::password_title())}</h1>
            <p>{ctx.t(msg::accounts::password_lead())}</p>
            <form method="post" action=ctx.path(PasswordSignIn::plain())>
                <input type="hidden" name="next" value=next.unwrap_or_default().to_owned()/>
                <FormField ctx form field=WHO/>
                <FormField ctx form field=PASSWORD/>
                <FormField ctx form field=CODE/>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::password_submit())}</button>
                    <a href=ctx.path(SignIn { next })>{ctx.t(msg::accounts::password_others())}</a>
                </p>
            </form>
        }
    })
}
