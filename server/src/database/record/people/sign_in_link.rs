//! Links that sign in once, and the digits that may be typed in their place.

use crate::{
    database::{
        DatabaseError, Row, WriteTx,
        query::sql::{all, column, first},
    },
    domain::people::sign_in::{MOST_TRIES, SecretHash},
};

/// A link that somebody asked for by typing an address.
pub struct AskedLink<'a> {
    /// The hash of what it holds.
    pub hash: SecretHash,
    /// The keyed hash of the address that was typed.
    pub lookup: &'a [u8; 32],
    /// Whose address it is; nobody's, and the row is there all the same.
    pub person: Option<i64>,
    /// The hash of the cookie of the browser that asked.
    pub browser: SecretHash,
    /// The keyed hash of the digits.
    pub code: [u8; 32],
    /// The path to go on to, or nothing.
    pub next: &'a str,
    /// Until when it holds, in seconds since 1970.
    pub expires: i64,
}

/// Writes a link. The one before of the same address is void.
pub async fn ask(tx: &WriteTx, link: &AskedLink<'_>) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO sign_in_link (hash, lookup, person_id, browser, code, next, tries, expires)
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7)
         ON CONFLICT (lookup) DO UPDATE SET hash = excluded.hash, person_id = excluded.person_id,
            browser = excluded.browser, code = excluded.code, next = excluded.next, tries = 0,
            expires = excluded.expires";
    let values = vec![
        link.hash.to_vec().into(),
        link.lookup.to_vec().into(),
        link.person.into(),
        link.browser.to_vec().into(),
        link.code.to_vec().into(),
        link.next.into(),
        link.expires.into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}

/// Writes a link that the operator gives to a person: any browser may open it.
pub async fn give(
    tx: &WriteTx,
    person: i64,
    hash: &SecretHash,
    expires: i64,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO sign_in_link (hash, person_id, expires) VALUES ($1, $2, $3)";
    tx.run(SQL, vec![hash.to_vec().into(), person.into(), expires.into()]).await?;
    Ok(())
}

/// A link that was used: whose it was, and where to go on.
pub struct UsedLink {
    /// The key of the person.
    pub person: i64,
    /// A path of our own, or nothing.
    pub next: String,
}

/// Uses a link up, if it holds and this browser may; `None` otherwise.
pub async fn take(
    tx: &WriteTx,
    hash: &SecretHash,
    browser: Option<&SecretHash>,
    now: i64,
) -> Result<Option<UsedLink>, DatabaseError> {
    const SQL: &str = "DELETE FROM sign_in_link WHERE hash = $1 AND expires > $3 AND tries < $4
            AND person_id IS NOT NULL AND (browser IS NULL OR browser = $2)
         RETURNING person_id, next";
    let browser = browser.map(|browser| browser.to_vec());
    let values = vec![hash.to_vec().into(), browser.into(), now.into(), MOST_TRIES.into()];
    let row = first(tx.connection(), SQL, values).await?;
    row.map(|row| Ok(UsedLink { person: column(&row, 0)?, next: column(&row, 1)? })).transpose()
}

/// A link whose digits are being tried.
pub struct TriedLink {
    /// The hash of what it holds.
    pub hash: SecretHash,
    /// The keyed hash of the digits.
    pub code: Vec<u8>,
}

/// Counts a try of digits in this browser, before anybody looks whether they fit. Gives the links that wait there, one for
/// each address that was typed, those aside for which too many were tried.
pub async fn count_try(
    tx: &WriteTx,
    browser: &SecretHash,
    now: i64,
) -> Result<Vec<TriedLink>, DatabaseError> {
    const SQL: &str = "UPDATE sign_in_link SET tries = tries + 1
         WHERE browser = $1 AND expires > $2 AND tries < $3 RETURNING hash, code";
    let values = vec![browser.to_vec().into(), now.into(), MOST_TRIES.into()];
    let rows = all(tx.connection(), SQL, values).await?;
    let impossible =
        |_| DatabaseError::Impossible { table: "sign_in_link", column: "hash", row: 0 };
    let read = |row: &Row| {
        let hash: Vec<u8> = column(row, 0)?;
        let code: Option<Vec<u8>> = column(row, 1)?;
        let hash = hash.try_into().map_err(impossible)?;
        Ok(TriedLink { hash, code: code.unwrap_or_default() })
    };
    rows.iter().map(read).collect()
}

/// Uses a link up whose digits were right.
pub async fn take_tried(
    tx: &WriteTx,
    hash: &SecretHash,
) -> Result<Option<UsedLink>, DatabaseError> {
    const SQL: &str = "DELETE FROM sign_in_link WHERE hash = $1 AND person_id IS NOT NULL
         RETURNING person_id, next";
    let row = first(tx.connection(), SQL, vec![hash.to_vec().into()]).await?;
    row.map(|row| Ok(UsedLink { person: column(&row, 0)?, next: column(&row, 1)? })).transpose()
}

/// Makes every link of a person void.
pub async fn void(tx: &WriteTx, person: i64) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM sign_in_link WHERE person_id = $1", vec![person.into()]).await?;
    Ok(())
}
