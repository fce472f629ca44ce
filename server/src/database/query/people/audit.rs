//! The audit log, followed from its oldest entry.

use crate::{
    database::{
        Ask, Database, DatabaseError, Row,
        query::sql::{all, column, first},
    },
    domain::people::audit::{AuditChain, AuditHash, AuditWords, BrokenChain},
};

/// Entries that are read at once.
const STEP: i64 = 500;

/// Number and hash of the newest entry.
pub(in crate::database) async fn last(
    connection: &impl Ask,
) -> Result<Option<(i64, AuditHash)>, DatabaseError> {
    const SQL: &str = "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1";
    let Some(row) = first(connection, SQL, vec![]).await? else { return Ok(None) };
    let number = column(&row, 0)?;
    let hash: Vec<u8> = column(&row, 1)?;
    let impossible =
        DatabaseError::Impossible { table: "audit_entry", column: "hash", row: number };
    Ok(Some((number, hash.try_into().map_err(|_| impossible)?)))
}

/// Follows the whole chain; gives the first entry at which it is broken (DU16).
pub async fn broken(database: &Database) -> Result<Option<BrokenChain>, DatabaseError> {
    const SQL: &str = "SELECT number, day, actor, action, object, detail, previous, hash
         FROM audit_entry WHERE number > $1 ORDER BY number LIMIT $2";
    let mut chain = AuditChain::default();
    let mut after = i64::MIN;
    loop {
        let rows = all(database.reader(), SQL, vec![after.into(), STEP.into()]).await?;
        for row in &rows {
            if let Err(broken) = follow(&mut chain, row)? {
                return Ok(Some(broken));
            }
            after = column(row, 0)?;
        }
        if rows.is_empty() {
            return Ok(None);
        }
    }
}

fn follow(chain: &mut AuditChain, row: &Row) -> Result<Result<(), BrokenChain>, DatabaseError> {
    let word = |place| column::<String>(row, place);
    let (actor, action, object, detail) = (word(2)?, word(3)?, word(4)?, word(5)?);
    let words = AuditWords {
        number: column(row, 0)?,
        day: column(row, 1)?,
        actor: &actor,
        action: &action,
        object: &object,
        detail: &detail,
    };
    let (previous, hash): (Vec<u8>, Vec<u8>) = (column(row, 6)?, column(row, 7)?);
    Ok(chain.follow(&words, &previous, &hash))
}
