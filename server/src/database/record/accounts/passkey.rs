//! Passkeys: added, used, doubted, renamed, revoked.

use crate::{
    database::{DatabaseError, WriteTx},
    domain::{accounts::name::GivenName, token::Token},
};
use chrono::NaiveDate;

/// A passkey that somebody adds.
pub struct NewPasskey<'a> {
    /// The name in addresses.
    pub token: &'a Token,
    /// The key of its owner.
    pub person: i64,
    /// The id under which the authenticator knows it.
    pub credential_id: &'a [u8],
    /// The public key and what belongs to it, as JSON.
    pub credential: &'a str,
    /// What its owner calls it.
    pub name: &'a GivenName,
    /// Today.
    pub day: NaiveDate,
}

/// Adds a passkey; `false` when somebody has it already.
pub async fn add(tx: &WriteTx, new: &NewPasskey<'_>) -> Result<bool, DatabaseError> {
    const SQL: &str = "INSERT INTO passkey
            (token, person_id, credential_id, credential, name, since, doubted)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING";
    let values = vec![
        new.token.as_str().into(),
        new.person.into(),
        new.credential_id.to_vec().into(),
        new.credential.into(),
        new.name.as_str().into(),
        new.day.into(),
        false.into(),
    ];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Notes a use with what it changed. `false` when the passkey was used in between: the counter that was compared is old.
pub async fn used(
    tx: &WriteTx,
    id: i64,
    before: &str,
    after: &str,
    day: NaiveDate,
) -> Result<bool, DatabaseError> {
    const SQL: &str =
        "UPDATE passkey SET credential = $1, used = $2 WHERE id = $3 AND credential = $4";
    let values = vec![after.into(), day.into(), id.into(), before.into()];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Notes that the counter went back. Gives `false` when that was known.
pub async fn doubt(tx: &WriteTx, id: i64) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE passkey SET doubted = $1 WHERE id = $2 AND doubted = $3";
    Ok(tx.run(SQL, vec![true.into(), id.into(), false.into()]).await? == 1)
}

/// Gives a passkey of a person another name; `false` when they have no such passkey.
pub async fn rename(
    tx: &WriteTx,
    person: i64,
    token: &Token,
    name: &GivenName,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE passkey SET name = $1 WHERE person_id = $2 AND token = $3";
    let values = vec![name.as_str().into(), person.into(), token.as_str().into()];
    Ok(tx.run(SQL, values).await? == 1)
}

/// Removes a passkey of a person; `false` when they have no such passkey.
pub async fn revoke(tx: &WriteTx, person: i64, token: &Token) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM passkey WHERE person_id = $1 AND token = $2";
    Ok(tx.run(SQL, vec![person.into(), token.as_str().into()]).await? == 1)
}
