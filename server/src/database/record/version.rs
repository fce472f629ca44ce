//! Raises the version of the content: the last statement of a transaction that changes what pages show.

use crate::database::{
    DatabaseError, WriteTx,
    entity::content_version::{Column, Entity},
    query::version::content_version,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter};

/// Raises the number, and gives it. Until the transaction ends, others that come to this point wait here.
pub(in crate::database) async fn raise(
    transaction: &impl ConnectionTrait,
) -> Result<i64, DatabaseError> {
    Entity::update_many()
        .col_expr(Column::Number, Column::Number.into_expr().add(1))
        .filter(Column::Id.eq(1))
        .exec(transaction)
        .await?;
    Ok(content_version(transaction).await?.number)
}

/// Says whether all changes are held. The transaction raises the number, so that no kept page says otherwise.
pub(in crate::database) async fn set_lockdown(
    tx: &WriteTx,
    lockdown: bool,
) -> Result<(), DatabaseError> {
    let set = Entity::update_many().col_expr(Column::Lockdown, lockdown.into());
    set.filter(Column::Id.eq(1)).exec(tx.connection()).await?;
    Ok(())
}

/// Writes what is there already, so that a commit has something to store. Nothing that anybody reads changes.
pub(in crate::database) async fn rewrite(tx: &WriteTx) -> Result<(), DatabaseError> {
    let same = Entity::update_many().col_expr(Column::Number, Column::Number.into_expr());
    same.filter(Column::Id.eq(1)).exec(tx.connection()).await?;
    Ok(())
}
