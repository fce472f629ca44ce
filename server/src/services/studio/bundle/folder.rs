//! The folder of a bundle as somebody sent it: looked over before anything of it is opened, read in pieces of bounded size.

use super::load::LoadError;
use crate::{
    services::studio::{
        import::LARGEST_FILE,
        plain_file::{self, PlainFileError},
    },
    storage::ContentHash,
};
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use std::{
    fs::{self, DirEntry, File},
    io::{BufRead, BufReader, Read, Take},
    marker::PhantomData,
    path::{Path, PathBuf},
};

/// Format and version.
pub const MANIFEST: &str = "bundle.json";
/// An organization on each line.
pub const ORGANIZATIONS: &str = "organizations.jsonl";
/// A topic on each line.
pub const TOPICS: &str = "topics.jsonl";
/// A file on each line.
pub const FILE_LIST: &str = "files.jsonl";
/// An item on each line.
pub const ITEMS: &str = "items.jsonl";
const NAMES: [&str; 5] = [MANIFEST, ORGANIZATIONS, TOPICS, FILE_LIST, ITEMS];
/// The folder of the files that texts use.
const FILES: &str = "files";
/// Most files in it, and most lines of each list.
const MOST: usize = 200_000;
/// Longest line that is read, in bytes: an item with every language and its whole history.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;
/// Largest list that is kept in memory, in bytes.
const LARGEST_LIST: u64 = LONGEST_LINE;
/// Most values on a line: a line of commas alone would take many times its length once it is read.
const MOST_VALUES: usize = 4_000_000;

/// Looks over what lies in the folder, and opens none of it. What a bundle does not hold is refused; hidden things at the
/// top are nobody's business, such as the history that a version control keeps there.
pub fn look_over(root: &Path) -> Result<(), LoadError> {
    for entry in entries(root)? {
        let (name, entry) = named(entry?)?;
        let is_folder = kind(&entry)?.is_dir();
        match name.as_str() {
            FILES if is_folder => look_over_files(&entry.path())?,
            name if NAMES.contains(&name) => plain(&entry)?,
            name if name.starts_with('.') => {}
            _ => return Err(LoadError::refused(&entry.path(), "it does not belong in a bundle")),
        }
    }
    Ok(())
}

fn look_over_files(folder: &Path) -> Result<(), LoadError> {
    for (count, entry) in entries(folder)?.enumerate() {
        let (name, entry) = named(entry?)?;
        if count >= MOST {
            return Err(LoadError::refused(folder, &format!("it holds more than {MOST} files")));
        }
        plain(&entry)?;
        if name.parse::<ContentHash>().is_err() {
            let why = "the files of a bundle are named by the hash of their bytes";
            return Err(LoadError::refused(&entry.path(), why));
        }
    }
    Ok(())
}

fn entries(
    folder: &Path,
) -> Result<impl Iterator<Item = Result<DirEntry, LoadError>> + use<>, LoadError> {
    let path = folder.to_owned();
    let failed = move |source| LoadError::Io { path: path.clone(), source };
    let entries = fs::read_dir(folder).map_err(&failed)?;
    Ok(entries.map(move |entry| entry.map_err(&failed)))
}

fn named(entry: DirEntry) -> Result<(String, DirEntry), LoadError> {
    match entry.file_name().into_string() {
        Ok(name) => Ok((name, entry)),
        Err(_) => Err(LoadError::refused(&entry.path(), "its name is not Unicode")),
    }
}

/// Of the entry itself: a link is not followed.
fn kind(entry: &DirEntry) -> Result<fs::FileType, LoadError> {
    entry.file_type().map_err(|source| LoadError::Io { path: entry.path(), source })
}

fn plain(entry: &DirEntry) -> Result<(), LoadError> {
    match kind(entry)? {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_symlink() => {
            Err(LoadError::file(&entry.path(), PlainFileError::SymbolicLink))
        }
        _ => Err(LoadError::file(&entry.path(), PlainFileError::NotAFile)),
    }
}

/// The bytes of a file that texts use, if they are those that its name promises.
pub fn file_bytes(root: &Path, hash: &ContentHash) -> Result<Vec<u8>, LoadError> {
    let path = root.join(FILES).join(hash.as_str());
    let bytes =
        plain_file::read(&path, LARGEST_FILE).map_err(|error| LoadError::file(&path, error))?;
    match ContentHash::of(&bytes) == *hash {
        true => Ok(bytes),
        false => Err(LoadError::WrongBytes(hash.to_string())),
    }
}

/// All lines of a short list, each with its number.
pub fn read_all<T: DeserializeOwned>(path: &Path) -> Result<Vec<(usize, T)>, LoadError> {
    Lines::open_up_to(path, LARGEST_LIST)?.collect()
}

/// SHA-256 of all that was read of a list.
pub type Digest = [u8; 32];

/// JSON lines of a file, one at a time, each with its number from 1.
#[derive(Debug)]
pub struct Lines<T> {
    path: PathBuf,
    reader: BufReader<Take<File>>,
    sha: Sha256,
    line: usize,
    kind: PhantomData<T>,
}

impl<T> Lines<T> {
    /// Opens a list of any size: it is each line that has to fit into memory.
    pub fn open(path: &Path) -> Result<Self, LoadError> {
        Self::open_up_to(path, u64::MAX)
    }

    fn open_up_to(path: &Path, most: u64) -> Result<Self, LoadError> {
        let file = plain_file::open(path, most).map_err(|error| LoadError::file(path, error))?;
        let (path, reader) = (path.to_owned(), BufReader::new(file));
        Ok(Self { path, reader, sha: Sha256::new(), line: 0, kind: PhantomData })
    }

    /// Of all that was read.
    pub fn digest(self) -> Digest {
        self.sha.finalize().into()
    }

    fn wrong(&self, message: impl ToString) -> LoadError {
        LoadError::line(&self.path, self.line, message)
    }
}

impl<T: DeserializeOwned> Lines<T> {
    fn read(&mut self) -> Result<Option<T>, LoadError> {
        let mut text = Vec::new();
        self.line += 1;
        let read = self.reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut text);
        match read.map_err(|source| LoadError::Io { path: self.path.clone(), source })? {
            0 => return Ok(None),
            read if read as u64 == LONGEST_LINE => {
                return Err(self.wrong(format!("it has more than {LONGEST_LINE} bytes")));
            }
            _ => {}
        }
        self.sha.update(&text);
        if self.line > MOST {
            return Err(self.wrong(format!("more than {MOST} lines")));
        }
        if text.iter().filter(|byte| **byte == b',').count() > MOST_VALUES {
            return Err(self.wrong(format!("it holds more than {MOST_VALUES} values")));
        }
        serde_json::from_slice(&text).map(Some).map_err(|error| self.wrong(error))
    }
}

impl<T: DeserializeOwned> Iterator for Lines<T> {
    type Item = Result<(usize, T), LoadError>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.read() {
            Ok(line) => line.map(|line| Ok((self.line, line))),
            Err(error) => Some(Err(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(line: &[u8]) -> Result<(usize, Vec<serde_json::Value>), LoadError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.jsonl");
        fs::write(&path, line).unwrap();
        Lines::open(&path)?.next().unwrap()
    }

    fn said(line: &[u8]) -> String {
        first(line).unwrap_err().to_string()
    }

    #[test]
    fn up6_a_line_is_bounded_in_bytes_values_and_depth() {
        let longest = usize::try_from(LONGEST_LINE).unwrap();
        let padded = |length: usize| {
            let mut line = b"[1]".to_vec();
            line.resize(length, b' ');
            line
        };
        assert!(first(&padded(longest - 1)).is_ok(), "the control");
        assert!(said(&padded(longest)).contains("more than 67108864 bytes"));
        let values = |count: usize| format!("[{}0]", "0,".repeat(count));
        assert!(first(values(MOST_VALUES).as_bytes()).is_ok(), "the control");
        assert!(said(values(MOST_VALUES + 1).as_bytes()).contains("more than 4000000 values"));
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(first(nested(100).as_bytes()).is_ok(), "the control");
        assert!(said(nested(100_000).as_bytes()).contains("recursion limit"));
        assert!(said(b"[\xff]").contains("line 1"));
    }
}
