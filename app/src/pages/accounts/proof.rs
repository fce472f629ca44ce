//! Showing a passkey, or password and code, once more: before what is dangerous (AU6).

use super::{
    password_fields::{code_field, password_field, sentence},
    password_sign_in::NextQuery,
    personal::{personal_page, status_of},
};
use crate::{
    browser::Browser,
    components::{
        error_summary::error_summary,
        passkey_button::{has_island, proof_button},
    },
    forms::{
        FormState, Posted, Query,
        accounts::password_and_code::{PasswordField, Raw, read_proof, wrong},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::accounts::strong::{self, StrongFactors},
    http::{HttpError, cookie::Cookie},
    routes::{Account, Link, Proof, Security, SignIn, next_of},
    services::accounts::password::check,
};

/// `GET /{lang}/account/proof`
pub async fn show(
    ctx: RequestContext,
    Query(asked): Query<NextQuery>,
) -> Result<Response, HttpError> {
    page(&ctx, &asked.next, &FormState::default()).await
}

/// `POST /{lang}/account/proof`
pub async fn send(
    ctx: RequestContext,
    browser: Browser,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.clone().ok_or_else(HttpError::not_found)?;
    let typed = match read_proof(&raw) {
        Ok(typed) => typed,
        Err(form) => return page(&ctx, &raw.next, &form).await,
    };
    let Some(secret) = check::prove(&ctx.state, &who, typed).await? else {
        return page(&ctx, &raw.next, &wrong(&raw)).await;
    };
    let next = next_of(&raw.next).map_or_else(|| ctx.path(Account), str::to_owned);
    let mut answer = redirect(StatusCode::SEE_OTHER, &next);
    browser.give(&mut answer, Cookie::Session, &secret);
    Ok(answer)
}

async fn page(
    ctx: &RequestContext,
    next: &str,
    form: &FormState<PasswordField>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let factors = strong::factors(ctx.state.database.reader(), who.person.id).await?;
    let next = next_of(next);
    let here = Proof { next };
    let title = msg::people::proof_title();
    let page = personal_page(ctx, title, |language| here.path(language));
    let islands = factors.passkeys > 0 && has_island(ctx);
    Ok(Page { status: status_of(form), islands, ..page }
        .respond(ctx, || view(ctx, factors, next, form)))
}

fn view(
    ctx: &RequestContext,
    factors: StrongFactors,
    next: Option<&str>,
    form: &FormState<PasswordField>,
) -> AnyView {
    let by_passkey = (factors.passkeys > 0).then(|| {
        view! {
            <h2>{ctx.t(msg::people::proof_passkey_title())}</h2>
            {proof_button(ctx, next)}
        }
    });
    let by_password = factors.password.then(|| {
        view! {
            <h2>{ctx.t(msg::people::proof_password_title())}</h2>
            <form method="post" action=ctx.path(Proof::plain())>
                <input type="hidden" name="next" value=next.unwrap_or_default().to_owned()/>
                {password_field(ctx, form)}
                {code_field(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::proof_submit())}</button>
                </p>
            </form>
        }
    });
    let nothing = (!factors.any()).then(|| {
        let security = ctx.path(Security);
        let again = ctx.path(SignIn { next: Some(&security) });
        view! {
            <p>{ctx.t(msg::people::proof_nothing())}</p>
            <p class="actions">
                <a class="button" href=security>{ctx.t(msg::people::security_title())}</a>
                <a href=again>{ctx.t(msg::people::proof_sign_in_again())}</a>
            </p>
        }
    });
    view! {
        {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
        <h1>{ctx.t(msg::people::proof_title())}</h1>
        <p>{ctx.t(msg::people::proof_lead())}</p>
        {by_passkey}
        {by_password}
        {nothing}
    }
    .into_any()
}
