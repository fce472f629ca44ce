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
        people::password_and_code::{PasswordField, Raw, read, wrong},
    },
    shell::Page,
    urls::{Account, Link, PasswordSignIn, SignIn, next_of},
    visit::{Visit, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{http::HttpError, services::people::password::check};

/// Where to go on to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// A path of our own.
    pub next: String,
}

/// `GET /{lang}/sign-in/password`
pub async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, HttpError> {
    let raw = Raw { next: asked.next, ..Raw::default() };
    Ok(page(&visit, &raw, &FormState::default()))
}

/// `POST /{lang}/sign-in/password`
pub async fn send(
    visit: Visit,
    browser: Browser,
    Posted(raw): Posted<Raw>,
) -> Result<Response, HttpError> {
    let (who, typed) = match read(&raw) {
        Ok(read) => read,
        Err(form) => return Ok(page(&visit, &raw, &form)),
    };
    let held = browser.held(visit.identity.as_deref());
    let Some(opened) = check::sign_in(&visit.state, &who, typed, held).await? else {
        return Ok(page(&visit, &raw, &wrong(&raw)));
    };
    let next = next_of(&raw.next).map_or_else(|| visit.path(Account), str::to_owned);
    let mut answer = redirect(StatusCode::SEE_OTHER, &next);
    browser.begin(&mut answer, &opened);
    Ok(answer)
}

fn page(visit: &Visit, raw: &Raw, form: &FormState<PasswordField>) -> Response {
    let next = next_of(&raw.next);
    let here = PasswordSignIn { next };
    let title = msg::people::password_title();
    let page = personal_page(visit, title, |language| here.path(language));
    let action = visit.path(PasswordSignIn::default());
    let others = visit.path(SignIn { next });
    Page { status: status_of(form), ..page }.respond(visit, || {
        let who = field(Field {
            name: "who",
            label: visit.say(msg::people::password_who_label()),
            hint: Some(visit.say(msg::people::password_who_hint())),
            error: form.error(PasswordField::Who).map(|why| visit.say(sentence(why))),
            value: form.value(PasswordField::Who).to_owned(),
            control: Control::Line { kind: "text", purpose: Some("username") },
        });
        view! {
            {error_summary(visit, form, |why| visit.say(sentence(why)))}
            <h1>{visit.say(msg::people::password_title())}</h1>
            <p>{visit.say(msg::people::password_lead())}</p>
            <form method="post" action=action>
                <input type="hidden" name="next" value=next.unwrap_or_default().to_owned()/>
                {who}
                {password_field(visit, form)}
                {code_field(visit, form)}
                <p class="actions">
                    <button class="button" type="submit">{visit.say(msg::people::password_submit())}</button>
                    <a href=others>{visit.say(msg::people::password_others())}</a>
                </p>
            </form>
        }
        .into_any()
    })
}
