//! The version of the content: a number that every committed change raises, and whether the operator holds all changes.

use super::row::{fetch_row, row};
use crate::database::{DatabaseError, Queryable};

row! {
    /// The row as it is committed now.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(in crate::database) struct Version {
        /// What every committed change raises.
        pub(in crate::database) number: i64 = "number",
        /// Whether the operator holds all changes.
        pub(in crate::database) lockdown: bool = "lockdown",
    }
}

/// Reads the row.
pub(in crate::database) async fn content_version(
    connection: &impl Queryable,
) -> Result<Version, DatabaseError> {
    const SQL: &str = "SELECT $row FROM content_version WHERE id = 1";
    let missing = DatabaseError::Impossible { table: "content_version", column: "number", row: 1 };
    fetch_row(connection, SQL, vec![]).await?.ok_or(missing)
}
