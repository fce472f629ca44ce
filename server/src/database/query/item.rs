//! Items in lists: cards, each in the best language for the reader.

use super::{
    language::{Reading, choose, of_address},
    row::{fetch_rows, row},
    sql::pairs,
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind, ResourceForm},
        token::Token,
    },
};
use chrono::NaiveDate;
use sea_orm::Value;
use std::collections::HashMap;

/// What a list shows of an item.
#[derive(Debug, Clone)]
pub struct ItemCard {
    /// The key inside the database, for going on after this item in a list.
    pub id: i64,
    /// The permanent public name.
    pub token: Token,
    /// What it is.
    pub kind: ItemKind,
    /// What a resource is made of.
    pub form: Option<ResourceForm>,
    /// How much depends on it.
    pub class: Class,
    /// Every language in which it can be read, in the order of their tags.
    pub languages: Vec<LanguageTag>,
    /// The language in which it was first written.
    pub source_language: LanguageTag,
    /// Its title and the rest, in the language chosen for the reader.
    pub text: CardText,
}

row! {
    /// What a list shows of a text in one language.
    #[derive(Debug, Clone)]
    pub struct CardText {
        /// The language of title and summary.
        pub language: LanguageTag = word "c.language",
        /// Plain text.
        pub title: String = "c.title",
        /// Plain text, may be empty.
        pub summary: String = "c.summary",
        /// The readable part of the address: in a list, for the language in which somebody reads first.
        pub slug: String = "c.slug",
        /// Facts about how the text was made.
        pub facts: TextFacts = ..,
    }
}

row! {
    /// How a published text was made, as counts of its segments.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct TextFacts {
        /// The number of the revision, from 1.
        pub number: i64 = "c.number",
        /// The day of the revision.
        pub made_on: NaiveDate = "c.made_on",
        /// All segments.
        pub segments: i64 = "c.segments",
        /// Segments whose source changed since.
        pub behind: i64 = "c.behind",
        /// Made by a machine, not touched.
        pub machine: i64 = "c.machine",
        /// Made by a machine, corrected by a person.
        pub machine_edited: i64 = "c.machine_edited",
        /// Nobody recorded how they were made.
        pub unknown: i64 = "c.unknown",
        /// Not checked by a second person.
        pub unreviewed: i64 = "c.unreviewed",
    }
}

row! {
    /// An item before its text is fetched, from `item i JOIN document d`.
    pub(super) struct ItemRow {
        pub id: i64 = "i.id",
        pub token: Token = word "i.token",
        pub kind: ItemKind = word "i.kind",
        pub form: Option<ResourceForm> = maybe_word "i.form",
        pub class: Class = word "i.class",
        pub languages: Vec<LanguageTag> = tags "i.languages",
        pub document_id: i64 = "d.id",
        pub source_language: LanguageTag = word "d.source_language",
    }
}

/// Turns items into cards, in one statement, in the order given. Items without any published text are left out.
pub(super) async fn cards(
    database: &Database,
    reading: Reading<'_>,
    items: Vec<ItemRow>,
) -> Result<Vec<ItemCard>, DatabaseError> {
    let wanted: Vec<(i64, LanguageTag)> = items
        .iter()
        .filter_map(|item| {
            let language = choose(&item.languages, reading, &item.source_language)?;
            Some((item.document_id, language.clone()))
        })
        .collect();
    let mut texts = card_texts(database, &wanted).await?;
    name_as_in_addresses(database, reading, &items, &mut texts).await?;
    Ok(items
        .into_iter()
        .filter_map(|item| {
            let text = texts.remove(&item.document_id)?;
            let ItemRow { id, token, kind, form, class, languages, source_language, .. } = item;
            Some(ItemCard { id, token, kind, form, class, languages, source_language, text })
        })
        .collect())
}

/// Gives cards the slugs of their addresses, where these are of another language than what the reader is shown. Asks
/// nothing for somebody who reads as the address says.
async fn name_as_in_addresses(
    database: &Database,
    reading: Reading<'_>,
    items: &[ItemRow],
    texts: &mut HashMap<i64, CardText>,
) -> Result<(), DatabaseError> {
    let address = of_address(reading);
    if address == reading {
        return Ok(());
    }
    let elsewhere = items.iter().filter_map(|item| {
        let language = choose(&item.languages, &address, &item.source_language)?;
        let shown = texts.get(&item.document_id)?;
        (shown.language != *language).then(|| (item.document_id, language.clone()))
    });
    let elsewhere: Vec<(i64, LanguageTag)> = elsewhere.collect();
    for (document, other) in card_texts(database, &elsewhere).await? {
        if let Some(text) = texts.get_mut(&document) {
            text.slug = other.slug;
        }
    }
    Ok(())
}

row! { struct CardRow { document_id: i64 = "c.document_id", text: CardText = .. } }

/// The cards of chosen documents in chosen languages, by document.
pub(super) async fn card_texts(
    database: &Database,
    wanted: &[(i64, LanguageTag)],
) -> Result<HashMap<i64, CardText>, DatabaseError> {
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!(
        "SELECT $row FROM card c WHERE (document_id, language) IN (VALUES {})",
        pairs(1, wanted.len())
    );
    let values: Vec<Value> = wanted
        .iter()
        .flat_map(|(document, language)| [Value::from(*document), Value::from(language.as_str())])
        .collect();
    let rows: Vec<CardRow> = fetch_rows(database.reader(), &sql, values).await?;
    Ok(rows.into_iter().map(|row| (row.document_id, row.text)).collect())
}
