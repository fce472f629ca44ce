//! Recovery codes: shown once, on the page that answers their making. On paper it is a sheet with all that signs in beside
//! the password: where, under which name, with which codes.

use super::{super::personal::personal_page, back};
use crate::{
    forms::{ButtonAlone, Posted},
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    domain::{
        accounts::one_time::{RecoveryCode, grouped},
        token::Token,
    },
    http::HttpError,
    routes::{Account, PasswordSignIn, RecoveryCodes},
    services::accounts::password::{CodesRenewed, RenewRecoveryCodes},
};

/// `GET /{lang}/account/security/codes`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let page = personal_page(&ctx, msg::accounts::codes_new(), RecoveryCodes);
    Ok(page.respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::accounts::codes_new())}</h1>
            <p>{ctx.t(msg::accounts::codes_new_lead())}</p>
            <form method="post" action=ctx.path(RecoveryCodes)>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::codes_new_submit())}</button>
                </p>
            </form>
            {back(&ctx)}
        }
    }))
}

/// `POST /{lang}/account/security/codes`
pub async fn renew(
    ctx: RequestContext,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let identity = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    match (RenewRecoveryCodes { identity }).execute(&ctx.state).await? {
        CodesRenewed::Done(codes) => Ok(made(&ctx, &identity.person.token, &codes)),
        CodesRenewed::NoPassword => Err(HttpError::not_found()),
    }
}

/// The codes that were just made. No redirect leads here: nothing but this answer ever holds them in clear.
pub fn made(ctx: &RequestContext, name: &Token, codes: &[RecoveryCode]) -> Response {
    let page = personal_page(ctx, msg::accounts::codes_title(), RecoveryCodes);
    Page { alone_on_paper: true, ..page }.respond(ctx, || {
        view! {
            <h1>{ctx.t(msg::accounts::codes_title())}</h1>
            <p class="screen-only" role="status">{ctx.t(msg::accounts::codes_lead())}</p>
            {sheet(ctx, name, codes)}
            <p class="actions">
                <a class="button" href=ctx.path(Account)>{ctx.t(msg::accounts::account_title())}</a>
            </p>
            <div class="screen-only">{back(ctx)}</div>
        }
    })
}

/// What is kept on paper. The name signs in also those who have a mail address, and a mailbox can be lost.
fn sheet(ctx: &RequestContext, name: &Token, codes: &[RecoveryCode]) -> impl IntoView {
    let lines = codes.iter().map(|code| view! { <li><code dir="ltr">{code.text()}</code></li> });
    view! {
        <p>{ctx.t(msg::accounts::codes_sheet_address())} <br/> <code dir="ltr">{sign_in_address(ctx)}</code></p>
        <p>{ctx.t(msg::accounts::codes_sheet_name())} <br/> <code dir="ltr">{grouped(name.as_str(), '-')}</code></p>
        <ol class="codes">{lines.collect_view()}</ol>
        <p>{ctx.t(msg::accounts::codes_sheet_how())}</p>
    }
}

/// Where to sign in with a password, under the name of the site by which the person came here.
fn sign_in_address(ctx: &RequestContext) -> String {
    let origin = match &ctx.host {
        Some(host) => host.origin.to_string(),
        None => ctx.site.origin.clone(),
    };
    format!("{}{}", origin.trim_end_matches('/'), ctx.path(PasswordSignIn::plain()))
}
