//! What is held about one person, for that person's own eyes.

use crate::{
    database::{
        Database, DatabaseError, Row,
        query::sql::{column, fetch_all, fetch_optional, tags, word},
    },
    domain::{
        accounts::{
            sign_in::{Factor, SecretHash, SessionTimes},
            spoken::SpokenLanguage,
        },
        language_tag::LanguageTag,
        organizations::role::{Role, Scope},
        token::Token,
    },
};
use chrono::NaiveDate;

/// What a person said of themselves, and when they were here.
pub struct Profile {
    /// What they want to be called.
    pub name: String,
    /// The language of their mails.
    pub language: LanguageTag,
    /// The languages they read, best first.
    pub reading: Vec<LanguageTag>,
    /// The languages they speak.
    pub spoken: Vec<SpokenLanguage>,
    /// Whether mails may say more than that there is something.
    pub full_mail: bool,
    /// The day on which they came.
    pub since: NaiveDate,
    /// The last day on which they signed in.
    pub seen: NaiveDate,
}

/// The profile of a person.
pub async fn profile(database: &Database, person: i64) -> Result<Option<Profile>, DatabaseError> {
    const SQL: &str = "SELECT name, language, reading, spoken, full_mail, since, seen
         FROM person WHERE id = $1";
    let row = fetch_optional(database.reader(), SQL, vec![person.into()]).await?;
    let read = |row: Row| {
        let (reading, spoken): (String, String) = (column(&row, 2)?, column(&row, 3)?);
        Ok(Profile {
            name: column(&row, 0)?,
            language: word(&row, 1, "person", "language")?,
            reading: tags(&reading)?,
            // One that has left the list is not shown any more.
            spoken: spoken.split_whitespace().filter_map(|tag| tag.parse().ok()).collect(),
            full_mail: column(&row, 4)?,
            since: column(&row, 5)?,
            seen: column(&row, 6)?,
        })
    };
    row.map(read).transpose()
}

/// An address under the person's own key.
pub struct SealedAddress {
    /// The sealed address.
    pub sealed: Vec<u8>,
    /// The day on which it came.
    pub since: NaiveDate,
}

/// The address of a person.
pub async fn address(
    database: &Database,
    person: i64,
) -> Result<Option<SealedAddress>, DatabaseError> {
    const SQL: &str = "SELECT sealed, since FROM person_address WHERE person_id = $1";
    let row = fetch_optional(database.reader(), SQL, vec![person.into()]).await?;
    row.map(|row| Ok(SealedAddress { sealed: column(&row, 0)?, since: column(&row, 1)? }))
        .transpose()
}

/// The sealed address that waits for a person.
pub async fn waiting_address(
    database: &Database,
    person: i64,
    now: i64,
) -> Result<Option<Vec<u8>>, DatabaseError> {
    const SQL: &str = "SELECT sealed FROM address_change WHERE person_id = $1 AND expires > $2";
    let row = fetch_optional(database.reader(), SQL, vec![person.into(), now.into()]).await?;
    row.map(|row| column(&row, 0)).transpose()
}

/// One browser in which a person signed in.
pub struct BrowserLine {
    /// The name in addresses.
    pub token: Token,
    /// The hash of its cookie.
    pub hash: SecretHash,
    /// What the person calls it; may be empty.
    pub name: String,
    /// How they signed in there.
    pub factor: Factor,
    /// The day on which they did.
    pub since: NaiveDate,
    /// When its session began and was used; whether it still holds, the caller asks.
    pub times: SessionTimes,
}

/// The browsers of a person, the newest first.
pub async fn browsers(database: &Database, person: i64) -> Result<Vec<BrowserLine>, DatabaseError> {
    const SQL: &str = "SELECT token, hash, name, factor, since, begun, used, proved FROM session
         WHERE person_id = $1 ORDER BY begun DESC, id DESC";
    let rows = fetch_all(database.reader(), SQL, vec![person.into()]).await?;
    rows.iter().map(browser).collect()
}

fn browser(row: &Row) -> Result<BrowserLine, DatabaseError> {
    let hash: Vec<u8> = column(row, 1)?;
    let impossible = |_| DatabaseError::Impossible { table: "session", column: "hash", row: 0 };
    Ok(BrowserLine {
        token: word(row, 0, "session", "token")?,
        hash: hash.try_into().map_err(impossible)?,
        name: column(row, 2)?,
        factor: word(row, 3, "session", "factor")?,
        since: column(row, 4)?,
        times: SessionTimes {
            begun: column(row, 5)?,
            used: column(row, 6)?,
            proved: column(row, 7)?,
        },
    })
}

/// One role of a person.
pub struct RoleLine {
    /// The role.
    pub role: Role,
    /// Where it holds.
    pub scope: Scope,
    /// The day on which it was given.
    pub since: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// The roles of a person, those that hold no longer included.
pub async fn roles(database: &Database, person: i64) -> Result<Vec<RoleLine>, DatabaseError> {
    const SQL: &str = "SELECT role, organization_id, item_id, since, until FROM role_grant
         WHERE person_id = $1 ORDER BY id";
    let rows = fetch_all(database.reader(), SQL, vec![person.into()]).await?;
    let read = |row: &Row| {
        Ok(RoleLine {
            role: word(row, 0, "role_grant", "role")?,
            scope: Scope::of_row(column(row, 1)?, column(row, 2)?),
            since: column(row, 3)?,
            until: column(row, 4)?,
        })
    };
    rows.iter().map(read).collect()
}

/// The strong ways in that a person has, without any secret, for the person's own list.
pub struct WaysIn {
    /// Their passkeys.
    pub passkeys: Vec<PasskeyLine>,
    /// The day on which the password was set.
    pub password: Option<NaiveDate>,
    /// The day from which codes of an authenticator count.
    pub authenticator: Option<NaiveDate>,
    /// Recovery codes that are left.
    pub recovery_codes: i64,
}

/// One passkey.
pub struct PasskeyLine {
    /// What the person calls it.
    pub name: String,
    /// The day on which it was made.
    pub since: NaiveDate,
    /// The last day on which it was used.
    pub used: Option<NaiveDate>,
}

/// The strong ways in that a person has.
pub async fn ways_in(database: &Database, person: i64) -> Result<WaysIn, DatabaseError> {
    const PASSKEYS: &str =
        "SELECT name, since, used FROM passkey WHERE person_id = $1 ORDER BY since, id";
    const OTHERS: &str = "SELECT (SELECT since FROM password WHERE person_id = $1),
            (SELECT since FROM one_time_password WHERE person_id = $1),
            (SELECT COUNT(*) FROM recovery_code WHERE person_id = $1)";
    let rows = fetch_all(database.reader(), PASSKEYS, vec![person.into()]).await?;
    let read = |row: &Row| {
        Ok(PasskeyLine { name: column(row, 0)?, since: column(row, 1)?, used: column(row, 2)? })
    };
    let passkeys = rows.iter().map(read).collect::<Result<_, DatabaseError>>()?;
    let others = fetch_optional(database.reader(), OTHERS, vec![person.into()]).await?;
    let others = others.ok_or(DatabaseError::Conflict)?;
    Ok(WaysIn {
        passkeys,
        password: column(&others, 0)?,
        authenticator: column(&others, 1)?,
        recovery_codes: column(&others, 2)?,
    })
}

/// One invitation that a person made and nobody has accepted yet.
pub struct InvitationLine {
    /// The role.
    pub role: Role,
    /// Where it is to hold.
    pub scope: Scope,
    /// The day on which it was made.
    pub since: NaiveDate,
}

/// The invitations that a person made.
pub async fn invitations(
    database: &Database,
    person: i64,
) -> Result<Vec<InvitationLine>, DatabaseError> {
    const SQL: &str = "SELECT role, organization_id, item_id, since FROM invitation
         WHERE invited_by = $1 ORDER BY id";
    let rows = fetch_all(database.reader(), SQL, vec![person.into()]).await?;
    let read = |row: &Row| {
        Ok(InvitationLine {
            role: word(row, 0, "invitation", "role")?,
            scope: Scope::of_row(column(row, 1)?, column(row, 2)?),
            since: column(row, 3)?,
        })
    };
    rows.iter().map(read).collect()
}

/// One entry about a person, as the audit log holds it.
pub struct OwnEntry {
    /// The day.
    pub day: NaiveDate,
    /// What was done.
    pub action: String,
    /// To what.
    pub object: String,
    /// What else belongs to it.
    pub detail: String,
}

/// The days on which the person marked reports of readers as done.
pub async fn reports_done(
    database: &Database,
    person: i64,
) -> Result<Vec<NaiveDate>, DatabaseError> {
    const SQL: &str = "SELECT day FROM report_done WHERE person_id = $1 ORDER BY day";
    let rows = fetch_all(database.reader(), SQL, vec![person.into()]).await?;
    rows.iter().map(|row| column(row, 0)).collect()
}

/// What a person did or what was done to them, by the audit log, the oldest first.
pub async fn permissions(
    database: &Database,
    token: &Token,
) -> Result<Vec<OwnEntry>, DatabaseError> {
    const SQL: &str = "SELECT day, action, object, detail FROM audit_entry
         WHERE actor = $1 OR object = $1 ORDER BY number";
    let rows = fetch_all(database.reader(), SQL, vec![token.as_str().into()]).await?;
    let read = |row: &Row| {
        Ok(OwnEntry {
            day: column(row, 0)?,
            action: column(row, 1)?,
            object: column(row, 2)?,
            detail: column(row, 3)?,
        })
    };
    rows.iter().map(read).collect()
}
