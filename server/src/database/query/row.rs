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
//! const SQL: &str = "SELECT $row FROM document d WHERE d.item_id = $1";
//! let lessons: Vec<LessonRow> = fetch_rows(connection, SQL, vec![item.into()]).await?;
//! ```
//!
//! `$row` stands for what is selected: `d.token, d.position` and so on.
//!
//! A field is read as it is stored ([`Column`]), unless one of the [`readers`] stands before its column, such as
//! [`word`]. With `..` its type says what is selected for it: another row, or [`SanitisedHtml`].

mod fetch;
mod readers;

pub use fetch::{fetch_row, fetch_rows, fetch_value, fetch_values, fetch_words};
pub use readers::{hash, known_words, maybe_word, scope, tags, word};

use super::sql::HTML;
use crate::{
    database::{Column, DatabaseError, Row},
    domain::text::SanitisedHtml,
};

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
