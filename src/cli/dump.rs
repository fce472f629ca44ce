//! `semilla dump --logical`: every row of the library in a stable order, the same text on both databases.

use super::CommandError;
use crate::opened::Opened;
use server::{config::Config, services::studio::bundle::write::dump_logical};
use std::io::{self, BufWriter, Write};

/// Prints every row of the library in a stable order, named by tokens, the same text on both databases
#[derive(Debug, clap::Args)]
pub struct Dump {
    /// Say so: there is no other dump
    #[arg(long, required = true)]
    logical: bool,
}

impl Dump {
    /// Prints the dump.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        debug_assert!(self.logical);
        Opened::with(config, |opened| async move {
            let mut out = BufWriter::new(io::stdout());
            dump_logical(&opened.database, &mut out).await?;
            Ok(out.flush()?)
        })
    }
}
