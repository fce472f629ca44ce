//! Whether a site is as it should be: what `semilla check` looks at. It changes nothing, and works beside a server.
//!
//! A finding names tables, files and settings, never a value of a row: the report may be passed on. To add one: a
//! function that gives [`Looked`], and a line in [`everything`].

mod deletions;
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
        query::{check as query, export, privacy},
        record::search,
    },
    domain::clock::Clock,
    leftovers::Leftovers,
};
use serde::Serialize;

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Looked {
    /// Its name, which stays the same from release to release.
    pub name: &'static str,
    /// What is not as it should be; empty when all is well.
    pub findings: Vec<String>,
    /// What is worth a word and goes by itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl Looked {
    /// What was found under that name.
    pub fn at(name: &'static str, findings: Vec<String>) -> Self {
        Self { name, findings, notes: Vec::new() }
    }

    /// The same with notes.
    pub fn noting(self, notes: Vec<String>) -> Self {
        Self { notes, ..self }
    }
}

/// Why nothing could be looked at.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
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
    let deleted = deletions::Deleted::read(database, &config.data_dir).await?;
    Ok(vec![
        Looked::at("settings", database.settings_off().await?),
        Looked::at("integrity", query::damage(database.reader()).await?),
        Looked::at("files", files::look(database, &config.files_dir(), kept, clock).await?),
        Looked::at("publications", query::astray(database.reader()).await?),
        Looked::at("search", search_index(database).await?),
        keys::look(database, config, &deleted).await?,
        Looked::at("deletions", deletions::look(database, config, &deleted).await?),
        Looked::at("audit", audit(database).await?),
        Looked::at("modes", modes::look(&config.data_dir)?),
        Looked::at("limits", limits::look(&config.limits)),
        Looked::at("leftovers", Vec::new()).noting(leftovers(config)?),
    ])
}

/// What killed programs left. It is no finding: the next start removes it.
fn leftovers(config: &Config) -> Result<Vec<String>, CheckError> {
    let count = Leftovers::find(config)?.count();
    let note = || {
        format!(
            "{count} files of programs that were cut off, or that are just at work; the next start removes what is left"
        )
    };
    Ok((count > 0).then(note).into_iter().collect())
}

async fn search_index(database: &Database) -> Result<Vec<String>, DatabaseError> {
    let reader = database.reader();
    let mut findings = Vec::new();
    if search::is_due(reader).await? && !export::items_after(reader, 0).await?.is_empty() {
        findings.push("the index of the search is not whole; semilla reindex makes it anew".into());
    }
    let stale = query::stale_search_texts(reader).await?;
    if stale > 0 {
        findings.push(format!("{stale} texts of the search are not what is published"));
    }
    Ok(findings)
}

async fn audit(database: &Database) -> Result<Vec<String>, DatabaseError> {
    let broken = privacy::audit::broken(database).await?;
    Ok(broken.iter().map(ToString::to_string).collect())
}
