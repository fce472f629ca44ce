//! Where texts stand, for links that the database has to find.

use locales::LanguageTag;
use server::{
    database::{
        Database, DatabaseError,
        query::{document::Edition, links::link_targets},
    },
    domain::token::Token,
    routes::Link,
};
use std::{collections::BTreeMap, slice};

/// The path of an item or lesson in a language; `None` when there is nothing to read.
pub async fn text_path(
    database: &Database,
    language: &LanguageTag,
    token: &Token,
) -> Result<Option<String>, DatabaseError> {
    let reading = slice::from_ref(language);
    let targets = link_targets(database, reading, slice::from_ref(token)).await?;
    Ok(targets.get(token).map(|target| target.path(language)))
}

/// Every language in which a text can be read, with the path of its page there. One of which there is only a fragment
/// is not among them.
pub fn readable_paths(
    editions: &BTreeMap<LanguageTag, Edition>,
    page: impl Link,
) -> Vec<(LanguageTag, String)> {
    let whole = editions.iter().filter(|(_, edition)| edition.is_readable);
    whole.map(|(language, _)| (language.clone(), page.path(language))).collect()
}
