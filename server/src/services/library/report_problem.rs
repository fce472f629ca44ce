//! A reader says that a text is wrong. No account, no name, nothing that could lead back.

use crate::{
    database::{
        Database, DatabaseError,
        query::document,
        record::feedback::{self, ReportRecord},
    },
    domain::{language_tag::LanguageTag, report::ReportMessage, token::Token},
};
use chrono::NaiveDate;

pub use crate::database::record::feedback::Reported;

/// What somebody says about a text.
#[derive(Clone)]
pub struct ReportProblem<'a> {
    /// The key of the document.
    pub document: i64,
    /// The language that was shown.
    pub language: &'a LanguageTag,
    /// The number of the revision that was shown.
    pub number: i64,
    /// The part that is meant; one that is not of this text is forgotten.
    pub part: Option<&'a Token>,
    /// The words.
    pub message: &'a ReportMessage,
    pub day: NaiveDate,
    /// Reports that one text may have on a day.
    pub most: i64,
}

impl ReportProblem<'_> {
    /// Keeps the report. The same words about the same text on the same day are one report, so a form that is sent twice
    /// does nothing twice.
    pub async fn execute(&self, database: &Database) -> Result<Reported, DatabaseError> {
        let segment = match self.part {
            Some(part) => document::segment_of(database, self.document, part).await?,
            None => None,
        };
        let record = ReportRecord {
            document: self.document,
            day: self.day,
            language: self.language.clone(),
            number: self.number,
            segment,
            message: self.message.clone(),
            origin: self.origin(),
        };
        let tx = database.begin_write_keeping_cache().await?;
        let reported = feedback::report(&tx, &record, self.most).await?;
        tx.commit().await?;
        Ok(reported)
    }

    fn origin(&self) -> Token {
        Token::derived(&[
            "report",
            &self.document.to_string(),
            self.language.as_str(),
            &self.number.to_string(),
            self.part.map_or("", Token::as_str),
            self.message.as_str(),
            &self.day.to_string(),
        ])
    }
}
