//! Opening a database: SQLite as one writer and several read-only readers, PostgreSQL as one pool.

use super::{
    DatabaseError, WriteTx,
    choices::KnownChoices,
    query::row::fetch_value,
    reader::{Connections, Reader, Watch},
    record,
    version::ContentVersion,
    write_connection::{Checks, Health, WriteConnection},
};
use sea_orm::{
    AccessMode, DatabaseConnection, DbBackend, SqliteTransactionMode, SqlxPostgresConnector,
    SqlxSqliteConnector, TransactionOptions, TransactionTrait,
};
use sqlx::{
    ConnectOptions, Connection, Row, SqliteConnection,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
#[cfg(feature = "testing")]
use std::sync::atomic::AtomicU64;
use std::{path::PathBuf, str::FromStr, sync::Arc, time::Duration};

/// Versions from 3.7.0 to 3.51.2 can corrupt a WAL database when a write meets a checkpoint.
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);
const OLDEST_SQLITE_TEXT: &str = "3.51.3";
/// How long a request waits for a connection before it is answered with 503.
pub(super) const ACQUIRE: Duration = Duration::from_secs(5);
/// What a connection may keep of the file, in KiB: with nine of them, as much as a small machine can spare.
pub(super) const PAGE_CACHE: &str = "-1024";
/// The same for the one that writes. What a transaction changes has to fit: with 1 MiB an import into a library of 80,000
/// items wrote each page of the index many times, 20 items a second instead of 100.
const WRITER_CACHE: &str = "-32768";
/// Statements that a connection keeps prepared: those of the pages, and a few lengths of their lists.
pub(super) const STATEMENTS: usize = 64;
/// How long a write waits for another: on SQLite for the file, on PostgreSQL for a lock.
pub(super) const BUSY: Duration = Duration::from_secs(5);
/// Read back on every new connection; a wrong value refuses the connection.
pub(super) const SETTINGS: &[(&str, &str)] = &[
    ("journal_mode", "wal"),
    ("synchronous", "2"),
    ("foreign_keys", "1"),
    ("secure_delete", "1"),
    ("trusted_schema", "0"),
    ("busy_timeout", "5000"),
];

/// Which database a site uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseTarget {
    /// One file beside the other data of the site.
    Sqlite(PathBuf),
    /// A server, as `postgres://user@host:port/name`.
    Postgres(String),
}

/// The database of one site. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Database {
    reader: Reader,
    writer: DatabaseConnection,
    checks: Checks,
    pub(super) version: Arc<ContentVersion>,
    pub(super) choices: Arc<KnownChoices>,
}

impl Database {
    /// Opens the database with up to `readers` connections for reading, making the SQLite file when it is missing.
    /// Refuses an unsafe SQLite and any setting that did not take.
    pub async fn open(target: &DatabaseTarget, readers: u32) -> Result<Self, DatabaseError> {
        Self::open_watched(target, readers, Watch::Nothing).await
    }

    /// The same for answering visitors: a question that takes longer than `most` is given up as
    /// [`DatabaseError::TookTooLong`], so that no address can keep a connection busy.
    pub async fn open_for_visitors(
        target: &DatabaseTarget,
        readers: u32,
        most: Duration,
    ) -> Result<Self, DatabaseError> {
        Self::open_watched(target, readers, Watch::Time(most)).await
    }

    /// The same on SQLite for a test that counts: gives the number of steps that its machine did for questions so far.
    #[cfg(feature = "testing")]
    pub async fn open_counting(
        target: &DatabaseTarget,
    ) -> Result<(Self, Arc<AtomicU64>), DatabaseError> {
        let steps = Arc::new(AtomicU64::new(0));
        Ok((Self::open_watched(target, 1, Watch::Steps(steps.clone())).await?, steps))
    }

    /// The same for a test of a stuck writer: a write waits a tenth of a second for another.
    #[cfg(feature = "testing")]
    pub async fn open_hurried(
        target: &DatabaseTarget,
        readers: u32,
    ) -> Result<Self, DatabaseError> {
        const HURRY: Duration = Duration::from_millis(100);
        match target {
            DatabaseTarget::Sqlite(_) => {
                let database = Self::open(target, readers).await?;
                let hurry = format!("PRAGMA busy_timeout = {}", HURRY.as_millis());
                // The one connection that writes keeps it.
                sea_orm::ConnectionTrait::execute_unprepared(&database.writer, &hurry).await?;
                Ok(database)
            }
            DatabaseTarget::Postgres(url) => {
                Self::open_postgres(url, readers, Watch::Nothing, HURRY).await
            }
        }
    }

    /// The same without a check of what became of a transaction, for tests of that check.
    #[cfg(feature = "testing")]
    pub async fn open_unchecked(target: &DatabaseTarget) -> Result<Self, DatabaseError> {
        match target {
            DatabaseTarget::Sqlite(path) => {
                let pool = writing_pool().after_connect(|connection, _| {
                    Box::pin(check_settings(connection, WRITER_CACHE))
                });
                let path = path.clone();
                Self::open_sqlite_with(pool, Checks::Off, path, 1, Watch::Nothing).await
            }
            DatabaseTarget::Postgres(_) => {
                Ok(Self { checks: Checks::Off, ..Self::open(target, 2).await? })
            }
        }
    }

    /// Opens a database that is there, beside the process that works with it, to read alone: nothing is made, and every
    /// write fails.
    pub async fn open_beside(target: &DatabaseTarget) -> Result<Self, DatabaseError> {
        let (reader, writer) = match target {
            DatabaseTarget::Sqlite(path) => {
                let pool = SqlitePoolOptions::new()
                    .max_connections(1)
                    .acquire_timeout(ACQUIRE)
                    .after_connect(|connection, _| Box::pin(check_settings(connection, PAGE_CACHE)))
                    .connect_with(sqlite_options(path.clone()).read_only(true))
                    .await?;
                let connections = Connections::open(path.clone(), 1, Watch::Nothing).await?;
                (Reader::of_sqlite(connections), SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
            }
            DatabaseTarget::Postgres(url) => {
                let reading = [("default_transaction_read_only", "on")];
                let options = postgres_options(url)?.options(reading);
                let pool = PgPoolOptions::new().max_connections(1).acquire_timeout(ACQUIRE);
                let pool = pool.connect_with(options).await?;
                let connection = SqlxPostgresConnector::from_sqlx_postgres_pool(pool);
                (Reader::of_postgres(connection.clone()), connection)
            }
        };
        let checks = Checks::Postgres; // nothing is written
        Ok(Self { reader, writer, checks, version: Arc::default(), choices: Arc::default() })
    }

    /// The version of the program behind the database.
    pub async fn program_version(&self) -> Result<String, DatabaseError> {
        let sql = match self.backend() {
            DbBackend::Postgres => "SHOW server_version",
            _ => "SELECT sqlite_version()",
        };
        Ok(fetch_value(&self.reader, sql, vec![]).await?.unwrap_or_default())
    }

    /// Settings that are not what they should be, and a version that is too old.
    pub async fn settings_off(&self) -> Result<Vec<String>, DatabaseError> {
        let found = self.program_version().await?;
        let (oldest, text) = match self.backend() {
            DbBackend::Postgres => ((15, 0, 0), "15"),
            _ => (OLDEST_SQLITE, OLDEST_SQLITE_TEXT),
        };
        let mut off = Vec::new();
        if version(&found) < oldest {
            off.push(format!("the database is {found}; {text} or newer is needed"));
        }
        if self.backend() == DbBackend::Sqlite {
            for (name, wanted) in SETTINGS {
                let Some(found) = self.setting(name).await? else { continue };
                if found != *wanted {
                    off.push(format!("the setting {name} is {found} and should be {wanted}"));
                }
            }
        }
        Ok(off)
    }

    /// What a setting of SQLite is, a word or a number.
    async fn setting(&self, name: &str) -> Result<Option<String>, DatabaseError> {
        let pragma = format!("PRAGMA {name}");
        if let Ok(word) = fetch_value(&self.reader, &pragma, vec![]).await {
            return Ok(word);
        }
        let number: Option<i64> = fetch_value(&self.reader, &pragma, vec![]).await?;
        Ok(number.map(|number| number.to_string()))
    }

    async fn open_watched(
        target: &DatabaseTarget,
        readers: u32,
        watch: Watch,
    ) -> Result<Self, DatabaseError> {
        match target {
            DatabaseTarget::Sqlite(path) => Self::open_sqlite(path.clone(), readers, watch).await,
            DatabaseTarget::Postgres(url) => Self::open_postgres(url, readers, watch, BUSY).await,
        }
    }

    async fn open_sqlite(path: PathBuf, readers: u32, watch: Watch) -> Result<Self, DatabaseError> {
        let health = Arc::new(Health::default());
        let (watching, admitting) = (health.clone(), health.clone());
        let pool = writing_pool()
            .after_connect(move |connection, _| {
                let health = watching.clone();
                Box::pin(async move {
                    check_settings(connection, WRITER_CACHE).await?;
                    health.watch(connection).await
                })
            })
            .before_acquire(move |connection, _| {
                let admitted = admitting.admits(connection);
                Box::pin(async move { Ok(admitted) })
            });
        Self::open_sqlite_with(pool, Checks::Sqlite(health), path, readers, watch).await
    }

    async fn open_sqlite_with(
        writer: SqlitePoolOptions,
        checks: Checks,
        path: PathBuf,
        readers: u32,
        watch: Watch,
    ) -> Result<Self, DatabaseError> {
        let options = sqlite_options(path.clone()).pragma("cache_size", WRITER_CACHE);
        let writer = writer.connect_with(options.create_if_missing(true)).await?;
        let writer = SqlxSqliteConnector::from_sqlx_sqlite_pool(writer);
        refuse_old_sqlite(&writer).await?;
        let reader = Reader::of_sqlite(Connections::open(path, readers, watch).await?);
        Ok(Self { reader, writer, checks, version: Arc::default(), choices: Arc::default() })
    }

    async fn open_postgres(
        url: &str,
        connections: u32,
        watch: Watch,
        wait: Duration,
    ) -> Result<Self, DatabaseError> {
        let options = postgres_options(url)?;
        // Zero is no bound.
        let most = match watch {
            Watch::Time(most) => most.as_millis(),
            _ => 0,
        };
        let reading = [
            ("default_transaction_read_only", "on".to_owned()),
            ("statement_timeout", most.to_string()),
        ];
        let writing = [("lock_timeout", wait.as_millis().to_string())];
        let pool =
            || PgPoolOptions::new().max_connections(connections.max(2)).acquire_timeout(ACQUIRE);
        // The writer first: it is the one that says why a server cannot be reached.
        let writer = pool().connect_with(options.clone().options(writing)).await?;
        let reader = pool().connect_lazy_with(options.options(reading));
        Ok(Self {
            reader: Reader::of_postgres(SqlxPostgresConnector::from_sqlx_postgres_pool(reader)),
            writer: SqlxPostgresConnector::from_sqlx_postgres_pool(writer),
            checks: Checks::Postgres,
            version: Arc::default(),
            choices: Arc::default(),
        })
    }

    /// For questions. These connections cannot write.
    pub fn reader(&self) -> &Reader {
        &self.reader
    }

    /// For migrations only: commands go through [`Self::begin_write`].
    pub fn writer_for_migrations(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Which of the two databases this is, in the words of its statements.
    pub fn backend(&self) -> DbBackend {
        self.reader.backend()
    }

    /// The one context to a write. On SQLite the transaction takes the write lock at once (`BEGIN IMMEDIATE`): one that
    /// reads first and locks later fails as busy, whatever the timeout. Dropped without commit, it is undone. Its commit
    /// raises the version of the content, so that no page from before is shown again.
    pub async fn begin_write(&self) -> Result<WriteTx, DatabaseError> {
        Ok(WriteTx::new(self.begin().await?, Some(self.version.clone())))
    }

    /// The same for what no page shows to a reader without an account, such as counters: kept pages stay.
    pub async fn begin_write_keeping_cache(&self) -> Result<WriteTx, DatabaseError> {
        Ok(WriteTx::new(self.begin().await?, None))
    }

    async fn begin(&self) -> Result<WriteConnection, DatabaseError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            access_mode: match self.backend() {
                DbBackend::Postgres => Some(AccessMode::ReadWrite),
                _ => None,
            },
            ..TransactionOptions::default()
        };
        let transaction = self.writer.begin_with_options(options).await?;
        Ok(WriteConnection::new(transaction, self.checks.clone()))
    }

    /// Shows that a write is stored now: commits one that changes nothing.
    pub async fn probe_write(&self) -> Result<(), DatabaseError> {
        let tx = self.begin_write_keeping_cache().await?;
        record::version::rewrite(&tx).await?;
        tx.commit().await
    }

    /// Closes every connection and leaves everything else to the server that goes on.
    pub async fn leave(&self) -> Result<(), DatabaseError> {
        self.reader.close().await?;
        Ok(self.writer.close_by_ref().await?)
    }

    /// On SQLite, folds the log into the file and empties it. Says whether nobody was in the way.
    pub async fn fold_log(&self) -> Result<bool, DatabaseError> {
        if self.backend() != DbBackend::Sqlite {
            return Ok(true);
        }
        // The first of the three columns says whether somebody was.
        let fold = "PRAGMA wal_checkpoint(TRUNCATE)";
        Ok(fetch_value::<i32>(&self.writer, fold, vec![]).await? == Some(0))
    }

    /// Closes every connection; on SQLite the log is folded into the file first. Readers go before that, so that none of
    /// them is in the way.
    pub async fn close(&self) -> Result<(), DatabaseError> {
        self.reader.close().await?;
        // What is in the log is durable all the same, whether a backup reads meanwhile or the disk has no room for more.
        match self.fold_log().await {
            Ok(true) => {}
            Ok(false) => {
                tracing::warn!("the log of the database stays beside its file: somebody reads it");
            }
            Err(error) => {
                tracing::warn!(%error, "the log of the database stays beside its file");
            }
        }
        Ok(self.writer.close_by_ref().await?)
    }
}

/// The one connection that writes to SQLite.
fn writing_pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(1)
        .acquire_timeout(ACQUIRE)
        // A file is there: asking the thread of the connection so before each statement was a third of all context
        // switches of a page (112 to 72 for a lesson).
        .test_before_acquire(false)
}

/// How PostgreSQL is reached, without a log of statements.
pub(super) fn postgres_options(url: &str) -> Result<PgConnectOptions, DatabaseError> {
    Ok(PgConnectOptions::from_str(url)?.disable_statement_logging())
}

/// How a finished file of SQLite is read that nobody writes: it is never changed, not even by a lock.
pub(super) fn copy_options(path: PathBuf) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(true)
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging()
}

pub(super) fn sqlite_options(path: PathBuf) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .pragma("cache_size", PAGE_CACHE)
        .busy_timeout(BUSY)
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging()
}

async fn check_settings(
    connection: &mut SqliteConnection,
    cache: &'static str,
) -> Result<(), sqlx::Error> {
    connection.ping().await?;
    for (name, wanted) in SETTINGS.iter().chain([&("cache_size", cache)]) {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("PRAGMA {name}")))
            .fetch_one(&mut *connection)
            .await?;
        let found = row
            .try_get_unchecked::<String, _>(0)
            .or_else(|_| row.try_get_unchecked::<i64, _>(0).map(|number| number.to_string()))?;
        if found != *wanted {
            let error = DatabaseError::Setting { name, found, wanted };
            return Err(sqlx::Error::Configuration(Box::new(error)));
        }
    }
    Ok(())
}

async fn refuse_old_sqlite(connection: &DatabaseConnection) -> Result<(), DatabaseError> {
    let found = fetch_value(connection, "SELECT sqlite_version()", vec![]).await?;
    let found: String = found.ok_or(DatabaseError::Unavailable("no version".into()))?;
    if version(&found) < OLDEST_SQLITE {
        return Err(DatabaseError::OldSqlite { found, needed: OLDEST_SQLITE_TEXT });
    }
    Ok(())
}

fn version(text: &str) -> (u32, u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert!(version("3.51.2") < OLDEST_SQLITE);
        assert!(version("3.100.0") > OLDEST_SQLITE);
        assert!(version("nonsense") < OLDEST_SQLITE);
    }
}
