//! Signing in with a password and a code, for browsers that have no passkeys. Whether there is such an account shows
//! neither in the answer nor in the time that it takes.

use super::{
    password_fields::{code_field, password_field, sentence},
    personal::{personal_page, status_of},
};
use crate::{
    browser::Browser,
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        FormState, Posted, Query,
        accounts::password_and_code::{PasswordField, Raw, read, wrong},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    http::HttpError,
    routes::{Account, Link, PasswordSignIn, SignIn, next_of},
    services::accounts::password::check,
};

/// Where to go on to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NextQuery {
    /// A path of our own.
    pub next: String,
}

/// `GET /{lang}/sign-in/password`
pub async fn show(
    ctx: RequestContext,
    Query(asked): Query<NextQuery>,
) -> Result<Response, HttpError> {
    let raw = Raw { next: asked.next, ..Raw::default() };
    Ok(page(&ctx, &raw, &FormState::default()))
}

/// `POST /{lang}/sign-in/password`
pub async fn send(
    ctx: RequestContext,
    browser: Browser,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (who, typed) = match read(&raw) {
        Ok(read) => read,
        Err(form) => return Ok(page(&ctx, &raw, &form)),
    };
    let held = browser.held(ctx.identity.as_deref());
    let Some(opened) = check::sign_in(&ctx.state, &who, typed, held).await? else {
        return Ok(page(&ctx, &raw, &wrong(&raw)));
    };
    let next = next_of(&raw.next).map_or_else(|| ctx.path(Account), str::to_owned);
    let mut answer = redirect(StatusCode::SEE_OTHER, &next);
    browser.begin(&mut answer, &opened);
    Ok(answer)
}

fn page(ctx: &RequestContext, raw: &Raw, form: &FormState<PasswordField>) -> Response {
    let next = next_of(&raw.next);
    let here = PasswordSignIn { next };
    let title = msg::people::password_title();
    let page = personal_page(ctx, title, |language| here.path(language));
    let action = ctx.path(PasswordSignIn::plain());
    let others = ctx.path(SignIn { next });
    Page { status: status_of(form), ..page }.respond(ctx, || {
        let who = field(Field {
            name: "who",
            label: ctx.t(msg::people::password_who_label()),
            hint: Some(ctx.t(msg::people::password_who_hint())),
            error: form.error(PasswordField::Who).map(|why| ctx.t(sentence(why))),
            value: form.value(PasswordField::Who).to_owned(),
            control: Control::Line { kind: "text", purpose: Some("username") },
        });
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::password_title())}</h1>
            <p>{ctx.t(msg::people::password_lead())}</p>
            <form method="post" action=action>
                <input type="hidden" name="next" value=next.unwrap_or_default().to_owned()/>
                {who}
                {password_field(ctx, form)}
                {code_field(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::password_submit())}</button>
                    <a href=others>{ctx.t(msg::people::password_others())}</a>
                </p>
            </form>
        }
        .into_any()
    })
}
