//! The smaller versions of the pictures in a text.

use super::{
    document::ReadBlock,
    row::{fetch_rows, fetch_values, row},
};
use crate::{
    database::{Database, DatabaseError, Queryable},
    domain::{
        pictures::{self, Smaller},
        text::SanitisedHtml,
    },
};
use std::collections::{HashMap, HashSet};

row! { for Smaller { width = "v.width", hash = "f.hash" } }
row! { struct SmallerRow { of: String = "o.hash", one: Smaller = .. } }

/// Lets the blocks of a document offer the smaller versions of their pictures; no query where there are none.
pub async fn offer_smaller(
    database: &Database,
    document: i64,
    blocks: &mut [ReadBlock],
) -> Result<(), DatabaseError> {
    if !blocks.iter().any(|block| pictures::shows_one(block.html.as_str())) {
        return Ok(());
    }
    const SQL: &str = "SELECT DISTINCT $row FROM document_file u
         JOIN file o ON o.id = u.file_id JOIN file_variant v ON v.file_id = o.id
         JOIN file f ON f.id = v.variant_file_id WHERE u.document_id = $1 ORDER BY o.hash, v.width";
    let mut known: HashMap<String, Vec<Smaller>> = HashMap::new();
    for SmallerRow { of, one } in fetch_rows(database.reader(), SQL, vec![document.into()]).await? {
        known.entry(of).or_default().push(one);
    }
    if known.is_empty() {
        return Ok(());
    }
    for block in blocks.iter_mut().filter(|block| pictures::shows_one(block.html.as_str())) {
        let html = pictures::with_smaller(block.html.as_str(), &known);
        block.html = SanitisedHtml::from_trusted_column(html);
    }
    Ok(())
}

/// The hashes of all pictures whose smaller versions are recorded.
pub async fn hashes_with_smaller(
    connection: &impl Queryable,
) -> Result<HashSet<String>, DatabaseError> {
    const SQL: &str = "SELECT DISTINCT f.hash FROM file_variant v JOIN file f ON f.id = v.file_id";
    Ok(fetch_values(connection, SQL, vec![]).await?.into_iter().collect())
}
