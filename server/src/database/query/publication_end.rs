//! Texts whose time is over.

use super::row::{fetch_rows, row};
use crate::{
    database::{DatabaseError, Queryable},
    domain::language_tag::LanguageTag,
};

row! {
    struct EndedRow {
        document: i64 = "document_id",
        language: LanguageTag = word "language",
    }
}

/// Most texts of one answer.
pub const STEP: usize = 100;

/// Documents and languages that readers should not see since `second` or before.
pub async fn ended(
    connection: &impl Queryable,
    second: i64,
) -> Result<Vec<(i64, LanguageTag)>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM publication_end WHERE moment <= $1
         ORDER BY moment, document_id, language LIMIT 100";
    let rows: Vec<EndedRow> = fetch_rows(connection, SQL, vec![second.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.document, row.language)).collect())
}
