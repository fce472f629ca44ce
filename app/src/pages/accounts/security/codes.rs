//! Recovery codes: shown once, on the page that answers their making, which is made to be printed.

use super::{super::personal::personal_page, back};
use crate::{
    forms::{ButtonAlone, Posted},
    request_context::RequestContext,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{
    domain::accounts::one_time::RecoveryCode,
    http::HttpError,
    routes::RecoveryCodes,
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
        CodesRenewed::Done(codes) => Ok(made(&ctx, &codes)),
        CodesRenewed::NoPassword => Err(HttpError::not_found()),
    }
}

/// The codes that were just made. No redirect leads here: nothing but this answer ever holds them in clear.
pub fn made(ctx: &RequestContext, codes: &[RecoveryCode]) -> Response {
    let page = personal_page(ctx, msg::accounts::codes_title(), RecoveryCodes);
    page.respond(ctx, || {
        let lines =
            codes.iter().map(|code| view! { <li><code dir="ltr">{code.text()}</code></li> });
        view! {
            <h1>{ctx.t(msg::accounts::codes_title())}</h1>
            <p role="status">{ctx.t(msg::accounts::codes_lead())}</p>
            <ol class="codes">{lines.collect_view()}</ol>
            {back(ctx)}
        }
    })
}
