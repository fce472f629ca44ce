//! Where items and texts stand, for links that the database has to find.

use locales::LanguageTag;
use server::{
    database::{
        Database, DatabaseError,
        query::{
            library::ItemPage,
            links::{LinkTarget, link_targets},
        },
    },
    domain::token::Token,
    routes::{Item, Lesson, Link},
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
            Lesson { slug: &training, lesson: &lesson }.path(language)
        }
    }))
}

/// Every language in which the item can be read, with the path of its page there. One of which there is only a fragment
/// is not among them.
pub fn item_paths(item: &ItemPage) -> Vec<(LanguageTag, String)> {
    let whole = item.editions.iter().filter(|(_, edition)| edition.is_readable);
    whole
        .map(|(language, _)| (language.clone(), item_link(item, language).path(language)))
        .collect()
}

/// The page of an item for readers of a language.
pub fn item_link<'a>(item: &'a ItemPage, language: &LanguageTag) -> Item<'a> {
    Item { kind: item.kind, slug: item.slug_in(language) }
}
