//! How often readers asked for an item in a language, by month. Totals; nothing of who asked is kept.

use crate::{
    database::{
        Database, DatabaseError, Row,
        query::{
            language::Reading,
            organizations::{
                items::{self, WorkItem},
                whose::Whose,
            },
            sql::{column, fetch_all, word},
        },
    },
    domain::{feedback::month::Month, language_tag::LanguageTag},
};
use sea_orm::Value;

/// Wishes on one page.
pub const WISHES: usize = 50;

/// What an item was asked for in a month.
#[derive(Debug, Clone)]
pub struct LanguageRequest {
    /// The month.
    pub month: Month,
    /// The language that was asked for.
    pub language: LanguageTag,
    /// The item.
    pub item: WorkItem,
    /// How often.
    pub count: i64,
    /// How much of the item can be read in that language now, in percent.
    pub share: i64,
}

/// Where a page ends: how often the last one was asked for, its item, its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageRequestPlace {
    /// How often.
    pub count: i64,
    /// The key of the item.
    pub item: i64,
    /// The language.
    pub language: LanguageTag,
}

/// A page of the list.
#[derive(Debug, Clone, Default)]
pub struct LanguageRequestPage {
    /// What was asked for most comes first.
    pub language_requests: Vec<LanguageRequest>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<LanguageRequestPlace>,
}

/// The months in which something was asked for, the newest first.
pub async fn months(database: &Database, whose: &Whose) -> Result<Vec<Month>, DatabaseError> {
    let mut values = Vec::new();
    let own = whose.holds("i.organization_id", &mut values);
    let sql = format!(
        "SELECT DISTINCT substr(CAST(w.day AS TEXT), 1, 7) AS month FROM language_wish w
         JOIN item i ON i.id = w.item_id WHERE {own} ORDER BY month DESC"
    );
    let rows = fetch_all(database.reader(), &sql, values).await?;
    rows.iter().map(|row| word(row, 0, "language_wish", "day")).collect()
}

/// How often each language was asked for in a month, the most wanted first.
pub async fn by_language(
    database: &Database,
    whose: &Whose,
    month: Month,
) -> Result<Vec<(LanguageTag, i64)>, DatabaseError> {
    let mut values: Vec<Value> = vec![month.first().into(), month.end().into()];
    let own = whose.holds("i.organization_id", &mut values);
    let sql = format!(
        "SELECT w.language, CAST(SUM(w.count) AS BIGINT) AS asked FROM language_wish w
         JOIN item i ON i.id = w.item_id WHERE w.day >= $1 AND w.day < $2 AND {own}
         GROUP BY w.language ORDER BY asked DESC, w.language"
    );
    let rows = fetch_all(database.reader(), &sql, values).await?;
    rows.iter()
        .map(|row| Ok((word(row, 0, "language_wish", "language")?, column(row, 1)?)))
        .collect()
}

/// What was asked for in a month, the most wanted first; in one language alone where it is named.
pub async fn of_month(
    database: &Database,
    reading: Reading<'_>,
    whose: &Whose,
    month: Month,
    language: Option<&LanguageTag>,
    after: Option<&LanguageRequestPlace>,
) -> Result<LanguageRequestPage, DatabaseError> {
    let mut values: Vec<Value> = vec![month.first().into(), month.end().into()];
    let mut which =
        format!("w.day >= $1 AND w.day < $2 AND {}", whose.holds("i.organization_id", &mut values));
    if let Some(language) = language {
        values.push(language.as_str().into());
        which.push_str(&format!(" AND w.language = ${}", values.len()));
    }
    let mut behind = "TRUE".to_owned();
    if let Some(place) = after {
        let at = values.len();
        values.extend([
            place.count.into(),
            place.item.into(),
            Value::from(place.language.as_str()),
        ]);
        let (count, item, language) = (at + 1, at + 2, at + 3);
        behind = format!(
            "(g.asked < ${count} OR (g.asked = ${count} AND (g.item_id > ${item}
              OR (g.item_id = ${item} AND g.language > ${language}))))"
        );
    }
    let rows = asked(database, &which, &behind, Some(WISHES + 1), values).await?;
    let more = rows.len() > WISHES;
    let language_requests = read(database, reading, &rows[..rows.len().min(WISHES)]).await?;
    let next =
        language_requests.last().filter(|_| more).map(|language_request| LanguageRequestPlace {
            count: language_request.count,
            item: language_request.item.id,
            language: language_request.language.clone(),
        });
    Ok(LanguageRequestPage { language_requests, next })
}

/// All that is known, the newest month first and in each the most wanted.
pub async fn everything(
    database: &Database,
    reading: Reading<'_>,
    whose: &Whose,
) -> Result<Vec<LanguageRequest>, DatabaseError> {
    let mut values = Vec::new();
    let which = whose.holds("i.organization_id", &mut values);
    let rows = asked(database, &which, "TRUE", None, values).await?;
    read(database, reading, &rows).await
}

async fn asked(
    database: &Database,
    which: &str,
    behind: &str,
    most: Option<usize>,
    values: Vec<Value>,
) -> Result<Vec<Row>, DatabaseError> {
    let most = most.map(|most| format!("LIMIT {most}")).unwrap_or_default();
    let sql = format!(
        "SELECT g.month, g.language, g.item_id, g.asked,
                (SELECT CAST(SUM(COALESCE(c.share, 0)) AS BIGINT) / COUNT(*) FROM document d
                 LEFT JOIN card c ON c.document_id = d.id AND c.language = g.language
                 WHERE d.item_id = g.item_id AND d.role IN ('main', 'lesson'))
         FROM (SELECT substr(CAST(w.day AS TEXT), 1, 7) AS month, w.language AS language,
                      w.item_id AS item_id, CAST(SUM(w.count) AS BIGINT) AS asked
               FROM language_wish w JOIN item i ON i.id = w.item_id WHERE {which}
               GROUP BY substr(CAST(w.day AS TEXT), 1, 7), w.language, w.item_id) g
         WHERE {behind} ORDER BY g.month DESC, g.asked DESC, g.item_id, g.language {most}"
    );
    fetch_all(database.reader(), &sql, values).await
}

async fn read(
    database: &Database,
    reading: Reading<'_>,
    rows: &[Row],
) -> Result<Vec<LanguageRequest>, DatabaseError> {
    let ids: Result<Vec<i64>, DatabaseError> = rows.iter().map(|row| column(row, 2)).collect();
    let mut ids = ids?;
    ids.sort_unstable();
    ids.dedup();
    let known = items::titles(database, reading, &ids).await?;
    let mut language_requests = Vec::new();
    for row in rows {
        let Some(item) = known.get(&column(row, 2)?).cloned() else { continue };
        language_requests.push(LanguageRequest {
            month: word(row, 0, "language_wish", "day")?,
            language: word(row, 1, "language_wish", "language")?,
            item,
            count: column(row, 3)?,
            share: column::<Option<i64>>(row, 4)?.unwrap_or_default(),
        });
    }
    Ok(language_requests)
}
