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

#[cfg(feature = "testing")]
impl WriteTx {
    /// Runs one statement, for tests of the transaction itself; gives the number of rows it changed.
    pub async fn execute_for_test(
        &self,
        sql: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<u64, DatabaseError> {
        use sea_orm::ConnectionTrait;
        let backend = self.0.get_database_backend();
        let statement = sea_orm::Statement::from_sql_and_values(backend, sql, values);
        Ok(self.0.execute_raw(statement).await?.rows_affected())
    }
}
