//! Showing a passkey, or password and code, once more: before what is dangerous (AU6).

use super::{come_back::no_way_in, personal::personal_page};
use crate::{
    browser::Browser,
    components::{
        form::{ErrorSummary, FormField, PostForm},
        passkey_button::{ProofButton, has_island},
    },
    forms::{
        FormState,
        accounts::password_and_code::{CODE, NEXT, PASSWORD, PasswordForm, read_proof},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::{
    database::query::accounts::ways_in::{WaysIn, ways_in},
    http::{HttpError, cookie::Cookie},
    routes::{Account, Proof, Security, SignIn, next_of},
    services::accounts::password::{ProveByPassword, Proved},
};

/// `GET /{lang}/account/proof`
pub async fn show(ctx: RequestContext, Proof { next }: Proof) -> Result<Response, HttpError> {
    page(&ctx, &FormState::with(next.as_deref().map(|next| (NEXT, next)))).await
}

/// `POST /{lang}/account/proof`
pub async fn send(
    ctx: RequestContext,
    browser: Browser,
    mut form: FormState<PasswordForm>,
) -> Result<Response, HttpError> {
    let identity = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let Some(credentials) = read_proof(&mut form) else { return page(&ctx, &form).await };
    let secret = match (ProveByPassword { identity, credentials }).execute(&ctx.state).await? {
        Proved::Done(secret) => secret,
        Proved::Refused => {
            form.refuse_whole(msg::accounts::password_wrong());
            return page(&ctx, &form).await;
        }
    };
    let next = next_of(form.value(NEXT)).map_or_else(|| ctx.path(Account), str::to_owned);
    let mut answer = redirect(StatusCode::SEE_OTHER, &next);
    browser.give(&mut answer, Cookie::Session, &secret);
    Ok(answer)
}

async fn page(ctx: &RequestContext, form: &FormState<PasswordForm>) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let ways = ways_in(ctx.state.database.reader(), who.person.id).await?;
    let next = next_of(form.value(NEXT));
    let page = personal_page(ctx, msg::accounts::proof_title(), Proof { next });
    let islands = ways.factors.passkeys > 0 && has_island(ctx);
    Ok(Page { status: form.status(), islands, ..page }.respond(ctx, || view(ctx, ways, next, form)))
}

fn view(
    ctx: &RequestContext,
    ways: WaysIn,
    next: Option<&str>,
    form: &FormState<PasswordForm>,
) -> impl IntoView {
    let factors = ways.factors;
    let by_passkey = (factors.passkeys > 0).then(|| {
        view! {
            <h2>{ctx.t(msg::accounts::proof_passkey_title())}</h2>
            <ProofButton ctx next/>
        }
    });
    let by_password = factors.password.then(|| {
        view! {
            <h2>{ctx.t(msg::accounts::proof_password_title())}</h2>
            <PostForm ctx form action=ctx.path(Proof::plain()) button=msg::accounts::proof_submit()>
                <input type="hidden" name="next" value=next.unwrap_or_default().to_owned()/>
                <FormField ctx form field=PASSWORD/>
                <FormField ctx form field=CODE/>
            </PostForm>
        }
    });
    let nothing = (!factors.any()).then(|| match ways.address {
        true => Either::Left(nothing_to_show(ctx)),
        false => Either::Right(no_way_in(ctx)),
    });
    view! {
        <ErrorSummary ctx form/>
        <h1>{ctx.t(msg::accounts::proof_title())}</h1>
        <p>{ctx.t(msg::accounts::proof_lead())}</p>
        {by_passkey}
        {by_password}
        {nothing}
    }
}

/// For who signs in by mail alone, and can do so anew.
fn nothing_to_show(ctx: &RequestContext) -> impl IntoView {
    let security = ctx.path(Security);
    let again = ctx.path(SignIn { next: Some(&security) });
    view! {
        <p>{ctx.t(msg::accounts::proof_nothing())}</p>
        <p class="actions">
            <a class="button" href=security>{ctx.t(msg::accounts::security_title())}</a>
            <a href=again>{ctx.t(msg::accounts::proof_sign_in_again())}</a>
        </p>
    }
}
