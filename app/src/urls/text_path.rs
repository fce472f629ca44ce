//! Where a text stands, by its permanent name.

use super::{Item, Lesson, Link};
use locales::LanguageTag;
use server::{
    database::{
        Database, DatabaseError,
        query::links::{LinkTarget, link_targets},
    },
    domain::token::Token,
};
use std::slice;

/// The path of an item or lesson in a language; `None` when there is nothing to read.
pub async fn text_path(
    database: &Database,
    language: &LanguageTag,
    token: &Token,
) -> Result<Option<String>, DatabaseError> {
    let reading = slice::from_ref(language);
    let mut targets = link_targets(database, reading, slice::from_ref(token)).await?;
    Ok(targets.remove(token).map(|target| match target {
        LinkTarget::Item { kind, slug } => Item { kind, slug: &slug }.path(language),
        LinkTarget::Lesson { training, lesson } => {
            Lesson { training: &training, lesson: &lesson }.path(language)
        }
    }))
}
