//! How often a search found nothing, by week and language. What was searched is kept nowhere.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_rows, row},
    },
    domain::language_tag::LanguageTag,
};
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

/// A week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnmetWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// How often in each language, the most first.
    pub counts: Vec<(LanguageTag, i64)>,
}

row! {
    struct DayRow {
        language: LanguageTag = word "language",
        day: NaiveDate = "day",
        count: i64 = "count",
    }
}

/// Every week in which a search found nothing, the newest first. Totals are kept for two years, so there are few.
pub async fn weeks(database: &Database) -> Result<Vec<UnmetWeek>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM unmet_search ORDER BY day, language";
    let mut weeks: BTreeMap<NaiveDate, BTreeMap<LanguageTag, i64>> = BTreeMap::new();
    for DayRow { language, day, count } in fetch_rows(database.reader(), SQL, vec![]).await? {
        *weeks.entry(monday(day)).or_default().entry(language).or_default() += count;
    }
    Ok(weeks
        .into_iter()
        .rev()
        .map(|(monday, counts)| {
            let mut counts: Vec<_> = counts.into_iter().collect();
            counts.sort_by(|(a, one), (b, other)| other.cmp(one).then_with(|| a.cmp(b)));
            UnmetWeek { monday, counts }
        })
        .collect())
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_on_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for within in ["2026-11-23", "2026-11-25", "2026-11-29"] {
            assert_eq!(monday(day(within)), day("2026-11-23"));
        }
        assert_eq!(monday(day("2027-01-01")), day("2026-12-28"));
    }
}
