//! Links that sign in once, and the digits that may be typed in their place.

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_row, fetch_rows, row},
        record::organizations::admin_lock,
    },
    domain::accounts::{
        mailed_link::{Asked, MOST_TRIES_ELSEWHERE, oldest_good},
        sign_in::{MOST_TRIES, SecretHash},
    },
};

row! {
    struct AskedRow {
        person: Option<i64> = "person_id",
        next: String = "next",
        hash: SecretHash = hash "hash",
        code: SecretHash = hash "code",
        mailed: Option<i64> = "mailed",
        tries: i64 = "tries",
        tries_elsewhere: i64 = "tries_elsewhere",
        expires: i64 = "expires",
    }
}

/// What a browser asked for with this address before.
pub async fn asked_before(
    tx: &WriteTx,
    browser: &SecretHash,
    lookup: &SecretHash,
) -> Result<Option<Asked>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM sign_in_link WHERE browser = $1 AND lookup = $2";
    let values = vec![browser.to_vec().into(), lookup.to_vec().into()];
    let row: Option<AskedRow> = fetch_row(tx.connection(), SQL, values).await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Asked {
        browser: *browser,
        lookup: *lookup,
        person: row.person,
        next: row.next,
        hash: row.hash,
        code: row.code,
        mailed: row.mailed,
        tries: row.tries,
        tries_elsewhere: row.tries_elsewhere,
        expires: row.expires,
    }))
}

/// Writes what a browser asked for, in place of what it asked for with this address before.
pub async fn ask(tx: &WriteTx, asked: Asked) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO sign_in_link (browser, lookup, person_id, next, hash, code, mailed, tries,
            tries_elsewhere, expires)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (browser, lookup) DO UPDATE SET person_id = excluded.person_id,
            next = excluded.next, hash = excluded.hash, code = excluded.code,
            mailed = excluded.mailed, tries = excluded.tries,
            tries_elsewhere = excluded.tries_elsewhere, expires = excluded.expires";
    let values = vec![
        asked.browser.to_vec().into(),
        asked.lookup.to_vec().into(),
        asked.person.into(),
        asked.next.into(),
        asked.hash.to_vec().into(),
        asked.code.to_vec().into(),
        asked.mailed.into(),
        asked.tries.into(),
        asked.tries_elsewhere.into(),
        asked.expires.into(),
    ];
    tx.run(SQL, values).await?;
    Ok(())
}

/// Writes a link that the operator gives to a person: any browser may open it. It leads on to the path `next`, of our own.
pub async fn give(
    tx: &WriteTx,
    person: i64,
    hash: &SecretHash,
    next: &str,
    expires: i64,
) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO sign_in_link (hash, person_id, next, expires) VALUES ($1, $2, $3, $4)";
    let values = vec![hash.to_vec().into(), person.into(), next.into(), expires.into()];
    tx.run(SQL, values).await?;
    Ok(())
}

row! {
    /// A link that was used: whose it was, and where to go on.
    pub struct UsedLink {
        /// The key of the person.
        pub person: i64 = "person_id",
        /// The keyed hash of the address that was typed; `None` for a link that the operator gave.
        pub lookup: Option<Vec<u8>> = "lookup",
        /// A path of our own, or nothing.
        pub next: String = "next",
    }
}

/// Uses a link up, if it holds and this browser may; `None` otherwise.
pub async fn take(
    tx: &WriteTx,
    hash: &SecretHash,
    browser: Option<&SecretHash>,
    now: i64,
) -> Result<Option<UsedLink>, DatabaseError> {
    const SQL: &str = "DELETE FROM sign_in_link WHERE hash = $1 AND expires > $3 AND tries < $4
            AND person_id IS NOT NULL AND (browser IS NULL OR browser = $2 AND mailed > $5)
         RETURNING $row";
    let browser = browser.map(|browser| browser.to_vec());
    let values = vec![
        hash.to_vec().into(),
        browser.into(),
        now.into(),
        MOST_TRIES.into(),
        oldest_good(now).into(),
    ];
    fetch_row(tx.connection(), SQL, values).await
}

/// A browser in which digits are typed.
pub struct Trying {
    /// The keyed hash of the address for which it asked.
    pub lookup: Vec<u8>,
    /// The path to go on to, or nothing.
    pub next: String,
    /// What it asked for; its digits are in no mail, or in one that is too old, where the last is `false`.
    pub own: TriedLink,
    /// Whether a mail holds its digits.
    pub is_mailed: bool,
}

row! {
    /// A link whose digits are being tried.
    pub struct TriedLink {
        /// The hash of what it holds.
        pub hash: SecretHash = hash "hash",
        /// The keyed hash of the digits.
        pub code: SecretHash = hash "code",
    }
}

row! {
    struct TryingRow {
        lookup: Vec<u8> = "lookup",
        next: String = "next",
        own: TriedLink = ..,
        mailed: Option<i64> = "mailed",
    }
}

/// Counts a try of digits in this browser, before anybody looks whether they fit. They are for the address that it asked for
/// last. Nothing when it did not ask, or tried too often. One at a time, until the transaction ends.
pub async fn count_try(
    tx: &WriteTx,
    browser: &SecretHash,
    now: i64,
) -> Result<Option<Trying>, DatabaseError> {
    const SQL: &str = "UPDATE sign_in_link SET tries = tries + 1
         WHERE expires > $2 AND tries < $3 AND hash =
            (SELECT hash FROM sign_in_link WHERE browser = $1 ORDER BY expires DESC, hash LIMIT 1)
         RETURNING $row";
    admin_lock::wait_for_digits(tx).await?;
    let values = vec![browser.to_vec().into(), now.into(), MOST_TRIES.into()];
    let row: Option<TryingRow> = fetch_row(tx.connection(), SQL, values).await?;
    Ok(row.map(|TryingRow { lookup, next, own, mailed }| {
        let is_mailed = mailed.is_some_and(|mailed| mailed > oldest_good(now));
        Trying { lookup, next, own, is_mailed }
    }))
}

/// Counts the same try with every good mail that others asked for with this address, and gives those that it may still be.
pub async fn count_try_elsewhere(
    tx: &WriteTx,
    lookup: &[u8],
    browser: &SecretHash,
    now: i64,
) -> Result<Vec<TriedLink>, DatabaseError> {
    const SQL: &str = "UPDATE sign_in_link SET tries_elsewhere = tries_elsewhere + 1
         WHERE lookup = $1 AND browser <> $2 AND mailed > $3 AND tries_elsewhere < $4
         RETURNING $row";
    let values = vec![
        lookup.to_vec().into(),
        browser.to_vec().into(),
        oldest_good(now).into(),
        MOST_TRIES_ELSEWHERE.into(),
    ];
    fetch_rows(tx.connection(), SQL, values).await
}

/// A link that another browser asked for with this address, while its mail is good. It has no tries of its own: only who
/// holds the mail knows it, and the browser that asked for it must not be able to use them up.
pub async fn of_another_browser(
    tx: &WriteTx,
    link: &SecretHash,
    lookup: &[u8],
    now: i64,
) -> Result<Option<TriedLink>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM sign_in_link WHERE hash = $1 AND lookup = $2 AND mailed > $3";
    let values = vec![link.to_vec().into(), lookup.to_vec().into(), oldest_good(now).into()];
    fetch_row(tx.connection(), SQL, values).await
}

/// Uses a link up whose digits were right.
pub async fn take_tried(
    tx: &WriteTx,
    hash: &SecretHash,
) -> Result<Option<UsedLink>, DatabaseError> {
    const SQL: &str =
        "DELETE FROM sign_in_link WHERE hash = $1 AND person_id IS NOT NULL RETURNING $row";
    fetch_row(tx.connection(), SQL, vec![hash.to_vec().into()]).await
}

/// Makes every link of a person void.
pub async fn void(tx: &WriteTx, person: i64) -> Result<(), DatabaseError> {
    admin_lock::wait_for_digits(tx).await?;
    tx.run("DELETE FROM sign_in_link WHERE person_id = $1", vec![person.into()]).await?;
    Ok(())
}
