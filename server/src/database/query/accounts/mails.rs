//! Where a letter about something reaches a person, and how they want it.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::sql::{column, fetch_optional, word},
    },
    domain::language_tag::LanguageTag,
};

/// A person whom letters reach.
pub(crate) struct Addressee {
    /// The language of their mails.
    pub language: LanguageTag,
    /// Whether subjects may say what a letter is about.
    pub full: bool,
    /// The address, sealed under the person's own key.
    pub sealed: Vec<u8>,
}

/// The person with that key, if they gave an address.
pub(crate) async fn addressee(
    connection: &impl Queryable,
    person: i64,
) -> Result<Option<Addressee>, DatabaseError> {
    const SQL: &str = "SELECT p.language, p.full_mail, a.sealed FROM person p
         JOIN person_address a ON a.person_id = p.id WHERE p.id = $1";
    let Some(row) = fetch_optional(connection, SQL, vec![person.into()]).await? else {
        return Ok(None);
    };
    Ok(Some(Addressee {
        language: word(&row, 0, "person", "language")?,
        full: column(&row, 1)?,
        sealed: column(&row, 2)?,
    }))
}
