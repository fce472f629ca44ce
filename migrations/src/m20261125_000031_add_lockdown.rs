//! Whether the operator holds all changes: beside the version of the content, so that one look reads both.

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
        run(
            manager,
            &["ALTER TABLE content_version ADD COLUMN lockdown {flag} NOT NULL DEFAULT FALSE"],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, &["ALTER TABLE content_version DROP COLUMN lockdown"]).await
    }
}
