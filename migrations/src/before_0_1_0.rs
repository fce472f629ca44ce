//! Databases from the time before the first release. Their schema came about in steps that nobody has to repeat: one
//! that went through all of them is that of 0.1.0, one that went through some is finished by a program of that time.

use crate::m20261201_000001_release_0_1_0::Migration as Release;
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

/// The steps, oldest first.
pub const STEPS: [&str; 15] = [
    "m20261123_000001_create_library",
    "m20261125_000001_create_reader_voice",
    "m20261125_000002_create_search",
    "m20261125_000003_create_content_version",
    "m20261125_000004_create_file_variant",
    "m20261125_000005_smaller_texts_quicker_owners",
    "m20261125_000009_know_when_items_changed",
    "m20261125_000010_know_kinds_under_topics",
    "m20261125_000011_create_people",
    "m20261125_000021_organizations_say_how_to_reach_them",
    "m20261125_000031_add_lockdown",
    "m20261125_000041_create_forgetting",
    "m20261125_000051_keep_addresses_of_topics",
    "m20261125_000052_settle_reports",
    "m20261130_000011_let_links_live_side_by_side",
];

/// How a database stands to the steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It met none of them: it is empty, or made by a release.
    Unmet,
    /// Some are missing, or something else is there besides.
    Unfinished,
    /// It went through all of them, and through nothing else.
    Finished,
}

/// How a database stands to the steps that went through `applied`.
pub fn progress(applied: &[String]) -> Progress {
    let steps = applied.iter().filter(|name| STEPS.contains(&name.as_str())).count();
    match steps {
        0 => Progress::Unmet,
        _ if steps == STEPS.len() && applied.len() == steps => Progress::Finished,
        _ => Progress::Unfinished,
    }
}

/// What a database went through, in the words of the releases: the steps, when all are there, are the first of them.
pub fn in_releases(applied: &[String]) -> Vec<String> {
    match progress(applied) {
        Progress::Finished => vec![Release.name().to_owned()],
        Progress::Unmet | Progress::Unfinished => applied.to_vec(),
    }
}

/// Notes in a database that went through all steps that it is that of release 0.1.0, and leaves every other as it is.
/// Wants the transaction in which later migrations run.
pub async fn adopt<'c>(connection: impl IntoSchemaManagerConnection<'c>) -> Result<(), DbErr> {
    let connection = connection.into_database_executor();
    let applied: Vec<String> = crate::Migrator::get_migration_models(&connection)
        .await?
        .into_iter()
        .map(|model| model.version)
        .collect();
    if progress(&applied) != Progress::Finished {
        return Ok(());
    }
    let name = Release.name();
    for statement in [
        // The second at which the schema became what it is.
        format!(
            "INSERT INTO seaql_migrations (version, applied_at)
             SELECT '{name}', MAX(applied_at) FROM seaql_migrations"
        ),
        format!("DELETE FROM seaql_migrations WHERE version <> '{name}'"),
    ] {
        connection.execute_unprepared(&statement).await?;
    }
    if connection.get_database_backend() == DbBackend::Postgres {
        connection.execute_unprepared(RENAME).await?;
    }
    Ok(())
}

/// The last step made a table anew, and PostgreSQL kept the names of its rules; a later migration may have to name
/// them.
const RENAME: &str = "DO $$ DECLARE found name; BEGIN
    FOR found IN SELECT conname FROM pg_constraint
        WHERE conrelid = 'sign_in_link'::regclass AND conname LIKE 'sign\\_in\\_link\\_anew\\_%' LOOP
        EXECUTE format('ALTER TABLE sign_in_link RENAME CONSTRAINT %I TO %I', found, replace(found, '_anew_', '_'));
    END LOOP;
END $$";
