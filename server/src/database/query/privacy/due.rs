//! What is due for deletion, and what belongs to somebody who is deleted.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::sql::{column, fetch_all, fetch_optional, parse, placeholders},
    },
    domain::{language_tag::LanguageTag, retention::Rule, token::Token},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The rules that were followed, and the last day on which they were.
pub async fn runs(
    connection: &impl Queryable,
) -> Result<BTreeMap<String, NaiveDate>, DatabaseError> {
    let rows = fetch_all(connection, "SELECT name, day FROM retention_run", vec![]).await?;
    rows.iter().map(|row| Ok((column(row, 0)?, column(row, 1)?))).collect()
}

/// Whether a rule was followed on that day already.
pub fn is_done(runs: &BTreeMap<String, NaiveDate>, rule: Rule, today: NaiveDate) -> bool {
    runs.get(rule.name()).is_some_and(|day| *day >= today)
}

/// Somebody who does not come any more.
pub struct Absent {
    /// The key inside the database.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// The language of their mails.
    pub language: LanguageTag,
    /// Whether mails may say what they are about.
    pub full: bool,
}

/// At most `most` people without a role who were last here on `seen` or before, and were not told since.
pub async fn untold(
    connection: &impl Queryable,
    seen: NaiveDate,
    most: i64,
) -> Result<Vec<Absent>, DatabaseError> {
    const SQL: &str = "SELECT p.id, p.token, p.language, p.full_mail FROM person p
         WHERE p.seen <= $1
           AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)
           AND NOT EXISTS (SELECT 1 FROM person_notice n WHERE n.person_id = p.id AND n.day > p.seen)
         ORDER BY p.id LIMIT $2";
    let rows = fetch_all(connection, SQL, vec![seen.into(), most.into()]).await?;
    let absent = |row| {
        Ok(Absent {
            id: column(row, 0)?,
            token: parse(&column::<String>(row, 1)?, "person", "token")?,
            language: parse(&column::<String>(row, 2)?, "person", "language")?,
            full: column(row, 3)?,
        })
    };
    rows.iter().map(absent).collect()
}

/// At most `most` people without a role who were last here on `seen` or before, and were told on `told` or before.
pub async fn told(
    connection: &impl Queryable,
    seen: NaiveDate,
    told: NaiveDate,
    most: i64,
) -> Result<Vec<Token>, DatabaseError> {
    const SQL: &str = "SELECT p.token FROM person p JOIN person_notice n ON n.person_id = p.id
         WHERE p.seen <= $1 AND n.day <= $2 AND n.day > p.seen
           AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)
         ORDER BY p.id LIMIT $3";
    let rows = fetch_all(connection, SQL, vec![seen.into(), told.into(), most.into()]).await?;
    rows.iter().map(|row| parse(&column::<String>(row, 0)?, "person", "token")).collect()
}

/// Which of these people have a row.
pub async fn present(
    connection: &impl Queryable,
    tokens: &[Token],
) -> Result<BTreeSet<Token>, DatabaseError> {
    let mut found = BTreeSet::new();
    for some in tokens.chunks(500) {
        let sql =
            format!("SELECT token FROM person WHERE token IN ({})", placeholders(1, some.len()));
        let values = some.iter().map(|token| token.as_str().into()).collect();
        for row in &fetch_all(connection, &sql, values).await? {
            found.insert(parse(&column::<String>(row, 0)?, "person", "token")?);
        }
    }
    Ok(found)
}

/// The sealed address of a person, and its keyed hash.
pub async fn address(
    connection: &impl Queryable,
    token: &Token,
) -> Result<Option<(Vec<u8>, Vec<u8>)>, DatabaseError> {
    const SQL: &str = "SELECT a.sealed, a.lookup FROM person_address a
         JOIN person p ON p.id = a.person_id WHERE p.token = $1";
    let row = fetch_optional(connection, SQL, vec![token.as_str().into()]).await?;
    row.map(|row| Ok((column(&row, 0)?, column(&row, 1)?))).transpose()
}

/// A mail that waits, sealed.
pub struct WaitingMail {
    /// The key inside the database.
    pub id: i64,
    /// The sealed address.
    pub recipient: Vec<u8>,
    /// The sealed words.
    pub parts: Vec<u8>,
}

/// The mails that wait.
pub async fn waiting_mails(connection: &impl Queryable) -> Result<Vec<WaitingMail>, DatabaseError> {
    let rows = fetch_all(connection, "SELECT id, recipient, parts FROM outbox", vec![]).await?;
    let mail = |row| {
        Ok(WaitingMail { id: column(row, 0)?, recipient: column(row, 1)?, parts: column(row, 2)? })
    };
    rows.iter().map(mail).collect()
}

/// The sealed addresses of invitations, with the keys and the tokens of the invitations.
pub async fn invited(
    connection: &impl Queryable,
) -> Result<Vec<(i64, String, Vec<u8>)>, DatabaseError> {
    const SQL: &str = "SELECT id, token, sealed FROM invitation WHERE sealed IS NOT NULL";
    let rows = fetch_all(connection, SQL, vec![]).await?;
    rows.iter().map(|row| Ok((column(row, 0)?, column(row, 1)?, column(row, 2)?))).collect()
}
