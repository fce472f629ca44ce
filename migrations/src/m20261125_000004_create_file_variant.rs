//! The smaller versions of a picture. Derived from it, so no export carries them.

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
        run(manager, &["DROP TABLE file_variant"]).await
    }
}

const UP: &[&str] = &[
    // The same picture in another format and width, as a file of its own.
    "CREATE TABLE file_variant (
        file_id {integer} NOT NULL REFERENCES file (id),
        format TEXT NOT NULL CHECK (format IN ('webp')),
        width {integer} NOT NULL,
        height {integer} NOT NULL,
        variant_file_id {integer} NOT NULL REFERENCES file (id),
        PRIMARY KEY (file_id, format, width)
    ) {keyed}",
    "CREATE INDEX file_variant_variant ON file_variant (variant_file_id)",
];
