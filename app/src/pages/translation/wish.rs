//! "Ask for this in my language": one button, a count, and back to the page with thanks.

use crate::{
    forms::{ButtonAlone, Posted},
    pages::text_path::text_path,
    urls::push_query,
    visit::{ASKED, Visit, redirect},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use server::{
    database::query::document, domain::token::Token, http::Failure,
    services::translation::ask_for_language::AskForLanguage,
};

/// `POST /{lang}/wishes/{token}`
pub async fn ask(
    visit: Visit,
    Path((_, token)): Path<(String, String)>,
    Posted(ButtonAlone {}): Posted<ButtonAlone>,
) -> Result<Response, Failure> {
    let database = &visit.state.database;
    let Ok(token) = token.parse::<Token>() else { return Ok(visit.not_found()) };
    let Some(named) = document::by_token(database, &token).await? else {
        return Ok(visit.not_found());
    };
    let source = &named.source_language;
    let readable = document::readable(database, named.id, source, &visit.reading, None).await?;
    let path = text_path(database, &visit.language, &token).await?;
    let (Some(readable), Some(mut path)) = (readable, path) else {
        return Ok(visit.not_found());
    };
    let text = &readable.text;
    // What is there already nobody needs to ask for.
    if text.language != visit.language || !text.filled_with().is_empty() {
        let day = visit.state.clock.today();
        let wish = AskForLanguage { item: named.item_id, language: &visit.language, day };
        wish.execute(database).await?;
        push_query(&mut path, &[(ASKED, Some("1"))]);
    }
    Ok(redirect(StatusCode::SEE_OTHER, &path))
}
