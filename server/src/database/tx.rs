//! A write transaction: the value a command must hold to change something.

use super::{
    DatabaseError, placeholders,
    record::{
        self,
        search::{self, Touched},
    },
    version::ContentVersion,
    write_connection::WriteConnection,
};
use crate::query_log;
use parking_lot::Mutex;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use std::sync::Arc;
use tokio::sync::Notify;

/// A write transaction that is undone unless it is committed. Await nothing but the database while holding one.
#[derive(Debug)]
pub struct WriteTx {
    connection: WriteConnection,
    touched: Mutex<Touched>,
    /// What its commit raises, if pages show what it changes.
    version: Option<Arc<ContentVersion>>,
    /// Who is told once it is committed.
    waits: Mutex<Option<Arc<Notify>>>,
}

impl WriteTx {
    pub(super) fn new(connection: WriteConnection, version: Option<Arc<ContentVersion>>) -> Self {
        Self { connection, touched: Mutex::default(), version, waits: Mutex::default() }
    }

    /// The connection to write through.
    pub(crate) fn connection(&self) -> &WriteConnection {
        &self.connection
    }

    /// Runs one statement; gives the number of rows it changed.
    pub(super) async fn run(
        &self,
        sql: &str,
        values: Vec<sea_orm::Value>,
    ) -> Result<u64, DatabaseError> {
        query_log::note(sql);
        let backend = self.connection.get_database_backend();
        let statement = placeholders::statement(backend, sql, values)?;
        Ok(self.connection.execute_raw(statement).await?.rows_affected())
    }

    /// For migrations only, so that all that are due happen or none.
    pub fn connection_for_migrations(&self) -> &DatabaseTransaction {
        self.connection.transaction()
    }

    /// Notes that what can be searched has changed. Steps call it; nobody has to think of the index besides.
    pub(super) fn touch(&self, note: impl FnOnce(&mut Touched)) {
        note(&mut self.touched.lock());
    }

    /// Tells somebody who waits for what is written here, once it is committed.
    pub(crate) fn tell(&self, waits: &Arc<Notify>) {
        *self.waits.lock() = Some(waits.clone());
    }

    /// Lets the index of the search follow what was touched so far: at the end of a long transaction it would be more than
    /// memory holds.
    pub(crate) async fn follow_so_far(&self) -> Result<(), DatabaseError> {
        let touched = std::mem::take(&mut *self.touched.lock());
        if touched.is_empty() { Ok(()) } else { search::follow(self, &touched).await }
    }

    /// Makes everything written durable: an answer of `Ok` says that it is stored, any other that it is not (or, of a lost
    /// PostgreSQL, that nobody knows: [`DatabaseError::Unconfirmed`]). The index of the search follows in the same
    /// transaction, once for everything
    /// that was touched.
    pub async fn commit(self) -> Result<(), DatabaseError> {
        query_log::note("COMMIT");
        let touched = std::mem::take(&mut *self.touched.lock());
        if !touched.is_empty() {
            search::follow(&self, &touched).await?;
        }
        // Last, so that writers wait for each other here only for the moment of the commit.
        let number = match &self.version {
            Some(_) => Some(record::version::raise(&self.connection).await?),
            None => None,
        };
        self.connection.commit().await?;
        if let (Some(version), Some(number)) = (&self.version, number) {
            version.saw(number);
        }
        if let Some(waits) = self.waits.into_inner() {
            waits.notify_one();
        }
        Ok(())
    }

    /// Undoes everything written.
    pub async fn undo(self) -> Result<(), DatabaseError> {
        self.connection.rollback().await
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
        self.run(sql, values).await
    }
}
