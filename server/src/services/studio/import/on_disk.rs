//! Where a file of an import lies on the disk: a Mac writes `é` as two letters in names of files, texts write it as one.
//!
//! Everywhere else in an import a name has one way to be written (NFC); here it finds back to the one on the disk.

use crate::domain::letters::composed;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The path of `path`, which is relative to `root`, as the disk has it; as it is, where nothing has that name.
pub fn on_disk(root: &Path, path: &Path) -> PathBuf {
    let mut found = root.to_owned();
    for part in path.components() {
        let here = found.join(part);
        let name = part.as_os_str().to_str().filter(|name| !name.is_ascii());
        let other = name.filter(|_| fs::symlink_metadata(&here).is_err());
        let there = other.and_then(|name| called(&found, name));
        found = there.unwrap_or(here);
    }
    found
}

/// What a folder holds under a name, however that is written.
fn called(folder: &Path, name: &str) -> Option<PathBuf> {
    let wanted = composed(name);
    let entries = fs::read_dir(folder).ok()?.flatten();
    let mut names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.find(|name| composed(name) == wanted).map(|name| folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_its_accents_are_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("pa\u{301}gina");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("plan-e\u{301}.pdf"), "").unwrap();
        let found = on_disk(root.path(), Path::new("página/plan-é.pdf"));
        assert_eq!(found, folder.join("plan-e\u{301}.pdf"));
        let none = on_disk(root.path(), Path::new("página/otro-é.pdf"));
        assert_eq!(none, folder.join("otro-é.pdf"));
    }
}
