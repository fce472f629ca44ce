//! "Look into your mail", and the field for the digits. The same for every address.

use super::super::personal::{personal_page, status_of};
use crate::{
    browser::Browser,
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
    },
    forms::{
        FormState, Posted,
        accounts::sign_in::{CodeField, RawCode, read_code, refused_code},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::HttpError,
    routes::{Account, Link, SignIn, SignInSent, next_of},
    services::accounts::sign_in::{Begun, by_code},
};

/// `GET /{lang}/sign-in/sent`
pub async fn show(ctx: RequestContext) -> Response {
    form_page(&ctx, &FormState::default())
}

/// `POST /{lang}/sign-in/sent`
pub async fn try_code(
    ctx: RequestContext,
    browser: Browser,
    Posted(raw): Posted<RawCode>,
) -> Result<Response, HttpError> {
    let begun = match (read_code(&raw), &browser.signing_in) {
        (Some(code), Some(secret)) => {
            by_code(&ctx.state, &code, secret, browser.held(ctx.identity.as_deref())).await?
        }
        _ => None,
    };
    Ok(match begun {
        Some(begun) => signed_in(&ctx, &browser, &begun),
        None => form_page(&ctx, &refused_code()),
    })
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

fn form_page(ctx: &RequestContext, form: &FormState<CodeField>) -> Response {
    let title = msg::people::sign_in_sent_title();
    let page = personal_page(ctx, title, |language| SignInSent.path(language));
    let status = status_of(form);
    Page { status, ..page }.respond(ctx, || {
        let code = code_field(ctx, form, Some(ctx.t(msg::people::sign_in_code_hint())));
        view! {
            {error_summary(ctx, form, |_| wrong(ctx))}
            <h1>{ctx.t(msg::people::sign_in_sent_title())}</h1>
            <p class="lead">{ctx.t(msg::people::sign_in_sent_lead())}</p>
            <form method="post" action=ctx.path(SignInSent)>
                {code}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::sign_in_title())}</button>
                    <a href=ctx.path(SignIn::plain())>{ctx.t(msg::people::sign_in_again())}</a>
                </p>
            </form>
            <p>{ctx.t(msg::people::sign_in_sent_late())}</p>
            <p>{ctx.t(msg::people::sign_in_sent_many())}</p>
        }
        .into_any()
    })
}

/// The field of the digits.
pub(in crate::pages) fn code_field(
    ctx: &RequestContext,
    form: &FormState<CodeField>,
    hint: Option<AnyView>,
) -> AnyView {
    field(Field {
        name: "code",
        label: ctx.t(msg::people::sign_in_code_label()),
        hint,
        error: form.error(CodeField::Code).map(|_| wrong(ctx)),
        value: String::new(),
        control: Control::Line { kind: "text", purpose: Some("one-time-code") },
    })
    .into_any()
}

/// The one word for every reason.
pub(in crate::pages) fn wrong(ctx: &RequestContext) -> AnyView {
    ctx.t(msg::people::sign_in_code_wrong())
}
