//! Files in memory, for tests.

use super::{ContentHash, Storage};
use parking_lot::Mutex;
use std::{collections::BTreeMap, io};

/// Keeps files in memory.
#[derive(Debug, Default)]
pub struct MemoryStorage(Mutex<BTreeMap<ContentHash, Vec<u8>>>);

impl MemoryStorage {
    fn files(&self) -> parking_lot::MutexGuard<'_, BTreeMap<ContentHash, Vec<u8>>> {
        self.0.lock()
    }
}

impl Storage for MemoryStorage {
    fn keep(&self, bytes: &[u8]) -> io::Result<ContentHash> {
        let hash = ContentHash::of(bytes);
        self.files().entry(hash.clone()).or_insert_with(|| bytes.to_vec());
        Ok(hash)
    }

    fn read(&self, hash: &ContentHash) -> io::Result<Option<Vec<u8>>> {
        Ok(self.files().get(hash).cloned())
    }

    fn size(&self, hash: &ContentHash) -> io::Result<Option<u64>> {
        Ok(self.files().get(hash).map(|bytes| bytes.len() as u64))
    }

    fn read_part(
        &self,
        hash: &ContentHash,
        start: u64,
        length: usize,
    ) -> io::Result<Option<Vec<u8>>> {
        let start = usize::try_from(start).unwrap_or(usize::MAX);
        Ok(self.files().get(hash).map(|bytes| {
            let rest = bytes.get(start..).unwrap_or_default();
            rest[..rest.len().min(length)].to_vec()
        }))
    }

    fn holds(&self, hash: &ContentHash) -> io::Result<bool> {
        Ok(self.files().contains_key(hash))
    }
}
