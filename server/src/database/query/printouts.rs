//! What a printed sheet is worth today: its text as it stands now in the language of the sheet.

use super::sql::{column, fetch_all, tags, word};
use crate::{
    database::{Database, DatabaseError},
    domain::{language_tag::LanguageTag, print_status::PrintStatus, token::Token},
};
use chrono::NaiveDate;

/// The text behind a sheet as it stands now, in every language in which it can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printout {
    /// In which language it was first written.
    pub source_language: LanguageTag,
    /// In the order of the tags; empty when it was taken away.
    pub versions: Vec<PrintoutVersion>,
}

impl Printout {
    /// The text in that language, as far as it can be read in it.
    pub fn version(&self, language: &LanguageTag) -> Option<&PrintoutVersion> {
        self.versions.iter().find(|version| version.language == *language)
    }

    /// What a sheet of that revision in that language is worth.
    pub fn status(&self, language: &LanguageTag, revision: i64) -> PrintStatus {
        PrintStatus::of(revision, self.version(language).map(|version| version.number))
    }
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintoutVersion {
    /// The language.
    pub language: LanguageTag,
    /// Plain text.
    pub title: String,
    /// The number of the revision that readers see.
    pub number: i64,
    /// The day of that revision.
    pub made_on: NaiveDate,
}

/// The sheet of an item or lesson by its token; `None` when there never was one.
pub async fn printout(
    database: &Database,
    token: &Token,
) -> Result<Option<Printout>, DatabaseError> {
    const SQL: &str =
        "SELECT d.source_language, i.languages, c.language, c.title, c.number, c.made_on
         FROM document d JOIN item i ON i.id = d.item_id LEFT JOIN card c ON c.document_id = d.id
         WHERE d.token = $1 AND d.role IN ('main', 'lesson') ORDER BY c.language";
    let rows = fetch_all(database.reader(), SQL, vec![token.as_str().into()]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mut printout = Printout {
        source_language: word(first, 0, "document", "source_language")?,
        versions: vec![],
    };
    // An item that was taken away takes its lessons with it.
    if tags(&column::<String>(first, 1)?)?.is_empty() {
        return Ok(Some(printout));
    }
    for row in &rows {
        if column::<Option<String>>(row, 2)?.is_some() {
            printout.versions.push(PrintoutVersion {
                language: word(row, 2, "card", "language")?,
                title: column(row, 3)?,
                number: column(row, 4)?,
                made_on: column(row, 5)?,
            });
        }
    }
    Ok(Some(printout))
}
