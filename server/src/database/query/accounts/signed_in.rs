//! The session of a cookie, its person, and the roles that the person holds today: two statements for every request of
//! somebody who is signed in.

use crate::{
    database::{
        Database, DatabaseError, Row,
        query::sql::{column, fetch_all, fetch_optional, parse, tags, word},
    },
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{Factor, SecretHash, SessionTimes},
        },
        language_tag::LanguageTag,
        organizations::{
            permission::{Grant, Grants},
            role::Scope,
        },
        token::Token,
    },
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A person, as every page for them needs it.
#[derive(Clone)]
pub struct Person {
    /// The key inside the database.
    pub id: i64,
    /// The name in addresses. It tells nothing.
    pub token: Token,
    /// What they want to be called.
    pub name: GivenName,
    /// The language of their mails.
    pub language: LanguageTag,
    /// The languages that they read, best first.
    pub reading: Vec<LanguageTag>,
}

/// One signed-in browser.
#[derive(Debug, Clone)]
pub struct Session {
    /// The key inside the database.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// How the person signed in.
    pub factor: Factor,
    /// When it began, was used, was proved.
    pub times: SessionTimes,
}

/// The session whose cookie has this hash, with its person; whether it still holds, the caller asks.
pub async fn session(
    database: &Database,
    hash: &SecretHash,
) -> Result<Option<(Session, Person)>, DatabaseError> {
    const SQL: &str = "SELECT s.id, s.token, s.factor, s.begun, s.used, s.proved,
            p.id, p.token, p.name, p.language, p.reading
         FROM session s JOIN person p ON p.id = s.person_id WHERE s.hash = $1";
    let row = fetch_optional(database.reader(), SQL, vec![hash.to_vec().into()]).await?;
    row.map(|row| Ok((session_of(&row)?, person_of(&row)?))).transpose()
}

fn session_of(row: &Row) -> Result<Session, DatabaseError> {
    Ok(Session {
        id: column(row, 0)?,
        token: word(row, 1, "session", "token")?,
        factor: word(row, 2, "session", "factor")?,
        times: SessionTimes {
            begun: column(row, 3)?,
            used: column(row, 4)?,
            proved: column(row, 5)?,
        },
    })
}

fn person_of(row: &Row) -> Result<Person, DatabaseError> {
    let name: String = column(row, 8)?;
    let reading: String = column(row, 10)?;
    let impossible = |_| DatabaseError::Impossible { table: "person", column: "name", row: 0 };
    Ok(Person {
        id: column(row, 6)?,
        token: word(row, 7, "person", "token")?,
        name: GivenName::parse(&name).map_err(impossible)?,
        language: word(row, 9, "person", "language")?,
        reading: tags(&reading)?,
    })
}

/// The roles that a person holds on that day. A role in an organization comes with all that are part of it.
pub async fn grants(
    database: &Database,
    person: i64,
    today: NaiveDate,
) -> Result<Grants, DatabaseError> {
    const SQL: &str = "WITH RECURSIVE part (root, id) AS (
            SELECT DISTINCT organization_id, organization_id FROM role_grant
            WHERE person_id = $1 AND organization_id IS NOT NULL
            UNION SELECT part.root, o.id FROM part JOIN organization o ON o.parent_id = part.id)
         SELECT g.id, g.role, g.organization_id, g.item_id, part.id
         FROM role_grant g LEFT JOIN part ON part.root = g.organization_id
         WHERE g.person_id = $1 AND (g.until IS NULL OR g.until >= $2) ORDER BY g.id";
    let rows = fetch_all(database.reader(), SQL, vec![person.into(), today.into()]).await?;
    let mut grants: BTreeMap<i64, Grant> = BTreeMap::new();
    for row in &rows {
        let role: String = column(row, 1)?;
        let role = parse(&role, "role_grant", "role")?;
        let scope = Scope::of_row(column(row, 2)?, column(row, 3)?);
        let part: Option<i64> = column(row, 4)?;
        let grant = grants.entry(column(row, 0)?);
        let grant = grant.or_insert(Grant { role, scope, organizations: Default::default() });
        grant.organizations.extend(part);
    }
    Ok(Grants::new(grants.into_values().collect()))
}
