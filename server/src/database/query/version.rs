//! The version of the content: a number that every committed change raises, and whether the operator holds all changes.

use super::sql::{column, fetch_optional};
use crate::database::{DatabaseError, Queryable};

/// The row as it is committed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::database) struct Version {
    /// What every committed change raises.
    pub(in crate::database) number: i64,
    /// Whether the operator holds all changes.
    pub(in crate::database) lockdown: bool,
}

/// Reads the row.
pub(in crate::database) async fn content_version(
    connection: &impl Queryable,
) -> Result<Version, DatabaseError> {
    const SQL: &str = "SELECT number, lockdown FROM content_version WHERE id = 1";
    match fetch_optional(connection, SQL, vec![]).await? {
        Some(row) => Ok(Version { number: column(&row, 0)?, lockdown: column(&row, 1)? }),
        None => {
            Err(DatabaseError::Impossible { table: "content_version", column: "number", row: 1 })
        }
    }
}
