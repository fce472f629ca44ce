//! Rows as structs: every field stands beside what the statement selects for it, so nobody counts columns.
//!
//! ```ignore
//! row! {
//!     struct LessonRow {
//!         token: Token = word "d.token",
//!         position: i64 = "d.position",
//!     }
//! }
//! let sql = format!("SELECT {} FROM document d WHERE d.item_id = $1", LessonRow::COLUMNS);
//! let lessons: Vec<LessonRow> = fetch_rows(connection, &sql, vec![item.into()]).await?;
//! ```
//!
//! A field is read as it is stored ([`Column`]), unless a reader stands before its column: [`word`], [`maybe_word`] or
//! [`tags`]. Two structs in one statement are read as a pair: their columns one after the other.

use super::sql::parse;
use crate::{
    database::{Column, DatabaseError, Queryable, Row},
    domain::language_tag::LanguageTag,
    query_log,
};
use sea_orm::Value;
use std::str::FromStr;

/// What is read from the columns of one row.
pub trait FromRow: Sized {
    /// How many columns it takes.
    const WIDTH: usize;

    /// Reads it from the columns that begin at `first`, counted from 0.
    fn read_at(row: &Row, first: usize) -> Result<Self, DatabaseError>;
}

impl<A: FromRow, B: FromRow> FromRow for (A, B) {
    const WIDTH: usize = A::WIDTH + B::WIDTH;

    fn read_at(row: &Row, first: usize) -> Result<Self, DatabaseError> {
        Ok((A::read_at(row, first)?, B::read_at(row, first + A::WIDTH)?))
    }
}

/// Makes a struct whose fields say what is selected for them, with `COLUMNS` for the statement and [`FromRow`] for its rows.
macro_rules! row {
    ($(#[$doc:meta])* $visible:vis struct $name:ident {
        $($(#[$field_doc:meta])* $field_visible:vis $field:ident: $type:ty = $($reader:ident)? $sql:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        $visible struct $name { $($(#[$field_doc])* $field_visible $field: $type),+ }

        impl $name {
            /// What a statement selects for it, in the order of the fields.
            $visible const COLUMNS: &'static str = {
                let list = concat!($($sql, ", "),+);
                list.split_at(list.len() - ", ".len()).0
            };
        }

        impl $crate::database::query::row::FromRow for $name {
            const WIDTH: usize = [$(stringify!($field)),+].len();

            fn read_at(row: &$crate::database::Row, first: usize) -> Result<Self, $crate::database::DatabaseError> {
                let mut index = first..;
                Ok(Self { $(
                    $field: $crate::database::query::row::row!(@read row, index, $name, $sql $(, $reader)?),
                )+ })
            }
        }
    };
    (@read $row:ident, $index:ident, $name:ident, $sql:literal) => {
        $row.try_get_by_index($index.next().unwrap_or_default())?
    };
    (@read $row:ident, $index:ident, $name:ident, $sql:literal, $reader:ident) => {
        $crate::database::query::row::$reader($row, $index.next().unwrap_or_default(), stringify!($name), $sql)?
    };
}
pub(crate) use row;

/// A column that holds one of the words of a type; anything else is a row that cannot be.
pub fn word<T: FromStr>(
    row: &Row,
    index: usize,
    table: &'static str,
    column: &'static str,
) -> Result<T, DatabaseError> {
    parse(&row.try_get_by_index::<String>(index)?, table, column)
}

/// The same for a column that may be empty.
pub fn maybe_word<T: FromStr>(
    row: &Row,
    index: usize,
    table: &'static str,
    column: &'static str,
) -> Result<Option<T>, DatabaseError> {
    let text: Option<String> = row.try_get_by_index(index)?;
    text.map(|text| parse(&text, table, column)).transpose()
}

/// Language tags joined by spaces, as `item.languages` holds them.
pub fn tags(
    row: &Row,
    index: usize,
    table: &'static str,
    column: &'static str,
) -> Result<Vec<LanguageTag>, DatabaseError> {
    let text: String = row.try_get_by_index(index)?;
    text.split_whitespace().map(|tag| parse(tag, table, column)).collect()
}

/// Every row that the statement gives.
pub async fn fetch_rows<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<T>, DatabaseError> {
    query_log::note(sql);
    connection.ask(sql, values, None).await?.iter().map(|row| T::read_at(row, 0)).collect()
}

/// The first row that the statement gives.
pub async fn fetch_row<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<T>, DatabaseError> {
    query_log::note(sql);
    let rows = connection.ask(sql, values, Some(1)).await?;
    rows.first().map(|row| T::read_at(row, 0)).transpose()
}

/// The only column of every row.
pub async fn fetch_values<T: Column>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<T>, DatabaseError> {
    query_log::note(sql);
    connection.ask(sql, values, None).await?.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The only column of the first row.
pub async fn fetch_value<T: Column>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<T>, DatabaseError> {
    query_log::note(sql);
    let rows = connection.ask(sql, values, Some(1)).await?;
    rows.first().map(|row| row.try_get_by_index(0)).transpose()
}
