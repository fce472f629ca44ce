//! The earlier addresses of topics, so that they go on leading somewhere when a topic gets another name or becomes part of
//! another one.

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
        run(manager, &["DROP TABLE topic_slug"]).await
    }
}

const UP: &[&str] = &[
    // What an address said once, in whatever language, belongs to one topic for ever. The current slugs stand in `topic_text`.
    "CREATE TABLE topic_slug (
        slug {word} NOT NULL PRIMARY KEY,
        topic_id {integer} NOT NULL REFERENCES topic (id)
    ) {keyed}",
    "CREATE INDEX topic_slug_topic ON topic_slug (topic_id)",
];
