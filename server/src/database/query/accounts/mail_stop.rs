//! Letters that an address wants no more.

use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        query::{
            row::{fetch_row, fetch_words, row},
            sql::fetch_optional,
        },
    },
    domain::accounts::mail_kind::MailKind as Kind,
};

const IS_STOPPED: &str = "SELECT 1 FROM mail_stop WHERE lookup = $1 AND kind = $2";

/// Whether the address of that lookup stopped letters of a kind, asked where a letter is about to be written.
pub async fn is_stopped(
    tx: &WriteTx,
    lookup: &[u8; 32],
    kind: Kind,
) -> Result<bool, DatabaseError> {
    let values = vec![lookup.to_vec().into(), kind.as_str().into()];
    Ok(fetch_optional(tx.connection(), IS_STOPPED, values).await?.is_some())
}

/// The kinds that the address of that lookup stopped.
pub async fn stopped(database: &Database, lookup: &[u8; 32]) -> Result<Vec<Kind>, DatabaseError> {
    const SQL: &str = "SELECT kind FROM mail_stop WHERE lookup = $1 ORDER BY kind";
    let values = vec![lookup.to_vec().into()];
    fetch_words(database.reader(), SQL, values, "mail_stop", "kind").await
}

/// What a person chose about letters.
pub struct Choices {
    /// The lookup of their address, when they have one.
    pub lookup: Option<[u8; 32]>,
    /// Whether subjects say what a letter is about.
    pub full: bool,
}

row! { struct ChoicesRow { full: bool = "p.full_mail", lookup: Option<Vec<u8>> = "a.lookup" } }

/// What a person chose about letters; `None` when there is no such person.
pub async fn choices(database: &Database, person: i64) -> Result<Option<Choices>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person p LEFT JOIN person_address a ON a.person_id = p.id WHERE p.id = $1";
    let row = fetch_row(database.reader(), SQL, vec![person.into()]).await?;
    let Some(ChoicesRow { full, lookup }) = row else { return Ok(None) };
    let impossible =
        |_| DatabaseError::Impossible { table: "person_address", column: "lookup", row: person };
    let lookup = lookup.map(<[u8; 32]>::try_from).transpose().map_err(impossible)?;
    Ok(Some(Choices { lookup, full }))
}
