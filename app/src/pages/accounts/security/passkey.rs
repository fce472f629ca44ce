//! One passkey: another name, or away with it.

use super::{
    super::personal::{personal_page, status_of},
    back, days, doubted,
};
use crate::{
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        FormState, Posted,
        accounts::passkey_name::{FieldError, PasskeyField, Raw, last_one, of, read},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::routes;
use server::{
    database::query::accounts::strong::{self, PasskeyLine},
    domain::{accounts::name::LONGEST_NAME, token::Token},
    http::HttpError,
    routes::{Link, OnePasskey, Security},
    services::accounts::passkeys::keep::{Removed, rename, revoke},
};

/// `GET /{lang}/account/security/passkeys/{token}`
pub async fn show(
    ctx: RequestContext,
    routes::OnePasskey { token }: routes::OnePasskey,
) -> Result<Response, HttpError> {
    let line = load(&ctx, &token).await?;
    Ok(page(&ctx, &line, &of(&line.name)))
}

/// `POST /{lang}/account/security/passkeys/{token}`
pub async fn change(
    ctx: RequestContext,
    routes::OnePasskey { token }: routes::OnePasskey,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let line = load(&ctx, &token).await?;
    if raw.action == "remove" {
        return Ok(match revoke(&ctx.state, who, &line.token).await? {
            Removed::Done | Removed::NotThere => done(&ctx),
            Removed::LastOne => page(&ctx, &line, &last_one(&line.name)),
        });
    }
    match read(&raw) {
        Err(form) => Ok(page(&ctx, &line, &form)),
        Ok(name) => {
            rename(&ctx.state, who, &line.token, &name).await?;
            Ok(done(&ctx))
        }
    }
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

fn page(ctx: &RequestContext, line: &PasskeyLine, form: &FormState<PasskeyField>) -> Response {
    let here = OnePasskey { token: line.token.as_str() };
    let title = msg::people::passkey_one_title();
    let page = personal_page(ctx, title, |language| here.path(language));
    let action = ctx.path(here);
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let name = field(Field {
            name: "name",
            label: ctx.t(msg::people::passkey_name_label()),
            hint: Some(ctx.t(msg::people::passkey_name_hint())),
            error: form.error(PasskeyField::Name).map(|why| ctx.t(sentence(why))),
            value: form.value(PasskeyField::Name).to_owned(),
            control: Control::Line { kind: "text", purpose: Some("off") },
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::passkey_one_title())}</h1>
            <p><strong><bdi>{line.name.as_str().to_owned()}</bdi></strong></p>
            {line.doubted.then(|| doubted(ctx))}
            {days(ctx, line)}
            <form method="post" action=action.clone()>
                {name}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::passkey_rename())}</button>
                </p>
            </form>
            <h2>{ctx.t(msg::people::passkey_remove_title())}</h2>
            <p>{ctx.t(msg::people::passkey_remove_lead())}</p>
            <form method="post" action=action>
                <p class="actions">
                    <button class="button second" type="submit" name="action" value="remove">{ctx.t(msg::people::passkey_remove())}</button>
                </p>
            </form>
            {back(ctx)}
        }
        .into_any()
    })
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Empty => msg::errors::field_empty(),
        FieldError::TooLong => msg::errors::field_long(LONGEST_NAME as i64),
        FieldError::LastOne => msg::people::security_last(),
    }
}
