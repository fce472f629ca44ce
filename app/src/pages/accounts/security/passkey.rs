//! One passkey: another name, or away with it.

use super::{super::personal::form_page, back, days, doubted};
use crate::{
    components::form::{FormField, PostForm},
    forms::{
        FormState,
        accounts::passkey_name::{ACTION, NAME, PasskeyForm, read},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::accounts::strong::{self, PasskeyLine},
    domain::token::Token,
    http::HttpError,
    routes::{self, OnePasskey, Security},
    services::{
        Change,
        accounts::{
            FactorRemoved,
            passkeys::{RenamePasskey, RevokePasskey},
        },
    },
};

/// `GET /{lang}/account/security/passkeys/{token}`
pub async fn show(
    ctx: RequestContext,
    routes::OnePasskey { token }: routes::OnePasskey,
) -> Result<Response, HttpError> {
    let line = load(&ctx, &token).await?;
    Ok(page(&ctx, &line, &as_it_is(&line)))
}

/// `POST /{lang}/account/security/passkeys/{token}`
pub async fn change(
    ctx: RequestContext,
    routes::OnePasskey { token }: routes::OnePasskey,
    mut form: FormState<PasskeyForm>,
) -> Result<Response, HttpError> {
    let identity = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let line = load(&ctx, &token).await?;
    let passkey = &line.token;
    if form.value(ACTION) == "remove" {
        return Ok(match (RevokePasskey { identity, passkey }).execute(&ctx.state).await? {
            FactorRemoved::Done | FactorRemoved::NotThere => done(&ctx),
            FactorRemoved::LastOne => kept(&ctx, &line, msg::accounts::security_last()),
            FactorRemoved::OnlyWayIn => kept(&ctx, &line, msg::accounts::security_only()),
        });
    }
    let Some(name) = read(&mut form) else { return Ok(page(&ctx, &line, &form)) };
    match (RenamePasskey { identity, passkey, name: &name }).execute(&ctx.state).await? {
        // One that was revoked meanwhile is not in the list.
        Change::Made | Change::NotThere => Ok(done(&ctx)),
    }
}

/// The form in which the name stands that the passkey has.
fn as_it_is(line: &PasskeyLine) -> FormState<PasskeyForm> {
    FormState::with([(NAME, line.name.as_str())])
}

/// The passkey stays, and why.
fn kept(ctx: &RequestContext, line: &PasskeyLine, why: Message<'static>) -> Response {
    let mut form = as_it_is(line);
    form.refuse_whole(why);
    page(ctx, line, &form)
}

fn done(ctx: &RequestContext) -> Response {
    redirect(StatusCode::SEE_OTHER, &ctx.path(Security))
}

async fn load(ctx: &RequestContext, token: &str) -> Result<PasskeyLine, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let token: Token = token.parse().map_err(|_| HttpError::not_found())?;
    let line = strong::passkey(&ctx.state.database, who.person.id, &token).await?;
    line.ok_or_else(HttpError::not_found)
}

fn page(ctx: &RequestContext, line: &PasskeyLine, form: &FormState<PasskeyForm>) -> Response {
    let here = OnePasskey { token: line.token.as_str() };
    form_page(ctx, msg::accounts::passkey_one_title(), here, form, || {
        view! {
            <h1>{ctx.t(msg::accounts::passkey_one_title())}</h1>
            <p><strong><bdi>{line.name.as_str().to_owned()}</bdi></strong></p>
            {line.doubted.then(|| doubted(ctx))}
            {days(ctx, line)}
            <PostForm ctx form action=ctx.path(here) button=msg::accounts::passkey_rename()>
                <FormField ctx form field=NAME/>
            </PostForm>
            <h2>{ctx.t(msg::accounts::passkey_remove_title())}</h2>
            <p>{ctx.t(msg::accounts::passkey_remove_lead())}</p>
            <form method="post" action=ctx.path(here)>
                <p class="actions">
                    <button class="button second" type="submit" name="action" value="remove">{ctx.t(msg::accounts::passkey_remove())}</button>
                </p>
            </form>
            {back(ctx)}
        }
    })
}
