//! The row of a person. Everything else that is theirs goes with it (`ON DELETE CASCADE`).

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::sql::{column, first},
    },
    domain::{language_tag::LanguageTag, people::name::GivenName, token::Token},
};
use chrono::NaiveDate;

/// A person who is new here.
pub struct NewPerson<'a> {
    /// The name in addresses.
    pub token: &'a Token,
    /// What they want to be called.
    pub name: &'a GivenName,
    /// The language of their mails.
    pub language: &'a LanguageTag,
    /// Today.
    pub day: NaiveDate,
}

/// Writes a new person; gives the key inside the database.
pub async fn create(tx: &WriteTx, person: &NewPerson<'_>) -> Result<i64, DatabaseError> {
    const SQL: &str = "INSERT INTO person (token, name, language, reading, full_mail, since, seen)
         VALUES ($1, $2, $3, $3, $4, $5, $5) RETURNING id";
    let values = vec![
        person.token.as_str().into(),
        person.name.as_str().into(),
        person.language.as_str().into(),
        false.into(),
        person.day.into(),
    ];
    let row = first(tx.connection(), SQL, values).await?.ok_or(DatabaseError::Conflict)?;
    column(&row, 0)
}

/// Makes whoever else changes what is theirs wait until the transaction ends.
pub async fn lock(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    tx.run("UPDATE person SET seen = seen WHERE id = $1", vec![id.into()]).await?;
    Ok(())
}

/// Removes a person and all that is theirs. The key of the person is destroyed apart from it, before.
pub async fn delete(tx: &WriteTx, id: i64) -> Result<bool, DatabaseError> {
    Ok(tx.run("DELETE FROM person WHERE id = $1", vec![id.into()]).await? == 1)
}
