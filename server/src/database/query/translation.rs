//! What translators are asked for.

use super::row::{fetch_rows, row};
use crate::{
    database::{Database, DatabaseError},
    domain::{language_tag::LanguageTag, token::Token},
};
use chrono::NaiveDate;

row! {
    /// How often an item was asked for in a language.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct WishTotal {
        /// The item.
        pub item: Token = word "i.token",
        /// The language.
        pub language: LanguageTag = word "w.language",
        /// How often, over all days.
        pub count: i64 = "CAST(SUM(w.count) AS BIGINT)",
        /// The last day on which somebody asked.
        pub last: NaiveDate = "MAX(w.day)",
    }
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
        "SELECT $row FROM language_wish w JOIN item i ON i.id = w.item_id {condition}
         GROUP BY i.token, w.language"
    );
    let mut totals: Vec<WishTotal> = fetch_rows(database.reader(), &sql, values).await?;
    // The databases sort letters differently, so the order is made here.
    totals.sort_by(|one, other| {
        (other.count, &one.item, &one.language).cmp(&(one.count, &other.item, &other.language))
    });
    totals.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Ok(totals)
}
