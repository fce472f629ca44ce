//! Setting a password together with an app for its codes, or removing both.

use super::{
    super::personal::{personal_page, status_of},
    back,
    codes::made,
};
use crate::{
    components::{
        error_summary::error_summary,
        field::{Control, Field, field},
        qr::qr_named,
    },
    forms::{
        FormState, Posted,
        accounts::new_password::{FieldError, NewPasswordField, Raw, last_one, read, wrong_code},
    },
    request_context::{RequestContext, redirect},
    shell::Page,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::accounts::strong,
    domain::accounts::{
        one_time::OneTimeSecret,
        password::{LONGEST_PASSWORD, SHORTEST_PASSWORD},
    },
    http::HttpError,
    routes::{Link, Security, SetPassword},
    services::accounts::{
        passkeys::keep::Removed,
        password::keep::{offer, offered, remove, set},
    },
};

/// `GET /{lang}/account/security/password`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let secret = OneTimeSecret::random(ctx.state.random.as_ref());
    page(&ctx, &secret, &FormState::default()).await
}

/// `POST /{lang}/account/security/password`
pub async fn send(ctx: RequestContext, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    // A page that was open since another session asks to scan anew.
    let known = offered(&ctx.state, who, &raw.secret)?;
    let secret = known.unwrap_or_else(|| OneTimeSecret::random(ctx.state.random.as_ref()));
    if raw.action == "remove" {
        return match remove(&ctx.state, who).await? {
            Removed::Done | Removed::NotThere => {
                Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(Security)))
            }
            Removed::LastOne => page(&ctx, &secret, &last_one()).await,
        };
    }
    let site = ctx.state.config.site.name.as_str();
    let (password, code) = match read(&raw, &[who.person.name.as_str(), site]) {
        Ok(read) => read,
        Err(form) => return page(&ctx, &secret, &form).await,
    };
    match set(&ctx.state, who, password, &secret, &code).await? {
        Some(codes) => Ok(made(&ctx, &codes)),
        None => page(&ctx, &secret, &wrong_code()).await,
    }
}

async fn page(
    ctx: &RequestContext,
    secret: &OneTimeSecret,
    form: &FormState<NewPasswordField>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let sealed = offer(&ctx.state, who, secret)?;
    let has = strong::factors(ctx.state.database.reader(), who.person.id).await?.password;
    let title = msg::people::password_set_title();
    let page = personal_page(ctx, title, |language| SetPassword.path(language));
    Ok(Page { status: status_of(form), ..page }.respond(ctx, || {
        view! {
            {error_summary(ctx, form, |why| ctx.t(sentence(why)))}
            <h1>{ctx.t(msg::people::password_set_title())}</h1>
            <p>{ctx.t(msg::people::password_set_lead())}</p>
            {has.then(|| view! { <p>{ctx.t(msg::people::password_set_old())}</p> })}
            <form method="post" action=ctx.path(SetPassword)>
                <input type="hidden" name="secret" value=sealed/>
                {passwords(ctx, form)}
                {app(ctx, secret, who.person.name.as_str())}
                {code(ctx, form)}
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::people::password_set_submit())}</button>
                </p>
            </form>
            {has.then(|| removal(ctx))}
            {back(ctx)}
        }
        .into_any()
    }))
}

fn passwords(ctx: &RequestContext, form: &FormState<NewPasswordField>) -> AnyView {
    let one = |name, of, label, hint| {
        field(Field {
            name,
            label: ctx.t(label),
            hint,
            error: form.error(of).map(|why| ctx.t(sentence(why))),
            value: String::new(),
            control: Control::Line { kind: "password", purpose: Some("new-password") },
        })
    };
    let hint = ctx.t(msg::people::password_new_hint(SHORTEST_PASSWORD as i64));
    let (label, again) = (msg::people::password_new_label(), msg::people::password_again_label());
    view! {
        {one("password", NewPasswordField::Password, label, Some(hint))}
        {one("again", NewPasswordField::Resubmit, again, None)}
    }
    .into_any()
}

/// The secret for the app, as a square and in letters.
fn app(ctx: &RequestContext, secret: &OneTimeSecret, name: &str) -> AnyView {
    let address = secret.address(&ctx.site.name, name);
    let label = ctx.plain(msg::people::password_app_square());
    view! {
        <h2>{ctx.t(msg::people::password_app_title())}</h2>
        <p>{ctx.t(msg::people::password_app_lead())}</p>
        {qr_named(&address, label)}
        <p>{ctx.t(msg::people::password_app_letters())} <br/> <code dir="ltr">{secret.text()}</code></p>
    }
    .into_any()
}

fn code(ctx: &RequestContext, form: &FormState<NewPasswordField>) -> AnyView {
    field(Field {
        name: "code",
        label: ctx.t(msg::people::password_app_code()),
        hint: None,
        error: form.error(NewPasswordField::Code).map(|why| ctx.t(sentence(why))),
        value: String::new(),
        control: Control::Line { kind: "text", purpose: Some("one-time-code") },
    })
}

fn removal(ctx: &RequestContext) -> AnyView {
    view! {
        <h2>{ctx.t(msg::people::password_remove_title())}</h2>
        <p>{ctx.t(msg::people::password_remove_lead())}</p>
        <form method="post" action=ctx.path(SetPassword)>
            <p class="actions">
                <button class="button second" type="submit" name="action" value="remove">{ctx.t(msg::people::password_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn sentence(why: FieldError) -> Message<'static> {
    match why {
        FieldError::Empty => msg::errors::field_empty(),
        FieldError::TooShort => msg::people::password_short(SHORTEST_PASSWORD as i64),
        FieldError::TooLong => msg::errors::field_long(LONGEST_PASSWORD as i64),
        FieldError::TooCommon => msg::people::password_common(),
        FieldError::Different => msg::people::password_different(),
        FieldError::WrongCode => msg::people::password_app_wrong(),
        FieldError::LastOne => msg::people::security_last(),
    }
}
