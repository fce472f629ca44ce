//! Signing out: a button, then the word that it is done. The browser is told to forget all that it kept of the site.

use super::personal::personal_page;
use crate::{
    browser::Browser,
    forms::{ButtonAlone, Posted},
    urls::{Home, Link, SignIn, SignOut},
    visit::{Visit, redirect},
};
use axum::{
    http::{HeaderName, HeaderValue, StatusCode},
    response::Response,
};
use leptos::prelude::*;
use locales::msg;
use server::{
    http::{Failure, cookie::Cookie},
    services::people::sign_out,
};

const CLEAR: HeaderName = HeaderName::from_static("clear-site-data");
const EVERYTHING: HeaderValue = HeaderValue::from_static(r#""cache","cookies","storage""#);

/// `GET /{lang}/sign-out`
pub async fn show(visit: Visit) -> Response {
    let signed_in = visit.identity.is_some();
    let title = match signed_in {
        true => msg::people::sign_out_title(),
        false => msg::people::sign_out_done_title(),
    };
    personal_page(&visit, title, |language| SignOut.path(language)).respond(&visit, || {
        match signed_in {
            true => view! {
                <h1>{visit.say(msg::people::sign_out_title())}</h1>
                <p class="lead">{visit.say(msg::people::sign_out_lead())}</p>
                {sign_out_button(&visit)}
            }
            .into_any(),
            false => done(&visit),
        }
    })
}

/// `POST /{lang}/sign-out`: works with a session that has ended by itself too (SE5).
pub async fn leave(
    visit: Visit,
    browser: Browser,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, Failure> {
    let (session, known) = (browser.session.as_ref(), browser.known.as_ref());
    if session.is_some() || known.is_some() {
        sign_out::execute(&visit.state, session, known).await?;
    }
    let mut answer = redirect(StatusCode::SEE_OTHER, &visit.path(SignOut));
    clear(&browser, &mut answer);
    Ok(answer)
}

/// Tells the browser to forget everything that it kept of the site. Cookies are named too, for browsers that do not know
/// this word; one that has none is not told about any (SE2).
pub(super) fn clear(browser: &Browser, answer: &mut Response) {
    answer.headers_mut().insert(CLEAR, EVERYTHING);
    if browser.session.is_some() {
        browser.take(answer, Cookie::Session);
    }
    if browser.signing_in.is_some() {
        browser.take(answer, Cookie::SigningIn);
    }
    if browser.known.is_some() {
        browser.take(answer, Cookie::Known);
    }
}

/// The button to sign out.
pub(super) fn sign_out_button(visit: &Visit) -> AnyView {
    view! {
        <form method="post" action=visit.path(SignOut)>
            <p class="actions">
                <button class="button second" type="submit">{visit.say(msg::people::sign_out_title())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn done(visit: &Visit) -> AnyView {
    view! {
        <h1>{visit.say(msg::people::sign_out_done_title())}</h1>
        <p class="lead" role="status">{visit.say(msg::people::sign_out_done_lead())}</p>
        <p class="actions">
            <a href=visit.path(Home)>{visit.say(msg::common::go_home())}</a>
            <a href=visit.path(SignIn::default())>{visit.say(msg::people::sign_in_title())}</a>
        </p>
    }
    .into_any()
}
