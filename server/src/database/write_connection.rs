//! The connection of one write transaction: knows whether the transaction still stands, and whether its COMMIT was one.
//!
//! SQLite ends a transaction by itself when the disk is full or fails (“Response To Errors Within A Transaction”, SQLite
//! documentation, `lang_transaction`). sqlx 0.9 does not notice: its ROLLBACK then fails and its count of open
//! transactions is never lowered, so that every later COMMIT of that connection is the RELEASE of a savepoint inside a
//! transaction that nobody ever commits. PostgreSQL answers COMMIT of a failed transaction with success and the word
//! ROLLBACK, which sqlx does not read. Both are told from a commit here, and nowhere else:
//!
//! - after a statement that failed, nothing more is written and nothing is committed;
//! - a commit counts when SQLite said by its own hook that it made one;
//! - a connection that failed is closed before the next transaction ([`Health::admits`]).

use super::DatabaseError;
use async_trait::async_trait;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    Statement,
};
use sqlx::{Connection, SqliteConnection};
use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU64, Ordering},
};

/// What SQLite said of the one connection that writes. Lives longer than the connection.
#[derive(Debug, Default)]
pub(super) struct Health {
    commits: AtomicU64,
    rollbacks: AtomicU64,
    failed: AtomicBool,
}

impl Health {
    /// Lets SQLite count its commits and rollbacks.
    pub(super) async fn watch(
        self: Arc<Self>,
        connection: &mut SqliteConnection,
    ) -> Result<(), sqlx::Error> {
        let mut handle = connection.lock_handle().await?;
        let committed = self.clone();
        handle.set_commit_hook(move || {
            committed.commits.fetch_add(1, Ordering::SeqCst);
            true
        });
        handle.set_rollback_hook(move || {
            self.rollbacks.fetch_add(1, Ordering::SeqCst);
        });
        Ok(())
    }

    /// Whether a connection may write again. One that failed, or that believes itself inside a transaction although
    /// nobody has it, is closed, and another is opened in its place.
    pub(super) fn admits(&self, connection: &SqliteConnection) -> bool {
        let failed = self.failed.swap(false, Ordering::SeqCst);
        !failed && !connection.is_in_transaction()
    }
}

/// How the outcome of a transaction is checked.
#[derive(Debug, Clone)]
pub(super) enum Checks {
    /// By what SQLite says of its one connection, which goes on to serve others.
    Sqlite(Arc<Health>),
    /// By the first statement that failed: PostgreSQL undoes everything then.
    Postgres,
    /// Not at all: what a test is compared with.
    #[cfg(feature = "testing")]
    Off,
}

/// The connection to write through, while its transaction lasts.
#[derive(Debug)]
pub(crate) struct WriteConnection {
    transaction: DatabaseTransaction,
    /// Set by the first statement that failed: the database may have undone everything before it.
    failed: AtomicBool,
    checks: Checks,
    rollbacks_before: Option<u64>,
}

impl WriteConnection {
    pub(super) fn new(transaction: DatabaseTransaction, checks: Checks) -> Self {
        let rollbacks_before = checks.rollbacks();
        Self { transaction, failed: AtomicBool::new(false), checks, rollbacks_before }
    }

    pub(super) fn transaction(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Commits. An answer of `Ok` means that everything is stored; any other, that this transaction stored nothing, or,
    /// where PostgreSQL was lost while it committed, [`DatabaseError::Unconfirmed`].
    pub(super) async fn commit(self) -> Result<(), DatabaseError> {
        let Self { transaction, checks, rollbacks_before, failed } = self;
        if failed.into_inner() || checks.rollbacks() != rollbacks_before {
            return Err(DatabaseError::RolledBack);
        }
        let commits = checks.commits();
        match transaction.commit().await {
            Err(error) => {
                checks.connection_failed();
                Err(DatabaseError::of_commit(error))
            }
            Ok(()) if commits.is_some() && checks.commits() == commits => {
                checks.connection_failed();
                Err(DatabaseError::RolledBack)
            }
            Ok(()) => Ok(()),
        }
    }

    /// Undoes everything written.
    pub(super) async fn rollback(self) -> Result<(), DatabaseError> {
        let answer = self.transaction.rollback().await;
        if answer.is_err() {
            self.checks.connection_failed();
        }
        Ok(answer?)
    }

    /// Refuses to go on after a statement that failed.
    fn stands(&self) -> Result<(), DbErr> {
        match self.failed.load(Ordering::SeqCst) {
            false => Ok(()),
            true => Err(DbErr::Conn(RuntimeErr::Internal("rolled back".to_owned()))),
        }
    }

    fn note<T>(&self, answer: Result<T, DbErr>) -> Result<T, DbErr> {
        if let Err(error) = &answer {
            self.note_failure(error);
        }
        answer
    }

    /// A row that the schema refuses ends one statement on SQLite, and the whole transaction on PostgreSQL. Everything
    /// else may have ended the transaction on both.
    fn note_failure(&self, error: &DbErr) {
        let failed = match &self.checks {
            Checks::Sqlite(_) => !DatabaseError::is_constraint(error),
            Checks::Postgres => true,
            #[cfg(feature = "testing")]
            Checks::Off => false,
        };
        if failed {
            self.failed.store(true, Ordering::SeqCst);
            self.checks.connection_failed();
        }
    }
}

impl Checks {
    /// Commits that SQLite made so far on the connection, where it is asked.
    fn commits(&self) -> Option<u64> {
        match self {
            Self::Sqlite(health) => Some(health.commits.load(Ordering::SeqCst)),
            _ => None,
        }
    }

    fn rollbacks(&self) -> Option<u64> {
        match self {
            Self::Sqlite(health) => Some(health.rollbacks.load(Ordering::SeqCst)),
            _ => None,
        }
    }

    /// The pool looks after those of PostgreSQL by itself: it asks each whether it is there before it is used.
    fn connection_failed(&self) {
        if let Self::Sqlite(health) = self {
            health.failed.store(true, Ordering::SeqCst);
        }
    }
}

#[async_trait]
impl ConnectionTrait for WriteConnection {
    fn get_database_backend(&self) -> DbBackend {
        self.transaction.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.stands()?;
        self.note(self.transaction.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.stands()?;
        self.note(self.transaction.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.stands()?;
        self.note(self.transaction.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.stands()?;
        self.note(self.transaction.query_all_raw(statement).await)
    }
}
