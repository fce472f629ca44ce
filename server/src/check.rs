//! Whether a site is as it should be: what `semilla check` looks at. It changes nothing, and works beside a server.
//!
//! A finding names tables, files and settings, never a value of a row: the report may be passed on. To add one: a
//! function that gives [`Looked`], and a line in [`everything`].

mod files;
mod keys;
mod limits;
mod modes;

pub use limits::looser as looser_limits;
pub use modes::open_to_others;

use crate::{
    config::Config,
    database::{
        Database, DatabaseError,
        query::{check as query, whole},
        record::search,
    },
    domain::{
        clock::Clock,
        people::audit::{AuditChain, AuditWords},
    },
};
use serde::Serialize;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// Its name, which stays the same from release to release.
    pub name: &'static str,
    /// What is not as it should be; empty when all is well.
    pub findings: Vec<String>,
}

impl Looked {
    /// What was found under that name.
    pub fn at(name: &'static str, findings: Vec<String>) -> Self {
        Self { name, findings }
    }
}

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The database.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// A file or folder.
    #[error("a folder cannot be read")]
    Io(#[from] std::io::Error),
}

/// Looks at everything that can be seen with the schema of today.
pub async fn everything(
    database: &Database,
    config: &Config,
    clock: &dyn Clock,
) -> Result<Vec<Looked>, CheckError> {
    // Files before rows: what is kept meanwhile has its row later.
    let kept = files::kept(&config.files_dir())?;
    Ok(vec![
        Looked::at("settings", database.settings_off().await?),
        Looked::at("integrity", query::damage(database.reader()).await?),
        Looked::at("files", files::look(database, &config.files_dir(), kept, clock).await?),
        Looked::at("publications", query::astray(database.reader()).await?),
        Looked::at("search", search_index(database).await?),
        Looked::at("keyring", keys::look(database, &config.keyring_dir()).await?),
        Looked::at("audit", audit(database).await?),
        Looked::at("modes", modes::look(&config.data_dir)?),
        Looked::at("limits", limits::look(&config.limits)),
    ])
}

async fn search_index(database: &Database) -> Result<Vec<String>, DatabaseError> {
    let reader = database.reader();
    let mut findings = Vec::new();
    if search::is_due(reader).await? && !whole::items_after(reader, 0).await?.is_empty() {
        findings.push("the index of the search is not whole; semilla reindex makes it anew".into());
    }
    let stale = query::stale_search_texts(reader).await?;
    if stale > 0 {
        findings.push(format!("{stale} texts of the search are not what is published"));
    }
    Ok(findings)
}

async fn audit(database: &Database) -> Result<Vec<String>, DatabaseError> {
    let mut chain = AuditChain::default();
    let mut after = 0;
    loop {
        let entries = query::audit_after(database.reader(), after).await?;
        let Some(last) = entries.last() else { return Ok(Vec::new()) };
        after = last.number;
        for entry in &entries {
            let words = AuditWords {
                number: entry.number,
                day: entry.day,
                actor: &entry.actor,
                action: &entry.action,
                object: &entry.object,
                detail: &entry.detail,
            };
            if let Err(broken) = chain.follow(&words, &entry.previous, &entry.hash) {
                return Ok(vec![broken.to_string()]);
            }
        }
    }
}
