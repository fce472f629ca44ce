//! How somebody will come back: the first page after accepting an invitation by link, or after a link of the operator. Both
//! work once, so whoever has no way in of their own is kept out for good once their session ends.

use super::{personal::personal_page, private::signed_in};
use crate::{
    components::passkey_button::passkeys_elsewhere,
    request_context::{RequestContext, redirect},
};
use axum::{http::StatusCode, response::Response};
use leptos::{either::Either, prelude::*};
use locales::{Message, msg};
use server::{
    database::query::accounts::ways_in::ways_in,
    http::HttpError,
    routes::{Account, ComeBack, NewPasskey, OwnAddress, SetPassword},
};

/// `GET /{lang}/account/come-back`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let identity = signed_in(&ctx)?;
    let ways = ways_in(ctx.state.database.reader(), identity.person.id).await?;
    if ways.any() {
        return Ok(redirect(StatusCode::SEE_OTHER, &ctx.path(Account)));
    }
    let page = personal_page(&ctx, msg::accounts::come_back_title(), ComeBack);
    Ok(page.respond(&ctx, || view(&ctx)))
}

fn view(ctx: &RequestContext) -> impl IntoView {
    let passkey_needs = match passkeys_elsewhere(ctx) {
        Some(elsewhere) => Either::Left(elsewhere),
        None => Either::Right(sentence(ctx, msg::accounts::come_back_passkey_needs())),
    };
    let address_needs = sentence(ctx, msg::accounts::come_back_address_needs());
    let password_needs = sentence(ctx, msg::accounts::come_back_password_needs());
    view! {
        <h1>{ctx.t(msg::accounts::come_back_title())}</h1>
        <p class="lead">{ctx.t(msg::accounts::come_back_lead())}</p>
        <ul class="cards">
            {way(ctx, ctx.path(NewPasskey), msg::accounts::come_back_passkey(), passkey_needs)}
            {way(ctx, ctx.path(OwnAddress), msg::accounts::come_back_address(), address_needs)}
            {way(ctx, ctx.path(SetPassword), msg::accounts::come_back_password(), password_needs)}
        </ul>
        <h2>{ctx.t(msg::accounts::come_back_later_title())}</h2>
        <p>{ctx.t(msg::accounts::come_back_later_lead())}</p>
        <p class="actions">
            <a class="button second" href=ctx.path(Account)>{ctx.t(msg::accounts::come_back_later())}</a>
        </p>
    }
}

fn way(
    ctx: &RequestContext,
    path: String,
    title: Message<'_>,
    needs: impl IntoView,
) -> impl IntoView {
    view! {
        <li>
            <div class="card">
                <h2><a href=path>{ctx.t(title)}</a></h2>
                {needs}
            </div>
        </li>
    }
}

fn sentence(ctx: &RequestContext, message: Message<'_>) -> impl IntoView {
    view! { <p>{ctx.t(message)}</p> }
}

/// What a page says to who has no way in, with the way to one.
pub(in crate::pages) fn no_way_in(ctx: &RequestContext) -> impl IntoView {
    view! {
        <div class="note warning" role="note">
            <p>{ctx.t(msg::accounts::come_back_none())}</p>
            {choose(ctx)}
        </div>
    }
}

/// The way to the page on which one is chosen.
pub(super) fn choose(ctx: &RequestContext) -> impl IntoView {
    view! {
        <p class="actions">
            <a class="button" href=ctx.path(ComeBack)>{ctx.t(msg::accounts::come_back_choose())}</a>
        </p>
    }
}
