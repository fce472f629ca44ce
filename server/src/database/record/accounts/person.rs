//! The row of a person. Everything else that is theirs goes with it (`ON DELETE CASCADE`).

use crate::{
    database::{DatabaseError, WriteTx, query::row::fetch_value},
    domain::{
        accounts::{name::GivenName, spoken::SpokenLanguage},
        language_tag::LanguageTag,
        token::Token,
    },
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
    fetch_value(tx.connection(), SQL, values).await?.ok_or(DatabaseError::Conflict)
}

/// Makes whoever else changes what is theirs wait until the transaction ends.
pub async fn lock(tx: &WriteTx, id: i64) -> Result<(), DatabaseError> {
    tx.run("UPDATE person SET seen = seen WHERE id = $1", vec![id.into()]).await?;
    Ok(())
}

/// What a person says of themselves.
pub struct NewProfile<'a> {
    /// What they want to be called.
    pub name: &'a GivenName,
    /// The language of their mails.
    pub language: &'a LanguageTag,
    /// The languages they read, best first.
    pub reading: &'a [LanguageTag],
    /// The languages they speak.
    pub spoken: &'a [SpokenLanguage],
}

/// Writes a profile over the one before.
pub async fn write_profile(
    tx: &WriteTx,
    id: i64,
    profile: &NewProfile<'_>,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE person
         SET name = $1, language = $2, reading = $3, spoken = $4 WHERE id = $5";
    let values = vec![
        profile.name.as_str().into(),
        profile.language.as_str().into(),
        joined(profile.reading.iter().map(LanguageTag::as_str)).into(),
        joined(profile.spoken.iter().map(|language| language.as_str())).into(),
        id.into(),
    ];
    Ok(tx.run(SQL, values).await? == 1)
}

fn joined<'a>(tags: impl Iterator<Item = &'a str>) -> String {
    tags.collect::<Vec<_>>().join(" ")
}

/// Removes a person and all that is theirs. The key of the person is destroyed apart from it, before.
pub async fn delete(tx: &WriteTx, id: i64) -> Result<bool, DatabaseError> {
    Ok(tx.run("DELETE FROM person WHERE id = $1", vec![id.into()]).await? == 1)
}

/// The key of the person of that token.
pub async fn find(tx: &WriteTx, token: &Token) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM person WHERE token = $1";
    fetch_value(tx.connection(), SQL, vec![token.as_str().into()]).await
}
