//! What a misspelt query may have meant: words of titles and headings that look alike.

use super::super::{
    row::{fetch_rows, fetch_values, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::search::{Query, QueryTerm, distance, grams, is_near},
};
use sea_orm::Value;

/// Words that share the most trigrams, of which the nearest is chosen.
const CANDIDATES: usize = 40;
/// A word in as many texts as this is written right.
const KNOWN: i64 = 3;
/// Shorter words look like too many others.
const SHORTEST: usize = 4;

/// What was typed with misspelt words exchanged; `None` when nothing looks misspelt or nothing looks alike.
pub(super) async fn meant(
    database: &Database,
    query: &Query,
    typed: &str,
) -> Result<Option<String>, DatabaseError> {
    let mut meant = typed.trim().to_owned();
    let mut changed = false;
    // From behind, so that offsets in front stay right.
    for term in query.terms.iter().rev() {
        let Some(word) = term.word.as_deref() else { continue };
        if word.chars().count() < SHORTEST || is_known(database, term).await? {
            continue;
        }
        if let Some(shown) = nearest(database, word).await?
            && meant.get(term.from..term.to).is_some()
        {
            meant.replace_range(term.from..term.to, &shown);
            changed = true;
        }
    }
    Ok(changed.then_some(meant))
}

async fn is_known(database: &Database, term: &QueryTerm) -> Result<bool, DatabaseError> {
    let sql = "SELECT docs FROM search_word WHERE token = $1";
    let docs: Vec<i64> =
        fetch_values(database.reader(), sql, vec![term.token.as_str().into()]).await?;
    Ok(docs.iter().sum::<i64>() >= KNOWN)
}

row! {
    struct SpellingRow {
        word: String = "s.word",
        language: String = "s.language",
        shown: String = "s.shown",
        docs: i64 = "s.docs",
    }
}

/// The nearest word that is not the word itself, as it was written.
async fn nearest(database: &Database, typed: &str) -> Result<Option<String>, DatabaseError> {
    let grams = grams(typed);
    let sql = format!(
        "SELECT $row FROM
            (SELECT word, language, COUNT(*) AS alike FROM search_gram WHERE gram IN ({})
             GROUP BY word, language ORDER BY alike DESC, word, language LIMIT {CANDIDATES}) AS g
         JOIN search_spelling s ON s.word = g.word AND s.language = g.language",
        placeholders(1, grams.len())
    );
    let values: Vec<Value> = grams.into_iter().map(Value::from).collect();
    let mut best: Option<((usize, i64, String, String), String)> = None;
    for row in fetch_rows(database.reader(), &sql, values).await? {
        let SpellingRow { word, language, shown, docs } = row;
        if word == typed || !is_near(typed, &word) {
            continue;
        }
        let rank = (distance(typed, &word), -docs, word, language);
        if best.as_ref().is_none_or(|(known, _)| rank < *known) {
            best = Some((rank, shown));
        }
    }
    Ok(best.map(|(_, shown)| shown))
}
