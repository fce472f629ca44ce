//! The version of the content: a number that every committed change raises.

use super::sql::{column, first};
use crate::database::{Ask, DatabaseError};

/// The number as it is committed now.
pub(in crate::database) async fn content_version(
    connection: &impl Ask,
) -> Result<i64, DatabaseError> {
    const SQL: &str = "SELECT number FROM content_version WHERE id = 1";
    match first(connection, SQL, vec![]).await? {
        Some(row) => column(&row, 0),
        None => {
            Err(DatabaseError::Impossible { table: "content_version", column: "number", row: 1 })
        }
    }
}
