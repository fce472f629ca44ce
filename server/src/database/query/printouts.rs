//! What a printed sheet is worth today: its text as it stands now in the language of the sheet.

use super::row::{fetch_rows, row};
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

row! {
    struct SheetRow {
        source_language: LanguageTag = word "d.source_language",
        languages: Vec<LanguageTag> = tags "i.languages",
        language: Option<LanguageTag> = maybe_word "c.language",
        title: Option<String> = "c.title",
        number: Option<i64> = "c.number",
        made_on: Option<NaiveDate> = "c.made_on",
    }
}

impl SheetRow {
    fn version(self) -> Option<PrintoutVersion> {
        Some(PrintoutVersion {
            language: self.language?,
            title: self.title?,
            number: self.number?,
            made_on: self.made_on?,
        })
    }
}

/// The sheet of an item or lesson by its token; `None` when there never was one.
pub async fn printout(
    database: &Database,
    token: &Token,
) -> Result<Option<Printout>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         LEFT JOIN card c ON c.document_id = d.id
         WHERE d.token = $1 AND d.role IN ('main', 'lesson') ORDER BY c.language";
    let mut rows: Vec<SheetRow> =
        fetch_rows(database.reader(), SQL, vec![token.as_str().into()]).await?;
    let Some(source_language) = rows.first().map(|row| row.source_language.clone()) else {
        return Ok(None);
    };
    // An item that was taken away takes its lessons with it.
    rows.retain(|row| !row.languages.is_empty());
    let versions = rows.into_iter().filter_map(SheetRow::version).collect();
    Ok(Some(Printout { source_language, versions }))
}
