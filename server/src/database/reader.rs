//! Asking: PostgreSQL over a pool of sockets, SQLite in the thread that asks.
//!
//! SQLite answers most questions within some microseconds, which is less than it takes to wake another thread. So a page
//! is made in a thread that may wait ([`Reader::run_blocking`]), and what is asked there is answered there. What is asked
//! elsewhere takes the way to such a thread by itself.

mod row;
mod run_blocking;
mod sqlite;

pub use row::{Column, Row};
pub(super) use sqlite::{Connections, Watch};

use super::{DatabaseError, placeholders};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, Value};
use std::sync::Arc;

/// The connections for questions. None of them can write. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Reader(Kind);

#[derive(Debug, Clone)]
enum Kind {
    Sqlite(Arc<Connections>),
    Postgres(DatabaseConnection),
}

/// What can be asked: a reader, or a transaction that reads what it wrote.
pub trait Queryable: Sync {
    /// Which of the two databases this is.
    fn backend(&self) -> DbBackend;

    /// The rows that a statement gives, at most so many where that is known.
    fn ask(
        &self,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> impl Future<Output = Result<Vec<Row>, DatabaseError>> + Send;
}

impl<C: ConnectionTrait> Queryable for C {
    fn backend(&self) -> DbBackend {
        self.get_database_backend()
    }

    async fn ask(
        &self,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> Result<Vec<Row>, DatabaseError> {
        let statement = placeholders::statement(self.get_database_backend(), sql, values)?;
        let rows = match most {
            Some(1) => self.query_one_raw(statement).await?.into_iter().collect(),
            _ => self.query_all_raw(statement).await?,
        };
        Ok(rows.into_iter().map(Row::from).collect())
    }
}

impl Queryable for Reader {
    fn backend(&self) -> DbBackend {
        Self::backend(self)
    }

    async fn ask(
        &self,
        sql: &str,
        values: Vec<Value>,
        most: Option<usize>,
    ) -> Result<Vec<Row>, DatabaseError> {
        match &self.0 {
            Kind::Sqlite(connections) => connections.ask(sql, values, most).await,
            Kind::Postgres(pool) => pool.ask(sql, values, most).await,
        }
    }
}

impl Reader {
    pub(super) fn of_sqlite(connections: Connections) -> Self {
        Self(Kind::Sqlite(Arc::new(connections)))
    }

    pub(super) fn of_postgres(pool: DatabaseConnection) -> Self {
        Self(Kind::Postgres(pool))
    }

    /// Which of the two databases this is, in the words of its statements.
    pub fn backend(&self) -> DbBackend {
        match &self.0 {
            Kind::Sqlite(_) => DbBackend::Sqlite,
            Kind::Postgres(_) => DbBackend::Postgres,
        }
    }

    /// All rows of a statement.
    pub async fn query_all_raw(&self, statement: Statement) -> Result<Vec<Row>, DatabaseError> {
        let values = statement.values.map(|values| values.0).unwrap_or_default();
        self.ask(&statement.sql, values, None).await
    }

    /// The first row of a statement.
    pub async fn query_one_raw(&self, statement: Statement) -> Result<Option<Row>, DatabaseError> {
        let values = statement.values.map(|values| values.0).unwrap_or_default();
        Ok(self.ask(&statement.sql, values, Some(1)).await?.into_iter().next())
    }

    /// Does work that asks a lot in a thread where it may wait for the answers. On PostgreSQL, which is waited for without
    /// a thread, it stays where it is.
    pub async fn run_blocking<F>(&self, work: F) -> Result<F::Output, DatabaseError>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        match &self.0 {
            Kind::Sqlite(connections) => run_blocking::run(connections.threads(), work).await,
            Kind::Postgres(_) => Ok(work.await),
        }
    }

    /// Closes every connection, once its question is answered.
    pub(super) async fn close(&self) -> Result<(), DatabaseError> {
        match &self.0 {
            Kind::Sqlite(connections) => {
                connections.close().await;
                Ok(())
            }
            Kind::Postgres(pool) => Ok(pool.close_by_ref().await?),
        }
    }
}
