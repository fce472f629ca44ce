//! The history of the schema. Migrations know no entities: plain SQL, the same tables on SQLite and PostgreSQL.
//!
//! Adding one: a file `mYYYYMMDD_NNNNNN_what_it_does.rs`, its line in [`Migrator::migrations`], then the entity in
//! `server::database::entity`, then the rows and the stored database of its schema (`server/tests/golden.rs`; they stand in
//! `migrations/golden`). Expand first; contract a release later. A test compares the result with the entities.
//!
//! All that are due run in one transaction, on SQLite too: foreign keys cannot be switched off in a migration.

pub use sea_orm_migration::prelude::MigratorTrait;
use sea_orm_migration::prelude::*;

mod dialect;
mod m20261123_000001_create_library;
mod m20261125_000001_create_reader_voice;
mod m20261125_000002_create_search;
mod m20261125_000003_create_content_version;
mod m20261125_000004_create_file_variant;
mod m20261125_000005_smaller_texts_quicker_owners;
mod m20261125_000009_know_when_items_changed;
mod m20261125_000010_know_kinds_under_topics;
mod m20261125_000011_create_people;
mod m20261125_000021_organizations_say_how_to_reach_them;
mod m20261125_000031_add_lockdown;
mod m20261125_000041_create_forgetting;
mod m20261125_000051_keep_addresses_of_topics;
mod m20261125_000052_settle_reports;
mod m20261130_000011_let_links_live_side_by_side;

/// Every migration, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_create_library::Migration),
            Box::new(m20261125_000001_create_reader_voice::Migration),
            Box::new(m20261125_000002_create_search::Migration),
            Box::new(m20261125_000003_create_content_version::Migration),
            Box::new(m20261125_000004_create_file_variant::Migration),
            Box::new(m20261125_000005_smaller_texts_quicker_owners::Migration),
            Box::new(m20261125_000009_know_when_items_changed::Migration),
            Box::new(m20261125_000010_know_kinds_under_topics::Migration),
            Box::new(m20261125_000011_create_people::Migration),
            Box::new(m20261125_000021_organizations_say_how_to_reach_them::Migration),
            Box::new(m20261125_000031_add_lockdown::Migration),
            Box::new(m20261125_000041_create_forgetting::Migration),
            Box::new(m20261125_000051_keep_addresses_of_topics::Migration),
            Box::new(m20261125_000052_settle_reports::Migration),
            Box::new(m20261130_000011_let_links_live_side_by_side::Migration),
        ]
    }
}

/// The names of all migrations, oldest first.
pub fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect()
}
