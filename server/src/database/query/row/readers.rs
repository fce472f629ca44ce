//! What may stand before a column of a row: how it is read, where it is not taken as it is stored.

use super::{super::sql::parse, Columns};
use crate::{
    database::DatabaseError,
    domain::{language_tag::LanguageTag, organizations::role::Scope},
};
use std::str::FromStr;

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
    _column: &'static str,
) -> Result<Scope, DatabaseError> {
    Ok(Scope::of_row(columns.take()?, columns.take()?))
}
