//! Whole rows about a person, column by column, as the inventory names them: what `semilla disclose` prints.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::{
            row::{fetch_value, fetch_words},
            sql::fetch_all,
        },
    },
    domain::{
        inventory::{Form, Table},
        token::Token,
    },
};
use sea_orm::Value;

/// The value of a column, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    /// Nothing.
    Empty,
    /// Text, or what the database writes for a number, a day, yes or no.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// Columns, and the values that rows are looked for by.
pub type Wanted = Vec<(&'static str, Value)>;

/// Every row of a table for which one of these columns has its value, in the order of the inventory; all rows without any.
///
/// Names of tables and columns come from the inventory, which is code.
pub async fn rows(
    connection: &impl Queryable,
    table: &Table,
    of: Wanted,
) -> Result<Vec<Vec<Stored>>, DatabaseError> {
    let names: Vec<String> = table
        .columns
        .iter()
        .map(|column| match column.form {
            Form::Plain => format!("CAST({} AS TEXT)", column.name),
            _ => column.name.to_owned(),
        })
        .collect();
    let (names_of, values): (Vec<&str>, Vec<Value>) = of.into_iter().unzip();
    let pairs: Vec<String> =
        names_of.iter().zip(1..).map(|(name, number)| format!("{name} = ${number}")).collect();
    let filter = match pairs.is_empty() {
        true => String::new(),
        false => format!(" WHERE {}", pairs.join(" OR ")),
    };
    let sql = format!("SELECT {} FROM {}{filter}", names.join(", "), table.name);
    let mut found = Vec::new();
    for row in &fetch_all(connection, &sql, values).await? {
        let read = |(place, described): (usize, &crate::domain::inventory::Column)| {
            Ok(match described.form {
                Form::Plain => row.try_get_by_index::<Option<String>>(place)?.map(Stored::Text),
                _ => row.try_get_by_index::<Option<Vec<u8>>>(place)?.map(Stored::Bytes),
            }
            .unwrap_or(Stored::Empty))
        };
        found.push(
            table.columns.iter().enumerate().map(read).collect::<Result<_, DatabaseError>>()?,
        );
    }
    Ok(found)
}

/// How many rows a table has.
pub async fn count(connection: &impl Queryable, table: &Table) -> Result<i64, DatabaseError> {
    let sql = format!("SELECT COUNT(*) FROM {}", table.name);
    Ok(fetch_value(connection, &sql, vec![]).await?.unwrap_or_default())
}

/// The key of the person with this token.
pub async fn key(connection: &impl Queryable, token: &Token) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM person WHERE token = $1";
    fetch_value(connection, SQL, vec![token.as_str().into()]).await
}

/// The token of the person with this key.
pub async fn token(connection: &impl Queryable, id: i64) -> Result<Option<Token>, DatabaseError> {
    const SQL: &str = "SELECT token FROM person WHERE id = $1";
    Ok(fetch_words(connection, SQL, vec![id.into()], "person", "token").await?.pop())
}

/// The token of the person whose address has this keyed hash.
pub async fn of_lookup(
    connection: &impl Queryable,
    lookup: &[u8],
) -> Result<Option<Token>, DatabaseError> {
    const SQL: &str = "SELECT p.token FROM person p
         JOIN person_address a ON a.person_id = p.id WHERE a.lookup = $1";
    Ok(fetch_words(connection, SQL, vec![lookup.to_vec().into()], "person", "token").await?.pop())
}
