//! Where topics stand: below which, and in which order. Wait for the turn before: two moves at once could make a circle.

use super::{TopicRecord, keep};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            row::{fetch_value, fetch_values},
            tree::Tree,
        },
        record::tree::{Placed, refuses_move, refuses_new},
    },
    domain::{language_tag::LanguageTag, token::Token, topic::TopicWords},
};
use std::collections::BTreeMap;

/// One step among those at the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the one before it.
    Up,
    /// Behind the one behind it.
    Down,
}

/// Adds a topic below another one, or on top, behind those that stand there.
pub async fn add(
    tx: &WriteTx,
    token: &Token,
    parent: Option<i64>,
    language: &LanguageTag,
    words: &TopicWords,
) -> Result<Placed<()>, DatabaseError> {
    if let Some(refused) = refuses_new(tx, Tree::Topics, parent).await? {
        return Ok(refused);
    }
    let label = (words.label.as_str().to_owned(), words.description.as_str().to_owned());
    let record = TopicRecord {
        token: token.clone(),
        parent,
        position: last_position(tx, parent).await? + 1,
        texts: BTreeMap::from([(language.clone(), label)]),
        synonyms: BTreeMap::from([(language.clone(), words.synonyms.as_slice().to_vec())]),
    };
    keep(tx, &record).await?;
    Ok(Placed::Done(()))
}

/// Moves a topic with all below it to another place, behind those that stand there.
pub async fn move_below(
    tx: &WriteTx,
    id: i64,
    parent: Option<i64>,
) -> Result<Placed<()>, DatabaseError> {
    if let Some(refused) = refuses_move(tx, Tree::Topics, id, parent).await? {
        return Ok(refused);
    }
    let position = last_position(tx, parent).await? + 1;
    let values = vec![parent.into(), position.into(), id.into()];
    tx.run("UPDATE topic SET parent_id = $1, position = $2 WHERE id = $3", values).await?;
    stand_under_all_above(tx, id).await?;
    Ok(Placed::Done(()))
}

/// Moves a topic one step among those at the same place; `false` when it stands at the end already.
pub async fn step(tx: &WriteTx, id: i64, step: Step) -> Result<bool, DatabaseError> {
    let Some(parent) = Tree::Topics.parent(tx.connection(), id).await? else { return Ok(false) };
    let mut order = at_place(tx, parent).await?;
    let Some(at) = order.iter().position(|other| *other == id) else { return Ok(false) };
    let to = match step {
        Step::Up => at.checked_sub(1),
        Step::Down => Some(at + 1).filter(|to| *to < order.len()),
    };
    let Some(to) = to else { return Ok(false) };
    order.swap(at, to);
    // All are numbered anew: an import may have given several the same place.
    for (position, topic) in (1_i64..).zip(order) {
        let values = vec![position.into(), topic.into()];
        tx.run("UPDATE topic SET position = $1 WHERE id = $2 AND position <> $1", values).await?;
    }
    Ok(true)
}

/// The topics at a place, in their order.
async fn at_place(tx: &WriteTx, parent: Option<i64>) -> Result<Vec<i64>, DatabaseError> {
    const BELOW: &str = "SELECT id FROM topic WHERE parent_id = $1 ORDER BY position, id";
    const TOP: &str = "SELECT id FROM topic WHERE parent_id IS NULL ORDER BY position, id";
    match parent {
        Some(parent) => fetch_values(tx.connection(), BELOW, vec![parent.into()]).await,
        None => fetch_values(tx.connection(), TOP, vec![]).await,
    }
}

/// The position of the last topic at a place; 0 where there is none.
pub(super) async fn last_position(tx: &WriteTx, parent: Option<i64>) -> Result<i64, DatabaseError> {
    const BELOW: &str = "SELECT COALESCE(MAX(position), 0) FROM topic WHERE parent_id = $1";
    const TOP: &str = "SELECT COALESCE(MAX(position), 0) FROM topic WHERE parent_id IS NULL";
    let position = match parent {
        Some(parent) => fetch_value(tx.connection(), BELOW, vec![parent.into()]).await?,
        None => fetch_value(tx.connection(), TOP, vec![]).await?,
    };
    Ok(position.unwrap_or_default())
}

/// Items whose topic stands here or below it stand under every topic above it too, and under no other one.
pub(super) async fn stand_under_all_above(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    // The items that stand here or below by themselves; these rows stay.
    const HERE: &str = "SELECT h.item_id FROM item_topic h WHERE h.direct = $2 AND h.topic_id IN (
            WITH RECURSIVE down (id) AS (
                SELECT t.id FROM topic t WHERE t.id = $1
                UNION SELECT t.id FROM down JOIN topic t ON t.parent_id = down.id)
            SELECT id FROM down)";
    let values = || vec![id.into(), true.into(), false.into()];
    let gone = format!("DELETE FROM item_topic WHERE direct = $3 AND item_id IN ({HERE})");
    tx.run(&gone, values()).await?;
    let above = format!(
        "INSERT INTO item_topic (topic_id, item_id, direct, kind)
         WITH RECURSIVE above (topic_id, item_id, kind) AS (
            SELECT t.parent_id, i.item_id, i.kind FROM item_topic i JOIN topic t ON t.id = i.topic_id
            WHERE t.parent_id IS NOT NULL AND i.item_id IN ({HERE})
            UNION SELECT t.parent_id, a.item_id, a.kind FROM above a JOIN topic t ON t.id = a.topic_id
            WHERE t.parent_id IS NOT NULL)
         SELECT a.topic_id, a.item_id, $3, a.kind FROM above a WHERE NOT EXISTS (
            SELECT 1 FROM item_topic d WHERE d.topic_id = a.topic_id AND d.item_id = a.item_id)"
    );
    tx.run(&above, values()).await?;
    Ok(())
}
