//! A reader asks for an item in a language. One is added to a count; nothing is kept of the reader.

use crate::{
    database::{Database, DatabaseError, record::feedback},
    domain::language_tag::LanguageTag,
};
use chrono::NaiveDate;

/// The wish.
#[derive(Debug, Clone, Copy)]
pub struct AskForLanguage<'a> {
    /// The key of the item.
    pub item: i64,
    pub language: &'a LanguageTag,
    pub day: NaiveDate,
}

impl AskForLanguage<'_> {
    /// Counts it. Pressed twice, it is counted twice at worst.
    pub async fn execute(&self, database: &Database) -> Result<(), DatabaseError> {
        let tx = database.begin_write_keeping_cache().await?;
        feedback::language_request(&tx, self.item, self.language, self.day).await?;
        tx.commit().await
    }
}
