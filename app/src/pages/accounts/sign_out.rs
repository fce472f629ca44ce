//! Signing out: a button, then the word that it is done. The browser is told to forget all that it kept of the site. Whoever
//! could not come back is told so in between.

use super::{come_back::choose, personal::personal_page};
use crate::{api::accounts, request_context::RequestContext};
use axum::response::Response;
use leptos::{either::EitherOf3, prelude::*};
use locales::{Message, msg};
use server::{
    database::query::accounts::ways_in::ways_in,
    http::HttpError,
    routes::{Home, SignIn, SignOut},
};

/// What the page is for.
#[derive(Clone, Copy)]
enum State {
    /// They are signed in, and can come back.
    SignedIn,
    /// They are signed in, and nothing signs them in again.
    NoWayIn,
    /// They are signed out.
    Done,
}

/// `GET /{lang}/sign-out`
pub async fn show(ctx: RequestContext, here: SignOut) -> Result<Response, HttpError> {
    let state = match ctx.identity.as_deref() {
        None => State::Done,
        Some(who) if ways_in(ctx.state.database.reader(), who.person.id).await?.any() => {
            State::SignedIn
        }
        Some(_) => State::NoWayIn,
    };
    let everywhere = here.everywhere.is_some();
    let title = title(state, everywhere);
    Ok(personal_page(&ctx, title, here).respond(&ctx, || match state {
        State::SignedIn => EitherOf3::A(view! {
            <h1>{ctx.t(msg::accounts::sign_out_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::sign_out_lead())}</p>
            {sign_out_button(&ctx)}
        }),
        State::NoWayIn => EitherOf3::B(last_warning(&ctx, everywhere)),
        State::Done => EitherOf3::C(done(&ctx)),
    }))
}

fn title(state: State, everywhere: bool) -> Message<'static> {
    match state {
        State::NoWayIn if everywhere => msg::accounts::browsers_everywhere(),
        State::SignedIn | State::NoWayIn => msg::accounts::sign_out_title(),
        State::Done => msg::accounts::sign_out_done_title(),
    }
}

/// The button to sign out. Whoever could not come back gets the warning of this page first.
pub(in crate::pages) fn sign_out_button(ctx: &RequestContext) -> impl IntoView {
    view! {
        <form method="post" action={ctx.action::<accounts::SignOut>()}>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::accounts::sign_out_title())}</button>
            </p>
        </form>
    }
}

/// Before somebody signs out for good.
fn last_warning(ctx: &RequestContext, everywhere: bool) -> impl IntoView {
    let action = match everywhere {
        true => ctx.action::<accounts::EndAllBrowsers>(),
        false => ctx.action::<accounts::SignOut>(),
    };
    view! {
        <h1>{ctx.t(title(State::NoWayIn, everywhere))}</h1>
        <div class="note warning" role="note">
            <p>{ctx.t(msg::accounts::sign_out_lost())}</p>
            {choose(ctx)}
        </div>
        <form method="post" action=action>
            <input type="hidden" name="sure" value="true"/>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::accounts::sign_out_anyway())}</button>
            </p>
        </form>
    }
}

fn done(ctx: &RequestContext) -> impl IntoView {
    view! {
        <h1>{ctx.t(msg::accounts::sign_out_done_title())}</h1>
        <p class="lead" role="status">{ctx.t(msg::accounts::sign_out_done_lead())}</p>
        <p class="actions">
            <a href=ctx.path(Home)>{ctx.t(msg::common::go_home())}</a>
            <a href=ctx.path(SignIn::plain())>{ctx.t(msg::accounts::sign_in_title())}</a>
        </p>
    }
}
