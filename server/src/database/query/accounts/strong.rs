//! What a person can show of themselves: passkeys, a password with the secret of an app, codes on paper.

use crate::{
    database::{
        Database, DatabaseError, Queryable, Row,
        query::sql::{column, fetch_all, fetch_optional, word},
    },
    domain::{
        accounts::{name::GivenName, sign_in::SecretHash},
        token::Token,
    },
};
use chrono::NaiveDate;
use sea_orm::Value;

/// A passkey, as its owner sees it.
#[derive(Clone)]
pub struct PasskeyLine {
    /// The name in addresses.
    pub token: Token,
    /// What its owner calls it.
    pub name: GivenName,
    /// The day on which it was added.
    pub since: NaiveDate,
    /// The last day on which it was used.
    pub used: Option<NaiveDate>,
    /// Whether its counter once went back, as that of a copied key does.
    pub doubted: bool,
}

const LINE: &str = "SELECT token, name, since, used, doubted FROM passkey WHERE person_id = $1";

/// The passkeys of a person, oldest first.
pub async fn passkeys(database: &Database, person: i64) -> Result<Vec<PasskeyLine>, DatabaseError> {
    let sql = format!("{LINE} ORDER BY id");
    let rows = fetch_all(database.reader(), &sql, vec![person.into()]).await?;
    rows.iter().map(line_of).collect()
}

/// One passkey of a person.
pub async fn passkey(
    database: &Database,
    person: i64,
    token: &Token,
) -> Result<Option<PasskeyLine>, DatabaseError> {
    let sql = format!("{LINE} AND token = $2");
    let values = vec![person.into(), token.as_str().into()];
    fetch_optional(database.reader(), &sql, values).await?.as_ref().map(line_of).transpose()
}

fn line_of(row: &Row) -> Result<PasskeyLine, DatabaseError> {
    let name: String = column(row, 1)?;
    let impossible = |_| DatabaseError::Impossible { table: "passkey", column: "name", row: 0 };
    Ok(PasskeyLine {
        token: word(row, 0, "passkey", "token")?,
        name: GivenName::parse(&name).map_err(impossible)?,
        since: column(row, 2)?,
        used: column(row, 3)?,
        doubted: column(row, 4)?,
    })
}

/// The ids under which authenticators know the passkeys of a person.
pub async fn credential_ids(
    connection: &impl Queryable,
    person: i64,
) -> Result<Vec<Vec<u8>>, DatabaseError> {
    const SQL: &str = "SELECT credential_id FROM passkey WHERE person_id = $1 ORDER BY id";
    let rows = fetch_all(connection, SQL, vec![person.into()]).await?;
    rows.iter().map(|row| column(row, 0)).collect()
}

/// A passkey that somebody shows.
pub struct ShownPasskey {
    /// The key inside the database.
    pub id: i64,
    /// The name in addresses.
    pub token: Token,
    /// Whose it is.
    pub person: i64,
    /// The name of its owner in addresses.
    pub person_token: Token,
    /// The public key and what belongs to it, as JSON.
    pub credential: String,
}

/// The passkey that an authenticator knows under this id.
pub async fn shown(
    connection: &impl Queryable,
    credential_id: &[u8],
) -> Result<Option<ShownPasskey>, DatabaseError> {
    const SQL: &str = "SELECT k.id, k.token, p.id, p.token, k.credential
         FROM passkey k JOIN person p ON p.id = k.person_id WHERE k.credential_id = $1";
    let row = fetch_optional(connection, SQL, vec![credential_id.to_vec().into()]).await?;
    row.map(|row| {
        Ok(ShownPasskey {
            id: column(&row, 0)?,
            token: word(&row, 1, "passkey", "token")?,
            person: column(&row, 2)?,
            person_token: word(&row, 3, "person", "token")?,
            credential: column(&row, 4)?,
        })
    })
    .transpose()
}

/// What a password and a code are compared with.
#[derive(Clone)]
pub struct StoredSecrets {
    /// The key of the person inside the database.
    pub person: i64,
    /// The name of the person in addresses.
    pub token: Token,
    /// The PHC string of the password.
    pub hash: Option<String>,
    /// The secret of the app, sealed under the person's key.
    pub sealed: Option<Vec<u8>>,
}

/// Who is asked for.
#[derive(Debug, Clone, Copy)]
pub enum Whose<'a> {
    /// By the keyed hash of their address.
    Address(&'a SecretHash),
    /// By their name in addresses.
    Token(&'a Token),
    /// By the key inside the database.
    Person(i64),
}

impl Whose<'_> {
    /// The condition on `person p`, and the value of its `$1`.
    pub(super) fn condition(self) -> (&'static str, Value) {
        match self {
            Whose::Address(lookup) => (
                "p.id = (SELECT person_id FROM person_address WHERE lookup = $1)",
                lookup.to_vec().into(),
            ),
            Whose::Token(token) => ("p.token = $1", token.as_str().into()),
            Whose::Person(id) => ("p.id = $1", id.into()),
        }
    }
}

/// Whether a person has this code on paper.
pub async fn has_code(
    database: &Database,
    whose: Whose<'_>,
    hash: &[u8; 32],
) -> Result<bool, DatabaseError> {
    let (condition, value) = whose.condition();
    let sql = format!(
        "SELECT 1 FROM recovery_code c JOIN person p ON p.id = c.person_id
         WHERE {condition} AND c.hash = $2"
    );
    Ok(fetch_optional(database.reader(), &sql, vec![value, hash.to_vec().into()]).await?.is_some())
}

/// The secrets of a person; `None` when there is no such person.
pub async fn secrets(
    database: &Database,
    whose: Whose<'_>,
) -> Result<Option<StoredSecrets>, DatabaseError> {
    const SELECT: &str = "SELECT p.id, p.token, w.hash, o.secret FROM person p
         LEFT JOIN password w ON w.person_id = p.id
         LEFT JOIN one_time_password o ON o.person_id = p.id AND o.since IS NOT NULL";
    let (condition, value) = whose.condition();
    let row =
        fetch_optional(database.reader(), &format!("{SELECT} WHERE {condition}"), vec![value])
            .await?;
    row.map(|row| {
        Ok(StoredSecrets {
            person: column(&row, 0)?,
            token: word(&row, 1, "person", "token")?,
            hash: column(&row, 2)?,
            sealed: column(&row, 3)?,
        })
    })
    .transpose()
}

/// Whether mail reaches a person.
pub async fn has_address(database: &Database, person: i64) -> Result<bool, DatabaseError> {
    const SQL: &str = "SELECT 1 FROM person_address WHERE person_id = $1";
    Ok(fetch_optional(database.reader(), SQL, vec![person.into()]).await?.is_some())
}

/// The strong factors that a person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StrongFactors {
    /// How many passkeys.
    pub passkeys: i64,
    /// Whether a password, and an app for its codes.
    pub password: bool,
    /// How many recovery codes are left.
    pub codes: i64,
}

impl StrongFactors {
    /// Whether there is any.
    pub fn any(&self) -> bool {
        self.passkeys > 0 || self.password
    }
}

/// The strong factors of a person.
pub async fn factors(
    connection: &impl Queryable,
    person: i64,
) -> Result<StrongFactors, DatabaseError> {
    const SQL: &str = "SELECT (SELECT COUNT(*) FROM passkey WHERE person_id = $1),
            (SELECT COUNT(*) FROM password w JOIN one_time_password o ON o.person_id = w.person_id
             WHERE w.person_id = $1 AND o.since IS NOT NULL),
            (SELECT COUNT(*) FROM recovery_code WHERE person_id = $1)";
    let row = fetch_optional(connection, SQL, vec![person.into()]).await?;
    let row = row.ok_or(DatabaseError::Conflict)?;
    let password: i64 = column(&row, 1)?;
    Ok(StrongFactors {
        passkeys: column(&row, 0)?,
        password: password > 0,
        codes: column(&row, 2)?,
    })
}
