//! What the field of the search offers while somebody types: one line each of language, tab, and a topic or a title.

use crate::{forms::Query as Asked, visit::Visit};
use serde::Deserialize;
use server::{database::query::search, domain::search::Query, http::Failure};

/// What was typed so far.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The words.
    q: String,
}

/// `GET /{lang}/search/suggest`
pub async fn show(visit: Visit, Asked(typed): Asked<Typed>) -> Result<String, Failure> {
    let query = Query::read(&typed.q);
    let offers = search::suggest(&visit.state.database, &visit.reading, &query).await?;
    let line = |(language, words): (locales::LanguageTag, String)| {
        format!("{language}\t{}\n", words.replace(['\t', '\n', '\r'], " "))
    };
    Ok(offers.into_iter().map(line).collect())
}
