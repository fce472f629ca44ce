//! Buttons about translations.

use super::{ApiError, Form};
use leptos::prelude::*;

/// "Ask for this in my language": one count more for the text of that permanent name in the language of the page, and back to
/// the text with thanks. Not found is a text that nobody may read.
#[server(endpoint = "translation/request-language", input = Form, output = super::Json, client = super::Fetch)]
pub async fn request_language(token: String) -> Result<(), ApiError> {
    use crate::{links::text_path, request_context::ASKED};
    use server::routes::push_query;
    use server::{
        database::query::document, domain::token::Token, services::translation::request_language,
    };
    let called = super::mount::called();
    let (ctx, database) = (&called.ctx, &called.ctx.state.database);
    let token = token.parse::<Token>().map_err(|_| ApiError::not_found())?;
    let named = document::by_token(database, &token).await?.ok_or_else(ApiError::not_found)?;
    let source = &named.source_language;
    let readable = document::readable(database, named.id, source, &ctx.reading, None).await?;
    let path = text_path(database, &ctx.language, &token).await?;
    let (Some(readable), Some(mut path)) = (readable, path) else {
        return Err(ApiError::not_found());
    };
    let text = &readable.text;
    // What is there already nobody needs to ask for.
    if text.language != ctx.language || !text.filled_with().is_empty() {
        let (item, language) = (named.item_id, &ctx.language);
        request_language::RequestLanguage { item, language }.execute(&ctx.state).await?;
        push_query(&mut path, &[(ASKED, Some("1"))]);
    }
    called.go_on(&path);
    Ok(())
}
