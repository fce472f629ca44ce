//! The index of the search, written in the transaction that changes what readers see.
//!
//! Steps note what they touch; [`follow`] runs once, when the transaction is committed, compares what is published with
//! what is in the index, and changes the difference. What has to go is found by analysing the old revision again:
//! revisions never change, and the same analyser gives the same tokens.

mod labels;
mod spelling;
mod texts;
mod words;

use crate::{
    database::{
        DatabaseError, Queryable, WriteTx, placeholders,
        query::{
            row::{fetch_row, fetch_values, row},
            sql::placeholders,
        },
    },
    domain::{
        language_tag::LanguageTag,
        search::{ANALYSER_VERSION, FieldText, spelled_words, weigh},
    },
};
use chrono::NaiveDate;
use sea_orm::ConnectionTrait;
use std::collections::{BTreeMap, BTreeSet};
use texts::{Indexed, Published};
use words::Change;

/// Values in one IN list.
const LIST: usize = 500;
/// Texts that are held at once while their tokens are gathered.
const TEXTS: usize = 64;

/// What a transaction touched.
#[derive(Debug, Default)]
pub struct Touched {
    items: BTreeSet<i64>,
    topics: BTreeSet<i64>,
    organizations: BTreeSet<i64>,
}

impl Touched {
    /// An item whose published texts may have changed.
    pub fn item(&mut self, id: i64) {
        self.items.insert(id);
    }

    /// A topic whose names may have changed.
    pub fn topic(&mut self, id: i64) {
        self.topics.insert(id);
    }

    /// An organization whose names may have changed.
    pub fn organization(&mut self, id: i64) {
        self.organizations.insert(id);
    }

    /// Whether nothing was.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.topics.is_empty() && self.organizations.is_empty()
    }
}

/// How far the index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It holds everything.
    Whole,
    /// It is being made anew; items from this key on are not in it.
    UpTo(i64),
    /// Another analyser made it, or none.
    Foreign,
}

/// Brings the index up to what was touched.
pub async fn follow(tx: &WriteTx, touched: &Touched) -> Result<(), DatabaseError> {
    let next = match lock(tx).await? {
        State::Whole => i64::MAX,
        State::UpTo(next) => next,
        // An index that nobody made yet begins with the first item; any other waits for being made anew.
        State::Foreign if holds_only(tx, &touched.items).await? => {
            begin(tx, None).await?;
            i64::MAX
        }
        State::Foreign => return Ok(()),
    };
    labels::write(tx, &touched.topics, &touched.organizations).await?;
    let items: Vec<i64> = touched.items.iter().copied().filter(|item| *item < next).collect();
    index(tx, &items, Titles::Kept).await
}

/// Whether titles are in the index. Leaving them out is for measuring how well texts are found by their titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// As for readers.
    Kept,
    /// For measuring alone.
    LeftOut,
}

/// Whether the index has to be made anew, or finished.
pub async fn is_due(connection: &impl Queryable) -> Result<bool, DatabaseError> {
    Ok(state(connection).await? != State::Whole)
}

/// Throws the index away and begins a new one, unless one of this analyser was begun and `fresh` is not asked for.
pub async fn start_over(tx: &WriteTx, fresh: bool) -> Result<(), DatabaseError> {
    let state = lock(tx).await?;
    if !fresh && state != State::Foreign {
        return Ok(());
    }
    begin(tx, Some(0)).await?;
    let ids = async |table: &str| -> Result<BTreeSet<i64>, DatabaseError> {
        let sql = format!("SELECT id FROM {table}");
        Ok(fetch_values(tx.connection(), &sql, vec![]).await?.into_iter().collect())
    };
    labels::write(tx, &ids("topic").await?, &ids("organization").await?).await
}

/// Takes the next `count` items into the index that is being made; gives how many, 0 when it is whole.
pub async fn go_on(tx: &WriteTx, count: u64, titles: Titles) -> Result<usize, DatabaseError> {
    let State::UpTo(next) = lock(tx).await? else { return Ok(0) };
    let sql = format!("SELECT id FROM item WHERE id >= $1 ORDER BY id LIMIT {count}");
    let items: Vec<i64> = fetch_values(tx.connection(), &sql, vec![next.into()]).await?;
    index(tx, &items, titles).await?;
    let next = items.last().filter(|_| items.len() as u64 == count).map(|last| last + 1);
    set_state(tx, next).await?;
    Ok(items.len())
}

/// Counts one search that found nothing.
pub async fn count_unmet(
    tx: &WriteTx,
    language: &LanguageTag,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const ADD: &str = "INSERT INTO unmet_search (language, day, count) VALUES ($1, $2, 1)
         ON CONFLICT (language, day) DO UPDATE SET count = unmet_search.count + 1";
    execute(tx, ADD, vec![language.as_str().into(), day.into()]).await
}

/// The state, with every other writer of the index waiting until this transaction ends.
async fn lock(tx: &WriteTx) -> Result<State, DatabaseError> {
    execute(tx, "UPDATE search_state SET version = version WHERE id = 1", vec![]).await?;
    state(tx.connection()).await
}

row! {
    struct StateRow {
        version: i64 = "version",
        next_item: Option<i64> = "next_item",
    }
}

async fn state(connection: &impl Queryable) -> Result<State, DatabaseError> {
    const SQL: &str = "SELECT $row FROM search_state WHERE id = 1";
    Ok(match fetch_row(connection, SQL, vec![]).await? {
        Some(StateRow { version: ANALYSER_VERSION, next_item: None }) => State::Whole,
        Some(StateRow { version: ANALYSER_VERSION, next_item: Some(next) }) => State::UpTo(next),
        _ => State::Foreign,
    })
}

async fn begin(tx: &WriteTx, next: Option<i64>) -> Result<(), DatabaseError> {
    for table in ["total", "doc", "word", "block", "label", "spelling", "gram"] {
        execute(tx, &format!("DELETE FROM search_{table}"), vec![]).await?;
    }
    set_state(tx, next).await
}

async fn set_state(tx: &WriteTx, next: Option<i64>) -> Result<(), DatabaseError> {
    const SQL: &str = "UPDATE search_state SET version = $1, next_item = $2 WHERE id = 1";
    execute(tx, SQL, vec![ANALYSER_VERSION.into(), next.into()]).await
}

/// Whether the library holds no item besides these.
async fn holds_only(tx: &WriteTx, items: &BTreeSet<i64>) -> Result<bool, DatabaseError> {
    let sql = format!("SELECT id FROM item ORDER BY id LIMIT {}", items.len() + 1);
    let ids: Vec<i64> = fetch_values(tx.connection(), &sql, vec![]).await?;
    Ok(ids.iter().all(|id| items.contains(id)))
}

/// Changes the difference between what is published of these items and what is in the index.
async fn index(tx: &WriteTx, items: &[i64], titles: Titles) -> Result<(), DatabaseError> {
    let mut gone: Vec<Indexed> = Vec::new();
    let mut new: Vec<Published> = Vec::new();
    for items in items.chunks(LIST) {
        let (old, now) = texts::difference(tx, items).await?;
        gone.extend(old);
        new.extend(now);
    }
    if gone.is_empty() && new.is_empty() {
        return Ok(());
    }
    let mut gathered = Gathered::default();
    for gone in gone.chunks(TEXTS) {
        let revisions: Vec<i64> = gone.iter().map(|text| text.revision).collect();
        let fields = texts::fields(tx, &revisions, titles).await?;
        for text in gone {
            let fields = fields.get(&text.revision).map_or(&[][..], Vec::as_slice);
            gathered.text(text, fields, false);
        }
    }
    for new in new.chunks(TEXTS) {
        let revisions: Vec<i64> = new.iter().map(|text| text.place.revision).collect();
        let fields = texts::fields(tx, &revisions, titles).await?;
        for text in new {
            let fields = fields.get(&text.place.revision).map_or(&[][..], Vec::as_slice);
            gathered.text(&text.place, fields, true);
        }
    }
    texts::write(tx, &gone, &new).await?;
    words::write(tx, gathered.words).await?;
    spelling::write(tx, gathered.spelled).await?;
    totals(tx, gathered.totals).await
}

/// The changes of many texts, token by token.
#[derive(Default)]
struct Gathered {
    words: BTreeMap<(String, String), Vec<Change>>,
    spelled: BTreeMap<(String, String), (i64, String)>,
    totals: BTreeMap<String, i64>,
}

impl Gathered {
    fn text(&mut self, text: &Indexed, fields: &[FieldText], comes: bool) {
        let language = || text.language.clone();
        let step = if comes { 1 } else { -1 };
        for (token, weight) in weigh(fields) {
            let change =
                Change { item: text.item, place: text.place, weight: comes.then_some(weight) };
            self.words.entry((token, language())).or_default().push(change);
        }
        for (word, shown) in texts::named(fields).iter().flat_map(|text| spelled_words(text)) {
            let (count, known) = self.spelled.entry((word, language())).or_default();
            *count += step;
            if comes && known.is_empty() {
                *known = shown;
            }
        }
        *self.totals.entry(language()).or_default() += step;
    }
}

async fn totals(tx: &WriteTx, totals: BTreeMap<String, i64>) -> Result<(), DatabaseError> {
    const ADD: &str = "INSERT INTO search_total (language, docs) VALUES ($1, $2)
         ON CONFLICT (language) DO UPDATE SET docs = search_total.docs + excluded.docs";
    for (language, step) in totals.into_iter().filter(|(_, step)| *step != 0) {
        execute(tx, ADD, vec![language.into(), step.into()]).await?;
    }
    execute(tx, "DELETE FROM search_total WHERE docs <= 0", vec![]).await
}

/// Runs a statement that gives no rows.
async fn execute(
    tx: &WriteTx,
    sql: &str,
    values: Vec<sea_orm::Value>,
) -> Result<(), DatabaseError> {
    let connection = tx.connection();
    let backend = connection.get_database_backend();
    let statement = placeholders::statement(backend, sql, values)?;
    connection.execute_raw(statement).await?;
    Ok(())
}

/// `($1, $2, $3), ($4, …)` for `rows` rows of `columns` values.
fn rows_of(rows: usize, columns: usize) -> String {
    let row = |row: usize| format!("({})", placeholders(1 + row * columns, columns));
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}
