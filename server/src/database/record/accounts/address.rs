//! The address of a person, and the one that waits to take its place.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_row, fetch_value, row},
    },
    domain::accounts::sign_in::{MOST_TRIES, SecretHash},
};
use chrono::NaiveDate;

/// Gives a person an address in place of the one they had; `false` when another person has it.
pub async fn put(
    tx: &WriteTx,
    person: i64,
    lookup: &[u8],
    sealed: &[u8],
    day: NaiveDate,
) -> Result<bool, DatabaseError> {
    const TAKEN: &str = "SELECT 1 FROM person_address WHERE lookup = $1 AND person_id <> $2";
    const SQL: &str = "INSERT INTO person_address (person_id, lookup, sealed, since)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id) DO UPDATE
         SET lookup = excluded.lookup, sealed = excluded.sealed, since = excluded.since";
    let of_others = vec![lookup.to_vec().into(), person.into()];
    if fetch_value::<i32>(tx.connection(), TAKEN, of_others).await?.is_some() {
        return Ok(false);
    }
    let values = vec![person.into(), lookup.to_vec().into(), sealed.to_vec().into(), day.into()];
    tx.run(SQL, values).await?;
    Ok(true)
}

/// Takes the address of a person away.
pub async fn remove(tx: &WriteTx, person: i64) -> Result<bool, DatabaseError> {
    let values = vec![person.into()];
    Ok(tx.run("DELETE FROM person_address WHERE person_id = $1", values).await? == 1)
}

/// An address that waits.
pub struct Waiting {
    /// Whose it will be.
    pub person: i64,
    /// The hash of what the link holds that was sent there.
    pub hash: SecretHash,
    /// The keyed hash of the digits that were sent there.
    pub code: [u8; 32],
    /// The keyed hash of the address.
    pub lookup: [u8; 32],
    /// The address under the person's own key.
    pub sealed: Vec<u8>,
    /// Until when, in seconds since 1970.
    pub expires: i64,
}

/// Lets an address wait. The one that waited before is forgotten.
pub async fn wait(tx: &WriteTx, waiting: &Waiting) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO address_change (person_id, hash, code, lookup, sealed, tries, expires)
         VALUES ($1, $2, $3, $4, $5, 0, $6)
         ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, code = excluded.code,
            lookup = excluded.lookup, sealed = excluded.sealed, tries = 0,
            expires = excluded.expires";
    let values = vec![
        waiting.person.into(),
        waiting.hash.to_vec().into(),
        waiting.code.to_vec().into(),
        waiting.lookup.to_vec().into(),
        waiting.sealed.clone().into(),
        waiting.expires.into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}

row! {
    /// What waited.
    pub struct Waited {
        /// The hash of the link.
        pub hash: Vec<u8> = "hash",
        /// The keyed hash of the digits.
        pub code: Vec<u8> = "code",
        /// The keyed hash of the address.
        pub lookup: Vec<u8> = "lookup",
        /// The sealed address.
        pub sealed: Vec<u8> = "sealed",
    }
}

/// Counts a try for the address that waits for a person, before anybody looks whether link or digits fit. `None` when none
/// waits, or too many were tried.
pub async fn count_try(
    tx: &WriteTx,
    person: i64,
    now: i64,
) -> Result<Option<Waited>, DatabaseError> {
    const SQL: &str = "UPDATE address_change SET tries = tries + 1
         WHERE person_id = $1 AND expires > $2 AND tries < $3 RETURNING $row";
    fetch_row(tx.connection(), SQL, vec![person.into(), now.into(), MOST_TRIES.into()]).await
}

/// Forgets the address that waits for a person.
pub async fn wait_no_more(tx: &WriteTx, person: i64) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM address_change WHERE person_id = $1", vec![person.into()]).await?;
    Ok(())
}
