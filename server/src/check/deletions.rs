//! Whom the log of deletions names is gone: neither a key nor a row of theirs is back.

use super::CheckError;
use crate::{
    config::Config,
    database::{
        Database,
        query::privacy::{deletions as query, due},
    },
    domain::{
        deletion_log::{self, LogError},
        token::Token,
    },
    keyring,
    leftovers::KEYS_PART,
};
use std::{collections::BTreeSet, fs, io::ErrorKind, path::Path};

/// What the log says: that in the database, and that beside it. Who signed it is asked where it is followed.
pub struct Deleted {
    people: BTreeSet<Token>,
    /// Why the log beside the database cannot be read.
    broken: Option<LogError>,
}

impl Deleted {
    /// Reads both.
    pub async fn read(database: &Database, data_dir: &Path) -> Result<Self, CheckError> {
        let mut people = deletion_log::people(&query::log(database.reader()).await?);
        let beside = match fs::read_to_string(data_dir.join(deletion_log::FILE)) {
            Ok(text) => deletion_log::parse(&text),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) if error.kind() == ErrorKind::InvalidData => Err(LogError::Unreadable(1)),
            Err(error) => return Err(error.into()),
        };
        let broken = match beside {
            Ok(entries) => {
                people.extend(deletion_log::people(&entries));
                None
            }
            Err(error) => Some(error),
        };
        Ok(Self { people, broken })
    }

    /// Whether a key or row belongs to somebody who was deleted.
    pub fn names(&self, token: &str) -> bool {
        token.parse().is_ok_and(|token: Token| self.people.contains(&token))
    }
}

/// Looks for keys and rows that are back. Tokens of people are not named.
pub async fn look(
    database: &Database,
    config: &Config,
    deleted: &Deleted,
) -> Result<Vec<String>, CheckError> {
    let mut findings: Vec<String> = deleted.broken.iter().map(ToString::to_string).collect();
    let left = config.data_dir.join(KEYS_PART).join("keyring");
    let mut keys = 0;
    for folder in [config.keyring_dir(), left] {
        let names = keyring::key_files(&folder)?;
        keys += names
            .iter()
            .filter_map(|name| keyring::of_person(name))
            .filter(|token| deleted.names(token))
            .count();
    }
    if keys > 0 {
        findings.push(format!(
            "{keys} keys belong to people who were deleted; the next start, or semilla purge --now, destroys them"
        ));
    }
    let named: Vec<Token> = deleted.people.iter().cloned().collect();
    let back = due::present(database.reader(), &named).await?.len();
    if back > 0 {
        findings.push(format!(
            "{back} people are back who were deleted; the next start, or semilla purge --now, deletes them again"
        ));
    }
    Ok(findings)
}
