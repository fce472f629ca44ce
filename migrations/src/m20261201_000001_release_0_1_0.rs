//! The schema of release 0.1.0, room by room. It does not change any more: what comes later is a migration of its own.

#![expect(
    elided_lifetimes_in_paths,
    reason = "the trait writes the parameter so, and its macro counts lifetimes"
)]

use crate::dialect::run;
use sea_orm_migration::prelude::*;

mod accounts;
mod feedback;
mod library;
mod mail;
mod organizations;
mod privacy;
mod search;
mod site;
mod texts;

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for room in ROOMS {
            run(manager, room).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables: Vec<_> = ROOMS.iter().copied().flatten().filter_map(|one| table(one)).collect();
        for table in tables.iter().rev() {
            run(manager, &[&format!("DROP TABLE {table}")]).await?;
        }
        Ok(())
    }
}

/// In the order in which they are made: what others point at comes first.
const ROOMS: &[&[&str]] = &[
    library::UP,
    texts::UP,
    search::UP,
    site::UP,
    accounts::UP,
    organizations::UP,
    privacy::UP,
    mail::UP,
    feedback::UP,
];

/// The table that a statement makes.
fn table(statement: &str) -> Option<&str> {
    statement.strip_prefix("CREATE TABLE ")?.split(' ').next()
}
