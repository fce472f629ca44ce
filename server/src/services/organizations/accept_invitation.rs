//! Accepting an invitation: who is new here gets an account, who is signed in gets the role (AZ6).

use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            accounts::{signed_in, signing_in},
            organizations::{
                administrators,
                invited::{self, Invited},
                place,
            },
        },
        record::{
            accounts::{address, session},
            organizations::{
                admin_lock,
                grant::{self, NewGrant},
                invited as record,
            },
            privacy::audit,
        },
    },
    domain::{
        accounts::{
            address::MailAddress,
            name::GivenName,
            sign_in::{Factor, Secret},
        },
        language_tag::LanguageTag,
        organizations::permission::Permission,
        privacy::action::{Action, Actor},
        token::Token,
    },
    keyring::{Purpose, Subject},
    mail::lookup,
    services::accounts::{
        ADDRESS, PeopleError,
        add_person::Coming,
        identity::Identity,
        sign_in::{self, Held, Opened},
    },
    state::AppState,
};

/// An invitation that holds, as its page shows it.
pub struct Open {
    pub invited: Invited,
    /// Whether the address that it was sent to is that of an account: its person signs in first.
    pub has_account: bool,
    address: Option<MailAddress>,
}

/// The invitation of this link, if it holds: not used, not too old, and whoever made it may still do so.
pub async fn open(state: &AppState, link: &Secret) -> Result<Option<Open>, DatabaseError> {
    let (now, database) = (state.clock.now(), &state.database);
    let found = invited::invited(database, &link.hash(), now.timestamp()).await?;
    let Some(invited) = found else { return Ok(None) };
    let holds = match &invited.by {
        None => !administrators::any(database, now.date_naive()).await?,
        Some((inviter, _)) => {
            let grants = signed_in::grants(database, *inviter, now.date_naive()).await?;
            grants.may(Permission::ManageRoles, place::target(database, invited.scope).await?)
        }
    };
    if !holds {
        return Ok(None);
    }
    let address =
        invited.sealed.as_deref().and_then(|sealed| opened(state, &invited.token, sealed));
    let has_account = match &address {
        Some(address) => {
            signing_in::addressee(database, &lookup(&state.keyring, address)).await?.is_some()
        }
        None => false,
    };
    Ok(Some(Open { invited, has_account, address }))
}

fn opened(state: &AppState, token: &Token, sealed: &[u8]) -> Option<MailAddress> {
    let plain = state.keyring.site_key(Purpose::Invitation).open(token.as_str(), sealed).ok()?;
    std::str::from_utf8(&plain).ok()?.parse().ok()
}

/// Somebody new accepts.
pub struct AcceptAsNew<'a> {
    /// What the link holds.
    pub link: &'a Secret,
    /// The invitation.
    pub open: &'a Open,
    /// What they want to be called.
    pub name: &'a GivenName,
    /// The language of their mails.
    pub language: &'a LanguageTag,
    /// What their browser holds.
    pub held: Held<'a>,
}

impl AcceptAsNew<'_> {
    /// Makes the account with its role, and signs in. `None` when somebody was faster.
    pub async fn execute(&self, state: &AppState) -> Result<Option<Opened>, PeopleError> {
        let random = state.random.as_ref();
        let coming = Coming::new(&state.keyring, random)?;
        let day = state.clock.today();
        let tx = state.database.begin_write_keeping_cache().await?;
        if !used_up(&tx, state, self.link, &self.open.invited).await? {
            tx.undo().await?;
            let subject = Subject::Person(&coming.token);
            state.keyring.destroy(subject)?;
            // There are no rows that have to follow.
            state.keyring.finished(subject)?;
            return Ok(None);
        }
        let person = coming.write(&tx, self.name, self.language, day).await?;
        if let Some(given) = &self.open.address {
            let sealed = coming.key.seal(ADDRESS, given.as_str().as_bytes(), random);
            address::put(&tx, person, &lookup(&state.keyring, given), &sealed, day).await?;
        }
        let opened = sign_in::begin(&tx, state, person, Factor::Link, self.held).await?;
        let object = coming.token.as_str();
        let actor = Actor::Person(&coming.token);
        audit::append(&tx, day, actor, Action::PersonAdded, object, "").await?;
        give(&tx, state, person, &coming.token, &self.open.invited).await?;
        tx.commit().await?;
        coming.settle();
        Ok(Some(opened))
    }
}

/// Somebody who is signed in accepts. Gives another cookie for their session (SE3); `None` when somebody was faster.
pub async fn accept_as(
    state: &AppState,
    link: &Secret,
    open: &Open,
    identity: &Identity,
) -> Result<Option<Secret>, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    if !used_up(&tx, state, link, &open.invited).await? {
        tx.undo().await?;
        return Ok(None);
    }
    let secret = Secret::random(state.random.as_ref());
    session::rotate(&tx, identity.session.id, secret.hash()).await?;
    give(&tx, state, identity.person.id, &identity.person.token, &open.invited).await?;
    tx.commit().await?;
    Ok(Some(secret))
}

async fn used_up(
    tx: &WriteTx,
    state: &AppState,
    link: &Secret,
    invited: &Invited,
) -> Result<bool, DatabaseError> {
    let now = state.clock.now();
    // Of two who would become the first administrator at once, one does not.
    admin_lock::wait(tx).await?;
    let free = invited.by.is_some() || !record::has_administrator(tx, now.date_naive()).await?;
    Ok(free && record::take(tx, &link.hash(), now).await?)
}

async fn give(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
    token: &Token,
    invited: &Invited,
) -> Result<(), DatabaseError> {
    let day = state.clock.today();
    let given = NewGrant {
        token: &Token::random(state.random.as_ref()),
        person,
        role: invited.role,
        scope: invited.scope,
        day,
        until: None,
    };
    grant::give(tx, &given).await?;
    let detail = audit::role_in(tx, invited.role, invited.scope).await?;
    let accepted = Action::InvitationAccepted;
    audit::append(tx, day, Actor::Person(token), accepted, token.as_str(), &detail).await
}
