//! A write transaction: the value a deed must hold to change something.

use super::DatabaseError;
use sea_orm::DatabaseTransaction;

/// A write transaction that is undone unless it is committed. Await nothing but the database while holding one.
#[derive(Debug)]
pub struct WriteTx(DatabaseTransaction);

impl WriteTx {
    pub(super) fn new(transaction: DatabaseTransaction) -> Self {
        Self(transaction)
    }

    /// The connection to write through.
    pub(crate) fn connection(&self) -> &DatabaseTransaction {
        &self.0
    }

    /// Makes everything written durable.
    pub async fn commit(self) -> Result<(), DatabaseError> {
        Ok(self.0.commit().await?)
    }

    /// Undoes everything written.
    pub async fn undo(self) -> Result<(), DatabaseError> {
        Ok(self.0.rollback().await?)
    }
}
