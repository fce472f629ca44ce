//! One state of the database, held still while it is copied. Writers go on.

use super::{DatabaseError, DatabaseTarget, connect, query::snapshot::copy_into};
use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, IsolationLevel, SqlxPostgresConnector,
    SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::{postgres::PgPoolOptions, sqlite::SqlitePoolOptions};
use std::path::{Path, PathBuf};

/// The database as it was at one moment.
#[derive(Debug)]
pub struct Snapshot {
    /// The copy, on SQLite.
    file: Option<PathBuf>,
    transaction: DatabaseTransaction,
    connection: DatabaseConnection,
}

impl Snapshot {
    /// Holds the state of this moment. On SQLite the file is copied to `scratch`, by a connection that cannot write and
    /// without the lock of the data folder; it holds no page of what was deleted. On PostgreSQL one transaction sees one
    /// state (REPEATABLE READ), and `scratch` is not used.
    pub async fn take(target: &DatabaseTarget, scratch: &Path) -> Result<Self, DatabaseError> {
        match target {
            DatabaseTarget::Sqlite(path) => Self::copy(path, scratch).await,
            DatabaseTarget::Postgres(url) => {
                Self::begin(url, Some(IsolationLevel::RepeatableRead)).await
            }
        }
    }

    /// The twin without the guard, for the test that needs it: each question sees the state of its own moment.
    #[cfg(feature = "testing")]
    pub async fn take_unguarded(url: &str) -> Result<Self, DatabaseError> {
        Self::begin(url, Some(IsolationLevel::ReadCommitted)).await
    }

    async fn copy(path: &Path, scratch: &Path) -> Result<Self, DatabaseError> {
        let one = || SqlitePoolOptions::new().max_connections(1);
        let live = connect::sqlite_options(path.to_owned()).read_only(true);
        let live = SqlxSqliteConnector::from_sqlx_sqlite_pool(one().connect_with(live).await?);
        let copied = copy_into(&live, scratch).await;
        live.close().await?;
        copied?;
        // Nobody else knows the copy.
        let copy = connect::copy_options(scratch.to_owned());
        let connection =
            SqlxSqliteConnector::from_sqlx_sqlite_pool(one().connect_with(copy).await?);
        let transaction = connection.begin().await?;
        Ok(Self { file: Some(scratch.to_owned()), transaction, connection })
    }

    async fn begin(url: &str, level: Option<IsolationLevel>) -> Result<Self, DatabaseError> {
        let pool = PgPoolOptions::new().max_connections(1);
        let pool = pool.connect_with(connect::postgres_options(url)?).await?;
        let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
        let options = TransactionOptions {
            isolation_level: level,
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        };
        let transaction = connection.begin_with_options(options).await?;
        Ok(Self { file: None, transaction, connection })
    }

    /// The copy of a database of SQLite.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// For questions about that state.
    pub fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Lets go of the state.
    pub async fn end(self) -> Result<(), DatabaseError> {
        self.transaction.rollback().await?;
        Ok(self.connection.close().await?)
    }
}
