//! The postings of the tokens of a query: all of a rare token's, the newest of a common one's.

use super::super::{
    row::{fetch_rows, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::search::{Found, Posting, Postings, Query, Words, exact_title, of_item, title_token},
};
use sea_orm::Value;
use std::{cmp::Reverse, collections::BTreeMap};

/// Blocks that are read of a common token, besides the one in its row.
const BLOCKS: usize = 4;
/// Lists of common tokens that are followed into their blocks.
const FOLLOWED: usize = 12;
/// Longer tokens that stand for the open end of the last word.
const EXPANSIONS: usize = 40;
/// Candidates for which older postings of common tokens are looked up.
const LOOKED_UP: usize = 40;
/// A word in more texts than this needs no longer ones that begin so: all places are taken.
const PLENTY: i64 = super::MOST_RESULTS as i64;
/// What a token that only begins as asked is worth.
const PREFIX: f32 = 0.6;
/// What being titled exactly so is worth.
const EXACT: f32 = 1.5;

/// What the index holds of a query.
pub(super) struct Lists {
    pub words: Vec<Words>,
    /// The tags behind the numbers of languages.
    pub languages: Vec<String>,
    /// Whether a token is so common that not all of its texts are here.
    pub cut: bool,
    /// Common tokens whose older texts are not here.
    common: Vec<Common>,
}

/// A token whose postings were not read to the end.
struct Common {
    token: String,
    /// Place of the list among the words.
    list: usize,
    /// The oldest item that was read.
    oldest: i64,
}

/// One row of the index.
struct Row {
    token: String,
    language: String,
    docs: i64,
    floor: i64,
    postings: Vec<Posting>,
}

row! {
    struct WordRow {
        token: String = "token",
        language: String = "language",
        docs: i64 = "docs",
        floor: i64 = "floor",
        head: Vec<u8> = "head",
    }
}

row! {
    struct BlockRow {
        token: String = "b.token",
        language: String = "b.language",
        upto: i64 = "b.upto",
        postings: Vec<u8> = "b.postings",
    }
}

row! { struct TotalRow { language: String = "language", docs: i64 = "docs" } }

/// Looks the query up. While somebody types, `goes_on`, the last word may always become a longer one.
pub(super) async fn lists(
    database: &Database,
    query: &Query,
    goes_on: bool,
) -> Result<Lists, DatabaseError> {
    let totals = totals(database).await?;
    let languages: Vec<String> = totals.keys().cloned().collect();
    let mut lists = Lists { words: Vec::new(), languages, cut: false, common: Vec::new() };
    if query.is_empty() {
        return Ok(lists);
    }
    let exact = exact_title(&query.folded);
    let mut rows = rows_of_tokens(database, query, exact.as_deref()).await?;
    let open = query.terms.iter().find(|term| term.prefix);
    let is_common = |token| rows.iter().any(|row| row.token == token && row.docs > PLENTY);
    if let Some(open) = open.filter(|open| goes_on || !is_common(open.token.as_str())) {
        rows.extend(rows_of_prefix(database, &open.token).await?);
    }
    rows.sort_by(|a, b| (&a.token, &a.language).cmp(&(&b.token, &b.language)));
    rows.dedup_by(|a, b| (&a.token, &a.language) == (&b.token, &b.language));
    let is_asked = |row: &Row| {
        let mut terms = query.terms.iter();
        exact.as_ref() == Some(&row.token) || terms.any(|term| term.token == row.token)
    };
    follow(database, &mut rows, is_asked).await?;
    let mut titles: Vec<(String, usize)> = Vec::new();
    for row in rows {
        let Ok(language) = lists.languages.binary_search(&row.language) else { continue };
        let (term, share) = if exact.as_ref() == Some(&row.token) {
            (query.terms.len(), EXACT)
        } else {
            let whole = query.terms.iter().position(|term| term.token == row.token);
            let open = || query.terms.iter().position(|term| term.fits(&row.token));
            match whole.map(|term| (term, 1.0)).or_else(|| open().map(|term| (term, PREFIX))) {
                Some(found) => found,
                None => continue,
            }
        };
        let is_cut = (row.postings.len() as i64) < row.docs;
        lists.cut |= is_cut;
        // Of words that only begin so, the newest texts are enough.
        if is_cut && is_asked(&row) {
            titles.push((row.token.clone(), lists.words.len()));
            let oldest = row.postings.last().map_or(0, |posting| posting.item);
            lists.common.push(Common { token: row.token, list: lists.words.len(), oldest });
        }
        lists.words.push(Words {
            term,
            language: language as u16,
            docs: row.docs,
            all: totals.get(&row.language).copied().unwrap_or_default(),
            share,
            postings: row.postings,
        });
    }
    add_titles(database, &mut lists, titles).await?;
    Ok(lists)
}

async fn totals(database: &Database) -> Result<BTreeMap<String, i64>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM search_total";
    let rows: Vec<TotalRow> = fetch_rows(database.reader(), SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.language, row.docs)).collect())
}

/// The rows of the index for which that holds.
async fn rows_where(
    database: &Database,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<Row>, DatabaseError> {
    let sql = format!("SELECT $row FROM search_word WHERE {condition}");
    let rows: Vec<WordRow> = fetch_rows(database.reader(), &sql, values).await?;
    let read = |row| {
        let WordRow { token, language, docs, floor, head } = row;
        Ok(Row { token, language, docs, floor, postings: unpack(&head)?.into_all() })
    };
    rows.into_iter().map(read).collect()
}

async fn rows_of_tokens(
    database: &Database,
    query: &Query,
    exact: Option<&str>,
) -> Result<Vec<Row>, DatabaseError> {
    let tokens = query.terms.iter().map(|term| term.token.as_str()).chain(exact);
    let values: Vec<Value> = tokens.map(Value::from).collect();
    rows_where(database, &format!("token IN ({})", placeholders(1, values.len())), values).await
}

async fn rows_of_prefix(database: &Database, start: &str) -> Result<Vec<Row>, DatabaseError> {
    let condition =
        format!("token > $1 AND token < $2 ORDER BY token, language LIMIT {EXPANSIONS}");
    let beyond = format!("{start}{}", char::MAX);
    rows_where(database, &condition, vec![start.into(), beyond.into()]).await
}

/// Reads on in the blocks of common tokens that were asked for, newest first.
async fn follow(
    database: &Database,
    rows: &mut [Row],
    is_asked: impl Fn(&Row) -> bool,
) -> Result<(), DatabaseError> {
    let mut values: Vec<Value> = Vec::new();
    let mut parts: Vec<String> = Vec::new();
    for row in rows.iter().filter(|row| row.floor > 0 && is_asked(row)).take(FOLLOWED) {
        let place = values.len() + 1;
        values.extend([row.token.as_str().into(), row.language.as_str().into()]);
        parts.push(format!(
            "SELECT * FROM (SELECT $row FROM search_block b
             WHERE b.token = ${place} AND b.language = ${} ORDER BY b.upto DESC LIMIT {BLOCKS}) AS part",
            place + 1
        ));
    }
    if parts.is_empty() {
        return Ok(());
    }
    let found = fetch_rows(database.reader(), &parts.join(" UNION ALL "), values).await?;
    let mut blocks: BTreeMap<(String, String), Vec<(i64, Postings)>> = BTreeMap::new();
    for BlockRow { token, language, upto, postings } in found {
        blocks.entry((token, language)).or_default().push((upto, unpack(&postings)?));
    }
    for row in rows {
        let key = (row.token.clone(), row.language.clone());
        let Some(mut blocks) = blocks.remove(&key) else { continue };
        blocks.sort_by_key(|(upto, _)| Reverse(*upto));
        for (_, block) in &blocks {
            row.postings.extend_from_slice(block.all());
        }
    }
    Ok(())
}

/// Texts that have a common word in their title, however old.
async fn add_titles(
    database: &Database,
    lists: &mut Lists,
    common: Vec<(String, usize)>,
) -> Result<(), DatabaseError> {
    if common.is_empty() {
        return Ok(());
    }
    let values: Vec<Value> = common.iter().map(|(token, _)| title_token(token).into()).collect();
    let condition = format!("token IN ({})", placeholders(1, values.len()));
    for found in rows_where(database, &condition, values).await? {
        let of = |(token, list): &(String, usize)| {
            let words = &lists.words[*list];
            let same = lists.languages.get(usize::from(words.language)) == Some(&found.language);
            (title_token(token) == found.token && same).then_some(*list)
        };
        if let Some(list) = common.iter().find_map(of) {
            let known = &mut lists.words[list].postings;
            let oldest = known.last().map_or(i64::MAX, |posting| posting.item);
            known.extend(found.postings.into_iter().filter(|posting| posting.item < oldest));
        }
    }
    Ok(())
}

/// What common tokens say about the best candidates that are older than what was read of those tokens.
pub(super) async fn older(
    database: &Database,
    lists: &Lists,
    found: &[Found],
) -> Result<Vec<Words>, DatabaseError> {
    let wanted: Vec<i64> = found.iter().take(LOOKED_UP).map(|one| one.item).collect();
    let mut values: Vec<Value> = Vec::new();
    let mut places = Vec::new();
    for common in lists.common.iter().take(FOLLOWED) {
        let words = &lists.words[common.list];
        let Some(language) = lists.languages.get(usize::from(words.language)) else { continue };
        let list = values.len() + 1;
        values.extend([common.token.as_str().into(), language.as_str().into()]);
        for item in wanted.iter().filter(|item| **item < common.oldest) {
            values.push((*item).into());
            places.push(format!("(${list}, ${}, CAST(${} AS BIGINT))", list + 1, values.len()));
        }
    }
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT DISTINCT $row
         FROM (VALUES {}) AS w JOIN search_block b ON b.token = w.column1 AND b.language = w.column2
            AND b.upto = (SELECT MIN(c.upto) FROM search_block c
                WHERE c.token = w.column1 AND c.language = w.column2 AND c.upto >= w.column3)
         ORDER BY b.token, b.language, b.upto",
        places.join(", ")
    );
    let mut wanted = wanted;
    wanted.sort_unstable_by_key(|item| Reverse(*item));
    let mut older = Vec::new();
    for row in fetch_rows(database.reader(), &sql, values).await? {
        let BlockRow { token, language, postings, .. } = row;
        let postings = unpack(&postings)?;
        let common = lists.common.iter().find(|common| {
            let number = usize::from(lists.words[common.list].language);
            common.token == token && lists.languages.get(number) == Some(&language)
        });
        let Some(common) = common else { continue };
        let wanted = wanted.iter().filter(|item| **item < common.oldest);
        let postings = wanted.flat_map(|item| of_item(postings.all(), *item)).copied().collect();
        older.push(Words { postings, ..lists.words[common.list] });
    }
    Ok(older)
}

fn unpack(bytes: &[u8]) -> Result<Postings, DatabaseError> {
    let broken = |_| DatabaseError::Impossible { table: "search_word", column: "head", row: 0 };
    Postings::unpack(bytes).map_err(broken)
}
