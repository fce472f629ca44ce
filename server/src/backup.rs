//! Backups: one file with the database as it was at one moment, the files that it names, and a list of all parts with
//! their hashes. The keyring goes into a file of its own, which is always sealed.
//!
//! The file is a tar archive, inside an age file when there is somebody to seal it to, so that what is in it can be had
//! without this program. First comes [`Head`], then the parts, last [`Manifest`]: a file that was cut off has none.
//!
//! A server may write meanwhile. On SQLite the database is copied by its own means, on PostgreSQL its rows are read in
//! one transaction that sees one state. Files come after the database: what a row names was kept before the row.

mod archive;
pub mod deletions;
mod load;
mod open;
mod output;
mod seal;
mod unpack;
mod write;

pub use load::load_rows;
pub use open::{Identities, IdentityError, Opened, open};
pub use output::Output;
pub use seal::{Recipient, RecipientError};
pub use unpack::{Begun, Unpacked};
pub use write::{Written, write_database, write_keyring};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{io, path::Path};

/// Stands in [`Head`].
pub const FORMAT: &str = "semilla-backup";
/// Raised when a part changes its meaning.
pub const VERSION: u32 = 1;
/// The name of the first part.
const HEAD: &str = "backup.json";
/// The name of the last part.
const MANIFEST: &str = "manifest.json";
/// The database of SQLite.
const DATABASE: &str = "database.sqlite";
/// Before the table and number of a part with rows of PostgreSQL.
const TABLES: &str = "tables/";
/// The last number that each key of PostgreSQL was given.
const KEYS: &str = "keys.json";
/// Before the hash of a file.
const FILES: &str = "files/";
/// Before the name of a key.
const KEYRING: &str = "keyring/";

/// What a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contents {
    /// A database of SQLite, and files.
    Sqlite,
    /// The rows of a database of PostgreSQL, and files.
    Postgres,
    /// The keyring, and nothing else.
    Keyring,
}

/// The first part of a backup: what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// What it holds.
    pub contents: Contents,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The migrations that its database went through, oldest first.
    pub migrations: Vec<String>,
}

/// The last part of a backup: all others, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Every part before this one.
    pub parts: Vec<Part>,
}

/// One part of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    /// Their SHA-256, as hexadecimal digits.
    pub sha256: String,
}

/// Why a backup is not written, or not taken.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file or folder.
    #[error("{path} cannot be used")]
    Io {
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// There is something already.
    #[error("{0} is there already; nothing is written over")]
    Exists(String),
    #[error(transparent)]
    Database(#[from] crate::database::DatabaseError),
    /// A keyring for nobody in particular.
    #[error("a keyring is written only sealed; name whom to seal it to with --recipient")]
    KeyringOpen,
    /// There is no keyring.
    #[error("there is no keyring in {0}")]
    NoKeyring(String),
    /// It is sealed and there is no key.
    #[error("the backup is sealed; name the file with your key with --identity")]
    NoIdentity,
    /// None of the keys opens it.
    #[error("none of the keys opens the backup")]
    WrongIdentity,
    /// It was cut off, changed, or never was a backup.
    #[error("this is no whole backup: {0}")]
    Broken(String),
    /// It is newer than this program.
    #[error("the backup was made by a newer semilla; restore it with that one")]
    Newer,
}

impl BackupError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        |source| Self::Io { path: path.display().to_string(), source }
    }

    fn broken(why: impl Into<String>) -> Self {
        Self::Broken(why.into())
    }
}
