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
        people::new_password::{NewPasswordField, Raw, Refusal, last_one, read, wrong_code},
    },
    shell::Page,
    urls::{Link, Security, SetPassword},
    visit::{Visit, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::{Message, msg};
use server::{
    database::query::people::strong,
    domain::people::{
        one_time::OneTimeSecret,
        password::{LONGEST_PASSWORD, SHORTEST_PASSWORD},
    },
    http::HttpError,
    services::people::{
        passkeys::keep::Removed,
        password::keep::{offer, offered, remove, set},
    },
};

/// `GET /{lang}/account/security/password`
pub async fn show(visit: Visit) -> Result<Response, HttpError> {
    let secret = OneTimeSecret::random(visit.state.random.as_ref());
    page(&visit, &secret, &FormState::default()).await
}

/// `POST /{lang}/account/security/password`
pub async fn send(visit: Visit, Posted(raw): Posted<Raw>) -> Result<Response, HttpError> {
    let who = visit.identity.as_deref().ok_or_else(HttpError::not_found)?;
    // A page that was open since another session asks to scan anew.
    let known = offered(&visit.state, who, &raw.secret)?;
    let secret = known.unwrap_or_else(|| OneTimeSecret::random(visit.state.random.as_ref()));
    if raw.action == "remove" {
        return match remove(&visit.state, who).await? {
            Removed::Done | Removed::NotThere => {
                Ok(redirect(StatusCode::SEE_OTHER, &visit.path(Security)))
            }
            Removed::LastOne => page(&visit, &secret, &last_one()).await,
        };
    }
    let site = visit.state.config.site.name.as_str();
    let (password, code) = match read(&raw, &[who.person.name.as_str(), site]) {
        Ok(read) => read,
        Err(form) => return page(&visit, &secret, &form).await,
    };
    match set(&visit.state, who, password, &secret, &code).await? {
        Some(codes) => Ok(made(&visit, &codes)),
        None => page(&visit, &secret, &wrong_code()).await,
    }
}

async fn page(
    visit: &Visit,
    secret: &OneTimeSecret,
    form: &FormState<NewPasswordField>,
) -> Result<Response, HttpError> {
    let who = visit.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let sealed = offer(&visit.state, who, secret)?;
    let has = strong::factors(visit.state.database.reader(), who.person.id).await?.password;
    let title = msg::people::password_set_title();
    let page = personal_page(visit, title, |language| SetPassword.path(language));
    Ok(Page { status: status_of(form), ..page }.respond(visit, || {
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            <h1>{visit.say(msg::people::password_set_title())}</h1>
            <p>{visit.say(msg::people::password_set_lead())}</p>
            {has.then(|| view! { <p>{visit.say(msg::people::password_set_old())}</p> })}
            <form method="post" action=visit.path(SetPassword)>
                <input type="hidden" name="secret" value=sealed/>
                {passwords(visit, form)}
                {app(visit, secret, who.person.name.as_str())}
                {code(visit, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::password_set_submit())}</button>
                </p>
            </form>
            {has.then(|| removal(visit))}
            {back(visit)}
        }
        .into_any()
    }))
}

fn passwords(visit: &Visit, form: &FormState<NewPasswordField>) -> AnyView {
    let one = |name, of, label, hint| {
        field(Field {
            name,
            label: visit.say(label),
            hint,
            error: form.error(of).map(|why| visit.say(sentence(why))),
            value: String::new(),
            control: Control::Line { kind: "password", purpose: Some("new-password") },
        })
    };
    let hint = visit.say(msg::people::password_new_hint(SHORTEST_PASSWORD as i64));
    let (label, again) = (msg::people::password_new_label(), msg::people::password_again_label());
    view! {
        {one("password", NewPasswordField::Password, label, Some(hint))}
        {one("again", NewPasswordField::Again, again, None)}
    }
    .into_any()
}

/// The secret for the app, as a square and in letters.
fn app(visit: &Visit, secret: &OneTimeSecret, name: &str) -> AnyView {
    let address = secret.address(&visit.site.name, name);
    let label = visit.plain(msg::people::password_app_square());
    view! {
        <h2>{visit.say(msg::people::password_app_title())}</h2>
        <p>{visit.say(msg::people::password_app_lead())}</p>
        {qr_named(&address, label)}
        <p>{visit.say(msg::people::password_app_letters())} <br/> <code dir="ltr">{secret.text()}</code></p>
    }
    .into_any()
}

fn code(visit: &Visit, form: &FormState<NewPasswordField>) -> AnyView {
    field(Field {
        name: "code",
        label: visit.say(msg::people::password_app_code()),
        hint: None,
        error: form.error(NewPasswordField::Code).map(|why| visit.say(sentence(why))),
        value: String::new(),
        control: Control::Line { kind: "text", purpose: Some("one-time-code") },
    })
}

fn removal(visit: &Visit) -> AnyView {
    view! {
        <h2>{visit.say(msg::people::password_remove_title())}</h2>
        <p>{visit.say(msg::people::password_remove_lead())}</p>
        <form method="post" action=visit.path(SetPassword)>
            <p class="actions">
                <button class="button second" type="submit" name="action" value="remove">{visit.say(msg::people::password_remove())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn sentence(why: Refusal) -> Message<'static> {
    match why {
        Refusal::Empty => msg::errors::field_empty(),
        Refusal::TooShort => msg::people::password_short(SHORTEST_PASSWORD as i64),
        Refusal::TooLong => msg::errors::field_long(LONGEST_PASSWORD as i64),
        Refusal::TooCommon => msg::people::password_common(),
        Refusal::Different => msg::people::password_different(),
        Refusal::WrongCode => msg::people::password_app_wrong(),
        Refusal::LastOne => msg::people::security_last(),
    }
}
