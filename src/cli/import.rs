//! `semilla import --from KIND PATH`: brings a folder of texts into the library, and says what became of each.

use super::{CommandError, clean_file};
use crate::{opened::Opened, progress};
use clap::ValueEnum;
use server::{
    config::Config,
    domain::clock::{Clock, SystemClock},
    services::studio::{
        bundle::load::load_bundle,
        import::{self, ImportError, ImportReport, Progress, ReadOptions, SourceLibrary},
    },
};
use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// Brings a folder of texts into the library. What is broken is named with its reason and the rest goes on; running
/// it again changes nothing that is there already.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// What the folder is
    #[arg(long, value_enum)]
    from: Kind,
    /// The folder
    path: PathBuf,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// For hugo: a TOML file that says which front-matter fields become a list [default: the built-in one]
    #[arg(long, value_name = "FILE")]
    field_map: Option<PathBuf>,
    /// Print every text with what became of it
    #[arg(long)]
    all: bool,
}

/// The kinds of folders that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Lessons, checklists, forms and a glossary as the Umbrella app keeps them
    Umbrella,
    /// The content folder of a Hugo site
    Hugo,
    /// LANGUAGE/PATH.md with front matter (docs/importing.md)
    Folder,
    /// What `semilla export` wrote
    Bundle,
}

impl Import {
    /// Reads the folder, then opens the library and brings it in.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        if self.from == Kind::Bundle {
            return self.bundle(config);
        }
        let library = self.read()?;
        let report = Opened::with(config, |opened| {
            bring_in(opened, self.path.clone(), library, self.dry_run)
        })?;
        self.tell(&report)
    }

    fn read(&self) -> Result<SourceLibrary, ImportError> {
        let bar = progress::bar("reading");
        let mut told = |progress: Progress<'_>| {
            bar.set_length(progress.total as u64);
            bar.set_position(progress.done as u64);
        };
        let options = ReadOptions { field_map: self.field_map.clone(), now: SystemClock.now() };
        let library = match self.from {
            Kind::Umbrella => import::umbrella::read(&self.path, &options, &mut told),
            Kind::Hugo => import::hugo::read(&self.path, &options, &mut told),
            Kind::Folder | Kind::Bundle => import::folder::read(&self.path, &options, &mut told),
        };
        bar.finish_and_clear();
        library
    }

    fn tell(&self, report: &ImportReport) -> Result<(), CommandError> {
        let mut out = io::stdout().lock();
        if self.all {
            for text in &report.texts {
                writeln!(out, "{:?} {} {}", text.written, text.language, text.path.display())?;
            }
        }
        Ok(write!(out, "{report}")?)
    }

    fn bundle(self, config: Config) -> Result<(), CommandError> {
        let (path, dry_run) = (self.path, self.dry_run);
        let cleaner = clean_file::cleaner()?;
        let report = Opened::with(config, |opened| async move {
            let bar = progress::bar("items");
            let mut told = |done| bar.set_position(done as u64);
            let (database, storage) = (&opened.database, &opened.storage);
            let report = load_bundle(database, storage, &cleaner, &path, dry_run, &mut told).await;
            bar.finish_and_clear();
            Ok(report?)
        })?;
        let would = if dry_run { "would be " } else { "" };
        writeln!(
            io::stdout(),
            "{} items {would}created, {} {would}changed, {} unchanged, {} left alone because they have another history here",
            report.created,
            report.changed,
            report.unchanged,
            report.diverged
        )?;
        for cleaned in &report.cleaned {
            writeln!(io::stdout(), "{cleaned}")?;
        }
        if report.held > 0 {
            writeln!(
                io::stdout(),
                "{} texts {would}kept as drafts: a machine made them, their class is critical, and no qualified review vouches for them",
                report.held
            )?;
        }
        Ok(())
    }
}

/// Brings a library that was read from `root` in, with a bar.
pub async fn bring_in(
    opened: Arc<Opened>,
    root: impl AsRef<Path>,
    library: SourceLibrary,
    dry_run: bool,
) -> Result<ImportReport, CommandError> {
    let bar = progress::bar("items");
    let mut told = |done: usize, total: usize| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    let options = opened.import_options(dry_run)?;
    let report = import::apply(
        &opened.database,
        &opened.storage,
        root.as_ref(),
        library,
        &options,
        &mut told,
    )
    .await;
    bar.finish_and_clear();
    Ok(report?)
}
