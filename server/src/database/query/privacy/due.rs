//! What is due for deletion, and what belongs to somebody who is deleted.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::{
            row::{fetch_row, fetch_rows, fetch_words, row},
            sql::placeholders,
        },
    },
    domain::{language_tag::LanguageTag, retention::Rule, token::Token},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

row! { struct RunRow { name: String = "name", day: NaiveDate = "day" } }

/// The rules that were followed, and the last day on which they were.
pub async fn runs(
    connection: &impl Queryable,
) -> Result<BTreeMap<String, NaiveDate>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM retention_run";
    let rows: Vec<RunRow> = fetch_rows(connection, SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.name, row.day)).collect())
}

/// Whether a rule was followed on that day already.
pub fn is_done(runs: &BTreeMap<String, NaiveDate>, rule: Rule, today: NaiveDate) -> bool {
    runs.get(rule.name()).is_some_and(|day| *day >= today)
}

row! {
    /// Somebody who does not come any more.
    pub struct Absent {
        /// The key inside the database.
        pub id: i64 = "p.id",
        /// The name in addresses.
        pub token: Token = word "p.token",
        /// The language of their mails.
        pub language: LanguageTag = word "p.language",
        /// Whether mails may say what they are about.
        pub full: bool = "p.full_mail",
    }
}

/// At most `most` people without a role who were last here on `seen` or before, and were not told since.
pub async fn untold(
    connection: &impl Queryable,
    seen: NaiveDate,
    most: i64,
) -> Result<Vec<Absent>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person p
         WHERE p.seen <= $1
           AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id)
           AND NOT EXISTS (SELECT 1 FROM person_notice n WHERE n.person_id = p.id AND n.day > p.seen)
         ORDER BY p.id LIMIT $2";
    fetch_rows(connection, SQL, vec![seen.into(), most.into()]).await
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
    let values = vec![seen.into(), told.into(), most.into()];
    fetch_words(connection, SQL, values, "person", "token").await
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
        found.extend(fetch_words(connection, &sql, values, "person", "token").await?);
    }
    Ok(found)
}

row! { struct AddressRow { sealed: Vec<u8> = "a.sealed", lookup: Vec<u8> = "a.lookup" } }

/// The sealed address of a person, and its keyed hash.
pub async fn address(
    connection: &impl Queryable,
    token: &Token,
) -> Result<Option<(Vec<u8>, Vec<u8>)>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM person_address a JOIN person p ON p.id = a.person_id WHERE p.token = $1";
    let row: Option<AddressRow> = fetch_row(connection, SQL, vec![token.as_str().into()]).await?;
    Ok(row.map(|row| (row.sealed, row.lookup)))
}

row! {
    /// A mail that waits, sealed.
    pub struct WaitingMail {
        /// The key inside the database.
        pub id: i64 = "id",
        /// The sealed address.
        pub recipient: Vec<u8> = "recipient",
        /// The sealed words.
        pub parts: Vec<u8> = "parts",
    }
}

/// The mails that wait.
pub async fn waiting_mails(connection: &impl Queryable) -> Result<Vec<WaitingMail>, DatabaseError> {
    fetch_rows(connection, "SELECT $row FROM outbox", vec![]).await
}

row! { struct InvitedRow { id: i64 = "id", token: String = "token", sealed: Vec<u8> = "sealed" } }

/// The sealed addresses of invitations, with the keys and the tokens of the invitations.
pub async fn invited(
    connection: &impl Queryable,
) -> Result<Vec<(i64, String, Vec<u8>)>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM invitation WHERE sealed IS NOT NULL";
    let rows: Vec<InvitedRow> = fetch_rows(connection, SQL, vec![]).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.token, row.sealed)).collect())
}
