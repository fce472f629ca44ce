//! Asking the database: statements as text, values apart, rows back. What a row holds is read as [`super::row`] says.

use crate::{
    database::{DatabaseError, Queryable, Row},
    query_log,
};
use sea_orm::Value;
use std::str::FromStr;

/// The HTML of a text, where `segment_text` is called `t`: what is nothing but its words is kept once, as `text`, and its
/// `html` is empty (`record::revision` writes it so).
pub const HTML: &str = "CASE WHEN t.html = '' THEN t.text ELSE t.html END";

/// All rows that the statement gives.
pub async fn fetch_all(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<Row>, DatabaseError> {
    query_log::note(sql);
    connection.ask(sql, values, None).await
}

/// The first row that the statement gives.
pub async fn fetch_optional(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<Row>, DatabaseError> {
    query_log::note(sql);
    Ok(connection.ask(sql, values, Some(1)).await?.into_iter().next())
}

/// Reads a stored word; a failure names table and column, not the value.
pub fn parse<T: FromStr>(
    text: &str,
    table: &'static str,
    name: &'static str,
) -> Result<T, DatabaseError> {
    text.parse().map_err(|_| DatabaseError::Impossible { table, column: name, row: 0 })
}

/// `$first, $first+1, …` for an IN list of `count` values.
pub fn placeholders(first: usize, count: usize) -> String {
    (first..first + count).map(|place| format!("${place}")).collect::<Vec<_>>().join(", ")
}

/// `($first, $first+1), …` for an IN list of `count` pairs, as rows of VALUES.
pub fn pairs(first: usize, count: usize) -> String {
    (0..count)
        .map(|pair| format!("(${}, ${})", first + 2 * pair, first + 2 * pair + 1))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::{super::row::FromRow, HTML};
    use crate::domain::text::SanitisedHtml;
    use std::{fs, path::Path};

    /// Who reads the column by itself shows empty blocks.
    #[test]
    fn html_is_read_in_one_way_alone() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/database/query");
        let mut readers = 0;
        let mut folders = vec![folder];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let source = fs::read_to_string(&path).unwrap();
                if ["query/sql.rs", "query/row.rs"].iter().any(|own| path.ends_with(own)) {
                    continue;
                }
                readers += usize::from(source.contains("SanitisedHtml = .."));
                assert!(!source.contains("t.html"), "{} reads t.html", path.display());
            }
        }
        assert!(readers > 0 && HTML.contains("t.html"));
        assert_eq!(<SanitisedHtml as FromRow>::COLUMNS, HTML);
    }
}
