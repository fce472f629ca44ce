//! What is held about one person, for that person's own eyes.

use crate::{
    database::{
        Database, DatabaseError,
        query::row::{fetch_row, fetch_rows, fetch_value, fetch_values, row},
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

row! {
    /// What a person said of themselves, and when they were here.
    pub struct Profile {
        /// What they want to be called.
        pub name: String = "name",
        /// The language of their mails.
        pub language: LanguageTag = word "language",
        /// The languages they read, best first.
        pub reading: Vec<LanguageTag> = tags "reading",
        /// The languages they speak. One that has left the list is not shown any more.
        pub spoken: Vec<SpokenLanguage> = known_words "spoken",
        /// Whether mails may say more than that there is something.
        pub full_mail: bool = "full_mail",
        /// The day on which they came.
        pub since: NaiveDate = "since",
        /// The last day on which they signed in.
        pub seen: NaiveDate = "seen",
    }
}

/// The profile of a person.
pub async fn profile(database: &Database, person: i64) -> Result<Option<Profile>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person WHERE id = $1";
    fetch_row(database.reader(), SQL, vec![person.into()]).await
}

row! {
    /// An address under the person's own key.
    pub struct SealedAddress {
        /// The sealed address.
        pub sealed: Vec<u8> = "sealed",
        /// The day on which it came.
        pub since: NaiveDate = "since",
    }
}

/// The address of a person.
pub async fn address(
    database: &Database,
    person: i64,
) -> Result<Option<SealedAddress>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM person_address WHERE person_id = $1";
    fetch_row(database.reader(), SQL, vec![person.into()]).await
}

/// The sealed address that waits for a person.
pub async fn waiting_address(
    database: &Database,
    person: i64,
    now: i64,
) -> Result<Option<Vec<u8>>, DatabaseError> {
    const SQL: &str = "SELECT sealed FROM address_change WHERE person_id = $1 AND expires > $2";
    fetch_value(database.reader(), SQL, vec![person.into(), now.into()]).await
}

row! {
    /// One browser in which a person signed in.
    pub struct BrowserLine {
        /// The name in addresses.
        pub token: Token = word "s.token",
        /// The hash of its cookie.
        pub hash: SecretHash = hash "s.hash",
        /// What the person calls it; may be empty.
        pub name: String = "s.name",
        /// How they signed in there.
        pub factor: Factor = word "s.factor",
        /// The day on which they did.
        pub since: NaiveDate = "s.since",
        /// When its session began and was used; whether it still holds, the caller asks.
        pub times: SessionTimes = ..,
    }
}

/// The browsers of a person, the newest first.
pub async fn browsers(database: &Database, person: i64) -> Result<Vec<BrowserLine>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM session s WHERE s.person_id = $1 ORDER BY s.begun DESC, s.id DESC";
    fetch_rows(database.reader(), SQL, vec![person.into()]).await
}

row! {
    /// One role of a person.
    pub struct RoleLine {
        /// The role.
        pub role: Role = word "role",
        /// Where it holds.
        pub scope: Scope = scope "organization_id, item_id",
        /// The day on which it was given.
        pub since: NaiveDate = "since",
        /// The last day on which it holds.
        pub until: Option<NaiveDate> = "until",
    }
}

/// The roles of a person, those that hold no longer included.
pub async fn roles(database: &Database, person: i64) -> Result<Vec<RoleLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM role_grant WHERE person_id = $1 ORDER BY id";
    fetch_rows(database.reader(), SQL, vec![person.into()]).await
}

/// The strong ways in that a person has, without any secret, for the person's own list.
pub struct WaysIn {
    /// Their passkeys.
    pub passkeys: Vec<PasskeyLine>,
    /// Everything else.
    pub others: OtherWaysIn,
}

row! {
    /// The strong ways in besides passkeys, for the person `$1`.
    pub struct OtherWaysIn {
        /// The day on which the password was set.
        pub password: Option<NaiveDate> = "(SELECT since FROM password WHERE person_id = $1)",
        /// The day from which codes of an authenticator count.
        pub authenticator: Option<NaiveDate> =
            "(SELECT since FROM one_time_password WHERE person_id = $1)",
        /// Recovery codes that are left.
        pub recovery_codes: i64 = "(SELECT COUNT(*) FROM recovery_code WHERE person_id = $1)",
    }
}

row! {
    /// One passkey.
    pub struct PasskeyLine {
        /// What the person calls it.
        pub name: String = "name",
        /// The day on which it was made.
        pub since: NaiveDate = "since",
        /// The last day on which it was used.
        pub used: Option<NaiveDate> = "used",
    }
}

/// The strong ways in that a person has.
pub async fn ways_in(database: &Database, person: i64) -> Result<WaysIn, DatabaseError> {
    let sql = "SELECT $row FROM passkey WHERE person_id = $1 ORDER BY since, id";
    let passkeys = fetch_rows(database.reader(), sql, vec![person.into()]).await?;
    let sql = "SELECT $row";
    let others = fetch_row(database.reader(), sql, vec![person.into()]).await?;
    Ok(WaysIn { passkeys, others: others.ok_or(DatabaseError::Conflict)? })
}

row! {
    /// One invitation that a person made and nobody has accepted yet.
    pub struct InvitationLine {
        /// The role.
        pub role: Role = word "role",
        /// Where it is to hold.
        pub scope: Scope = scope "organization_id, item_id",
        /// The day on which it was made.
        pub since: NaiveDate = "since",
    }
}

/// The invitations that a person made.
pub async fn invitations(
    database: &Database,
    person: i64,
) -> Result<Vec<InvitationLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM invitation WHERE invited_by = $1 ORDER BY id";
    fetch_rows(database.reader(), SQL, vec![person.into()]).await
}

/// The days on which the person marked reports of readers as done.
pub async fn reports_done(
    database: &Database,
    person: i64,
) -> Result<Vec<NaiveDate>, DatabaseError> {
    const SQL: &str = "SELECT day FROM report_done WHERE person_id = $1 ORDER BY day";
    fetch_values(database.reader(), SQL, vec![person.into()]).await
}

row! {
    /// One entry about a person, as the audit log holds it.
    pub struct OwnEntry {
        /// The day.
        pub day: NaiveDate = "day",
        /// What was done.
        pub action: String = "action",
        /// To what.
        pub object: String = "object",
        /// What else belongs to it.
        pub detail: String = "detail",
    }
}

/// What a person did or what was done to them, by the audit log, the oldest first.
pub async fn permissions(
    database: &Database,
    token: &Token,
) -> Result<Vec<OwnEntry>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM audit_entry WHERE actor = $1 OR object = $1 ORDER BY number";
    fetch_rows(database.reader(), SQL, vec![token.as_str().into()]).await
}
