//! Where the database is. An address can hold a password, so it is never printed.

use crate::database::DatabaseTarget;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::{fmt, path::Path};

/// The address of the database. Neither `Debug` nor serialization shows it: it can hold a password.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct DatabaseUrl(Option<String>);

impl DatabaseUrl {
    /// Which database that is, with its file below `data_dir` where it is a file.
    pub fn target(&self, data_dir: &Path) -> DatabaseTarget {
        match &self.0 {
            Some(url) => DatabaseTarget::Postgres(url.clone()),
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

impl<'de> Deserialize<'de> for DatabaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "sqlite" {
            return Ok(Self(None));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self(Some(text)));
        }
        Err(D::Error::custom("“sqlite” or an address that begins with “postgres://” is expected"))
    }
}
