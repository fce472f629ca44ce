//! The password of a person, the secret of their app, and their codes on paper.

use crate::database::{DatabaseError, WriteTx};
use chrono::NaiveDate;

/// Sets the password. `hash` is a PHC string.
pub async fn set(
    tx: &WriteTx,
    person: i64,
    hash: &str,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO password (person_id, hash, since) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, since = excluded.since";
    tx.run(SQL, vec![person.into(), hash.into(), day.into()]).await?;
    Ok(())
}

/// Sets the secret of the app, confirmed by a code of that step.
pub async fn set_secret(
    tx: &WriteTx,
    person: i64,
    sealed: Vec<u8>,
    step: i64,
    day: NaiveDate,
) -> Result<(), DatabaseError> {
    const SQL: &str = "INSERT INTO one_time_password (person_id, secret, step, since)
         VALUES ($1, $2, $3, $4) ON CONFLICT (person_id) DO UPDATE
         SET secret = excluded.secret, step = excluded.step, since = excluded.since";
    tx.run(SQL, vec![person.into(), sealed.into(), step.into(), day.into()]).await?;
    Ok(())
}

/// Uses a code of that step; `false` when it, or a later one, was used.
pub async fn use_step(tx: &WriteTx, person: i64, step: i64) -> Result<bool, DatabaseError> {
    const SQL: &str = "UPDATE one_time_password SET step = $1 WHERE person_id = $2 AND step < $1";
    Ok(tx.run(SQL, vec![step.into(), person.into()]).await? == 1)
}

/// Uses a code on paper; `false` when there is none such, or no longer.
pub async fn use_code(tx: &WriteTx, person: i64, hash: &[u8; 32]) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM recovery_code WHERE person_id = $1 AND hash = $2";
    Ok(tx.run(SQL, vec![person.into(), hash.to_vec().into()]).await? == 1)
}

/// Puts new codes in the place of all that there were.
pub async fn replace_codes(
    tx: &WriteTx,
    person: i64,
    hashes: &[[u8; 32]],
) -> Result<(), DatabaseError> {
    tx.run("DELETE FROM recovery_code WHERE person_id = $1", vec![person.into()]).await?;
    for hash in hashes {
        const SQL: &str = "INSERT INTO recovery_code (person_id, hash) VALUES ($1, $2)";
        tx.run(SQL, vec![person.into(), hash.to_vec().into()]).await?;
    }
    Ok(())
}

/// Removes the password, the secret of the app and the codes on paper.
pub async fn remove(tx: &WriteTx, person: i64) -> Result<(), DatabaseError> {
    for table in ["password", "one_time_password", "recovery_code"] {
        let sql = format!("DELETE FROM {table} WHERE person_id = $1");
        tx.run(&sql, vec![person.into()]).await?;
    }
    Ok(())
}
