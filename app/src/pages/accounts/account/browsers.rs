//! Where one is signed in: a day and a name that one gave, nothing else. Each can be named and ended.

use super::{super::personal::personal_page, crumbs, person};
use crate::{
    api::accounts::{EndAllBrowsers, ForgetKnownBrowsers},
    browser::Browser,
    components::form::SecondForm,
    forms::{ButtonAlone, Posted},
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::msg;
use serde::Deserialize;
use server::{
    database::query::accounts::{known_browser, own::BrowserLine, ways_in::ways_in},
    domain::{accounts::name::GivenName, token::Token},
    http::HttpError,
    routes::{self, EndBrowser, NameBrowser, SignOut},
    services::{
        Change,
        accounts::sessions::{self, EndSession, NameSession},
    },
};

/// What the browser sends to name one.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RawName {
    name: String,
}

/// `GET /{lang}/account/browsers`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let browsers = sessions::list(&ctx.state, &identity).await?;
    let known = known_browser::of(&ctx.state.database, identity.person.id).await?.len();
    let page = personal_page(&ctx, msg::accounts::browsers_title(), routes::Browsers);
    Ok(page.respond(&ctx, || {
        let lines = browsers.iter().map(|one| line(&ctx, one, &identity.session.token));
        view! {
            {crumbs(&ctx)}
            <h1>{ctx.t(msg::accounts::browsers_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::browsers_about())}</p>
            <ul class="cards">{lines.collect_view()}</ul>
            <h2>{ctx.t(msg::accounts::browsers_everywhere())}</h2>
            <p>{ctx.t(msg::accounts::browsers_everywhere_lead())}</p>
            <form method="post" action={ctx.action::<EndAllBrowsers>()}>
                <p class="actions">
                    <button class="button" type="submit">{ctx.t(msg::accounts::browsers_everywhere())}</button>
                </p>
            </form>
            {known_again(&ctx, known)}
        }
    }))
}

/// `POST /{lang}/account/browsers/{token}/name`
pub async fn name(
    ctx: RequestContext,
    routes::NameBrowser { token }: routes::NameBrowser,
    Posted(raw): Posted<RawName>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let token: Token = token.parse().map_err(|_| HttpError::not_found())?;
    // What is no name, or too long for one, takes the name away: nothing else hangs on it.
    let name = GivenName::parse(&raw.name).ok();
    let naming = NameSession { identity: &identity, session: &token, name: name.as_ref() };
    match naming.execute(&ctx.state).await? {
        Change::Made => Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(routes::Browsers))),
        Change::NotThere => Err(HttpError::not_found()),
    }
}

/// `POST /{lang}/account/browsers/{token}/end`
pub async fn end(
    ctx: RequestContext,
    browser: Browser,
    routes::EndBrowser { token }: routes::EndBrowser,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, HttpError> {
    let identity = person(&ctx)?;
    let token: Token = token.parse().map_err(|_| HttpError::not_found())?;
    let here = token == identity.session.token;
    if here && !ways_in(ctx.state.database.reader(), identity.person.id).await?.any() {
        // The page of signing out asks first.
        return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(SignOut::plain())));
    }
    match (EndSession { identity: &identity, session: &token }).execute(&ctx.state).await? {
        Change::NotThere => Err(HttpError::not_found()),
        Change::Made if here => Ok(signed_out(&ctx, &browser)),
        Change::Made => Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(routes::Browsers))),
    }
}

/// The browsers that are known again, and the way to end that.
fn known_again(ctx: &RequestContext, known: usize) -> impl IntoView {
    let forget = (known > 0).then(|| {
        view! {
            <form method="post" action={ctx.action::<ForgetKnownBrowsers>()}>
                <p class="actions">
                    <button class="button second" type="submit">{ctx.t(msg::accounts::browsers_known_forget())}</button>
                </p>
            </form>
        }
    });
    view! {
        <h2>{ctx.t(msg::accounts::browsers_known())}</h2>
        <p>{ctx.t(msg::accounts::browsers_known_lead())}</p>
        <p>{ctx.t(msg::accounts::browsers_known_count(known as i64))}</p>
        {forget}
    }
}

fn signed_out(ctx: &RequestContext, browser: &Browser) -> Response {
    let mut answer = redirect(StatusCode::SEE_OTHER, &ctx.path(SignOut::plain()));
    browser.clear(&mut answer);
    answer
}

fn line(ctx: &RequestContext, browser: &BrowserLine, here: &Token) -> impl IntoView {
    let token = browser.token.as_str();
    let id = format!("name-{token}");
    let this = browser.token == *here;
    let title = match browser.name.as_str() {
        "" if this => Either::Left(ctx.t(msg::accounts::browsers_this())),
        "" => Either::Left(ctx.t(msg::accounts::browsers_nameless())),
        name => Either::Right(view! { <bdi>{name.to_owned()}</bdi> }),
    };
    let tag = (this && !browser.name.is_empty()).then(|| {
        view! { " " <span class="tag">{ctx.t(msg::accounts::browsers_this())}</span> }
    });
    let (name, end) = (NameBrowser { token }, EndBrowser { token });
    view! {
        <li>
            <div class="card">
                <h2>{title} {tag}</h2>
                <p class="meta">{ctx.t(msg::accounts::browsers_since(browser.since))}</p>
                <form method="post" action=ctx.path(name)>
                    <div class="field">
                        <label for=id.clone()>{ctx.t(msg::accounts::browsers_name_label())}</label>
                        <input id=id name="name" type="text" dir="auto" autocomplete="off" value=browser.name.clone()/>
                    </div>
                    <p class="actions">
                        <button class="button second" type="submit">{ctx.t(msg::accounts::save())}</button>
                    </p>
                </form>
                <SecondForm ctx action=ctx.path(end) button=msg::accounts::sign_out_title()/>
            </div>
        </li>
    }
}
