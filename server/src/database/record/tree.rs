//! Whether something may stand at a place of its tree. Wait for the turn
//! ([`admin_lock::wait`](super::organizations::admin_lock::wait)) before: two moves at once could make a circle.

pub use crate::database::query::tree::Tree;

use crate::database::{DatabaseError, WriteTx};

/// What became of something that was given a place in its tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placed<T> {
    /// It stands there.
    Done(T),
    /// It stood there before, or there is no such place.
    Unchanged,
    /// The tree would be deeper than [`Tree::deepest`].
    TooDeep,
    /// It would stand below itself.
    Circle,
}

/// Why a new one cannot stand below that one, or on top; `None` when it can.
pub(super) async fn refuses_new<T>(
    tx: &WriteTx,
    tree: Tree,
    parent: Option<i64>,
) -> Result<Option<Placed<T>>, DatabaseError> {
    Ok(match above(tx, tree, parent).await? {
        None => Some(Placed::Unchanged),
        Some(above) => (above.len() >= tree.deepest()).then_some(Placed::TooDeep),
    })
}

/// Why one cannot be moved below that one, or to the top, with all below it; `None` when it can.
pub(super) async fn refuses_move<T>(
    tx: &WriteTx,
    tree: Tree,
    id: i64,
    parent: Option<i64>,
) -> Result<Option<Placed<T>>, DatabaseError> {
    if tree.parent(tx.connection(), id).await?.is_none_or(|now| now == parent) {
        return Ok(Some(Placed::Unchanged));
    }
    let Some(above) = above(tx, tree, parent).await? else { return Ok(Some(Placed::Unchanged)) };
    if above.contains(&id) {
        return Ok(Some(Placed::Circle));
    }
    let height = tree.height(tx.connection(), id).await?;
    Ok((above.len() + height > tree.deepest()).then_some(Placed::TooDeep))
}

/// All that stand above a place; `None` where there is none.
async fn above(
    tx: &WriteTx,
    tree: Tree,
    parent: Option<i64>,
) -> Result<Option<Vec<i64>>, DatabaseError> {
    let Some(parent) = parent else { return Ok(Some(Vec::new())) };
    let above = tree.above(tx.connection(), parent).await?;
    Ok((!above.is_empty()).then_some(above))
}
