//! The day on which an item last changed in each of its languages: what a feed walks, newest first.

#![expect(
    elided_lifetimes_in_paths,
    reason = "the trait writes the parameter so, and its macro counts lifetimes"
)]

use crate::dialect::run;
use sea_orm_migration::prelude::*;

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, UP).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, DOWN).await
    }
}

const UP: &[&str] = &[
    // Derived from the cards of all documents of the item. No item keeps the default.
    "ALTER TABLE item_language ADD COLUMN changed_on {day} NOT NULL DEFAULT '1970-01-01'",
    "UPDATE item_language SET changed_on = COALESCE((
        SELECT MAX(c.made_on) FROM document d JOIN card c ON c.document_id = d.id
        WHERE d.item_id = item_language.item_id AND c.language = item_language.language
    ), changed_on)",
    // A feed is one range of it.
    "CREATE INDEX item_language_changed ON item_language (language, changed_on, item_id)",
];

const DOWN: &[&str] =
    &["DROP INDEX item_language_changed", "ALTER TABLE item_language DROP COLUMN changed_on"];
