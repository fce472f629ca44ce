//! The folder below which everything is written: ours alone, and held by one process at a time.

use server::config::Config;
use std::{
    fs::{self, DirBuilder, File, Permissions, TryLockError},
    io,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
};

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
    /// Another process works in it.
    #[error("another semilla works in the data folder {0}")]
    Held(String),
}

impl DataDir {
    /// Makes the folder for us alone, or takes one that is. An empty folder is closed to others; one that holds
    /// something and is open to them is refused, because they may have read it.
    pub fn open(config: &Config) -> Result<Self, DataDirError> {
        let path = &config.data_dir;
        let unusable = |source| DataDirError::Unusable { path: path.clone(), source };
        DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(unusable)?;
        let mode = fs::metadata(path).map_err(unusable)?.permissions().mode();
        if mode & 0o077 != 0 {
            if !is_empty(path).map_err(unusable)? {
                return Err(DataDirError::Readable(path.display().to_string()));
            }
            fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(unusable)?;
        }
        let lock = File::create(path.join("lock")).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(DataDirError::Held(path.display().to_string())),
            Err(TryLockError::Error(source)) => Err(unusable(source)),
        }
    }
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
