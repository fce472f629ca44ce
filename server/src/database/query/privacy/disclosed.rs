//! Whole rows about a person, column by column, as the inventory names them: what `semilla disclose` prints.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::sql::{column, fetch_all, fetch_optional, parse},
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
                Form::Plain => column::<Option<String>>(row, place)?.map(Stored::Text),
                _ => column::<Option<Vec<u8>>>(row, place)?.map(Stored::Bytes),
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
    let row =
        fetch_optional(connection, &format!("SELECT COUNT(*) FROM {}", table.name), vec![]).await?;
    row.map_or(Ok(0), |row| column(&row, 0))
}

/// The key of the person with this token.
pub async fn key(connection: &impl Queryable, token: &Token) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM person WHERE token = $1";
    let row = fetch_optional(connection, SQL, vec![token.as_str().into()]).await?;
    row.map(|row| column(&row, 0)).transpose()
}

/// The token of the person with this key.
pub async fn token(connection: &impl Queryable, id: i64) -> Result<Option<Token>, DatabaseError> {
    const SQL: &str = "SELECT token FROM person WHERE id = $1";
    let row = fetch_optional(connection, SQL, vec![id.into()]).await?;
    row.map(|row| parse(&column::<String>(&row, 0)?, "person", "token")).transpose()
}

/// The token of the person whose address has this keyed hash.
pub async fn of_lookup(
    connection: &impl Queryable,
    lookup: &[u8],
) -> Result<Option<Token>, DatabaseError> {
    const SQL: &str = "SELECT p.token FROM person p
         JOIN person_address a ON a.person_id = p.id WHERE a.lookup = $1";
    let row = fetch_optional(connection, SQL, vec![lookup.to_vec().into()]).await?;
    row.map(|row| parse(&column::<String>(&row, 0)?, "person", "token")).transpose()
}
