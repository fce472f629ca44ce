//! What was deleted, signed, and who was told that their account will be.

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
        run(manager, &["DROP TABLE person_notice", "DROP TABLE deletion_entry"]).await
    }
}

const UP: &[&str] = &[
    // The log of deletions, each entry as the line that the file beside the database has. Never emptied: it says whom an
    // old backup may not bring back.
    "CREATE TABLE deletion_entry (
        number {integer} NOT NULL PRIMARY KEY,
        line TEXT NOT NULL
    ) {rows}",
    // The day on which somebody was told that their account will be deleted because they do not come any more.
    "CREATE TABLE person_notice (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        day {day} NOT NULL
    ) {rows}",
];
