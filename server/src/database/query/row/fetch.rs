//! Asking for rows and for single values.

use super::{super::sql::parse, Columns, FromRow};
use crate::{
    database::{Column, DatabaseError, Queryable},
    query_log,
};
use sea_orm::Value;
use std::str::FromStr;

/// What a statement says for its row.
const ROW: &str = "$row";

/// Every row that the statement gives, with the columns of the row for `$row`.
pub async fn fetch_rows<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<T>, DatabaseError> {
    let sql = sql.replace(ROW, T::COLUMNS);
    query_log::note(&sql);
    let rows = connection.ask(&sql, values, None).await?;
    rows.iter().map(|row| T::read(&mut Columns { row, next: 0 })).collect()
}

/// The first of [`fetch_rows`].
pub async fn fetch_row<T: FromRow>(
    connection: &impl Queryable,
    sql: &str,
    values: Vec<Value>,
) -> Result<Option<T>, DatabaseError> {
    let sql = sql.replace(ROW, T::COLUMNS);
    query_log::note(&sql);
    let rows = connection.ask(&sql, values, Some(1)).await?;
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
