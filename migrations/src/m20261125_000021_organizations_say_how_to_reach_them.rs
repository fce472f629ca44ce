//! An organization says in each language how to reach it.

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
    // Plain text for everybody: an address of a site, of mail, of a house, a number.
    "ALTER TABLE organization_text ADD COLUMN contact TEXT NOT NULL DEFAULT ''",
];

const DOWN: &[&str] = &["ALTER TABLE organization_text DROP COLUMN contact"];
