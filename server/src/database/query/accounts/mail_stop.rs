//! Letters that an address wants no more.

use crate::{
    database::{
        Database, DatabaseError, WriteTx,
        query::sql::{column, fetch_all, fetch_optional, parse},
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
    let rows = fetch_all(database.reader(), SQL, vec![lookup.to_vec().into()]).await?;
    rows.iter().map(|row| parse(&column::<String>(row, 0)?, "mail_stop", "kind")).collect()
}

/// What a person chose about letters.
pub struct Choices {
    /// The lookup of their address, when they have one.
    pub lookup: Option<[u8; 32]>,
    /// Whether subjects say what a letter is about.
    pub full: bool,
}

/// What a person chose about letters; `None` when there is no such person.
pub async fn choices(database: &Database, person: i64) -> Result<Option<Choices>, DatabaseError> {
    const SQL: &str = "SELECT p.full_mail, a.lookup FROM person p
         LEFT JOIN person_address a ON a.person_id = p.id WHERE p.id = $1";
    let Some(row) = fetch_optional(database.reader(), SQL, vec![person.into()]).await? else {
        return Ok(None);
    };
    let lookup: Option<Vec<u8>> = column(&row, 1)?;
    let impossible =
        |_| DatabaseError::Impossible { table: "person_address", column: "lookup", row: person };
    let lookup = lookup.map(<[u8; 32]>::try_from).transpose().map_err(impossible)?;
    Ok(Some(Choices { lookup, full: column(&row, 0)? }))
}
