//! The page that a mailed link leads to: one button. Looking at it uses nothing up, so that programs that open links in
//! mails do no harm. In another browser than the one that asked there is no button: there the digits help.

use super::{super::personal::personal_page, sent::signed_in};
use crate::{
    browser::Browser,
    forms::Posted,
    shell::Page,
    urls::{Link, SignIn, SignInByLink},
    visit::Visit,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use leptos::prelude::*;
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::people::signing_in::{LinkWorth, worth},
    domain::people::sign_in::Secret,
    http::Failure,
    services::people::sign_in::by_link,
};

/// A form of one button.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Pressed {}

/// `GET /{lang}/sign-in/by-link/{secret}`
pub async fn show(
    visit: Visit,
    browser: Browser,
    Path((_, secret)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let worth = worth_here(&visit, &browser, &secret).await?;
    Ok(link_page(&visit, &secret, worth))
}

/// `POST /{lang}/sign-in/by-link/{secret}`
pub async fn sign_in(
    visit: Visit,
    browser: Browser,
    Path((_, secret)): Path<(String, String)>,
    Posted(Pressed {}): Posted<Pressed>,
) -> Result<Response, Failure> {
    if let Ok(link) = secret.parse::<Secret>() {
        let asked = browser.signing_in.as_ref();
        let begun = by_link(&visit.state, &link, asked, visit.identity.as_deref()).await?;
        if let Some(begun) = begun {
            return Ok(signed_in(&visit, &browser, &begun));
        }
    }
    let worth = worth_here(&visit, &browser, &secret).await?;
    Ok(link_page(&visit, &secret, worth))
}

async fn worth_here(visit: &Visit, browser: &Browser, secret: &str) -> Result<LinkWorth, Failure> {
    let Ok(link) = secret.parse::<Secret>() else { return Ok(LinkWorth::Nothing) };
    let asked = browser.signing_in.as_ref().map(Secret::hash);
    let now = visit.state.clock.now().timestamp();
    Ok(worth(&visit.state.database, &link.hash(), asked.as_ref(), now).await?)
}

fn link_page(visit: &Visit, secret: &str, link: LinkWorth) -> Response {
    let here = SignInByLink { secret };
    let title = match link {
        LinkWorth::Here => msg::people::sign_in_title(),
        LinkWorth::Elsewhere => msg::people::sign_in_elsewhere_title(),
        LinkWorth::Nothing => msg::people::sign_in_over_title(),
    };
    let page = personal_page(visit, title, |language| here.path(language));
    let status = match link {
        LinkWorth::Here | LinkWorth::Elsewhere => StatusCode::OK,
        LinkWorth::Nothing => StatusCode::GONE,
    };
    Page { status, ..page }.respond(visit, || match link {
        LinkWorth::Here => button(visit, &visit.path(here)),
        LinkWorth::Elsewhere => elsewhere(visit),
        LinkWorth::Nothing => over(visit),
    })
}

fn button(visit: &Visit, action: &str) -> AnyView {
    view! {
        <h1>{visit.say(msg::people::sign_in_title())}</h1>
        <p class="lead">{visit.say(msg::people::sign_in_link_lead())}</p>
        <form method="post" action=action.to_owned()>
            <p class="actions">
                <button class="button" type="submit">{visit.say(msg::people::sign_in_title())}</button>
            </p>
        </form>
    }
    .into_any()
}

fn elsewhere(visit: &Visit) -> AnyView {
    view! {
        <h1>{visit.say(msg::people::sign_in_elsewhere_title())}</h1>
        <p class="lead">{visit.say(msg::people::sign_in_elsewhere_lead())}</p>
        <p>{visit.say(msg::people::sign_in_elsewhere_why())}</p>
        {again(visit)}
    }
    .into_any()
}

fn over(visit: &Visit) -> AnyView {
    view! {
        <h1>{visit.say(msg::people::sign_in_over_title())}</h1>
        <p class="lead">{visit.say(msg::people::sign_in_over_lead())}</p>
        {again(visit)}
    }
    .into_any()
}

fn again(visit: &Visit) -> AnyView {
    let path = visit.path(SignIn::default());
    view! { <p class="more"><a href=path>{visit.say(msg::people::sign_in_again())}</a></p> }
        .into_any()
}
