//! What readers say back. Counted and saved by day, with nothing about who said it.

pub mod report;

use crate::{
    database::{DatabaseError, WriteTx, entity::text_report, query::row::fetch_value},
    domain::{language_tag::LanguageTag, report::ReportMessage, token::Token},
};
use chrono::NaiveDate;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Value};

/// A report as it is saved.
#[derive(Clone)]
pub struct ReportRecord {
    /// The key of the document.
    pub document: i64,
    pub day: NaiveDate,
    /// The language that was shown.
    pub language: LanguageTag,
    /// The number of the revision that was shown.
    pub number: i64,
    /// The key of the segment that is meant.
    pub segment: Option<i64>,
    /// The words.
    pub message: ReportMessage,
    /// The hash of everything said, so that the same said twice on a day is one report.
    pub origin: Token,
}

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reported {
    /// It is saved.
    Saved,
    /// It was saved before.
    Repeated,
    /// The text has as many on that day as are taken.
    TooMany,
}

/// Saves a report unless the text has `most` of that day. The place of a report among those of its day is unique, so no
/// race can go beyond.
pub async fn report(
    tx: &WriteTx,
    wanted: &ReportRecord,
    most: i64,
) -> Result<Reported, DatabaseError> {
    const INSERT: &str = "INSERT INTO text_report
            (document_id, day, place, language, number, segment_id, message, origin)
         SELECT $1, $2, COALESCE(MAX(r.place), 0) + 1, $3, $4, $5, $6, $7 FROM text_report r
         WHERE r.document_id = $1 AND r.day = $2 HAVING COALESCE(MAX(r.place), 0) < $8
         ON CONFLICT DO NOTHING";
    // Each time that nothing is written somebody else was, so there is an end.
    for _ in 0..=most {
        let values: Vec<Value> = vec![
            wanted.document.into(),
            wanted.day.into(),
            wanted.language.as_str().into(),
            wanted.number.into(),
            wanted.segment.into(),
            wanted.message.as_str().into(),
            wanted.origin.as_str().into(),
            most.into(),
        ];
        if tx.run(INSERT, values).await? > 0 {
            return Ok(Reported::Saved);
        }
        let same = text_report::Column::Origin.eq(wanted.origin.as_str());
        let known = text_report::Entity::find().filter(same).count(tx.connection()).await?;
        if known > 0 {
            return Ok(Reported::Repeated);
        }
        if reports(tx, wanted.document, wanted.day).await? >= most {
            return Ok(Reported::TooMany);
        }
    }
    Ok(Reported::TooMany)
}

async fn reports(tx: &WriteTx, document: i64, day: NaiveDate) -> Result<i64, DatabaseError> {
    const SQL: &str = "SELECT COUNT(*) FROM text_report WHERE document_id = $1 AND day = $2";
    let count = fetch_value(tx.connection(), SQL, vec![document.into(), day.into()]).await?;
    Ok(count.unwrap_or_default())
}

/// Counts one request for an item in a language.
pub async fn language_request(
    tx: &WriteTx,
    item: i64,
    language: &LanguageTag,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const UPSERT: &str =
        "INSERT INTO language_wish (item_id, language, day, count) VALUES ($1, $2, $3, 1)
         ON CONFLICT (item_id, language, day) DO UPDATE SET count = language_wish.count + 1";
    let values = vec![item.into(), language.as_str().into(), day.into()];
    tx.run(UPSERT, values).await?;
    Ok(())
}
