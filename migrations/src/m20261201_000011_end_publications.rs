//! A text may be read until a certain moment: a row says which, and goes with the publication.

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
        run(manager, &["DROP TABLE publication_end"]).await
    }
}

const UP: &[&str] = &[
    // `moment` is a second. Few texts have one, so no index is needed to find those that are due.
    "CREATE TABLE publication_end (
        document_id {integer} NOT NULL,
        language TEXT NOT NULL,
        moment {integer} NOT NULL,
        PRIMARY KEY (document_id, language),
        FOREIGN KEY (document_id, language) REFERENCES publication (document_id, language) ON DELETE CASCADE
    ) {keyed}",
];
