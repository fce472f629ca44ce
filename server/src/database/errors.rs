//! What can go wrong with a database, without the values that were in the statement.
//!
//! A `DbErr` can carry the row that failed, so it is never logged: it becomes a code here.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

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
    /// There is no room left on the disk of the database.
    #[error("the disk of the database is full (code {0})")]
    Full(String),
    /// The disk of the database failed.
    #[error("the disk of the database failed (code {0})")]
    Disk(String),
    /// The database undid the transaction before it was committed: nothing of it is stored.
    #[error("the database undid the transaction")]
    RolledBack,
    /// The connection was lost while it committed: nobody knows whether it is stored.
    #[error("the connection was lost while committing (code {0})")]
    Unconfirmed(String),
    /// A statement failed.
    #[error("a statement failed (code {0})")]
    Statement(String),
    /// A row holds what it cannot hold.
    #[error("{table}.{column} holds a value it cannot hold, row {row}")]
    Impossible {
        table: &'static str,
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
        name: &'static str,
        /// What was read back.
        found: String,
        /// What was asked for.
        wanted: &'static str,
    },
}

impl DatabaseError {
    /// What a COMMIT failed with. A connection that broke says nothing of what became of it.
    pub(super) fn of_commit(error: DbErr) -> Self {
        match Self::from(error) {
            Self::Unavailable(code) => Self::Unconfirmed(code),
            error => error,
        }
    }

    /// Whether the schema refused a row: the one failure after which a transaction of SQLite stands as before.
    pub(super) fn is_constraint(error: &DbErr) -> bool {
        matches!(Self::from(error.clone()), Self::Conflict | Self::Refused(_))
    }

    /// Whether nothing is wrong with what was asked, and the same may work later.
    pub fn is_temporary(&self) -> bool {
        matches!(
            self,
            Self::Unavailable(_)
                | Self::TookTooLong
                | Self::Busy
                | Self::Full(_)
                | Self::Disk(_)
                | Self::RolledBack
                | Self::Unconfirmed(_)
        )
    }

    fn of_code(code: String) -> Self {
        let kind = match code.parse::<u32>() {
            // The result codes of SQLite have at most four digits, the low byte saying what kind they are of.
            Ok(number) if code.len() < 5 => of_sqlite(number & 0xFF),
            _ => of_postgres(&code),
        };
        kind.map_or_else(|| Self::Statement(code.clone()), |kind| kind(code.clone()))
    }
}

type Kind = fn(String) -> DatabaseError;

/// SQLite, “Result and Error Codes”.
fn of_sqlite(primary: u32) -> Option<Kind> {
    Some(match primary {
        5 | 6 => |_| DatabaseError::Busy,
        7 | 8 | 14 => DatabaseError::Unavailable,
        9 => |_| DatabaseError::TookTooLong,
        10 => DatabaseError::Disk,
        13 => DatabaseError::Full,
        19 => DatabaseError::Refused,
        _ => return None,
    })
}

/// PostgreSQL, “Error Codes” (appendix A).
fn of_postgres(code: &str) -> Option<Kind> {
    Some(match code {
        "55P03" | "40P01" => |_| DatabaseError::Busy,
        "57014" => |_| DatabaseError::TookTooLong,
        "53100" => DatabaseError::Full,
        "58030" => DatabaseError::Disk,
        // Shut down, crashed, starting up; a server that follows another; a transaction that failed before.
        "57P01" | "57P02" | "57P03" | "57P05" | "25006" => DatabaseError::Unavailable,
        "25P02" => |_| DatabaseError::RolledBack,
        _ => match code.get(..2)? {
            "08" | "53" => DatabaseError::Unavailable,
            "23" => DatabaseError::Refused,
            _ => return None,
        },
    })
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
            DbErr::Conn(RuntimeErr::SqlxError(error)) => match Self::from_sqlx(&error) {
                Self::Statement(code) => Self::Unavailable(code),
                other => other,
            },
            DbErr::Conn(RuntimeErr::Internal(_)) => Self::Unavailable("not connected".into()),
            DbErr::Exec(RuntimeErr::SqlxError(error))
            | DbErr::Query(RuntimeErr::SqlxError(error)) => Self::from_sqlx(&error),
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
        match Self::from_sqlx(&error) {
            Self::Statement(code) => Self::Unavailable(code),
            other => other,
        }
    }
}

impl From<rusqlite::Error> for DatabaseError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error() {
            Some(error) => Self::of_code(error.extended_code.to_string()),
            None => Self::Statement("other".into()),
        }
    }
}

impl DatabaseError {
    fn from_sqlx(error: &sqlx::Error) -> Self {
        let text = |text: &str| text.to_owned();
        match error {
            sqlx::Error::Database(error) => match error.code() {
                Some(code) => Self::of_code(code.into_owned()),
                None => Self::Statement(text("unknown")),
            },
            sqlx::Error::Io(error) => Self::Unavailable(error.kind().to_string()),
            sqlx::Error::Tls(_) => Self::Unavailable(text("TLS")),
            sqlx::Error::Protocol(_) => Self::Unavailable(text("protocol")),
            sqlx::Error::PoolTimedOut => Self::Unavailable(text("no connection in time")),
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed | sqlx::Error::BeginFailed => {
                Self::Unavailable(text("closed"))
            }
            sqlx::Error::Configuration(_) => Self::Unavailable(text("address not understood")),
            // A connection that believes itself inside a transaction when another is to begin.
            sqlx::Error::InvalidSavePointStatement => Self::RolledBack,
            sqlx::Error::ColumnDecode { index, .. } => {
                Self::Statement(format!("column {index} cannot be read"))
            }
            sqlx::Error::ColumnNotFound(name) => Self::Statement(format!("no column {name}")),
            _ => Self::Statement(text("other")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du6_codes_of_both_databases_say_what_kind_of_failure_it_is() {
        let kind = |code: &str| format!("{:?}", DatabaseError::of_code(code.to_owned()));
        for (code, expected) in [
            ("13", "Full(\"13\")"),
            ("778", "Disk(\"778\")"),
            ("1034", "Disk(\"1034\")"),
            ("517", "Busy"),
            ("14", "Unavailable(\"14\")"),
            ("9", "TookTooLong"),
            ("1", "Statement(\"1\")"),
            ("53100", "Full(\"53100\")"),
            ("57P01", "Unavailable(\"57P01\")"),
            ("08006", "Unavailable(\"08006\")"),
            ("25P02", "RolledBack"),
            ("42P01", "Statement(\"42P01\")"),
        ] {
            assert_eq!(kind(code), expected);
        }
    }
}
