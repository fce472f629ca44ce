//! What readers reported: newest first, each with the part that is meant, as it was and as it is.

use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::Reading,
            links::{LinkTarget, link_targets},
            organizations::{
                items::{self, WorkItem},
                whose::Whose,
            },
            row::{fetch_row, fetch_rows, fetch_value, fetch_words, row},
        },
    },
    domain::{accounts::name::GivenName, language_tag::LanguageTag, token::Token},
};
use chrono::NaiveDate;
use sea_orm::Value;
use std::collections::HashMap;

/// Reports on one page.
pub const REPORTS: usize = 50;

/// Which reports of those that one may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stand {
    /// Those that wait.
    #[default]
    Open,
    /// Those that somebody looked after.
    Done,
}

/// What narrows the list. Every field that is set must hold.
#[derive(Debug, Clone, Default)]
pub struct ReportFilter {
    /// Whether they wait.
    pub stand: Stand,
    /// The language that was shown.
    pub language: Option<LanguageTag>,
    /// Going on behind this one.
    pub after: Option<i64>,
}

/// A part of a text in some words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub language: LanguageTag,
    /// The words, plain.
    pub text: String,
}

/// The part that a report means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportedPart {
    /// Its permanent name.
    pub token: Token,
    /// What stood there when the report was sent; `None` when the text of that language did not have it.
    pub then: Option<Wording>,
    /// What stands there now, in the language of the report or else in that of the original; `None` when it is gone.
    pub now: Option<Wording>,
}

/// Who looked after a report, and when.
#[derive(Clone)]
pub struct Done {
    /// The day.
    pub day: NaiveDate,
    /// Who; `None` when they are gone.
    pub by: Option<GivenName>,
}

/// A report. Its words may hold anything, about anybody.
#[derive(Clone)]
pub struct Report {
    /// The key inside the database, for going on behind it.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// The day.
    pub day: NaiveDate,
    /// The language that was shown.
    pub language: LanguageTag,
    /// The number of the revision that was shown.
    pub number: i64,
    /// What is wrong, in the words of whoever said so.
    pub message: String,
    /// The permanent name of the text.
    pub text: Token,
    /// The title, for a lesson.
    pub lesson: Option<Wording>,
    /// The page where it can be read.
    pub page: Option<LinkTarget>,
    /// The part that is meant, where one was named.
    pub part: Option<ReportedPart>,
    /// Who looked after it; `None` while it waits.
    pub done: Option<Done>,
}

/// The reports about one item on a page of the list.
#[derive(Clone)]
pub struct ItemReports {
    /// The item.
    pub item: WorkItem,
    /// How many of all reports about it wait.
    pub open: i64,
    /// The reports, newest first.
    pub reports: Vec<Report>,
}

/// A page of the list.
#[derive(Clone, Default)]
pub struct ReportPage {
    /// By item; that with the newest report first.
    pub items: Vec<ItemReports>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<i64>,
}

/// What a report is, and whose: the tables of every question here.
const FROM: &str = "FROM text_report r JOIN document d ON d.id = r.document_id
     JOIN item i ON i.id = d.item_id LEFT JOIN report_done x ON x.report_id = r.id";

row! {
    struct ReportRow {
        id: i64 = "r.id",
        token: Token = word "r.origin",
        day: NaiveDate = "r.day",
        language: LanguageTag = word "r.language",
        number: i64 = "r.number",
        message: String = "r.message",
        text: Token = word "d.token",
        role: String = "d.role",
        item: i64 = "d.item_id",
        part: Option<Token> = maybe_word "g.token",
        then: Option<String> = "(SELECT t.text FROM revision v
             JOIN revision_segment s ON s.revision_id = v.id
             JOIN segment_text t ON t.id = s.segment_text_id WHERE v.document_id = r.document_id
             AND v.language = r.language AND v.number = r.number AND t.segment_id = r.segment_id LIMIT 1)",
        now: Option<String> = "(SELECT t.text FROM publication p
             JOIN revision_segment s ON s.revision_id = p.revision_id
             JOIN segment_text t ON t.id = s.segment_text_id WHERE p.document_id = r.document_id
             AND p.language = r.language AND t.segment_id = r.segment_id LIMIT 1)",
        source_now: Option<String> = "(SELECT t.text FROM publication p
             JOIN revision_segment s ON s.revision_id = p.revision_id
             JOIN segment_text t ON t.id = s.segment_text_id WHERE p.document_id = r.document_id
             AND p.language = d.source_language AND t.segment_id = r.segment_id LIMIT 1)",
        source_language: LanguageTag = word "d.source_language",
        done_on: Option<NaiveDate> = "x.day",
        done_by: Option<String> = "n.name",
        title_language: LanguageTag = word "COALESCE((SELECT c.language FROM card c
             WHERE c.document_id = d.id AND c.language = r.language), d.source_language)",
        title: Option<String> = "COALESCE((SELECT c.title FROM card c
             WHERE c.document_id = d.id AND c.language = r.language),
             (SELECT c.title FROM card c WHERE c.document_id = d.id AND c.language = d.source_language))",
    }
}

/// A page of reports.
pub async fn list(
    database: &Database,
    reading: Reading<'_>,
    whose: &Whose,
    filter: &ReportFilter,
) -> Result<ReportPage, DatabaseError> {
    let mut values: Vec<Value> = vec![filter.after.unwrap_or(i64::MAX).into()];
    let own = whose.holds("i.organization_id", &mut values);
    let stand = match filter.stand {
        Stand::Open => "x.report_id IS NULL",
        Stand::Done => "x.report_id IS NOT NULL",
    };
    let mut sql = format!(
        "SELECT $row {FROM} LEFT JOIN person n ON n.id = x.person_id
         LEFT JOIN segment g ON g.id = r.segment_id WHERE r.id < $1 AND {own} AND {stand}"
    );
    if let Some(language) = &filter.language {
        values.push(language.as_str().into());
        sql.push_str(&format!(" AND r.language = ${}", values.len()));
    }
    sql.push_str(&format!(" ORDER BY r.id DESC LIMIT {}", REPORTS + 1));
    let rows: Vec<ReportRow> = fetch_rows(database.reader(), &sql, values).await?;
    let more = rows.len() > REPORTS;
    let found: Vec<(i64, Report)> = rows.into_iter().take(REPORTS).map(read).collect();
    let next = found.last().filter(|_| more).map(|(_, report)| report.id);
    Ok(ReportPage { items: by_item(database, reading, found).await?, next })
}

async fn by_item(
    database: &Database,
    reading: Reading<'_>,
    found: Vec<(i64, Report)>,
) -> Result<Vec<ItemReports>, DatabaseError> {
    let mut tokens: Vec<Token> = found.iter().map(|(_, report)| report.text.clone()).collect();
    tokens.sort();
    tokens.dedup();
    let pages = link_targets(database, reading, &tokens).await?;
    let mut ids: Vec<i64> = Vec::new();
    let mut reports: HashMap<i64, Vec<Report>> = HashMap::new();
    for (item, mut report) in found {
        report.page = pages.get(&report.text).cloned();
        if !ids.contains(&item) {
            ids.push(item);
        }
        reports.entry(item).or_default().push(report);
    }
    let mut known = items::titles(database, reading, &ids).await?;
    let mut items = Vec::new();
    for id in ids {
        let (Some(item), Some(reports)) = (known.remove(&id), reports.remove(&id)) else {
            continue;
        };
        items.push(ItemReports { open: open_of(database, id).await?, item, reports });
    }
    Ok(items)
}

/// The report, and the key of the item that it is about.
fn read(row: ReportRow) -> (i64, Report) {
    let wording = |language: &LanguageTag, text: Option<String>| {
        text.map(|text| Wording { language: language.clone(), text })
    };
    let part = row.part.map(|token| ReportedPart {
        token,
        then: wording(&row.language, row.then),
        now: wording(&row.language, row.now)
            .or_else(|| wording(&row.source_language, row.source_now)),
    });
    let title = row.title.filter(|_| row.role == "lesson");
    let by = row.done_by.and_then(|name| GivenName::parse(&name).ok());
    let report = Report {
        id: row.id,
        token: row.token,
        day: row.day,
        language: row.language,
        number: row.number,
        message: row.message,
        text: row.text,
        lesson: wording(&row.title_language, title),
        page: None,
        part,
        done: row.done_on.map(|day| Done { day, by }),
    };
    (row.item, report)
}

/// How many reports about an item wait.
async fn open_of(database: &Database, item: i64) -> Result<i64, DatabaseError> {
    let sql = format!("SELECT COUNT(*) {FROM} WHERE d.item_id = $1 AND x.report_id IS NULL");
    Ok(fetch_value(database.reader(), &sql, vec![item.into()]).await?.unwrap_or_default())
}

/// How many reports wait.
pub async fn waiting(database: &Database, whose: &Whose) -> Result<i64, DatabaseError> {
    let mut values = Vec::new();
    let own = whose.holds("i.organization_id", &mut values);
    let sql = format!("SELECT COUNT(*) {FROM} WHERE x.report_id IS NULL AND {own}");
    Ok(fetch_value(database.reader(), &sql, values).await?.unwrap_or_default())
}

/// The languages in which something was reported, in the order of their tags.
pub async fn languages(
    database: &Database,
    whose: &Whose,
) -> Result<Vec<LanguageTag>, DatabaseError> {
    let mut values = Vec::new();
    let own = whose.holds("i.organization_id", &mut values);
    let sql = format!("SELECT DISTINCT r.language {FROM} WHERE {own} ORDER BY r.language");
    fetch_words(database.reader(), &sql, values, "text_report", "language").await
}

/// One report; `None` when there is none of that name among theirs.
pub async fn one(
    database: &Database,
    reading: Reading<'_>,
    whose: &Whose,
    token: &Token,
) -> Result<Option<ItemReports>, DatabaseError> {
    let mut values: Vec<Value> = vec![token.as_str().into()];
    let own = whose.holds("i.organization_id", &mut values);
    let sql = format!(
        "SELECT $row {FROM} LEFT JOIN person n ON n.id = x.person_id
         LEFT JOIN segment g ON g.id = r.segment_id WHERE r.origin = $1 AND {own}"
    );
    let Some(row) = fetch_row(database.reader(), &sql, values).await? else { return Ok(None) };
    Ok(by_item(database, reading, vec![read(row)]).await?.pop())
}
