//! `semilla migrate`: brings the schema up to date, and the index of the search; `serve` does the same when it starts.

use super::CommandError;
use crate::opened::Opened;
use server::{config::Config, services::library::reindex};

/// Brings the schema of the database up to date
#[derive(Debug, clap::Args)]
pub struct Migrate {}

impl Migrate {
    /// Opening the library runs every migration that is due.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        Opened::with(config, |opened| async move {
            Ok(reindex::catch_up(&opened.database, &mut |_| {}).await?)
        })
    }
}
