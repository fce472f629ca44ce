//! Where a letter about something reaches a person, and how they want it.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::row::{fetch_row, row},
    },
    domain::language_tag::LanguageTag,
};

row! {
    /// A person whom letters reach.
    pub(crate) struct Addressee {
        /// The language of their mails.
        pub language: LanguageTag = word "p.language",
        /// Whether subjects may say what a letter is about.
        pub full: bool = "p.full_mail",
        /// The address, sealed under the person's own key.
        pub sealed: Vec<u8> = "a.sealed",
    }
}

/// The person with that key, if they gave an address.
pub(crate) async fn addressee(
    connection: &impl Queryable,
    person: i64,
) -> Result<Option<Addressee>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM person p JOIN person_address a ON a.person_id = p.id WHERE p.id = $1";
    fetch_row(connection, SQL, vec![person.into()]).await
}
