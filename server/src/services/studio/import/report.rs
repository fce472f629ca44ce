//! What an import did, file by file.

use super::Problem;
use crate::{domain::language_tag::LanguageTag, services::studio::write_text::Written};
use std::{fmt, path::PathBuf};

/// What an import did or, after a dry run, would do.
#[derive(Debug, Clone, Default)]
pub struct ImportReport {
    /// Every text that was read, with what became of it.
    pub texts: Vec<TextReport>,
    /// What was left out or changed on the way, with its reason.
    pub problems: Vec<Problem>,
    /// What stays as it is and is for its authors to mend, such as a picture without a description.
    pub remarks: Vec<Problem>,
    /// Items that the source holds and that are now in the library.
    pub items: usize,
    /// Whether nothing was written on purpose.
    pub dry_run: bool,
}

/// What became of one text.
#[derive(Debug, Clone)]
pub struct TextReport {
    /// The file, relative to the import root.
    pub path: PathBuf,
    /// The language of the text.
    pub language: LanguageTag,
    /// What was done.
    pub written: Written,
}

impl ImportReport {
    /// How many texts came to that end.
    pub fn count(&self, written: Written) -> usize {
        self.texts.iter().filter(|text| text.written == written).count()
    }
}

/// The summary, then every problem and remark on a line of its own.
impl fmt::Display for ImportReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.dry_run { "would be " } else { "" };
        writeln!(
            f,
            "{} items, {} texts: {} {verb}created, {} {verb}changed, {} unchanged, {} skipped or repaired",
            self.items,
            self.texts.len(),
            self.count(Written::Created),
            self.count(Written::Changed),
            self.count(Written::Unchanged),
            self.problems.len(),
        )?;
        self.problems.iter().chain(&self.remarks).try_for_each(|one| writeln!(f, "{one}"))
    }
}
