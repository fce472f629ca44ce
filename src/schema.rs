//! Bringing the schema of a database up to date: all that is due in one transaction, after a copy was put aside.

use crate::refusal::CommandError;
use migrations::{Migrator, MigratorTrait};
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

/// The database is newer than this program.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a newer semilla worked on this database (it knows “{0}”); use that version, or restore an older backup"
)]
pub struct NewerError(String);

/// What became of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// It was up to date.
    Kept,
    /// It is now.
    Raised,
}

/// The migrations that are still to come, oldest first. Refuses a database that knows one which this program does not.
pub fn due(applied: &[String]) -> Result<Vec<String>, NewerError> {
    let known = migrations::names();
    match applied.iter().find(|name| !known.contains(name)) {
        Some(newer) => Err(NewerError(newer.clone())),
        None => Ok(known.into_iter().filter(|name| !applied.contains(name)).collect()),
    }
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
    // A new database is no news: whoever starts for the first time looks for the link below.
    if !applied.is_empty() {
        tracing::info!(migrations = due.join(" "), "the schema was brought up to date");
    }
    Ok(Schema::Raised)
}

/// Runs the next `steps` migrations, or all, inside the transaction.
pub async fn advance(tx: &WriteTx, steps: Option<u32>) -> Result<(), DatabaseError> {
    record::schema::be_alone(tx).await?;
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
        assert_eq!(due(&applied[..2]).unwrap(), applied[2..]);
        assert_eq!(due(&[]).unwrap(), applied);
        applied.push("m29991231_000001_from_tomorrow".to_owned());
        let sentence = due(&applied).unwrap_err().to_string();
        assert!(sentence.contains("newer semilla") && sentence.contains("from_tomorrow"));
    }
}
