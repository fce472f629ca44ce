//! What goes into a backup, in its order.

use super::{
    BackupError, Contents, DATABASE, FILES, FORMAT, Head, KEYRING, KEYS, Output, TABLES, VERSION,
};
use crate::{
    database::{Snapshot, query::snapshot as query},
    domain::clock::Clock,
    keyring,
    storage::{ContentHash, Storage},
};
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// Bytes of rows that are put together in one part.
const ROWS: usize = 4 * 1024 * 1024;
/// Bytes of a file that are in memory at once.
const PIECE: usize = 1024 * 1024;

/// What a backup of the database holds.
#[derive(Debug, Default)]
pub struct Written {
    pub files: usize,
    /// Files that the database names, and that are not in the storage, or are no longer what they were: it is without
    /// them.
    pub missing: Vec<String>,
}

impl Head {
    /// The head of a backup that is made today.
    pub fn new(contents: Contents, migrations: Vec<String>, clock: &dyn Clock) -> Self {
        let format = FORMAT.to_owned();
        Self { format, version: VERSION, contents, made_on: clock.today(), migrations }
    }
}

/// Writes the database as the snapshot saw it, then the files that it names, each once.
pub async fn write_database(
    snapshot: &Snapshot,
    storage: &dyn Storage,
    to: &mut Output,
) -> Result<Written, BackupError> {
    match snapshot.file() {
        Some(path) => {
            let mut file = File::open(path).map_err(BackupError::io(path))?;
            let size = file.metadata().map_err(BackupError::io(path))?.len();
            to.part(DATABASE, size, &mut file)?;
        }
        None => write_rows(snapshot, to).await?,
    }
    let mut written = Written::default();
    for hash in query::file_hashes(snapshot.connection()).await? {
        let Some(hash) = whole(storage, &hash) else {
            written.missing.push(hash);
            continue;
        };
        let mut file = KeptFile { storage, hash: &hash, place: 0 };
        let size = file.size().map_err(BackupError::io(Path::new(hash.as_str())))?;
        to.part(&format!("{FILES}{hash}"), size, &mut file)?;
        written.files += 1;
    }
    Ok(written)
}

async fn write_rows(snapshot: &Snapshot, to: &mut Output) -> Result<(), BackupError> {
    let connection = snapshot.connection();
    for table in query::tables(connection).await? {
        query::begin_rows(connection, &table).await?;
        let (mut number, mut lines) = (0, String::new());
        loop {
            let rows = query::next_rows(connection).await?;
            for row in &rows {
                lines.push_str(row);
                lines.push('\n');
            }
            if lines.len() >= ROWS || (rows.is_empty() && !lines.is_empty()) {
                number += 1;
                let name = format!("{TABLES}{table}/{number:06}");
                to.part(&name, lines.len() as u64, &mut lines.as_bytes())?;
                lines.clear();
            }
            if rows.is_empty() {
                break;
            }
        }
    }
    to.json(KEYS, &query::last_keys(connection).await?)
}

/// The hash, when what is kept under it still has it.
fn whole(storage: &dyn Storage, hash: &str) -> Option<ContentHash> {
    let hash: ContentHash = hash.parse().ok()?;
    let mut digest = Sha256::new();
    let mut place = 0;
    loop {
        let piece = storage.read_part(&hash, place, PIECE).ok()??;
        if piece.is_empty() {
            break;
        }
        digest.update(&piece);
        place += piece.len() as u64;
    }
    let found = data_encoding::HEXLOWER.encode(&digest.finalize());
    (found == hash.as_str()).then_some(hash)
}

/// A file of the storage, read piece by piece.
struct KeptFile<'a> {
    storage: &'a dyn Storage,
    hash: &'a ContentHash,
    place: u64,
}

impl KeptFile<'_> {
    fn size(&self) -> io::Result<u64> {
        self.storage.size(self.hash)?.ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Read for KeptFile<'_> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        let part = self.storage.read_part(self.hash, self.place, bytes.len())?;
        let part = part.ok_or(io::ErrorKind::NotFound)?;
        bytes[..part.len()].copy_from_slice(&part);
        self.place += part.len() as u64;
        Ok(part.len())
    }
}

/// Writes the files of the keyring in that folder; gives their number. A key that is destroyed meanwhile is left out.
pub fn write_keyring(folder: &Path, to: &mut Output) -> Result<usize, BackupError> {
    let names = keyring::key_files(folder).map_err(BackupError::io(folder))?;
    if names.is_empty() {
        return Err(BackupError::NoKeyring(folder.display().to_string()));
    }
    let mut count = 0;
    for name in names {
        let path = folder.join(&name);
        let Some(bytes) = keyring::read_key_file(&path).map_err(BackupError::io(&path))? else {
            continue;
        };
        to.part(&format!("{KEYRING}{name}"), bytes.len() as u64, &mut bytes.as_slice())?;
        count += 1;
    }
    Ok(count)
}
