//! A reader says that a text is wrong. No account, no name, nothing that could lead back.

use crate::{
    database::{
        DatabaseError,
        query::document,
        record::feedback::{self, ReportRecord},
    },
    domain::{language_tag::LanguageTag, report::ReportMessage, token::Token},
    state::AppState,
};
use chrono::NaiveDate;

pub use crate::database::record::feedback::Reported;

/// What somebody says about a text.
#[derive(Clone, Copy)]
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
}

impl ReportProblem<'_> {
    /// Saves the report. The same words about the same text on the same day are one report, so a form that is sent twice
    /// does nothing twice.
    pub async fn execute(self, state: &AppState) -> Result<Reported, DatabaseError> {
        let segment = match self.part {
            Some(part) => document::segment_of(&state.database, self.document, part).await?,
            None => None,
        };
        let day = state.clock.today();
        let record = ReportRecord {
            document: self.document,
            day,
            language: self.language.clone(),
            number: self.number,
            segment,
            message: self.message.clone(),
            origin: self.origin(day),
        };
        let most = i64::from(state.config.limits.text_reports_per_day);
        let tx = state.database.begin_write_keeping_cache().await?;
        let reported = feedback::report(&tx, &record, most).await?;
        tx.commit().await?;
        Ok(reported)
    }

    fn origin(&self, day: NaiveDate) -> Token {
        Token::derived(&[
            "report",
            &self.document.to_string(),
            self.language.as_str(),
            &self.number.to_string(),
            self.part.map_or("", Token::as_str),
            self.message.as_str(),
            &day.to_string(),
        ])
    }
}
