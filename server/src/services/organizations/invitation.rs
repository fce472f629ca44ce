//! Invitations, and accepting one: who is new here gets an account, who is signed in gets the role (AZ6).

mod accept;
mod accept_as_new;

pub use accept::AcceptInvitation;
pub use accept_as_new::AcceptInvitationAsNew;

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
            organizations::{
                admin_lock,
                grant::{self, NewGrant},
                invited as record,
            },
            privacy::audit,
        },
    },
    domain::{
        accounts::{address::MailAddress, sign_in::Secret},
        organizations::permission::Permission,
        privacy::action::{Action, Actor},
        token::Token,
    },
    keyring::Purpose,
    mail::lookup,
    state::AppState,
};

/// An invitation that holds, as its page shows it.
pub struct OpenInvitation {
    /// What it is.
    pub invited: Invited,
    /// Whether the address that it was sent to is that of an account: its person signs in first.
    pub has_account: bool,
    address: Option<MailAddress>,
}

impl OpenInvitation {
    /// Whether it was sent to an address, which signs in whoever accepts it from then on.
    pub fn went_by_mail(&self) -> bool {
        self.address.is_some()
    }
}

/// The invitation of this link, if it holds: not used, not too old, and whoever made it may still do so.
pub async fn open(
    state: &AppState,
    link: &Secret,
) -> Result<Option<OpenInvitation>, DatabaseError> {
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
    Ok(Some(OpenInvitation { invited, has_account, address }))
}

fn opened(state: &AppState, token: &Token, sealed: &[u8]) -> Option<MailAddress> {
    let plain = state.keyring.site_key(Purpose::Invitation).open(token.as_str(), sealed).ok()?;
    std::str::from_utf8(&plain).ok()?.parse().ok()
}

/// What came of accepting.
pub enum Accepted<T> {
    /// The role is theirs.
    Done(T),
    /// The invitation went to the address of an account: its person signs in first.
    HasAccount,
    /// It holds no longer: somebody was faster.
    Over,
}

/// Uses the link up; `false` when somebody was faster.
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

/// Gives the role of an invitation to who accepted it.
async fn give(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
    token: &Token,
    invited: &Invited,
) -> Result<(), DatabaseError> {
    let day = state.clock.today();
    let new = NewGrant {
        token: &Token::random(state.random.as_ref()),
        person,
        role: invited.role,
        scope: invited.scope,
        day,
        until: None,
    };
    grant::give(tx, &new).await?;
    let detail = audit::role_in(tx, invited.role, invited.scope).await?;
    let accepted = Action::InvitationAccepted;
    audit::append(tx, day, Actor::Person(token), accepted, token.as_str(), &detail).await
}
