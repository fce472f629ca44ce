//! Files in a local folder: temporary file, sync, rename, sync of the folder, so that a crash leaves no half file.

use super::{ContentHash, Storage};
use crate::part_file::{PartFile, remove_abandoned};
use std::{
    fs, io,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

/// What the name of a file that is still being written begins with.
const PART: &str = ".part-";

/// Keeps files under `folder/ab/cdef…`.
#[derive(Debug)]
pub struct LocalStorage {
    folder: PathBuf,
}

impl LocalStorage {
    /// Opens the folder, making it when it is missing. What a process that was cut off left half-written goes.
    pub fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        remove_abandoned(folder, |name| name.starts_with(PART))?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Opens the folder beside the process that holds it, to read: nothing is made, and nothing tidied.
    pub fn beside(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where the file of that hash is or would be.
    pub fn path(&self, hash: &ContentHash) -> PathBuf {
        let (head, tail) = hash.as_str().split_at(2);
        self.folder.join(head).join(tail)
    }
}

impl Storage for LocalStorage {
    fn keep(&self, bytes: &[u8]) -> io::Result<ContentHash> {
        let hash = ContentHash::of(bytes);
        let path = self.path(&hash);
        if path.exists() {
            return Ok(hash);
        }
        let Some(folder) = path.parent() else { return Err(io::ErrorKind::InvalidInput.into()) };
        fs::create_dir_all(folder)?;
        let mut part = PartFile::create(&self.folder.join(PART))?;
        part.write(bytes)?;
        part.rename(&path)?;
        Ok(hash)
    }

    fn read(&self, hash: &ContentHash) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.path(hash)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn size(&self, hash: &ContentHash) -> io::Result<Option<u64>> {
        match fs::metadata(self.path(hash)) {
            Ok(facts) => Ok(Some(facts.len())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn read_part(
        &self,
        hash: &ContentHash,
        start: u64,
        length: usize,
    ) -> io::Result<Option<Vec<u8>>> {
        let mut file = match fs::File::open(self.path(hash)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        file.seek(SeekFrom::Start(start))?;
        let mut part = Vec::with_capacity(length);
        file.take(length as u64).read_to_end(&mut part)?;
        Ok(Some(part))
    }

    fn holds(&self, hash: &ContentHash) -> io::Result<bool> {
        self.path(hash).try_exists()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up9_kept_bytes_read_back_and_nothing_temporary_stays() {
        let folder = tempfile::tempdir().unwrap();
        let storage = LocalStorage::open(folder.path()).unwrap();
        let hash = storage.keep(b"seed").unwrap();
        assert_eq!(storage.keep(b"seed").unwrap(), hash);
        assert_eq!(storage.read(&hash).unwrap().as_deref(), Some(&b"seed"[..]));
        assert_eq!(storage.read(&ContentHash::of(b"other")).unwrap(), None);
        assert_eq!(storage.size(&hash).unwrap(), Some(4));
        assert_eq!(storage.size(&ContentHash::of(b"other")).unwrap(), None);
        let part = |start, length| storage.read_part(&hash, start, length).unwrap().unwrap();
        assert_eq!((part(1, 2), part(3, 9), part(9, 1)), (b"ee".into(), b"d".into(), vec![]));
        assert_eq!(storage.read_part(&ContentHash::of(b"other"), 0, 1).unwrap(), None);
        let parts = fs::read_dir(folder.path()).unwrap().filter(|entry| {
            entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".part")
        });
        assert_eq!(parts.count(), 0);
    }

    #[test]
    fn up9_what_a_cut_off_process_left_half_written_goes() {
        let folder = tempfile::tempdir().unwrap();
        let hash = LocalStorage::open(folder.path()).unwrap().keep(b"seed").unwrap();
        fs::write(folder.path().join(".part-1-0"), "half").unwrap();
        let storage = LocalStorage::open(folder.path()).unwrap();
        assert!(!folder.path().join(".part-1-0").exists());
        assert!(storage.holds(&hash).unwrap(), "what was whole stays");
    }
}
