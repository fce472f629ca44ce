//! What can go wrong with a database, without the values that were in the statement.
//!
//! A `DbErr` can carry the row that failed, so it is never logged: it becomes a code here.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// What SQLite and PostgreSQL say of a statement that was given up.
const INTERRUPTED: [&str; 2] = ["9", "57014"];

/// What SQLite says of a file that is not there.
const CANNOT_OPEN: &str = "14";

/// What they say when another write took too long: SQLite with its extended codes, PostgreSQL of a lock.
const BUSY: [&str; 6] = ["5", "6", "261", "517", "773", "55P03"];

/// A failure of the database. Holds codes and names of our own, never a value of a row.
#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    /// The database cannot be reached or opened.
    #[error("the database cannot be opened ({0})")]
    Unavailable(String),
    /// A unique key is taken.
    #[error("a unique key is taken already")]
    Conflict,
    /// A foreign key or a check of the schema refused the row.
    #[error("the schema refused the row (code {0})")]
    Refused(String),
    /// A question took longer than a visit may ask.
    #[error("a statement took too long")]
    TookTooLong,
    /// Somebody else writes, and took longer than a write waits.
    #[error("another write took too long")]
    Busy,
    /// A statement failed.
    #[error("a statement failed (code {0})")]
    Statement(String),
    /// A row holds what it cannot hold.
    #[error("{table}.{column} holds a value it cannot hold, row {row}")]
    Impossible {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The key of the row.
        row: i64,
    },
    /// The SQLite library is older than what a WAL database is safe with.
    #[error("SQLite {found} can corrupt a database; {needed} or newer is needed")]
    OldSqlite {
        /// The version that was found.
        found: String,
        /// The oldest that is safe.
        needed: &'static str,
    },
    /// A setting did not take.
    #[error("the setting {name} is {found} and should be {wanted}")]
    Setting {
        /// Its name.
        name: &'static str,
        /// What was read back.
        found: String,
        /// What was asked for.
        wanted: &'static str,
    },
}

impl From<DbErr> for DatabaseError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => return Self::Conflict,
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => {
                return Self::Refused("foreign key".into());
            }
            _ => {}
        }
        match error {
            DbErr::ConnectionAcquire(_) => Self::Unavailable("no connection in time".into()),
            DbErr::Conn(RuntimeErr::SqlxError(error)) => match code(&error) {
                code if BUSY.contains(&code.as_str()) => Self::Busy,
                code => Self::Unavailable(code),
            },
            DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => match code(&error) {
                code if INTERRUPTED.contains(&code.as_str()) => Self::TookTooLong,
                code if BUSY.contains(&code.as_str()) => Self::Busy,
                code => Self::Statement(code),
            },
            DbErr::RecordNotFound(_) => Self::Statement("record not found".into()),
            DbErr::RecordNotInserted => Self::Statement("record not inserted".into()),
            DbErr::RecordNotUpdated => Self::Statement("record not updated".into()),
            DbErr::Type(_) => Self::Statement("type".into()),
            _ => Self::Statement("other".into()),
        }
    }
}

impl From<sqlx::Error> for DatabaseError {
    fn from(error: sqlx::Error) -> Self {
        Self::Unavailable(code(&error))
    }
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error().map(|error| error.extended_code.to_string()) {
            Some(code) if INTERRUPTED.contains(&code.as_str()) => Self::TookTooLong,
            Some(code) if code == CANNOT_OPEN => Self::Unavailable(code),
            Some(code) => Self::Statement(code),
            None => Self::Statement("other".into()),
        }
    }
}

/// A short code: the database's own, or the kind of the failure.
fn code(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(error) => {
            error.code().map_or_else(|| "unknown".to_owned(), |code| code.into_owned())
        }
        sqlx::Error::ColumnDecode { index, .. } => format!("column {index} cannot be read"),
        sqlx::Error::ColumnNotFound(name) => format!("no column {name}"),
        sqlx::Error::PoolTimedOut => "no connection in time".to_owned(),
        sqlx::Error::PoolClosed => "closed".to_owned(),
        sqlx::Error::Io(error) => error.kind().to_string(),
        sqlx::Error::Configuration(_) => "address not understood".to_owned(),
        sqlx::Error::Tls(_) => "TLS".to_owned(),
        _ => "other".to_owned(),
    }
}
