//! `semilla restore FILE`: brings a backup back, whole or not at all.
//!
//! Everything is unpacked, compared with its manifest and brought up to date in a folder of its own below the data folder.
//! While that folder is there nobody works in the data folder, so a restore that was cut off leaves nothing that could be
//! taken for a site.

use super::CommandError;
use crate::{
    data_dir::{DataDir, RESTORING},
    schema,
};
use server::{
    backup::{
        self, Begun, Contents, Identities, Opened, Unpacked,
        deletions::{self, Logs},
    },
    config::Config,
    database::{Database, DatabaseTarget, query},
    domain::token::Token,
    keyring,
    leftovers::KEYS_PART,
};
use std::{
    collections::BTreeSet,
    fs::{self, DirBuilder, File},
    io::{self, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

/// Brings a backup back into an empty data folder, or the keyring into one that has none
#[derive(Debug, clap::Args)]
pub struct Restore {
    /// The backup
    pub file: PathBuf,
    /// The file with the age key that opens it
    #[arg(long, value_name = "KEYFILE")]
    pub identity: Option<PathBuf>,
    /// The newest signed log of deletions, unless it lies in the data folder: who is in it is not restored
    #[arg(long, value_name = "LOG")]
    pub deletions: Option<PathBuf>,
}

impl Restore {
    /// Restores the backup.
    pub fn run(self, config: Config) -> Result<(), CommandError> {
        // A pipe would be waited for without end, and nothing but a file can be read twice.
        if fs::metadata(&self.file).is_ok_and(|facts| !facts.is_file()) {
            return Err(format!("{} is not a file", self.file.display()).into());
        }
        let logs = Logs::read(self.deletions.as_deref(), &config.data_dir)?;
        let identities = self.identity.as_deref().map(Identities::read).transpose()?;
        let begun = Begun::read(backup::open(&self.file, identities.as_ref())?)?;
        match begun.head.contents {
            Contents::Keyring => keys(&config, begun, &logs)?,
            Contents::Sqlite if !config.database.is_sqlite() => {
                return Err(
                    "the backup is of SQLite, and the configuration names PostgreSQL".into()
                );
            }
            Contents::Postgres if config.database.is_sqlite() => {
                return Err(
                    "the backup is of PostgreSQL, and the configuration names SQLite".into()
                );
            }
            _ => {
                let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
                runtime.block_on(database(&config, begun, &logs))?;
            }
        }
        writeln!(io::stdout(), "restored into {}", config.data_dir.display())?;
        Ok(())
    }
}

/// Keys go into a folder beside their place, which gets its name when it is whole and holds nobody's key who was deleted.
fn keys(config: &Config, begun: Begun<Opened>, logs: &Logs) -> Result<(), CommandError> {
    let _held = DataDir::open(config)?;
    let place = config.keyring_dir();
    if place.exists() {
        return Err(backup::BackupError::Exists(place.display().to_string()).into());
    }
    let folder = Folder::make(&config.data_dir.join(KEYS_PART))?;
    let unpacked = begun.unpack(&folder.0)?;
    let keys = unpacked.keyring();
    let log = logs.believed(&keys, config)?;
    log.destroy_keys(&keys, config)?;
    // For the database, which may come back later.
    log.place(&config.data_dir)?;
    fs::rename(&keys, &place)?;
    sync(&config.data_dir)?;
    Ok(())
}

async fn database(config: &Config, begun: Begun<Opened>, logs: &Logs) -> Result<(), CommandError> {
    let _held = DataDir::open_to_restore(config)?;
    let log = logs.believed(&config.keyring_dir(), config)?;
    let destroyed = &log.destroyed();
    schema::due(&begun.head.migrations)?;
    let target = config.database_target();
    if let DatabaseTarget::Postgres(_) = &target {
        refuse_filled(&target).await?;
    }
    // From here on the data folder is closed to everybody, until the folder is gone.
    let folder = Folder::make(&config.data_dir.join(RESTORING))?;
    sync(&config.data_dir)?;
    let unpacked = begun.unpack(&folder.0)?;
    log.place(&config.data_dir)?;
    // The keyring that came back first may be older than the log.
    log.destroy_keys(&config.keyring_dir(), config)?;
    match &target {
        DatabaseTarget::Sqlite(place) => {
            let staged = unpacked.database();
            let open = Database::open(&DatabaseTarget::Sqlite(staged.clone()), 1).await?;
            let made_ready = make_ready(&open, destroyed).await;
            open.close().await?;
            made_ready?;
            place_files(config, &unpacked)?;
            fs::rename(staged, place)?;
        }
        DatabaseTarget::Postgres(_) => {
            place_files(config, &unpacked)?;
            let open = Database::open(&target, 1).await?;
            let loaded = load(&open, &unpacked, destroyed).await;
            open.close().await?;
            loaded.inspect_err(|_| take_files_back(config))?;
        }
    }
    sync(&config.data_dir)?;
    drop(folder);
    Ok(sync(&config.data_dir)?)
}

/// Brings a database of SQLite that nobody uses yet up to date, all of it in its one file, which is then moved.
async fn make_ready(database: &Database, destroyed: &BTreeSet<Token>) -> Result<(), CommandError> {
    if let Some(damage) = query::check::damage(database.reader()).await?.first() {
        return Err(format!("the database in the backup is damaged: {damage}").into());
    }
    let tx = database.begin_write_keeping_cache().await?;
    schema::advance(&tx, None).await?;
    deletions::erase_person(&tx, destroyed).await?;
    tx.commit().await?;
    if database.fold_log().await? {
        Ok(())
    } else {
        Err("the log of the restored database cannot be folded into it: somebody reads it".into())
    }
}

/// Brings the rows into an empty database of PostgreSQL, in one transaction with its schema.
async fn load(
    database: &Database,
    unpacked: &Unpacked,
    destroyed: &BTreeSet<Token>,
) -> Result<(), CommandError> {
    let history = migrations::before_0_1_0::in_releases(&unpacked.head.migrations);
    if !migrations::names().starts_with(&history) {
        return Err("the schema of the backup has another history than that of this program".into());
    }
    let steps = u32::try_from(history.len())?;
    let tx = database.begin_write_keeping_cache().await?;
    schema::advance(&tx, Some(steps)).await?;
    backup::load_rows(&tx, unpacked).await?;
    schema::advance(&tx, None).await?;
    deletions::erase_person(&tx, destroyed).await?;
    Ok(tx.commit().await?)
}

async fn refuse_filled(target: &DatabaseTarget) -> Result<(), CommandError> {
    let database = Database::open(target, 1).await?;
    let empty = query::schema::is_empty(database.reader()).await;
    database.close().await?;
    if empty? {
        Ok(())
    } else {
        Err("the database is not empty; a backup is restored only into an empty one".into())
    }
}

fn place_files(config: &Config, unpacked: &Unpacked) -> io::Result<()> {
    let files = unpacked.files();
    if files.exists() { fs::rename(files, config.files_dir()) } else { Ok(()) }
}

/// After a failure, into the folder that goes: the data folder was empty.
fn take_files_back(config: &Config) {
    if let Err(error) = fs::remove_dir_all(config.files_dir()) {
        tracing::debug!(kind = %error.kind(), "no files to take back");
    }
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A folder that goes with all that is in it when this is dropped.
struct Folder(PathBuf);

impl Folder {
    fn make(path: &Path) -> io::Result<Self> {
        DirBuilder::new().mode(0o700).create(path)?;
        Ok(Self(path.to_owned()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let keys = keyring::destroy_all(&self.0.join("keyring"));
        if let Err(error) = keys.and_then(|()| fs::remove_dir_all(&self.0)) {
            tracing::warn!(kind = %error.kind(), "a folder of the restore stays");
        }
    }
}
