//! Signing out: a button, then the word that it is done. The browser is told to forget all that it kept of the site.

use super::personal::personal_page;
use crate::{api::accounts, request_context::RequestContext};
use axum::response::Response;
use leptos::{either::Either, prelude::*};
use locales::msg;
use server::routes::{Home, SignIn, SignOut};

/// `GET /{lang}/sign-out`
pub async fn show(ctx: RequestContext) -> Response {
    let signed_in = ctx.identity.is_some();
    let title = match signed_in {
        true => msg::accounts::sign_out_title(),
        false => msg::accounts::sign_out_done_title(),
    };
    personal_page(&ctx, title, SignOut).respond(&ctx, || match signed_in {
        true => Either::Left(view! {
            <h1>{ctx.t(msg::accounts::sign_out_title())}</h1>
            <p class="lead">{ctx.t(msg::accounts::sign_out_lead())}</p>
            {sign_out_button(&ctx)}
        }),
        false => Either::Right(done(&ctx)),
    })
}

/// The button to sign out.
pub(in crate::pages) fn sign_out_button(ctx: &RequestContext) -> impl IntoView {
    view! {
        <form method="post" action={ctx.action::<accounts::SignOut>()}>
            <p class="actions">
                <button class="button second" type="submit">{ctx.t(msg::accounts::sign_out_title())}</button>
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
