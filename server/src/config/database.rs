//! Where the database is. An address can hold a password, so it is never printed.

use super::Secret;
use crate::database::DatabaseTarget;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::{fmt, path::Path, str::FromStr};

/// The address of the database. Neither `Debug` nor serialization shows it: it can hold a password.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct DatabaseUrl(Option<Secret>);

impl DatabaseUrl {
    /// Which database that is, with its file below `data_dir` where it is a file.
    pub fn target(&self, data_dir: &Path) -> DatabaseTarget {
        match &self.0 {
            Some(url) => DatabaseTarget::Postgres(url.expose().to_owned()),
            None => DatabaseTarget::Sqlite(data_dir.join("semilla.sqlite")),
        }
    }

    /// Whether it is the file below the data folder.
    pub fn is_sqlite(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_sqlite() { "sqlite" } else { "postgres://(hidden)" })
    }
}

impl Serialize for DatabaseUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.is_sqlite() { "sqlite" } else { "postgres://(hidden)" })
    }
}

/// The text is no address of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("“sqlite” or an address that begins with “postgres://” is expected")]
pub struct DatabaseUrlError;

impl FromStr for DatabaseUrl {
    type Err = DatabaseUrlError;
    fn from_str(text: &str) -> Result<Self, DatabaseUrlError> {
        if text == "sqlite" {
            return Ok(Self(None));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self(Some(text.to_owned().into())));
        }
        Err(DatabaseUrlError)
    }
}

impl<'de> Deserialize<'de> for DatabaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
