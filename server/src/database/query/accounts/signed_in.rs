//! The session of a cookie, its person, and the roles that the person holds today: two statements for every request of
//! somebody who is signed in.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_row, fetch_rows, row},
    },
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{Factor, SecretHash, SessionTimes},
        },
        language_tag::LanguageTag,
        organizations::{
            permission::{Grant, Grants},
            role::{Role, Scope},
        },
        token::Token,
    },
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

row! {
    /// A person, as every page for them needs it.
    #[derive(Clone)]
    pub struct Person {
        /// The key inside the database.
        pub id: i64 = "p.id",
        /// The name in addresses. It tells nothing.
        pub token: Token = word "p.token",
        /// What they want to be called.
        pub name: GivenName = word "p.name",
        /// The language of their mails.
        pub language: LanguageTag = word "p.language",
        /// The languages that they read, best first.
        pub reading: Vec<LanguageTag> = tags "p.reading",
    }
}

row! {
    /// One signed-in browser.
    #[derive(Debug, Clone)]
    pub struct Session {
        /// The key inside the database.
        pub id: i64 = "s.id",
        /// The name in addresses.
        pub token: Token = word "s.token",
        /// How the person signed in.
        pub factor: Factor = word "s.factor",
        /// When it began, was used, was proved.
        pub times: SessionTimes = ..,
    }
}

row! { for SessionTimes { begun = "s.begun", used = "s.used", proved = "s.proved" } }
row! { struct SignedIn { session: Session = .., person: Person = .. } }

/// The session whose cookie has this hash, with its person; whether it still holds, the caller asks.
pub async fn session(
    database: &Database,
    hash: &SecretHash,
) -> Result<Option<(Session, Person)>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM session s JOIN person p ON p.id = s.person_id WHERE s.hash = $1";
    let row: Option<SignedIn> =
        fetch_row(database.reader(), SQL, vec![hash.to_vec().into()]).await?;
    Ok(row.map(|row| (row.session, row.person)))
}

row! {
    struct GrantRow {
        id: i64 = "g.id",
        role: Role = word "g.role",
        scope: Scope = scope "g.organization_id, g.item_id",
        part: Option<i64> = "part.id",
    }
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
         SELECT $row FROM role_grant g LEFT JOIN part ON part.root = g.organization_id
         WHERE g.person_id = $1 AND (g.until IS NULL OR g.until >= $2) ORDER BY g.id";
    let mut grants: BTreeMap<i64, Grant> = BTreeMap::new();
    for row in fetch_rows(database.reader(), SQL, vec![person.into(), today.into()]).await? {
        let GrantRow { id, role, scope, part } = row;
        let grant = grants.entry(id);
        let grant = grant.or_insert(Grant { role, scope, organizations: Default::default() });
        grant.organizations.extend(part);
    }
    Ok(Grants::new(grants.into_values().collect()))
}
