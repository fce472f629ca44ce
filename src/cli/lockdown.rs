//! `semilla lockdown on|off|status`: nothing is changed until it is off again. Beside a running server or without one.

use super::CommandError;
use clap::ValueEnum;
use serde::Serialize;
use server::{
    config::Config,
    database::{Database, DatabaseTarget},
    domain::clock::SystemClock,
    read_only::{Disk, SystemDisk},
};
use std::io::{self, Write};

/// Holds all changes, or lets them go on. Every server of the site knows within a second
#[derive(Debug, clap::Args)]
pub struct Lockdown {
    /// Switch it on or off, or only say how it stands
    #[arg(value_enum)]
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Nothing is changed from now on; reading and signing out go on
    On,
    /// Changes are taken again
    Off,
    /// Prints how it stands
    Status,
}

/// How it stands, as it is printed.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Status {
    /// Whether the operator holds all changes.
    lockdown: bool,
    /// Whether servers hold them by themselves, for want of room.
    disk_nearly_full: bool,
    /// How many of a hundred bytes of the disk of the data folder are free.
    disk_free_percent: u64,
}

impl Lockdown {
    /// Does it, and prints how it stands as JSON.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let status = runtime.block_on(set(&config, self.what))?;
        let mut out = io::stdout();
        serde_json::to_writer(&mut out, &status)?;
        Ok(writeln!(out)?)
    }
}

/// Works beside a server that holds the data folder: one row is all that is read or written.
async fn set(config: &Config, what: What) -> Result<Status, CommandError> {
    let target = config.database_target();
    if let DatabaseTarget::Sqlite(path) = &target
        && !path.is_file()
    {
        return Err(format!("there is no site in {}", config.data_dir.display()).into());
    }
    let database = Database::open(&target, 1).await?;
    let done = match what {
        What::On => database.set_lockdown(true).await,
        What::Off => database.set_lockdown(false).await,
        What::Status => Ok(()),
    };
    let lockdown = match done {
        Ok(()) => database.is_locked_down(&SystemClock).await,
        Err(error) => Err(error),
    };
    // Not folded into one file: that is for the server to do, which may be writing.
    database.leave().await?;
    let room = SystemDisk.room(&config.data_dir)?;
    Ok(Status {
        lockdown: lockdown?,
        disk_nearly_full: room.is_below(config.limits.disk_free_percent),
        disk_free_percent: room.percent(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use server::testing::TestDatabase;

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn ab7_the_word_of_the_operator_is_written_beside_a_running_server() {
        let site = TestDatabase::sqlite().await;
        let config = Config { data_dir: site.folder().unwrap().to_owned(), ..Config::default() };
        for (what, expected) in
            [(What::Status, false), (What::On, true), (What::Status, true), (What::Off, false)]
        {
            assert_eq!(set(&config, what).await.unwrap().lockdown, expected, "{what:?}");
        }
        // The server was in nobody's way, and nobody in its.
        site.probe_write().await.unwrap();
        site.end().await;
    }

    #[tokio::test]
    async fn where_there_is_no_site_nothing_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
        let refused = set(&config, What::On).await.unwrap_err().to_string();
        assert!(refused.contains("there is no site"), "{refused}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
