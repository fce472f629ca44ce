//! What a person can show of themselves: passkeys, a password with the secret of an app, codes on paper.

use crate::{
    database::{
        Database, DatabaseError, Queryable,
        query::{
            row::{fetch_row, fetch_rows, fetch_values, row},
            sql::fetch_optional,
        },
    },
    domain::{
        accounts::{name::GivenName, sign_in::SecretHash},
        token::Token,
    },
};
use chrono::NaiveDate;
use sea_orm::Value;

row! {
    /// A passkey, as its owner sees it.
    #[derive(Clone)]
    pub struct PasskeyLine {
        /// The name in addresses.
        pub token: Token = word "token",
        /// What its owner calls it.
        pub name: GivenName = word "name",
        /// The day on which it was added.
        pub since: NaiveDate = "since",
        /// The last day on which it was used.
        pub used: Option<NaiveDate> = "used",
        /// Whether its counter once went back, as that of a copied key does.
        pub doubted: bool = "doubted",
    }
}

/// The passkeys of a person, oldest first.
pub async fn passkeys(database: &Database, person: i64) -> Result<Vec<PasskeyLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM passkey WHERE person_id = $1 ORDER BY id";
    fetch_rows(database.reader(), SQL, vec![person.into()]).await
}

/// One passkey of a person.
pub async fn passkey(
    database: &Database,
    person: i64,
    token: &Token,
) -> Result<Option<PasskeyLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM passkey WHERE person_id = $1 AND token = $2";
    fetch_row(database.reader(), SQL, vec![person.into(), token.as_str().into()]).await
}

/// The ids under which authenticators know the passkeys of a person.
pub async fn credential_ids(
    connection: &impl Queryable,
    person: i64,
) -> Result<Vec<Vec<u8>>, DatabaseError> {
    const SQL: &str = "SELECT credential_id FROM passkey WHERE person_id = $1 ORDER BY id";
    fetch_values(connection, SQL, vec![person.into()]).await
}

row! {
    /// A passkey that somebody shows.
    pub struct ShownPasskey {
        /// The key inside the database.
        pub id: i64 = "k.id",
        /// The name in addresses.
        pub token: Token = word "k.token",
        /// Whose it is.
        pub person: i64 = "p.id",
        /// The name of its owner in addresses.
        pub person_token: Token = word "p.token",
        /// The public key and what belongs to it, as JSON.
        pub credential: String = "k.credential",
    }
}

/// The passkey that an authenticator knows under this id.
pub async fn shown(
    connection: &impl Queryable,
    credential_id: &[u8],
) -> Result<Option<ShownPasskey>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM passkey k JOIN person p ON p.id = k.person_id WHERE k.credential_id = $1";
    fetch_row(connection, SQL, vec![credential_id.to_vec().into()]).await
}

row! {
    /// What a password and a code are compared with.
    #[derive(Clone)]
    pub struct StoredSecrets {
        /// The key of the person inside the database.
        pub person: i64 = "p.id",
        /// The name of the person in addresses.
        pub token: Token = word "p.token",
        /// The PHC string of the password.
        pub hash: Option<String> = "w.hash",
        /// The secret of the app, sealed under the person's key.
        pub sealed: Option<Vec<u8>> = "o.secret",
    }
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
    let (condition, value) = whose.condition();
    let sql = format!(
        "SELECT $row FROM person p LEFT JOIN password w ON w.person_id = p.id
         LEFT JOIN one_time_password o ON o.person_id = p.id AND o.since IS NOT NULL
         WHERE {condition}"
    );
    fetch_row(database.reader(), &sql, vec![value]).await
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

row! {
    struct FactorsRow {
        passkeys: i64 = "(SELECT COUNT(*) FROM passkey WHERE person_id = $1)",
        passwords: i64 = "(SELECT COUNT(*) FROM password w
             JOIN one_time_password o ON o.person_id = w.person_id
             WHERE w.person_id = $1 AND o.since IS NOT NULL)",
        codes: i64 = "(SELECT COUNT(*) FROM recovery_code WHERE person_id = $1)",
    }
}

/// The strong factors of a person.
pub async fn factors(
    connection: &impl Queryable,
    person: i64,
) -> Result<StrongFactors, DatabaseError> {
    const SQL: &str = "SELECT $row";
    let row: Option<FactorsRow> = fetch_row(connection, SQL, vec![person.into()]).await?;
    let FactorsRow { passkeys, passwords, codes } = row.ok_or(DatabaseError::Conflict)?;
    Ok(StrongFactors { passkeys, password: passwords > 0, codes })
}
