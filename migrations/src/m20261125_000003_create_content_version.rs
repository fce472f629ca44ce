//! One number that every committed change raises, so that each server knows when the pages that it keeps are old.

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
        run(manager, &["DROP TABLE content_version"]).await
    }
}

const UP: &[&str] = &[
    // The only row. Technical: it belongs to this database, and no export carries it.
    "CREATE TABLE content_version (
        id {integer} NOT NULL PRIMARY KEY CHECK (id = 1),
        number {integer} NOT NULL
    ) {rows}",
    "INSERT INTO content_version (id, number) VALUES (1, 1)",
];
