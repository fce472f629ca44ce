//! Signing out: a button, then the word that it is done. The browser is told to forget all that it kept of the site.

use super::personal::personal_page;
use crate::{
    api::accounts,
    urls::{Home, Link, SignIn, SignOut},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;

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

/// The button to sign out.
pub(super) fn sign_out_button(visit: &Visit) -> AnyView {
    view! {
        <form method="post" action={visit.action::<accounts::SignOut>()}>
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
