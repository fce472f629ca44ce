//! What programs that were killed left half-written in the data folder. It is nobody's, and whoever holds the folder removes
//! it when they begin; `semilla check` only says what it is.
//!
//! What somebody is just writing is not among it: parts of files are locked ([`crate::part_file`]), a backup holds a lock of
//! its own, and for the rest one has to hold the data folder. A restore of a database that was cut off is another matter: the
//! folder is refused then.

use crate::{
    config::Config,
    keyring,
    part_file::{abandoned, abandoned_in, remove_present},
    storage::UPLOAD_PART,
};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// Keys that a restore is just unpacking.
pub const KEYS_PART: &str = "keyring.part";
/// The copy that a backup is made from.
pub const BACKUP_PART: &str = "backup.part";
/// Held by the process that makes a backup.
pub const BACKUP_LOCK: &str = "backup.lock";
/// The demo while `semilla seed` brings it in.
pub const DEMO_PART: &str = "demo.unpacked";

/// What lies there.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Leftovers {
    /// Files, and folders that hold no keys.
    plain: Vec<PathBuf>,
    /// A folder with keys.
    keys: Option<PathBuf>,
    /// Parts of keys, in the keyring itself.
    parts_of_keys: usize,
}

impl Leftovers {
    /// Looks for it. Beside a server it may find what that server is just doing, such as its trial of the disk.
    pub fn find(config: &Config) -> io::Result<Self> {
        Self::find_under(config, &Backups::now(&config.data_dir)?)
    }

    fn find_under(config: &Config, backups: &Backups) -> io::Result<Self> {
        let folder = &config.data_dir;
        let mut plain = abandoned_in(folder, is_part_of_ours)?;
        let begins_with_part = |name: &str| name.starts_with(".part-");
        plain.extend(abandoned_in(&config.mail_dir(), begins_with_part)?);
        plain.extend(abandoned_in(&config.files_dir(), begins_with_part)?);
        plain.extend(abandoned_in(&config.uploads_dir(), |name| name.starts_with(UPLOAD_PART))?);
        plain.extend(present(folder.join(DEMO_PART)));
        if let Backups::None(_) = backups {
            plain.extend(present(folder.join(BACKUP_PART)));
        }
        Ok(Self {
            plain,
            keys: present(folder.join(KEYS_PART)),
            parts_of_keys: keyring::abandoned_parts(&config.keyring_dir())?.len(),
        })
    }

    /// How much it is.
    pub fn count(&self) -> usize {
        self.plain.len() + self.keys.iter().len() + self.parts_of_keys
    }
}

/// Removes what lies there; only for who holds the data folder. What is left in the keyring goes when that is opened.
pub fn remove(config: &Config) -> io::Result<()> {
    // Held to the end, so that no backup begins meanwhile.
    let backups = Backups::now(&config.data_dir)?;
    let found = Leftovers::find_under(config, &backups)?;
    if let Some(folder) = found.keys {
        keyring::destroy_all(&folder.join("keyring"))?;
        fs::remove_dir_all(folder)?;
    }
    for path in found.plain {
        match path.is_dir() {
            true => fs::remove_dir_all(path)?,
            false => remove_present(&path)?,
        }
    }
    Ok(())
}

/// Whether a backup is being made. While this is held, none begins.
enum Backups {
    None(#[expect(dead_code, reason = "held, so that nobody else has it")] Option<File>),
    UnderWay,
}

impl Backups {
    fn now(data_dir: &Path) -> io::Result<Self> {
        let lock = data_dir.join(BACKUP_LOCK);
        if !lock.exists() || !data_dir.join(BACKUP_PART).exists() {
            return Ok(Self::None(None));
        }
        Ok(abandoned(&lock)?.map_or(Self::UnderWay, |held| Self::None(Some(held))))
    }
}

/// A file of ours that is there for a moment only: the trial of the disk, a new log of deletions, a copy before an upgrade.
fn is_part_of_ours(name: &str) -> bool {
    let log = name == "deletions.part" || name.starts_with("deletions.part-");
    log || name == "ready" || (name.starts_with("semilla.before-") && name.ends_with(".part"))
}

fn present(path: PathBuf) -> Option<PathBuf> {
    path.exists().then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::part_file::PartFile;

    #[test]
    fn du2_what_killed_programs_left_goes_and_what_others_do_stays() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path();
        let config = Config { data_dir: folder.to_owned(), ..Config::default() };
        for path in [
            "backup.part",
            "keyring.part/keyring/people",
            "demo.unpacked",
            "mail",
            "files",
            "uploads",
        ] {
            fs::create_dir_all(folder.join(path)).unwrap();
        }
        for path in [
            "ready",
            "deletions.part",
            "deletions.part-7-0",
            "semilla.before-x.part",
            "backup.part/semilla.sqlite",
            "backup.lock",
            "keyring.part/keyring/master.key",
            "mail/.part-2026-12-05-a.eml",
            "files/.part-7-0",
            "uploads/.part-7-0",
        ] {
            fs::write(folder.join(path), "left").unwrap();
        }
        for path in ["semilla.sqlite", "deletions.jsonl", "mail/2026-12-05-a.eml"] {
            fs::write(folder.join(path), "whole").unwrap();
        }
        let running = PartFile::create(&folder.join("files/.part-")).unwrap();
        let coming = PartFile::create(&folder.join("uploads/.part-")).unwrap();
        let backup = File::open(folder.join("backup.lock")).unwrap();
        backup.lock().unwrap();
        assert_eq!(Leftovers::find(&config).unwrap().count(), 9, "all but the backup that is made");
        remove(&config).unwrap();
        assert!(folder.join("backup.part").exists() && running.path().exists());
        assert!(coming.path().exists() && !folder.join("uploads/.part-7-0").exists());
        drop(backup);
        assert_eq!(Leftovers::find(&config).unwrap().count(), 1);
        remove(&config).unwrap();
        assert_eq!(Leftovers::find(&config).unwrap(), Leftovers::default());
        assert!(!folder.join("backup.part").exists() && !folder.join("keyring.part").exists());
        for path in ["semilla.sqlite", "deletions.jsonl", "mail/2026-12-05-a.eml", "backup.lock"] {
            assert!(folder.join(path).exists(), "{path}");
        }
    }
}
