//! What translators are asked for.

use super::sql::{column, fetch_all, word};
use crate::{
    database::{Database, DatabaseError},
    domain::{language_tag::LanguageTag, token::Token},
};
use chrono::NaiveDate;

/// How often an item was asked for in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishTotal {
    /// The item.
    pub item: Token,
    /// The language.
    pub language: LanguageTag,
    /// How often, over all days.
    pub count: i64,
    /// The last day on which somebody asked.
    pub last: NaiveDate,
}

/// What was asked for most, at most `most` lines, in a language or in all. Equal counts stand in the order of their names.
pub async fn language_requests(
    database: &Database,
    language: Option<&LanguageTag>,
    most: u64,
) -> Result<Vec<WishTotal>, DatabaseError> {
    let mut values = Vec::new();
    let mut condition = String::new();
    if let Some(language) = language {
        values.push(language.as_str().into());
        condition.push_str("WHERE w.language = $1");
    }
    let sql = format!(
        "SELECT i.token, w.language, CAST(SUM(w.count) AS BIGINT), MAX(w.day)
         FROM language_wish w JOIN item i ON i.id = w.item_id {condition}
         GROUP BY i.token, w.language"
    );
    let mut totals = Vec::new();
    for row in &fetch_all(database.reader(), &sql, values).await? {
        totals.push(WishTotal {
            item: word(row, 0, "item", "token")?,
            language: word(row, 1, "language_wish", "language")?,
            count: column(row, 2)?,
            last: column(row, 3)?,
        });
    }
    // The databases sort letters differently, so the order is made here.
    totals.sort_by(|one, other| {
        (other.count, &one.item, &one.language).cmp(&(one.count, &other.item, &other.language))
    });
    totals.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(totals)
}
