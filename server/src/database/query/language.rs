//! In which language a person is shown a thing, and in which languages there is anything.

use super::row::{fetch_rows, fetch_words, row};
use crate::{
    database::{Database, DatabaseError},
    domain::language_tag::LanguageTag,
};
use locales::content_chain;
use std::collections::BTreeMap;

/// The languages in which a person reads, best first: the language of the address, a second one named beside it, the
/// neighbours of both. English is among them only where it is one of these.
pub type Reading<'a> = &'a [LanguageTag];

/// The language to show: the first that the person reads, else the source, else the first there is.
pub fn choose<'a>(
    available: &'a [LanguageTag],
    reading: Reading<'_>,
    source: &LanguageTag,
) -> Option<&'a LanguageTag> {
    reading
        .iter()
        .chain([source])
        .find_map(|wanted| available.iter().find(|tag| *tag == wanted))
        .or_else(|| available.first())
}

/// The languages by which a thing is named in an address: that of the address and its neighbours. What somebody reads
/// besides decides what they are shown, never where it stands.
pub(super) fn of_address(reading: Reading<'_>) -> Vec<LanguageTag> {
    reading.first().map(content_chain).unwrap_or_default()
}

/// The slug that an address in a language has: that language's own, else its neighbours', else that of the source.
pub(super) fn slug_for<'a>(
    slugs: &'a BTreeMap<LanguageTag, String>,
    language: &LanguageTag,
    source: &LanguageTag,
) -> Option<&'a str> {
    let languages: Vec<LanguageTag> = slugs.keys().cloned().collect();
    let language = choose(&languages, &content_chain(language), source)?;
    slugs.get(language).map(String::as_str)
}

/// Every language in which at least one item can be read, in the order of their tags. Costs one look per language.
pub async fn content_languages(database: &Database) -> Result<Vec<LanguageTag>, DatabaseError> {
    // A plain DISTINCT would walk every row; this hops from one language to the next.
    const SQL: &str = "WITH RECURSIVE hop (language) AS (
            SELECT MIN(language) FROM item_language
            UNION ALL
            SELECT (SELECT MIN(l.language) FROM item_language l WHERE l.language > hop.language)
            FROM hop WHERE hop.language IS NOT NULL
        )
        SELECT language FROM hop WHERE language IS NOT NULL";
    fetch_words(database.reader(), SQL, vec![], "item_language", "language").await
}

row! { struct CountRow { language: LanguageTag = word "language", items: i64 = "COUNT(*)" } }

/// How many items can be read in each language.
pub async fn items_by_language(
    database: &Database,
) -> Result<BTreeMap<LanguageTag, i64>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM item_language GROUP BY language";
    let rows: Vec<CountRow> = fetch_rows(database.reader(), SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.language, row.items)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<LanguageTag> {
        text.split(' ').map(|tag| LanguageTag::parse(tag).unwrap()).collect()
    }

    #[test]
    fn an_address_asks_nobody_what_they_read() {
        assert_eq!(of_address(&tags("ko es ar")), content_chain(&tags("ko")[0]));
        assert_eq!(of_address(&[]), []);
        let slug = |tag: &str| (LanguageTag::parse(tag).unwrap(), format!("in-{tag}"));
        let slugs = BTreeMap::from(["ar", "en", "zh-Hant"].map(slug));
        let english = LanguageTag::english();
        let of = |tag: &str| slug_for(&slugs, &LanguageTag::parse(tag).unwrap(), &english).unwrap();
        assert_eq!((of("ar"), of("ko"), of("zh-Hans")), ("in-ar", "in-en", "in-zh-Hant"));
        assert_eq!(slug_for(&BTreeMap::new(), &english, &english), None);
    }

    #[test]
    fn the_readers_order_wins_then_the_source_then_anything() {
        let source = LanguageTag::parse("en").unwrap();
        let available = tags("ar en es");
        let chosen =
            |reading: &str| choose(&available, &tags(reading), &source).unwrap().to_string();
        assert_eq!(chosen("es ar"), "es");
        assert_eq!(chosen("ht ar"), "ar");
        assert_eq!(chosen("ht ko"), "en");
        assert_eq!(choose(&tags("fr"), &tags("ht"), &source).unwrap().as_str(), "fr");
        assert_eq!(choose(&[], &tags("ht"), &source), None);
    }
}
