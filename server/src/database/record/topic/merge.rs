//! A topic goes: because nothing stands under it, or into another one, which takes over all that was its own. Wait for the
//! turn before.

use super::{
    keep_earlier_slug,
    place::{last_position, stand_under_all_above},
};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            row::fetch_value,
            topics::manage::{TopicText, texts},
            tree::Tree,
        },
    },
    domain::{language_tag::LanguageTag, topic::DEEPEST_TOPIC},
};

/// What became of a topic that was to be removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// It is gone.
    Done,
    /// So many items stand under it: nothing was changed.
    Holds(i64),
    /// So many topics stand right below it: nothing was changed.
    Above(i64),
    /// There is no such topic.
    Nothing,
}

/// What became of a topic that was to become part of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    /// It is gone, and all that was its own is the other one's.
    Done,
    /// The other one stands below it, or is the same: nothing was changed.
    Circle,
    /// What stands below it would stand too deep: nothing was changed.
    TooDeep,
    /// There is no such topic.
    Nothing,
}

/// Removes a topic over nothing, with its names.
pub async fn remove(tx: &WriteTx, id: i64) -> Result<Removal, DatabaseError> {
    const ITEMS: &str = "SELECT COUNT(*) FROM item_topic WHERE topic_id = $1";
    const BELOW: &str = "SELECT COUNT(*) FROM topic WHERE parent_id = $1";
    if Tree::Topics.parent(tx.connection(), id).await?.is_none() {
        return Ok(Removal::Nothing);
    }
    match count(tx, ITEMS, id).await? {
        0 => {}
        items => return Ok(Removal::Holds(items)),
    }
    match count(tx, BELOW, id).await? {
        0 => {}
        topics => return Ok(Removal::Above(topics)),
    }
    for table in ["topic_slug", "topic_synonym", "topic_text"] {
        tx.run(&format!("DELETE FROM {table} WHERE topic_id = $1"), vec![id.into()]).await?;
    }
    tx.run("DELETE FROM topic WHERE id = $1", vec![id.into()]).await?;
    tx.touch(|touched| touched.topic(id));
    Ok(Removal::Done)
}

async fn count(tx: &WriteTx, sql: &str, id: i64) -> Result<i64, DatabaseError> {
    Ok(fetch_value(tx.connection(), sql, vec![id.into()]).await?.unwrap_or_default())
}

/// Makes a topic part of another one. Items and topics under it stand under the other one; where that has no words in a
/// language it takes them over, elsewhere the label becomes another word for it; addresses lead to it. Of descriptions, the
/// other one's stays.
pub async fn merge(tx: &WriteTx, id: i64, into: i64) -> Result<Merged, DatabaseError> {
    let above = Tree::Topics.above(tx.connection(), into).await?;
    if above.is_empty() || Tree::Topics.parent(tx.connection(), id).await?.is_none() {
        return Ok(Merged::Nothing);
    }
    if above.contains(&id) {
        return Ok(Merged::Circle);
    }
    if above.len() + Tree::Topics.height(tx.connection(), id).await? - 1 > DEEPEST_TOPIC {
        return Ok(Merged::TooDeep);
    }
    items(tx, id, into).await?;
    let behind = last_position(tx, Some(into)).await?;
    const BELOW: &str =
        "UPDATE topic SET parent_id = $1, position = position + $2 WHERE parent_id = $3";
    tx.run(BELOW, vec![into.into(), behind.into(), id.into()]).await?;
    names(tx, id, into).await?;
    tx.run("DELETE FROM topic WHERE id = $1", vec![id.into()]).await?;
    stand_under_all_above(tx, into).await?;
    tx.touch(|touched| {
        touched.topic(id);
        touched.topic(into);
    });
    Ok(Merged::Done)
}

/// What stands under the one by itself stands under the other one by itself.
async fn items(tx: &WriteTx, id: i64, into: i64) -> Result<(), DatabaseError> {
    const THROUGH_ANOTHER: &str =
        "UPDATE item_topic SET direct = $3 WHERE topic_id = $1 AND item_id IN (
            SELECT o.item_id FROM item_topic o WHERE o.topic_id = $2 AND o.direct = $3)";
    const NEW: &str = "INSERT INTO item_topic (topic_id, item_id, direct, kind)
         SELECT $1, o.item_id, $3, o.kind FROM item_topic o WHERE o.topic_id = $2 AND o.direct = $3
            AND NOT EXISTS (SELECT 1 FROM item_topic n WHERE n.topic_id = $1 AND n.item_id = o.item_id)";
    for sql in [THROUGH_ANOTHER, NEW] {
        tx.run(sql, vec![into.into(), id.into(), true.into()]).await?;
    }
    tx.run("DELETE FROM item_topic WHERE topic_id = $1", vec![id.into()]).await?;
    Ok(())
}

/// Names and addresses of the one become those of the other one, and leave nothing behind.
async fn names(tx: &WriteTx, id: i64, into: i64) -> Result<(), DatabaseError> {
    const TEXT: &str = "UPDATE topic_text SET topic_id = $1 WHERE topic_id = $2 AND language = $3";
    let own = texts(tx.connection(), into).await?;
    let others = texts(tx.connection(), id).await?;
    let both = vec![into.into(), id.into()];
    tx.run("UPDATE topic_slug SET topic_id = $1 WHERE topic_id = $2", both).await?;
    tx.run("DELETE FROM topic_synonym WHERE topic_id = $1", vec![id.into()]).await?;
    for other in &others {
        let known = own.iter().find(|text| text.language == other.language);
        let named = known.is_some_and(|known| !known.label.is_empty());
        if !named && !other.label.is_empty() {
            let values = vec![into.into(), id.into(), other.language.as_str().into()];
            tx.run(TEXT, values).await?;
        }
        more_words(tx, into, known, other, named).await?;
    }
    tx.run("DELETE FROM topic_text WHERE topic_id = $1", vec![id.into()]).await?;
    for other in others.iter().filter(|other| !other.slug.is_empty()) {
        keep_earlier_slug(tx, into, &other.slug).await?;
    }
    Ok(())
}

/// Other words of the one, and its label where the other one has its own, behind those of the other one.
async fn more_words(
    tx: &WriteTx,
    into: i64,
    known: Option<&TopicText>,
    other: &TopicText,
    named: bool,
) -> Result<(), DatabaseError> {
    let label = [&other.label].into_iter().filter(|label| named && !label.is_empty());
    let knows = |word: &String| {
        known.is_some_and(|known| known.label == *word || known.synonyms.contains(word))
    };
    let fresh = label.chain(&other.synonyms).filter(|word| !knows(word));
    let mut position = known.map_or(0, |known| known.synonyms.len() as i64);
    for word in fresh {
        position += 1;
        synonym(tx, into, &other.language, position, word).await?;
    }
    Ok(())
}

async fn synonym(
    tx: &WriteTx,
    topic: i64,
    language: &LanguageTag,
    position: i64,
    word: &str,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO topic_synonym (topic_id, language, position, synonym)
         VALUES ($1, $2, $3, $4)";
    let values = vec![topic.into(), language.as_str().into(), position.into(), word.into()];
    tx.run(SQL, values).await?;
    Ok(())
}
