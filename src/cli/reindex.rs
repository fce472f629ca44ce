//! `semilla reindex`: makes the index of the search anew. A server on the same PostgreSQL goes on serving.

use super::CommandError;
use crate::opened::Opened;
use server::{config::Config, database::record::search::Titles, services::library::reindex};
use std::io::{self, Write};

/// Makes the index of the search anew
#[derive(Debug, clap::Args)]
pub struct Reindex {
    /// Leave titles out: to measure how well texts are found by what they say, never for readers
    #[arg(long, hide = true)]
    without_titles: bool,
}

impl Reindex {
    /// Makes the index anew.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        Opened::with(config, |opened| async move {
            let titles = if self.without_titles { Titles::LeftOut } else { Titles::Kept };
            let mut items = 0;
            reindex::reindex(&opened.database, titles, &mut |done| items = done).await?;
            // There is nobody left to tell when stderr is closed.
            let _ = writeln!(io::stderr(), "{items} items can be searched");
            Ok(())
        })
    }
}
