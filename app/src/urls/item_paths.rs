//! Where an item stands in each of its languages.

use super::{Item, Link};
use locales::LanguageTag;
use server::database::query::library::ItemPage;

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
