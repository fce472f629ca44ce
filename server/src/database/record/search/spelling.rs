//! The words that a misspelt one may have meant.

use super::{execute, rows_of};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            row::{fetch_rows, row},
            sql::pairs,
        },
    },
    domain::search::grams,
};
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// Words that are read and written in one statement.
const STEP: usize = 250;
/// A word and its language.
type Key = (String, String);

/// Counts words up and down; each comes with one way to write it.
pub(super) async fn write(
    tx: &WriteTx,
    words: BTreeMap<Key, (i64, String)>,
) -> Result<(), DatabaseError> {
    let words: Vec<(Key, (i64, String))> =
        words.into_iter().filter(|(_, (step, _))| *step != 0).collect();
    for words in words.chunks(STEP) {
        let known = read(tx, words).await?;
        let (mut kept, mut new, mut gone) = (Vec::new(), Vec::new(), Vec::new());
        for (key, (step, shown)) in words {
            match known.get(key) {
                None if *step > 0 => {
                    new.push(key);
                    kept.push((key, shown.as_str(), *step));
                }
                Some((docs, shown)) if docs + step > 0 => kept.push((key, shown, docs + step)),
                Some(_) => gone.push(key),
                None => {}
            }
        }
        keep(tx, &kept).await?;
        keep_grams(tx, &new).await?;
        forget(tx, &gone).await?;
    }
    Ok(())
}

row! {
    struct SpellingRow {
        word: String = "word",
        language: String = "language",
        docs: i64 = "docs",
        shown: String = "shown",
    }
}

async fn read(
    tx: &WriteTx,
    words: &[(Key, (i64, String))],
) -> Result<HashMap<Key, (i64, String)>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM search_spelling WHERE (word, language) IN (VALUES {})",
        pairs(1, words.len())
    );
    let values = words.iter().flat_map(|(key, _)| key_values(key)).collect();
    let rows: Vec<SpellingRow> = fetch_rows(tx.connection(), &sql, values).await?;
    Ok(rows.into_iter().map(|row| ((row.word, row.language), (row.docs, row.shown))).collect())
}

async fn keep(tx: &WriteTx, words: &[(&Key, &str, i64)]) -> Result<(), DatabaseError> {
    if words.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "INSERT INTO search_spelling (word, language, shown, docs) VALUES {}
         ON CONFLICT (word, language) DO UPDATE SET docs = excluded.docs",
        rows_of(words.len(), 4)
    );
    let values = words.iter().flat_map(|(key, shown, docs)| {
        let [word, language] = key_values(key);
        [word, language, (*shown).into(), (*docs).into()]
    });
    execute(tx, &sql, values.collect()).await
}

async fn keep_grams(tx: &WriteTx, words: &[&Key]) -> Result<(), DatabaseError> {
    let rows: Vec<(String, &Key)> = words
        .iter()
        .flat_map(|key| grams(&key.0).into_iter().map(move |gram| (gram, *key)))
        .collect();
    for rows in rows.chunks(2 * STEP) {
        let sql = format!(
            "INSERT INTO search_gram (gram, word, language) VALUES {}",
            rows_of(rows.len(), 3)
        );
        let values = rows.iter().flat_map(|(gram, key)| {
            let [word, language] = key_values(key);
            [gram.as_str().into(), word, language]
        });
        execute(tx, &sql, values.collect()).await?;
    }
    Ok(())
}

async fn forget(tx: &WriteTx, keys: &[&Key]) -> Result<(), DatabaseError> {
    const WORD: &str = "DELETE FROM search_spelling WHERE word = $1 AND language = $2";
    const GRAM: &str = "DELETE FROM search_gram WHERE gram = $1 AND word = $2 AND language = $3";
    for key in keys {
        execute(tx, WORD, key_values(key).to_vec()).await?;
        for gram in grams(&key.0) {
            let [word, language] = key_values(key);
            execute(tx, GRAM, vec![gram.into(), word, language]).await?;
        }
    }
    Ok(())
}

fn key_values((word, language): &Key) -> [Value; 2] {
    [word.as_str().into(), language.as_str().into()]
}
