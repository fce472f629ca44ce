//! Everything that is stored about a person, for that person: as a page shows it, and as the file that they may take along.
//! No secret is in it, nor a hash of one.

use super::{PeopleError, address, identity::Identity};
use crate::{
    database::{
        DatabaseError,
        query::{
            accounts::{known_browser, own},
            organizations::place::{Place, place},
        },
    },
    domain::{accounts::address::MailAddress, organizations::role::Scope},
    state::AppState,
};
use chrono::NaiveDate;
use serde::Serialize;

/// All that is stored about a person.
#[derive(Serialize)]
pub struct OwnData {
    /// What they want to be called.
    pub name: String,
    pub language_of_mails: String,
    /// Whether mails may say more than that there is something.
    pub full_mails: bool,
    /// The languages they read, best first.
    pub reading_languages: Vec<String>,
    /// The languages they speak.
    pub spoken_languages: Vec<String>,
    /// Where mail reaches them.
    pub mail_address: Option<String>,
    /// The day on which that address came.
    pub mail_address_since: Option<NaiveDate>,
    /// The address that waits for its link to be opened.
    pub new_mail_address: Option<String>,
    /// The day on which they came.
    pub here_since: NaiveDate,
    /// The last day on which they signed in.
    pub last_signed_in: NaiveDate,
    /// The random name under which the list of changes knows them.
    pub token: String,
    pub roles: Vec<OwnRole>,
    /// The browsers in which they are signed in.
    pub browsers: Vec<OwnBrowser>,
    /// The days on which they last signed in in each of the browsers that are known again.
    pub known_browsers: Vec<NaiveDate>,
    pub passkeys: Vec<OwnPasskey>,
    /// The day on which their password was set.
    pub password_since: Option<NaiveDate>,
    /// The day from which codes of an authenticator count.
    pub authenticator_since: Option<NaiveDate>,
    /// Recovery codes that are left.
    pub recovery_codes: i64,
    /// Invitations of theirs that nobody has accepted.
    pub invitations: Vec<OwnInvitation>,
    /// The days on which they marked reports of readers as done.
    pub reports_done: Vec<NaiveDate>,
    /// What the list of changes says that they did, or that was done to them.
    pub changes: Vec<OwnChange>,
}

#[derive(Serialize)]
pub struct OwnRole {
    role: &'static str,
    #[serde(rename = "where")]
    place: String,
    since: NaiveDate,
    until: Option<NaiveDate>,
}

#[derive(Serialize)]
pub struct OwnBrowser {
    name: String,
    signed_in_by: &'static str,
    since: NaiveDate,
}

#[derive(Serialize)]
pub struct OwnPasskey {
    name: String,
    since: NaiveDate,
    last_used: Option<NaiveDate>,
}

#[derive(Serialize)]
pub struct OwnInvitation {
    role: &'static str,
    #[serde(rename = "where")]
    place: String,
    since: NaiveDate,
}

/// An entry of the list of changes.
#[derive(Serialize)]
pub struct OwnChange {
    day: NaiveDate,
    action: String,
    object: String,
    detail: String,
}

/// Everything about this person; `None` when they are gone.
pub async fn read(state: &AppState, identity: &Identity) -> Result<Option<OwnData>, PeopleError> {
    let (database, id) = (&state.database, identity.person.id);
    let Some(profile) = own::profile(database, id).await? else { return Ok(None) };
    let addresses = address::addresses(state, identity).await?;
    let since = own::address(database, id).await?.map(|address| address.since);
    let ways_in = own::ways_in(database, id).await?;
    let text = |address: MailAddress| address.as_str().to_owned();
    Ok(Some(OwnData {
        name: profile.name,
        language_of_mails: profile.language.to_string(),
        full_mails: profile.full_mail,
        reading_languages: profile.reading.iter().map(ToString::to_string).collect(),
        spoken_languages: profile.spoken.iter().map(ToString::to_string).collect(),
        mail_address: addresses.now.map(text),
        mail_address_since: since,
        new_mail_address: addresses.waiting.map(text),
        here_since: profile.since,
        last_signed_in: profile.seen,
        token: identity.person.token.to_string(),
        roles: roles(state, identity).await?,
        browsers: own::browsers(database, id).await?.into_iter().map(browser).collect(),
        known_browsers: known_browser::of(database, id).await?,
        passkeys: ways_in.passkeys.into_iter().map(passkey).collect(),
        password_since: ways_in.others.password,
        authenticator_since: ways_in.others.authenticator,
        recovery_codes: ways_in.others.recovery_codes,
        invitations: invitations(state, identity).await?,
        reports_done: own::reports_done(database, id).await?,
        changes: own::permissions(database, &identity.person.token)
            .await?
            .into_iter()
            .map(change)
            .collect(),
    }))
}

async fn roles(state: &AppState, identity: &Identity) -> Result<Vec<OwnRole>, DatabaseError> {
    let mut roles = Vec::new();
    for line in own::roles(&state.database, identity.person.id).await? {
        let place = name_of(state, identity, line.scope).await?;
        let (role, since, until) = (line.role.as_str(), line.since, line.until);
        roles.push(OwnRole { role, place, since, until });
    }
    Ok(roles)
}

async fn invitations(
    state: &AppState,
    identity: &Identity,
) -> Result<Vec<OwnInvitation>, DatabaseError> {
    let mut invitations = Vec::new();
    for line in own::invitations(&state.database, identity.person.id).await? {
        let place = name_of(state, identity, line.scope).await?;
        invitations.push(OwnInvitation { role: line.role.as_str(), place, since: line.since });
    }
    Ok(invitations)
}

/// Where a role holds, in words that the person can read.
async fn name_of(
    state: &AppState,
    identity: &Identity,
    scope: Scope,
) -> Result<String, DatabaseError> {
    Ok(match place(&state.database, &identity.person.reading, scope).await? {
        Place::Everywhere => "coalition".to_owned(),
        Place::Organization(link) => link.name,
        Place::Item { title, .. } => title,
    })
}

fn browser(line: own::BrowserLine) -> OwnBrowser {
    OwnBrowser { name: line.name, signed_in_by: line.factor.as_str(), since: line.since }
}

fn passkey(line: own::PasskeyLine) -> OwnPasskey {
    OwnPasskey { name: line.name, since: line.since, last_used: line.used }
}

fn change(line: own::OwnEntry) -> OwnChange {
    OwnChange { day: line.day, action: line.action, object: line.object, detail: line.detail }
}
