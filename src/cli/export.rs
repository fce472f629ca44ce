//! `semilla export PATH`: writes a bundle, everything in open formats and importable again.

use super::CommandError;
use crate::{opened::Opened, progress};
use server::{
    config::Config,
    services::studio::bundle::write::{Share, write_bundle},
};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Writes the library into a new folder: what readers can see with its history, or everything
#[derive(Debug, clap::Args)]
pub struct Export {
    /// The folder to make
    path: PathBuf,
    /// Drafts and unpublished texts too
    #[arg(long)]
    everything: bool,
}

impl Export {
    /// Writes the bundle.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let share = if self.everything { Share::Everything } else { Share::Public };
        let count = Opened::with(config, |opened| async move {
            let bar = progress::bar("items");
            let mut told = |done| bar.set_position(done as u64);
            let count = write_bundle(
                &opened.database,
                opened.storage.as_ref(),
                &self.path,
                share,
                &mut told,
            )
            .await;
            bar.finish_and_clear();
            Ok(count?)
        })?;
        writeln!(io::stdout(), "{count} items")?;
        Ok(())
    }
}
