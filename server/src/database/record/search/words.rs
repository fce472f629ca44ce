//! The postings of each token: read once, changed in memory, written once.

use super::{execute, rows_of};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            row::{fetch_row, fetch_rows, row},
            sql::pairs,
        },
    },
    domain::search::{Posting, Postings},
};
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// Tokens that are read and written in one statement.
const STEP: usize = 250;

/// What becomes of a token in one text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    pub item: i64,
    pub place: u32,
    /// `None` takes it out.
    pub weight: Option<u8>,
}

/// A token in a language.
type Key = (String, String);

#[derive(Debug, Default)]
struct Word {
    docs: i64,
    floor: i64,
    head: Postings,
    /// Whether a row is there already.
    known: bool,
}

/// Changes the postings of many tokens.
pub(super) async fn write(
    tx: &WriteTx,
    changes: BTreeMap<Key, Vec<Change>>,
) -> Result<(), DatabaseError> {
    let changes: Vec<(Key, Vec<Change>)> = changes.into_iter().collect();
    for step in changes.chunks(STEP) {
        let mut words = read(tx, step).await?;
        let (mut kept, mut gone) = (Vec::new(), Vec::new());
        for (key, changes) in step {
            let mut word = words.remove(key).unwrap_or_default();
            change(tx, key, &mut word, changes).await?;
            match (word.docs, word.known) {
                (1.., _) => kept.push((key, word)),
                (_, true) => gone.push(key),
                (_, false) => {}
            }
        }
        keep(tx, &kept).await?;
        forget(tx, &gone).await?;
    }
    Ok(())
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

async fn read(
    tx: &WriteTx,
    step: &[(Key, Vec<Change>)],
) -> Result<HashMap<Key, Word>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM search_word WHERE (token, language) IN (VALUES {})",
        pairs(1, step.len())
    );
    let values = step.iter().flat_map(|(key, _)| key_values(key)).collect();
    let mut words = HashMap::with_capacity(step.len());
    for row in fetch_rows::<WordRow>(tx.connection(), &sql, values).await? {
        let head = unpack(&row.head, "search_word")?;
        let word = Word { docs: row.docs, floor: row.floor, head, known: true };
        words.insert((row.token, row.language), word);
    }
    Ok(words)
}

async fn change(
    tx: &WriteTx,
    key: &Key,
    word: &mut Word,
    changes: &[Change],
) -> Result<(), DatabaseError> {
    // Old texts of common tokens lie in blocks; each block is read and written once.
    let mut blocks: BTreeMap<i64, Postings> = BTreeMap::new();
    for one in changes {
        let part = if one.item > word.floor {
            &mut word.head
        } else {
            let upto = block_of(tx, key, one.item, &mut blocks).await?;
            blocks.entry(upto.unwrap_or(word.floor)).or_default()
        };
        match one.weight {
            Some(weight) => {
                let new = part.put(Posting { item: one.item, place: one.place, weight });
                word.docs += i64::from(new);
            }
            None => word.docs -= i64::from(part.take(one.item, one.place)),
        }
    }
    if word.docs <= 0 {
        return Ok(());
    }
    for (upto, mut block) in blocks {
        for (upto, part) in block.part() {
            keep_block(tx, key, upto, &part).await?;
        }
        keep_block(tx, key, upto, &block).await?;
    }
    for (upto, part) in word.head.part() {
        keep_block(tx, key, upto, &part).await?;
        word.floor = word.floor.max(upto);
    }
    Ok(())
}

row! {
    struct BlockRow {
        upto: i64 = "upto",
        postings: Vec<u8> = "postings",
    }
}

/// The block in which an item belongs, read into `blocks`.
async fn block_of(
    tx: &WriteTx,
    key: &Key,
    item: i64,
    blocks: &mut BTreeMap<i64, Postings>,
) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM search_block
         WHERE token = $1 AND language = $2 AND upto >= $3 ORDER BY upto LIMIT 1";
    let [token, language] = key_values(key);
    let values = vec![token, language, item.into()];
    let Some(block) = fetch_row::<BlockRow>(tx.connection(), SQL, values).await? else {
        return Ok(None);
    };
    if let std::collections::btree_map::Entry::Vacant(free) = blocks.entry(block.upto) {
        free.insert(unpack(&block.postings, "search_block")?);
    }
    Ok(Some(block.upto))
}

async fn keep_block(
    tx: &WriteTx,
    key: &Key,
    upto: i64,
    block: &Postings,
) -> Result<(), DatabaseError> {
    const KEEP: &str = "INSERT INTO search_block (token, language, upto, postings)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (token, language, upto) DO UPDATE SET postings = excluded.postings";
    let [token, language] = key_values(key);
    execute(tx, KEEP, vec![token, language, upto.into(), block.pack().into()]).await
}

async fn keep(tx: &WriteTx, words: &[(&Key, Word)]) -> Result<(), DatabaseError> {
    if words.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "INSERT INTO search_word (token, language, docs, floor, head) VALUES {}
         ON CONFLICT (token, language) DO UPDATE SET docs = excluded.docs, floor = excluded.floor,
            head = excluded.head",
        rows_of(words.len(), 5)
    );
    let values = words.iter().flat_map(|(key, word)| {
        let [token, language] = key_values(key);
        [token, language, word.docs.into(), word.floor.into(), word.head.pack().into()]
    });
    execute(tx, &sql, values.collect()).await
}

/// A token that occurs nowhere any more leaves nothing.
async fn forget(tx: &WriteTx, keys: &[&Key]) -> Result<(), DatabaseError> {
    if keys.is_empty() {
        return Ok(());
    }
    for table in ["search_block", "search_word"] {
        let sql = format!(
            "DELETE FROM {table} WHERE (token, language) IN (VALUES {})",
            pairs(1, keys.len())
        );
        execute(tx, &sql, keys.iter().flat_map(|key| key_values(key)).collect()).await?;
    }
    Ok(())
}

fn key_values((token, language): &Key) -> [Value; 2] {
    [token.as_str().into(), language.as_str().into()]
}

fn unpack(bytes: &[u8], table: &'static str) -> Result<Postings, DatabaseError> {
    let broken = |_| DatabaseError::Impossible { table, column: "postings", row: 0 };
    Postings::unpack(bytes).map_err(broken)
}
