//! A reader asks for an item in a language. One is added to a count; nothing is stored of the reader.

use crate::{
    database::{DatabaseError, record::feedback},
    domain::language_tag::LanguageTag,
    state::AppState,
};

/// Who asks is nobody's business.
#[derive(Debug, Clone, Copy)]
pub struct RequestLanguage<'a> {
    /// The key of the item.
    pub item: i64,
    pub language: &'a LanguageTag,
}

impl RequestLanguage<'_> {
    /// Counts it. Pressed twice, it is counted twice at worst.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        feedback::language_request(&tx, self.item, self.language, state.clock.today()).await?;
        tx.commit().await
    }
}
