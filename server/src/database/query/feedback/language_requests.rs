//! How often readers asked for an item in a language, by month. Totals; nothing of who asked is kept.

use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::Reading,
            organizations::{
                items::{self, WorkItem},
                whose::Whose,
            },
            row::{fetch_rows, fetch_words, row},
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
    fetch_words(database.reader(), &sql, values, "language_wish", "day").await
}

row! {
    struct LanguageRow {
        language: LanguageTag = word "w.language",
        asked: i64 = "CAST(SUM(w.count) AS BIGINT) AS asked",
    }
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
        "SELECT $row FROM language_wish w
         JOIN item i ON i.id = w.item_id WHERE w.day >= $1 AND w.day < $2 AND {own}
         GROUP BY w.language ORDER BY asked DESC, w.language"
    );
    let rows: Vec<LanguageRow> = fetch_rows(database.reader(), &sql, values).await?;
    Ok(rows.into_iter().map(|row| (row.language, row.asked)).collect())
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
    let mut rows = asked(database, &which, &behind, Some(WISHES + 1), values).await?;
    let more = rows.len() > WISHES;
    rows.truncate(WISHES);
    let language_requests = read(database, reading, rows).await?;
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
    read(database, reading, rows).await
}

row! {
    struct Asked {
        month: Month = word "g.month",
        language: LanguageTag = word "g.language",
        item: i64 = "g.item_id",
        count: i64 = "g.asked",
        share: Option<i64> = "(SELECT CAST(SUM(COALESCE(c.share, 0)) AS BIGINT) / COUNT(*) FROM document d
             LEFT JOIN card c ON c.document_id = d.id AND c.language = g.language
             WHERE d.item_id = g.item_id AND d.role IN ('main', 'lesson'))",
    }
}

async fn asked(
    database: &Database,
    which: &str,
    behind: &str,
    most: Option<usize>,
    values: Vec<Value>,
) -> Result<Vec<Asked>, DatabaseError> {
    let most = most.map(|most| format!("LIMIT {most}")).unwrap_or_default();
    let sql = format!(
        "SELECT $row
         FROM (SELECT substr(CAST(w.day AS TEXT), 1, 7) AS month, w.language AS language,
                      w.item_id AS item_id, CAST(SUM(w.count) AS BIGINT) AS asked
               FROM language_wish w JOIN item i ON i.id = w.item_id WHERE {which}
               GROUP BY substr(CAST(w.day AS TEXT), 1, 7), w.language, w.item_id) g
         WHERE {behind} ORDER BY g.month DESC, g.asked DESC, g.item_id, g.language {most}"
    );
    fetch_rows(database.reader(), &sql, values).await
}

async fn read(
    database: &Database,
    reading: Reading<'_>,
    rows: Vec<Asked>,
) -> Result<Vec<LanguageRequest>, DatabaseError> {
    let mut ids: Vec<i64> = rows.iter().map(|row| row.item).collect();
    ids.sort_unstable();
    ids.dedup();
    let known = items::titles(database, reading, &ids).await?;
    let requests = rows.into_iter().filter_map(|row| {
        let Asked { month, language, item, count, share } = row;
        let (item, share) = (known.get(&item).cloned()?, share.unwrap_or_default());
        Some(LanguageRequest { month, language, item, count, share })
    });
    Ok(requests.collect())
}
