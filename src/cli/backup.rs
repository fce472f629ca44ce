//! `semilla backup`: writes everything into one file, while the server serves. It needs no lock of the data folder.

use super::CommandError;
use crate::{data_dir::BackupTurn, refusal::Finding};
use server::{
    backup::{self, Contents, Head, Output, Recipient, Written},
    config::Config,
    database::{Snapshot, query},
    domain::clock::SystemClock,
    leftovers::BACKUP_PART,
    storage::LocalStorage,
};
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Writes a backup while the server serves: the database as it is at one moment and all files, or the keyring apart
#[derive(Debug, clap::Args)]
pub struct Backup {
    /// The file to make, of the database and the files; the keyring is never in it
    #[arg(long, value_name = "FILE", required_unless_present = "keyring_to")]
    pub to: Option<PathBuf>,
    /// The file to make, of the keyring alone; only sealed
    #[arg(long, value_name = "FILE")]
    pub keyring_to: Option<PathBuf>,
    /// An age recipient to seal it to; may be given several times [default: backup_recipients]
    #[arg(long, value_name = "AGE")]
    pub recipient: Vec<Recipient>,
}

impl Backup {
    /// Writes the backup.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        let recipients =
            if self.recipient.is_empty() { &config.backup_recipients } else { &self.recipient };
        if self.keyring_to.is_some() && recipients.is_empty() {
            return Err(backup::BackupError::KeyringOpen.into());
        }
        let _turn = BackupTurn::take(&config)?;
        server::background::stand_back();
        if let Some(to) = &self.keyring_to {
            write_keyring(&config, to, recipients)?;
        }
        let Some(to) = &self.to else { return Ok(()) };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let written = runtime.block_on(write_database(&config, to, recipients))?;
        if recipients.is_empty() {
            say(
                "the backup is not sealed: whoever has the file can read all of it but addresses and secrets, \
                 whose keys are in the keyring",
            );
        }
        if !written.missing.is_empty() {
            for hash in &written.missing {
                say(&format!("the file {hash} is missing from the storage or damaged"));
            }
            let count = written.missing.len();
            let finding = format!("the backup is whole but for {count} files that are not there");
            return Err(Finding(finding).into());
        }
        Ok(())
    }
}

fn write_keyring(config: &Config, to: &Path, recipients: &[Recipient]) -> Result<(), CommandError> {
    let head = Head::new(Contents::Keyring, Vec::new(), &SystemClock);
    let mut output = Output::create(to, recipients, &head)?;
    let keys = backup::write_keyring(&config.keyring_dir(), &mut output)?;
    output.finish()?;
    writeln!(io::stdout(), "{}: {keys} keys", to.display())?;
    Ok(())
}

async fn write_database(
    config: &Config,
    to: &Path,
    recipients: &[Recipient],
) -> Result<Written, CommandError> {
    let scratch = Scratch::new(&config.data_dir)?;
    let target = config.database_target();
    let snapshot = Snapshot::take(&target, &scratch.0.join("semilla.sqlite")).await?;
    let contents = match snapshot.file() {
        Some(_) => Contents::Sqlite,
        None => Contents::Postgres,
    };
    let migrations = query::schema::applied(snapshot.connection()).await?;
    let head = Head::new(contents, migrations, &SystemClock);
    let mut output = Output::create(to, recipients, &head)?;
    let storage = LocalStorage::beside(&config.files_dir());
    let written = backup::write_database(&snapshot, &storage, &mut output).await?;
    snapshot.end().await?;
    let parts = output.finish()?;
    writeln!(io::stdout(), "{}: {parts} parts, {} files", to.display(), written.files)?;
    Ok(written)
}

/// A folder for the copy of the database, inside the data folder, where the database itself lies in clear already. It
/// goes when this is dropped; what a backup that was cut off left goes when the next one begins.
struct Scratch(PathBuf);

impl Scratch {
    fn new(data_dir: &Path) -> io::Result<Self> {
        let folder = data_dir.join(BACKUP_PART);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::create_dir(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            tracing::warn!(kind = %error.kind(), "the folder backup.part stays; the next backup removes it");
        }
    }
}

/// To the person at the terminal. There is nobody left to tell when stderr is closed.
fn say(sentence: &str) {
    let _ = writeln!(io::stderr(), "semilla: {sentence}");
}
