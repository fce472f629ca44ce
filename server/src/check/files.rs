//! Rows and files agree: each file that the database names is kept and is what its name says, and nothing else is kept.

use super::CheckError;
use crate::{
    database::{Database, query::check as query},
    domain::clock::Clock,
    storage::ContentHash,
};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// A file without a row that is younger may belong to an import that is under way.
const YOUNG: TimeDelta = TimeDelta::hours(1);

/// Every file in the folder, by its hash.
pub fn kept(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut kept = BTreeMap::new();
    for shelf in entries(folder)? {
        if !shelf.is_dir() {
            continue;
        }
        for path in entries(&shelf)? {
            let parts = [shelf.file_name(), path.file_name()].map(|name| {
                name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
            });
            kept.insert(parts.concat(), path);
        }
    }
    Ok(kept)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// Compares both ways.
pub async fn look(
    database: &Database,
    folder: &Path,
    mut kept: BTreeMap<String, PathBuf>,
    clock: &dyn Clock,
) -> Result<Vec<String>, CheckError> {
    let mut findings = Vec::new();
    for (hash, size) in query::files(database.reader()).await? {
        kept.remove(&hash);
        let Ok(known) = hash.parse::<ContentHash>() else {
            findings.push("a row of file has a hash that is none".to_owned());
            continue;
        };
        let (head, tail) = known.as_str().split_at(2);
        match read(&folder.join(head).join(tail)) {
            Ok((found, length)) if found == hash && length == size.cast_unsigned() => {}
            Ok(_) => findings.push(format!("the file {hash} is not what its name says")),
            Err(_) => findings.push(format!("the file {hash} is missing or cannot be read")),
        }
    }
    let now = clock.now();
    let old = |path: &Path| {
        let changed = fs::metadata(path).and_then(|facts| facts.modified());
        changed.is_ok_and(|changed| now - DateTime::<Utc>::from(changed) > YOUNG)
    };
    for (name, _) in kept.iter().filter(|(_, path)| old(path)) {
        findings.push(format!("the file {name} is kept and no row names it"));
    }
    Ok(findings)
}

/// The hash of a file, and its length.
fn read(path: &Path) -> io::Result<(String, u64)> {
    let mut digest = Sha256::new();
    let length = io::copy(&mut File::open(path)?, &mut HashWriter(&mut digest))?;
    Ok((data_encoding::HEXLOWER.encode(&digest.finalize()), length))
}

struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
