//! Adding a passkey.

use super::{super::personal::personal_page, back};
use crate::{
    components::passkey_button::{has_island, new_passkey_button},
    shell::Page,
    urls::{Link, NewPasskey},
    visit::Visit,
};
use axum::response::Response;
use leptos::prelude::*;
use locales::msg;
use server::{database::query::people::strong, http::HttpError};

/// `GET /{lang}/account/security/passkeys/new`
pub async fn show(visit: Visit) -> Result<Response, HttpError> {
    let who = visit.identity.as_deref().ok_or_else(HttpError::not_found)?;
    let known = strong::factors(visit.state.database.reader(), who.person.id).await?.passkeys;
    let title = msg::people::passkey_add_title();
    let page = personal_page(&visit, title, |language| NewPasskey.path(language));
    Ok(Page { islands: has_island(&visit), ..page }.respond(&visit, || {
        view! {
            <h1>{visit.say(msg::people::passkey_add_title())}</h1>
            <p>{visit.say(msg::people::passkey_add_lead())}</p>
            <p>{visit.say(msg::people::passkey_add_shared())}</p>
            {new_passkey_button(&visit, known + 1)}
            {back(&visit)}
        }
        .into_any()
    }))
}
