//! The history of the schema. Migrations know no entities: plain SQL, the same tables on SQLite and PostgreSQL.
//!
//! It begins with release 0.1.0, whose schema is one migration. Adding a later one: a file
//! `mYYYYMMDD_NNNNNN_what_it_does.rs`, its line in [`Migrator::migrations`], then the entity in
//! `server::database::entity`. Expand first; contract a release later. A test compares the result with the entities.
//! What a migration does to rows is tested from the newest stored database (`server/tests/golden`).
//!
//! Databases are stored once for each release, in `migrations/golden`, when its version is set
//! (`docs/ARCHITECTURE.md`, "The schema changes, and a release"). What was released is not changed; a migration that
//! no release holds yet may be.
//!
//! All that are due run in one transaction, on SQLite too: foreign keys cannot be switched off in a migration.

pub use sea_orm_migration::prelude::MigratorTrait;
use sea_orm_migration::prelude::*;

pub mod before_0_1_0;
mod dialect;
mod m20261201_000001_release_0_1_0;
mod m20261201_000011_end_publications;

/// Every migration, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261201_000001_release_0_1_0::Migration),
            Box::new(m20261201_000011_end_publications::Migration),
        ]
    }
}

/// The names of all migrations, oldest first.
pub fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect()
}
