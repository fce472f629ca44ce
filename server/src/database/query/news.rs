//! What is new in a language: what changed in it, and what came into the library in any other. Feeds are made of it.

use super::{
    item::ItemCard,
    language::Reading,
    library::cards_of_items,
    organizations::{self, OrganizationLink},
    row::{fetch_rows, fetch_values, row},
    sql::placeholders,
    topics::{TopicLink, topics_of_items},
};
use crate::{
    database::{Database, DatabaseError},
    domain::language_tag::LanguageTag,
};
use chrono::NaiveDate;
use sea_orm::Value;
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

/// An item that is new or changed.
#[derive(Debug, Clone)]
pub struct News {
    /// The item, in the best language for the reader.
    pub card: ItemCard,
    /// The day on which any of its texts last changed in the language of the card.
    pub changed_on: NaiveDate,
    /// Who shares it.
    pub organization: Option<OrganizationLink>,
    /// The topics it stands under directly.
    pub topics: Vec<TopicLink>,
    /// SPDX identifier or the license's own words.
    pub license: Option<String>,
    /// In which language it was first written.
    pub source_language: LanguageTag,
}

impl News {
    /// Whether the text of the card is a translation.
    pub fn is_translated(&self) -> bool {
        self.card.text.language != self.source_language
    }
}

/// The newest items for readers of a language, the last change first, at most `most`.
///
/// Those that can be read in the language go by the day of their last change in it, those that cannot by their key; each
/// is one range of an index, so that the cost does not depend on the size of the library.
pub async fn newest(
    database: &Database,
    reading: Reading<'_>,
    most: u64,
) -> Result<Vec<News>, DatabaseError> {
    let Some(language) = reading.first() else { return Ok(Vec::new()) };
    let items = candidates(database, language, most).await?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let days = days(database, &items).await?;
    let mut facts = facts(database, &items).await?;
    let mut topics = topics_of_items(database, reading, &items).await?;
    let organizations: HashMap<i64, OrganizationLink> = organizations::list(database, reading)
        .await?
        .into_iter()
        .map(|link| (link.id, link))
        .collect();
    let cards = cards_of_items(database, reading, &items).await?;
    let mut news: Vec<News> = cards
        .into_iter()
        .filter_map(|card| {
            let Facts { organization, license, source_language, .. } = facts.remove(&card.id)?;
            let changed_on = days.get(&(card.id, card.text.language.clone())).copied();
            Some(News {
                changed_on: changed_on.unwrap_or(card.text.facts.made_on),
                organization: organizations.get(&organization).cloned(),
                topics: topics.remove(&card.id).unwrap_or_default(),
                license,
                source_language,
                card,
            })
        })
        .collect();
    news.sort_by_key(|one| Reverse((one.changed_on, one.card.id)));
    news.truncate(most as usize);
    Ok(news)
}

/// The keys of items that may be among the newest, at most twice `most`.
async fn candidates(
    database: &Database,
    language: &LanguageTag,
    most: u64,
) -> Result<Vec<i64>, DatabaseError> {
    let changed = format!(
        "SELECT item_id FROM item_language WHERE language = $1 ORDER BY changed_on DESC, item_id DESC LIMIT {most}"
    );
    let arrived = format!(
        "SELECT i.id FROM item i WHERE i.id < $1 AND i.languages <> '' ORDER BY i.id DESC LIMIT {most}"
    );
    let language = vec![language.as_str().into()];
    let mut keys: BTreeSet<i64> =
        fetch_values(database.reader(), &changed, language).await?.into_iter().collect();
    let arrived = fetch_values::<i64>(database.reader(), &arrived, vec![i64::MAX.into()]).await?;
    keys.extend(arrived);
    Ok(keys.into_iter().collect())
}

row! {
    struct DayRow {
        item: i64 = "item_id",
        language: LanguageTag = word "language",
        changed_on: NaiveDate = "changed_on",
    }
}

async fn days(
    database: &Database,
    items: &[i64],
) -> Result<HashMap<(i64, LanguageTag), NaiveDate>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM item_language WHERE item_id IN ({})",
        placeholders(1, items.len())
    );
    let rows: Vec<DayRow> = fetch_rows(database.reader(), &sql, keys(items)).await?;
    Ok(rows.into_iter().map(|row| ((row.item, row.language), row.changed_on)).collect())
}

row! {
    struct Facts {
        item: i64 = "i.id",
        organization: i64 = "i.organization_id",
        license: Option<String> = "i.license",
        source_language: LanguageTag = word "d.source_language",
    }
}

/// What cards do not say, by the keys of the items. Gatherings are no news of the library.
async fn facts(database: &Database, items: &[i64]) -> Result<HashMap<i64, Facts>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM item i JOIN document d ON d.item_id = i.id AND d.role = 'main'
         WHERE i.kind <> 'event' AND i.id IN ({})",
        placeholders(1, items.len())
    );
    let rows: Vec<Facts> = fetch_rows(database.reader(), &sql, keys(items)).await?;
    Ok(rows.into_iter().map(|row| (row.item, row)).collect())
}

fn keys(items: &[i64]) -> Vec<Value> {
    items.iter().map(|id| (*id).into()).collect()
}
