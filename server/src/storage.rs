//! Files by content hash: the same bytes are kept once, whatever they are called.

mod local;
mod memory;
mod posted_file;

pub use local::LocalStorage;
pub use memory::MemoryStorage;
pub use posted_file::{PART as UPLOAD_PART, PostedFile, Receiving};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, fmt::Debug, io, str::FromStr};

/// Keeps files under the hash of their content. Every method blocks: call it from a blocking task.
pub trait Storage: Send + Sync + Debug {
    /// Keeps `bytes`, durably when it returns, and gives their hash. Keeping the same bytes again changes nothing.
    fn keep(&self, bytes: &[u8]) -> io::Result<ContentHash>;

    /// The bytes under `hash`; `None` when there are none.
    fn read(&self, hash: &ContentHash) -> io::Result<Option<Vec<u8>>>;

    /// How many bytes are kept under `hash`; `None` when there is nothing.
    fn size(&self, hash: &ContentHash) -> io::Result<Option<u64>>;

    /// At most `length` bytes from `start` on, fewer where the file ends; `None` when there is nothing under `hash`.
    fn read_part(
        &self,
        hash: &ContentHash,
        start: u64,
        length: usize,
    ) -> io::Result<Option<Vec<u8>>>;

    /// Whether something is kept under `hash`.
    fn holds(&self, hash: &ContentHash) -> io::Result<bool>;
}

/// SHA-256 of a file's bytes, as 64 lower case hexadecimal digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ContentHash(String);

/// The text is not a content hash.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a content hash: 64 lower case hexadecimal digits are expected")]
pub struct ContentHashError;

impl ContentHash {
    /// The hash of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(HEXLOWER.encode(&Sha256::digest(bytes)))
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ContentHash {
    type Err = ContentHashError;
    fn from_str(text: &str) -> Result<Self, ContentHashError> {
        match HEXLOWER.decode(text.as_bytes()) {
            Ok(bytes) if bytes.len() == 32 => Ok(Self(text.to_owned())),
            _ => Err(ContentHashError),
        }
    }
}
impl TryFrom<String> for ContentHash {
    type Error = ContentHashError;
    fn try_from(text: String) -> Result<Self, ContentHashError> {
        text.parse()
    }
}
impl From<ContentHash> for String {
    fn from(hash: ContentHash) -> Self {
        hash.0
    }
}
impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
