//! What the islands of the library ask.

use super::ApiError;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A title or a topic that begins as somebody types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The language of the words (BCP 47).
    pub language: String,
    /// What would be searched for.
    pub words: String,
}

/// What the field of the search offers while somebody types: at most a handful, those of the reader's languages first.
/// Reads only; the words travel in the body, so that they stand in no log on the way.
#[server(endpoint = "library/suggest", input = super::Json, output = super::Json, client = super::Fetch)]
pub async fn suggest(words: String) -> Result<Vec<Suggestion>, ApiError> {
    use server::{database::query::search, domain::search::Query};
    let ctx = super::mount::called().ctx;
    let query = Query::read(&words);
    let found = search::suggest(&ctx.state.database, &ctx.reading, &query).await?;
    let suggestion = |(language, words): (_, String)| Suggestion {
        language: ToString::to_string(&language),
        words,
    };
    Ok(found.into_iter().map(suggestion).collect())
}
