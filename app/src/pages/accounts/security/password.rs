//! Setting a password together with an app for its codes, or removing both.

use super::{super::personal::form_page, back, codes::made};
use crate::{
    components::{
        form::{FormField, PostForm},
        qr::QrNamed,
    },
    forms::{
        FormState,
        accounts::new_password::{ACTION, AGAIN, CODE, NewPasswordForm, PASSWORD, SECRET, read},
    },
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use server::{
    database::query::accounts::strong,
    domain::accounts::one_time::OneTimeSecret,
    http::HttpError,
    routes::{Security, SetPassword},
    services::accounts::{
        FactorRemoved,
        password::{
            self, PasswordSet, RemovePassword,
            offered_secret::{offer, offered},
        },
    },
};

/// `GET /{lang}/account/security/password`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let secret = OneTimeSecret::random(ctx.state.random.as_ref());
    page(&ctx, &secret, &FormState::default()).await
}

/// `POST /{lang}/account/security/password`
pub async fn send(
    ctx: RequestContext,
    mut form: FormState<NewPasswordForm>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    // A page that was open since another session asks to scan anew.
    let known = offered(&ctx.state, who, form.value(SECRET))?;
    let secret = known.unwrap_or_else(|| OneTimeSecret::random(ctx.state.random.as_ref()));
    if form.value(ACTION) == "remove" {
        return match (RemovePassword { identity: who }).execute(&ctx.state).await? {
            FactorRemoved::Done | FactorRemoved::NotThere => {
                Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(Security)))
            }
            FactorRemoved::LastOne => {
                form.refuse_whole(msg::accounts::security_last());
                page(&ctx, &secret, &form).await
            }
            FactorRemoved::OnlyWayIn => {
                form.refuse_whole(msg::accounts::security_only());
                page(&ctx, &secret, &form).await
            }
        };
    }
    let site = ctx.state.config.site.name.as_str();
    let Some((chosen, code)) = read(&mut form, &[who.person.name.as_str(), site]) else {
        return page(&ctx, &secret, &form).await;
    };
    let (secret, code) = (&secret, &code);
    let new = password::SetPassword { identity: who, password: chosen, secret, code };
    match new.execute(&ctx.state).await? {
        PasswordSet::Done(codes) => Ok(made(&ctx, &who.person.token, &codes)),
        PasswordSet::WrongCode => {
            form.refuse(CODE, msg::accounts::password_app_wrong());
            page(&ctx, secret, &form).await
        }
    }
}

async fn page(
    ctx: &RequestContext,
    secret: &OneTimeSecret,
    form: &FormState<NewPasswordForm>,
) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let sealed = offer(&ctx.state, who, secret)?;
    let has = strong::factors(ctx.state.database.reader(), who.person.id).await?.password;
    Ok(form_page(ctx, msg::accounts::password_set_title(), SetPassword, form, || {
        view! {
            <h1>{ctx.t(msg::accounts::password_set_title())}</h1>
            <p>{ctx.t(msg::accounts::password_set_lead())}</p>
            {has.then(|| view! { <p>{ctx.t(msg::accounts::password_set_old())}</p> })}
            <PostForm ctx form action=ctx.path(SetPassword) button=msg::accounts::password_set_submit()>
                <input type="hidden" name="secret" value=sealed/>
                <FormField ctx form field=PASSWORD/>
                <FormField ctx form field=AGAIN/>
                {app(ctx, secret, who.person.name.as_str())}
                <FormField ctx form field=CODE/>
            </PostForm>
            {has.then(|| removal(ctx))}
            {back(ctx)}
        }
    }))
}

/// The secret for the app, as a square and in letters.
fn app(ctx: &RequestContext, secret: &OneTimeSecret, name: &str) -> impl IntoView {
    let address = secret.address(&ctx.site.name, name);
    let label = ctx.plain(msg::accounts::password_app_square());
    view! {
        <h2>{ctx.t(msg::accounts::password_app_title())}</h2>
        <p>{ctx.t(msg::accounts::password_app_lead())}</p>
        <QrNamed text=&address label/>
        <p>{ctx.t(msg::accounts::password_app_letters())} <br/> <code dir="ltr">{secret.text()}</code></p>
    }
}

fn removal(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h2>{ctx.t(msg::accounts::password_remove_title())}</h2>
        <p>{ctx.t(msg::accounts::password_remove_lead())}</p>
        <form method="post" action=ctx.path(SetPassword)>
            <p class="actions">
                <button class="button second" type="submit" name="action" value="remove">{ctx.t(msg::accounts::password_remove())}</button>
            </p>
        </form>
    }
}
