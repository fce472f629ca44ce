//! The folder below which everything is written: ours alone, and held by one process at a time.

use server::{
    check::open_to_others,
    config::Config,
    domain::deletion_log,
    leftovers::{self, BACKUP_LOCK},
};
use std::{
    fs::{self, DirBuilder, File, Permissions, TryLockError},
    io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

/// A restore that is under way. While this is in the data folder nobody works in it.
pub const RESTORING: &str = "restore.part";
/// Held by the process that works in the folder.
const LOCK: &str = "lock";

/// The folder, held until this is dropped.
#[derive(Debug)]
pub struct DataDir {
    _lock: File,
}

/// Why the folder is refused.
#[derive(Debug, thiserror::Error)]
pub enum DataDirError {
    /// It cannot be made or read.
    #[error("the data folder {} cannot be used", .path.display())]
    Unusable {
        /// Its path.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Others on this computer can read it.
    #[error("others can read the data folder {0}; close it with: chmod 700 {0}")]
    Readable(String),
    /// Others can read a key, or could put one there.
    #[error(
        "others have rights to {0}, which belongs to the keyring; take them away with: chmod go= {0}"
    )]
    KeysReadable(String),
    /// Another process works in it.
    #[error("another semilla works in the data folder {0}")]
    Held(String),
    /// A restore did not come to its end.
    #[error("a restore into the data folder {0} was cut off; empty the folder and restore again")]
    CutOff(String),
    /// There is something in it.
    #[error("the data folder {0} is not empty; a backup is restored only into an empty one")]
    NotEmpty(String),
    /// There is no such folder.
    #[error("there is no data folder {0}")]
    Missing(String),
    /// A backup of it is being made.
    #[error("another backup of the data folder {0} is being made")]
    BackupUnderWay(String),
}

impl DataDir {
    /// Makes the folder for us alone, or takes one that is. An empty folder is closed to others; one that holds
    /// something and is open to them is refused, because they may have read it. So is one whose restore was cut off. What
    /// else was cut off is removed.
    pub fn open(config: &Config) -> Result<Self, DataDirError> {
        let path = &config.data_dir;
        let unusable = |source| DataDirError::Unusable { path: path.clone(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(unusable)?;
        if is_open_to_others(path).map_err(unusable)? {
            if !is_empty(path).map_err(unusable)? {
                return Err(DataDirError::Readable(path.display().to_string()));
            }
            fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(unusable)?;
        }
        let held = DataDirError::Held(path.display().to_string());
        let lock = lock(path, LOCK).map_err(unusable)?.ok_or(held)?;
        if path.join(RESTORING).exists() {
            return Err(DataDirError::CutOff(path.display().to_string()));
        }
        if let Some(open) = open_to_others(&config.keyring_dir()).map_err(unusable)?.first() {
            return Err(DataDirError::KeysReadable(open.display().to_string()));
        }
        leftovers::remove(config).map_err(unusable)?;
        Ok(Self { _lock: lock })
    }

    /// The same for restoring a database: there is nothing in the folder but, perhaps, the keyring and the log of
    /// deletions.
    pub fn open_to_restore(config: &Config) -> Result<Self, DataDirError> {
        const MAY_BE: [&str; 4] = [LOCK, BACKUP_LOCK, "keyring", deletion_log::FILE];
        let held = Self::open(config)?;
        let path = &config.data_dir;
        let unusable = |source| DataDirError::Unusable { path: path.clone(), source };
        for entry in fs::read_dir(path).map_err(unusable)? {
            let name = entry.map_err(unusable)?.file_name();
            if !MAY_BE.iter().any(|known| name == *known) {
                return Err(DataDirError::NotEmpty(path.display().to_string()));
            }
        }
        Ok(held)
    }
}

/// The right to make a backup, beside the process that works in the folder. One at a time.
#[derive(Debug)]
pub struct BackupTurn {
    _lock: File,
}

impl BackupTurn {
    /// Takes it. Refuses a folder that is not there, one that others can read, and one whose restore was cut off.
    pub fn take(config: &Config) -> Result<Self, DataDirError> {
        let path = &config.data_dir;
        let name = || path.display().to_string();
        let unusable = |source| DataDirError::Unusable { path: path.clone(), source };
        if !path.is_dir() {
            return Err(DataDirError::Missing(name()));
        }
        if is_open_to_others(path).map_err(unusable)? {
            return Err(DataDirError::Readable(name()));
        }
        if path.join(RESTORING).exists() {
            return Err(DataDirError::CutOff(name()));
        }
        let under_way = DataDirError::BackupUnderWay(name());
        Ok(Self { _lock: lock(path, BACKUP_LOCK).map_err(unusable)?.ok_or(under_way)? })
    }
}

/// The lock of that name; `None` when another process has it.
fn lock(folder: &Path, name: &str) -> io::Result<Option<File>> {
    let lock = File::create(folder.join(name))?;
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether others on this computer have any right in the folder.
pub fn is_open_to_others(path: &Path) -> io::Result<bool> {
    Ok(fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

fn is_empty(path: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(path)?.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(path: &Path) -> Config {
        Config { data_dir: path.to_owned(), ..Config::default() }
    }

    #[test]
    fn du8_a_second_process_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let first = DataDir::open(&config(folder.path())).unwrap();
        let second = DataDir::open(&config(folder.path()));
        assert!(matches!(second, Err(DataDirError::Held(_))), "{second:?}");
        drop(first);
        DataDir::open(&config(folder.path())).unwrap();
    }

    #[test]
    fn du13_the_folder_is_for_us_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        drop(DataDir::open(&config(&path)).unwrap());
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(), 0o700);
        fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
        let refused = DataDir::open(&config(&path));
        assert!(matches!(refused, Err(DataDirError::Readable(_))), "{refused:?}");
        fs::remove_file(path.join("lock")).unwrap();
        drop(DataDir::open(&config(&path)).unwrap());
        assert_eq!(mode(), 0o700);
    }
}
