//! Rows as structs: every field stands beside what the statement selects for it, so nobody counts columns.
//!
//! ```ignore
//! row! {
//!     struct LessonRow {
//!         token: Token = word "d.token",
//!         position: i64 = "d.position",
//!         facts: TextFacts = ..,
//!     }
//! }
//! let sql = format!("SELECT {} FROM document d WHERE d.item_id = $1", LessonRow::COLUMNS);
//! let lessons: Vec<LessonRow> = fetch_rows(connection, &sql, vec![item.into()]).await?;
//! ```
//!
//! A field is read as it is stored ([`Column`]), unless one of the readers below stands before its column, such as
//! [`word`]. With `..` its type says what is selected for it: another row, or [`SanitisedHtml`].

use super::sql::{HTML, parse};
use crate::{
    database::{Column, DatabaseError, Queryable, Row},
    domain::{language_tag::LanguageTag, organizations::role::Scope, text::SanitisedHtml},
    query_log,
};
use sea_orm::Value;
use std::str::FromStr;

/// The columns of one row, read one after the other.
pub struct Columns<'a> {
    row: &'a Row,
    next: usize,
}

impl Columns<'_> {
    /// The next column as it is stored.
    pub fn take<T: Column>(&mut self) -> Result<T, DatabaseError> {
        let index = self.next;
        self.next += 1;
        self.row.try_get_by_index(index)
    }
}

/// What is read from columns that it names itself.
pub trait FromRow: Sized {
    /// What a statement selects for it.
    const COLUMNS: &'static str;

    /// Reads it from these columns.
    fn read(columns: &mut Columns<'_>) -> Result<Self, DatabaseError>;
}

/// The HTML of a `segment_text t`.
impl FromRow for SanitisedHtml {
    const COLUMNS: &'static str = HTML;

    fn read(columns: &mut Columns<'_>) -> Result<Self, DatabaseError> {
        Ok(Self::from_trusted_column(columns.take()?))
    }
}

/// Makes a struct whose fields say what is selected for them, with `COLUMNS` for the statement and [`FromRow`] for its
/// rows. `row! { for SlugLine { slug = "s.slug" } }` says the same of a struct that is made elsewhere.
macro_rules! row {
    (for $name:ident { $($field:ident = $($reader:ident)? $sql:literal),+ $(,)? }) => {
        impl $crate::database::query::row::FromRow for $name {
            const COLUMNS: &'static str = {
                let list = concat!($($sql, ", "),+);
                list.split_at(list.len() - ", ".len()).0
            };

            fn read(
                columns: &mut $crate::database::query::row::Columns<'_>,
            ) -> Result<Self, $crate::database::DatabaseError> {
                Ok(Self { $(
                    $field: $crate::database::query::row::row!(
                        @read columns, $name, (); $($reader)? $sql
                    ),
                )+ })
            }
        }
    };
    ($(#[$about:meta])* $visible:vis struct $name:ident {
        $($(#[$about_field:meta])* $field_visible:vis $field:ident: $type:ty
            = $(..)? $($reader:ident)? $($sql:literal)?),+ $(,)?
    }) => {
        $(#[$about])*
        $visible struct $name { $($(#[$about_field])* $field_visible $field: $type),+ }

        impl $name {
            /// What a statement selects for it, in the order of the fields.
            pub(in $crate::database) const COLUMNS: &'static str = {
                const PARTS: &[&str] =
                    &[$($crate::database::query::row::row!(@columns $type; $($sql)?)),+];
                const LIST: [u8; $crate::database::query::row::list_length(PARTS)] =
                    $crate::database::query::row::list(PARTS);
                $crate::database::query::row::text(&LIST)
            };
        }

        impl $crate::database::query::row::FromRow for $name {
            const COLUMNS: &'static str = $name::COLUMNS;

            fn read(
                columns: &mut $crate::database::query::row::Columns<'_>,
            ) -> Result<Self, $crate::database::DatabaseError> {
                Ok(Self { $(
                    $field: $crate::database::query::row::row!(
                        @read columns, $name, $type; $($reader)? $($sql)?
                    ),
                )+ })
            }
        }
    };
    (@columns $type:ty;) => { <$type as $crate::database::query::row::FromRow>::COLUMNS };
    (@columns $type:ty; $sql:literal) => { $sql };
    (@read $columns:ident, $name:ident, $type:ty;) => {
        <$type as $crate::database::query::row::FromRow>::read($columns)?
    };
    (@read $columns:ident, $name:ident, $type:ty; $sql:literal) => { $columns.take()? };
    (@read $columns:ident, $name:ident, $type:ty; $reader:ident $sql:literal) => {
        $crate::database::query::row::$reader($columns, stringify!($name), $sql)?
    };
}
pub(crate) use row;

const SEPARATOR: &str = ", ";

/// The length of [`list`].
pub const fn list_length(parts: &[&str]) -> usize {
    let (mut length, mut part) = (0, 0);
    while part < parts.len() {
        length += parts[part].len() + SEPARATOR.len();
        part += 1;
    }
    length - SEPARATOR.len()
}

/// The parts with commas between them, put together by the compiler.
pub const fn list<const LENGTH: usize>(parts: &[&str]) -> [u8; LENGTH] {
    let mut list = [0; LENGTH];
    let (mut end, mut part) = (0, 0);
    while part < parts.len() {
        if part > 0 {
            end = put(&mut list, end, SEPARATOR.as_bytes());
        }
        end = put(&mut list, end, parts[part].as_bytes());
        part += 1;
    }
    list
}

const fn put(list: &mut [u8], at: usize, bytes: &[u8]) -> usize {
    let mut index = 0;
    while index < bytes.len() {
        list[at + index] = bytes[index];
        index += 1;
    }
    at + bytes.len()
}

/// The bytes of [`list`] as the text that they are.
pub const fn text(bytes: &[u8]) -> &str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// A column that holds one of the words of a type; anything else is a row that cannot be.
pub fn word<T: FromStr>(
    columns: &mut Columns<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<T, DatabaseError> {
    parse(&columns.take::<String>()?, table, column)
}

/// The same for a column that may be empty.
pub fn maybe_word<T: FromStr>(
    columns: &mut Columns<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<Option<T>, DatabaseError> {
    let text: Option<String> = columns.take()?;
    text.map(|text| parse(&text, table, column)).transpose()
}

/// Language tags joined by spaces, as `item.languages` holds them.
pub fn tags(
    columns: &mut Columns<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<Vec<LanguageTag>, DatabaseError> {
    let text: String = columns.take()?;
    text.split_whitespace().map(|tag| parse(tag, table, column)).collect()
}

/// Words joined by spaces, without those that are none any more.
pub fn known_words<T: FromStr>(
    columns: &mut Columns<'_>,
    _table: &'static str,
    _column: &'static str,
) -> Result<Vec<T>, DatabaseError> {
    let text: String = columns.take()?;
    Ok(text.split_whitespace().filter_map(|word| word.parse().ok()).collect())
}

/// A hash of 32 bytes.
pub fn hash(
    columns: &mut Columns<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<[u8; 32], DatabaseError> {
    let bytes: Vec<u8> = columns.take()?;
    bytes.try_into().map_err(|_| DatabaseError::Impossible { table, column, row: 0 })
}

/// Where a role holds: the columns of an organization and of an item.
pub fn scope(
    columns: &mut Columns<'_>,
    _table: &'static str,
    _columns: &'static str,
) -> Result<Scope, DatabaseError> {
    Ok(Scope::of_row(columns.take()?, columns.take()?))
}

/// Every row that the statement gives.
pub async fn fetch_rows<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<T>, DatabaseError> {
    query_log::note(sql);
    let rows = connection.ask(sql, values, None).await?;
    rows.iter().map(|row| T::read(&mut Columns { row, next: 0 })).collect()
}

/// The first row that the statement gives.
pub async fn fetch_row<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<T>, DatabaseError> {
    query_log::note(sql);
    let rows = connection.ask(sql, values, Some(1)).await?;
    rows.first().map(|row| T::read(&mut Columns { row, next: 0 })).transpose()
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

/// The only column of every row, which holds one of the words of a type.
pub async fn fetch_words<T: FromStr>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
    table: &'static str,
    column: &'static str,
) -> Result<Vec<T>, DatabaseError> {
    let texts: Vec<String> = fetch_values(connection, sql, values).await?;
    texts.iter().map(|text| parse(text, table, column)).collect()
}

#[cfg(test)]
mod tests {
    use super::SanitisedHtml;

    row! {
        struct Inner {
            _number: i64 = "i.number",
        }
    }

    row! {
        struct Outer {
            _token: String = "o.token",
            _inner: Inner = ..,
            _html: SanitisedHtml = ..,
            _last: Option<i64> = "MAX(o.last)",
        }
    }

    #[test]
    fn columns_stand_in_the_order_of_the_fields() {
        let expected = format!("o.token, i.number, {}, MAX(o.last)", super::HTML);
        assert_eq!((Inner::COLUMNS, Outer::COLUMNS), ("i.number", expected.as_str()));
    }
}
