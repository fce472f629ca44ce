//! Taking a backup apart into a folder, and comparing every part with the manifest before anybody uses it.

use super::{
    BackupError, Contents, DATABASE, FILES, FORMAT, HEAD, Head, KEYRING, KEYS, MANIFEST, Manifest,
    Part, TABLES, VERSION, archive,
};
use crate::{keyring, part_file::sync_folder_of, storage::ContentHash};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

/// The first part is small.
const LARGEST_HEAD: u64 = 64 * 1024;
/// Enough for a million files.
const LARGEST_MANIFEST: u64 = 256 * 1024 * 1024;

/// A backup whose parts lie in a folder and are what was written.
#[derive(Debug)]
pub struct Unpacked {
    /// What it is.
    pub head: Head,
    folder: PathBuf,
    parts: Vec<Part>,
}

impl Unpacked {
    /// The database of SQLite.
    pub fn database(&self) -> PathBuf {
        self.folder.join(DATABASE)
    }

    /// The files under their hashes, as a storage keeps them. There may be none.
    pub fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    pub fn keyring(&self) -> PathBuf {
        self.folder.join("keyring")
    }

    /// The parts with rows of PostgreSQL: the table, and the file with a row on each line.
    pub fn rows(&self) -> impl Iterator<Item = (&str, PathBuf)> {
        self.parts.iter().filter_map(|part| {
            let (table, _) = part.name.strip_prefix(TABLES)?.split_once('/')?;
            Some((table, self.folder.join(&part.name)))
        })
    }

    /// The last number that each table of PostgreSQL gave to a row.
    pub fn keys(&self) -> Result<BTreeMap<String, i64>, BackupError> {
        let path = self.folder.join(KEYS);
        let bytes = fs::read(&path).map_err(BackupError::io(&path))?;
        serde_json::from_slice(&bytes).map_err(|_| BackupError::broken("its keys cannot be read"))
    }
}

/// A backup of which the first part is read.
#[derive(Debug)]
pub struct Begun<R> {
    /// What it is.
    pub head: Head,
    part: Part,
    from: R,
}

impl<R: Read> Begun<R> {
    /// Reads the first part. Refuses what is no backup, and one that is newer than this program.
    pub fn read(mut from: R) -> Result<Self, BackupError> {
        let (head, part) = read_head(&mut from)?;
        if head.format != FORMAT {
            return Err(BackupError::broken("it is another kind of file"));
        }
        if head.version > VERSION {
            return Err(BackupError::Newer);
        }
        Ok(Self { head, part, from })
    }

    /// Takes the archive apart into `folder`, which is new and empty. Refuses one that was cut off, and one with a part
    /// that is not in its manifest, is not what the manifest says, or has no place.
    pub fn unpack(self, folder: &Path) -> Result<Unpacked, BackupError> {
        let Self { head, part, mut from } = self;
        let mut parts = vec![part];
        let manifest = loop {
            let Some(entry) = archive::read_head(&mut from).map_err(damaged)? else {
                return Err(BackupError::broken("it has no list of its parts"));
            };
            if entry.name == MANIFEST {
                break read_manifest(&mut from, &entry)?;
            }
            let place = place(&entry.name, head.contents)
                .ok_or_else(|| BackupError::broken("it has a part that does not belong in it"))?;
            parts.push(write_part(&mut from, &entry, &folder.join(place))?);
        };
        if archive::read_head(&mut from).map_err(damaged)?.is_some() {
            return Err(BackupError::broken("something stands behind the list of its parts"));
        }
        archive::read_end(&mut from).map_err(damaged)?;
        if manifest.parts != parts {
            return Err(BackupError::broken("its parts are not those of its list"));
        }
        let complete = match head.contents {
            Contents::Sqlite => parts.iter().any(|part| part.name == DATABASE),
            Contents::Postgres => parts.iter().any(|part| part.name == KEYS),
            Contents::Keyring => parts.len() > 1,
        };
        if !complete {
            return Err(BackupError::broken("it holds too little"));
        }
        Ok(Unpacked { head, folder: folder.to_owned(), parts })
    }
}

fn damaged(error: io::Error) -> BackupError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => BackupError::broken("it was cut off"),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            BackupError::broken("it was changed or damaged")
        }
        kind => BackupError::broken(format!("it cannot be read ({kind})")),
    }
}

fn read_head(from: &mut dyn Read) -> Result<(Head, Part), BackupError> {
    let none = || BackupError::broken("it is another kind of file");
    let entry = archive::read_head(from).ok().flatten().ok_or_else(none)?;
    if entry.name != HEAD {
        return Err(none());
    }
    let (bytes, part) = in_memory(from, &entry, LARGEST_HEAD)?;
    Ok((serde_json::from_slice(&bytes).map_err(|_| none())?, part))
}

fn read_manifest(from: &mut dyn Read, entry: &archive::Entry) -> Result<Manifest, BackupError> {
    let (bytes, _) = in_memory(from, entry, LARGEST_MANIFEST)?;
    serde_json::from_slice(&bytes)
        .map_err(|_| BackupError::broken("the list of its parts is damaged"))
}

fn in_memory(
    from: &mut dyn Read,
    entry: &archive::Entry,
    most: u64,
) -> Result<(Vec<u8>, Part), BackupError> {
    if entry.size > most {
        return Err(BackupError::broken("a part of it is too large"));
    }
    let mut bytes = Vec::new();
    let part = copy_part(from, entry, &mut bytes).map_err(damaged)?;
    Ok((bytes, part))
}

fn write_part(
    from: &mut dyn Read,
    entry: &archive::Entry,
    path: &Path,
) -> Result<Part, BackupError> {
    let failed = BackupError::io(path);
    let parent = path.parent().unwrap_or(path);
    // Keys are among it, whatever rights the process gives by itself.
    if let Err(error) = DirBuilder::new().recursive(true).mode(0o700).create(parent) {
        return Err(failed(error));
    }
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    // The same name twice is refused here.
    let mut file = file.map_err(failed)?;
    let part = copy_part(from, entry, &mut file).map_err(damaged)?;
    file.sync_all().and_then(|()| sync_folder_of(path)).map_err(BackupError::io(path))?;
    if entry.name.strip_prefix(FILES).is_some_and(|name| name != part.sha256) {
        return Err(BackupError::broken("a file in it is not what its name says"));
    }
    Ok(part)
}

fn copy_part(from: &mut dyn Read, entry: &archive::Entry, to: &mut dyn Write) -> io::Result<Part> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; 256 * 1024];
    let mut left = entry.size;
    while left > 0 {
        let most = piece.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let count = from.read(&mut piece[..most])?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        hash.update(&piece[..count]);
        to.write_all(&piece[..count])?;
        left -= count as u64;
    }
    let mut filling = vec![0; archive::padding(entry.size).len()];
    from.read_exact(&mut filling)?;
    let sha256 = HEXLOWER.encode(&hash.finalize());
    Ok(Part { name: entry.name.clone(), size: entry.size, sha256 })
}

/// Where a part goes below the folder; `None` for a name that such a backup does not have. Names are never taken as
/// paths: one that leads elsewhere is none of these.
fn place(name: &str, contents: Contents) -> Option<PathBuf> {
    if let Some(key) = name.strip_prefix(KEYRING) {
        let known = contents == Contents::Keyring && keyring::is_key_file(key);
        return known.then(|| PathBuf::from(name));
    }
    if contents == Contents::Keyring {
        return None;
    }
    if let Some(hash) = name.strip_prefix(FILES) {
        let hash: ContentHash = hash.parse().ok()?;
        let (head, tail) = hash.as_str().split_at(2);
        return Some(Path::new("files").join(head).join(tail));
    }
    if let Some((table, number)) = name.strip_prefix(TABLES).and_then(|rest| rest.split_once('/')) {
        let is_word = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        };
        let is_number = number.len() == 6 && number.bytes().all(|byte| byte.is_ascii_digit());
        let known = contents == Contents::Postgres && is_word(table) && is_number;
        return known.then(|| PathBuf::from(name));
    }
    match (name, contents) {
        (DATABASE, Contents::Sqlite) | (KEYS, Contents::Postgres) => Some(PathBuf::from(name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du9_only_known_names_have_a_place() {
        let hash = ContentHash::of(b"seed");
        let file = format!("files/{hash}");
        assert!(place(&file, Contents::Sqlite).unwrap().starts_with("files"));
        assert!(place("database.sqlite", Contents::Sqlite).is_some());
        assert!(place("tables/item/000001", Contents::Postgres).is_some());
        assert!(place("keyring/site.key", Contents::Keyring).is_some());
        assert!(place("keyring/people/0123456789abcdef.key", Contents::Keyring).is_some());
        for (name, contents) in [
            ("keyring/site.key", Contents::Sqlite),
            ("database.sqlite", Contents::Postgres),
            (file.as_str(), Contents::Keyring),
            ("files/../../x", Contents::Sqlite),
            ("tables/../x/000001", Contents::Postgres),
            ("tables/item/../001", Contents::Postgres),
            ("keyring/../site.key", Contents::Keyring),
            ("keyring/people/../x.key", Contents::Keyring),
            ("/etc/passwd", Contents::Sqlite),
            ("lock", Contents::Sqlite),
            ("", Contents::Sqlite),
        ] {
            assert_eq!(place(name, contents), None, "{name}");
        }
    }
}
