//! What stands under a topic knows its kind: the page of a topic lists each kind, and a rare one is one range of an index.

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
    // Copied from the item by the write that puts it under the topic. No row keeps the default.
    "ALTER TABLE item_topic ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
    "UPDATE item_topic SET kind = (SELECT i.kind FROM item i WHERE i.id = item_topic.item_id)",
    "CREATE INDEX item_topic_kind ON item_topic (topic_id, kind, item_id)",
];

const DOWN: &[&str] = &["DROP INDEX item_topic_kind", "ALTER TABLE item_topic DROP COLUMN kind"];
