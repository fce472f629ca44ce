//! Adding a passkey.

use super::{super::personal::personal_page, back};
use crate::{
    components::passkey_button::{NewPasskeyButton, has_island},
    request_context::RequestContext,
    shell::Page,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{database::query::accounts::strong, http::HttpError, routes::NewPasskey};

/// `GET /{lang}/account/security/passkeys/new`
pub async fn show(ctx: RequestContext) -> Result<Response, HttpError> {
    let who = ctx.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let known = strong::factors(ctx.state.database.reader(), who.person.id).await?.passkeys;
    let page = personal_page(&ctx, msg::accounts::passkey_add_title(), NewPasskey);
    Ok(Page { islands: has_island(&ctx), ..page }.respond(&ctx, || {
        view! {
            <h1>{ctx.t(msg::accounts::passkey_add_title())}</h1>
            <p>{ctx.t(msg::accounts::passkey_add_lead())}</p>
            <p>{ctx.t(msg::accounts::passkey_add_shared())}</p>
            <NewPasskeyButton ctx=&ctx number={known + 1}/>
            {back(&ctx)}
        }
    }))
}
