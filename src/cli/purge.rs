//! `semilla purge --now`: deletes what is due, and prints what was signed for it.

use super::CommandError;
use crate::opened::Opened;
use server::{config::Config, services::privacy::purge};
use std::io::{Write, stdout};

/// Deletes at once what is due by the table of retention, and prints the signed entries, one JSON object on a line
#[derive(Debug, clap::Args)]
pub struct Purge {
    /// Say so: by itself the server does it once a day
    #[arg(long, required = true)]
    now: bool,
}

impl Purge {
    /// Deletes, and prints the entries.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        debug_assert!(self.now);
        Opened::with(config, |opened| async move {
            let entries = purge::now(&opened.state()?).await?;
            let mut out = stdout().lock();
            entries.iter().try_for_each(|entry| write!(out, "{}", entry.line()))?;
            Ok(())
        })
    }
}
