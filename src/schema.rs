//! Bringing the schema of a database up to date: all that is due in one transaction, after a copy was put aside.

use crate::refusal::CommandError;
use migrations::{
    Migrator, MigratorTrait,
    before_0_1_0::{self, Progress, STEPS, progress},
};
use server::{
    config::Config,
    database::{Database, DatabaseError, WriteTx, query, record},
};
use std::{
    fs::{self, File},
    io,
    path::Path,
};

/// What the name of a copy begins and ends with. Between them stands the first migration that came after it.
const COPY: (&str, &str) = ("semilla.before-", ".sqlite");

/// Why this program does not touch a database.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// It knows a migration that this program does not.
    #[error(
        "a newer semilla worked on this database (it knows “{0}”); use that version, or restore an older backup"
    )]
    Newer(String),
    /// It is from before the first release, and did not go through all steps of that time.
    #[error(
        "this database is from before release 0.1.0 and not finished (it got as far as “{reached}”); first start it \
         with the last version before that release, whose newest migration is “{last}”, then with this one"
    )]
    Unfinished {
        /// The newest step that it went through.
        reached: String,
        /// The newest step that there was.
        last: &'static str,
    },
}

/// What became of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// It was up to date.
    Kept,
    /// It is now.
    Raised,
}

/// The migrations that are still to come, oldest first. Of a database that went through all steps before the first
/// release, that release is one: it has to be noted. Refuses a database that knows more than this program, or less
/// than a release.
pub fn due(applied: &[String]) -> Result<Vec<String>, SchemaError> {
    let known = migrations::names();
    let is_known = |name: &String| known.contains(name) || STEPS.contains(&name.as_str());
    if let Some(newer) = applied.iter().find(|name| !is_known(name)) {
        return Err(SchemaError::Newer(newer.clone()));
    }
    if progress(applied) == Progress::Unfinished {
        let reached = applied.iter().rfind(|name| STEPS.contains(&name.as_str()));
        let reached = reached.cloned().unwrap_or_default();
        return Err(SchemaError::Unfinished { reached, last: STEPS[STEPS.len() - 1] });
    }
    Ok(known.into_iter().filter(|name| !applied.contains(name)).collect())
}

/// Runs every migration that is due, all or none. A file of SQLite that holds something is copied before.
pub async fn bring_up_to_date(
    database: &Database,
    config: &Config,
) -> Result<Schema, CommandError> {
    let applied = query::schema::applied(database.reader()).await?;
    let due = due(&applied)?;
    let Some(first) = due.first() else { return Ok(Schema::Kept) };
    if config.database.is_sqlite() && !applied.is_empty() {
        put_aside(database, &config.data_dir, first).await?;
    }
    let tx = database.begin_write_keeping_cache().await?;
    advance(&tx, None).await?;
    tx.commit().await?;
    tell(&applied, &due);
    Ok(Schema::Raised)
}

/// One line for what became of a database. A new one is no news: whoever starts for the first time looks for the link
/// below.
fn tell(applied: &[String], due: &[String]) {
    let migrations = due.join(" ");
    match progress(applied) {
        _ if applied.is_empty() => {}
        Progress::Finished => {
            tracing::info!(migrations, "a database from before the first release was taken over");
        }
        _ => tracing::info!(migrations, "the schema was brought up to date"),
    }
}

/// Runs the next `steps` migrations, or all, inside the transaction. A database from before the first release becomes
/// one of that release first, which is no step.
pub async fn advance(tx: &WriteTx, steps: Option<u32>) -> Result<(), DatabaseError> {
    record::schema::be_alone(tx).await?;
    before_0_1_0::adopt(tx.connection_for_migrations()).await?;
    Ok(Migrator::up(tx.connection_for_migrations(), steps).await?)
}

/// Copies the database to a file beside it that is named after what comes next.
async fn put_aside(database: &Database, folder: &Path, next: &str) -> Result<(), CommandError> {
    let copy = folder.join(format!("{}{next}{}", COPY.0, COPY.1));
    let part = copy.with_extension("part");
    // What a start that was cut off left half-made.
    if let Err(error) = fs::remove_file(&part)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(error.into());
    }
    query::snapshot::copy_into(database.writer_for_migrations(), &part).await?;
    File::open(&part)?.sync_all()?;
    fs::rename(&part, &copy)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Removes the copies of earlier schemas: a start without them came to its end.
pub fn drop_copies(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(COPY.0) && (name.ends_with(COPY.1) || name.ends_with(".part")) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du10_a_newer_database_is_refused_with_one_sentence() {
        let mut applied = migrations::names();
        assert_eq!(due(&applied), Ok(vec![]));
        assert_eq!(due(&applied[..1]).unwrap(), applied[1..]);
        assert_eq!(due(&[]).unwrap(), applied);
        applied.push("m29991231_000001_from_tomorrow".to_owned());
        let sentence = due(&applied).unwrap_err().to_string();
        assert!(sentence.contains("newer semilla") && sentence.contains("from_tomorrow"));
    }

    #[test]
    fn du10_a_database_from_before_the_first_release_is_finished_or_refused() {
        let mut steps: Vec<String> = STEPS.iter().map(|&step| step.to_owned()).collect();
        // All there: what is to come is the release, and all that came after it.
        assert_eq!(due(&steps), Ok(migrations::names()));
        assert_eq!(before_0_1_0::in_releases(&steps), migrations::names()[..1]);
        for count in 1..steps.len() {
            let sentence = due(&steps[..count]).unwrap_err().to_string();
            assert!(sentence.contains(STEPS[count - 1]), "{sentence}");
            assert!(sentence.contains("first start it with the last version before"), "{sentence}");
            assert!(
                sentence.ends_with(
                    "“m20261130_000011_let_links_live_side_by_side”, then with this one"
                )
            );
        }
        assert!(matches!(due(&steps[1..]), Err(SchemaError::Unfinished { .. })));
        steps.push("m29991231_000001_from_tomorrow".to_owned());
        assert!(matches!(due(&steps), Err(SchemaError::Newer(_))));
    }
}
