//! Somebody who is not here yet is invited to a role: by a link that works once, for a week (AZ6).

use crate::{
    database::{
        DatabaseError,
        record::{
            organizations::{
                admin_lock,
                invitation::{self, NewInvitation},
            },
            privacy::audit,
        },
    },
    domain::{
        accounts::{address::MailAddress, sign_in::Secret},
        language_tag::LanguageTag,
        organizations::{
            permission::{ManageRoles, Permit},
            role::Role,
        },
        privacy::action::{Action, Actor},
        token::Token,
    },
    keyring::Purpose,
    mail::{Content, NewMail, post_about},
    routes::{Invitation, Link},
    services::accounts::identity::Identity,
    state::AppState,
};
use chrono::TimeDelta;

/// How long an invitation is worth something (AZ6).
pub const INVITATION_TIME: TimeDelta = TimeDelta::days(7);
/// Open invitations that one place may have.
pub const MOST_INVITATIONS: i64 = 50;

/// Who invites to which role, where the permit says.
#[derive(Clone, Copy)]
pub struct Invite<'a> {
    /// The right to give roles there.
    pub permit: Permit<ManageRoles>,
    /// Who invites.
    pub identity: &'a Identity,
    pub role: Role,
    /// The language of whoever is invited.
    pub language: &'a LanguageTag,
    /// Where the mail goes; without one the link is passed on by hand.
    pub address: Option<&'a MailAddress>,
}

/// What came of it.
#[derive(Debug)]
pub enum Invited {
    /// The invitation is made. What its link holds is known here and now alone.
    Done(Secret),
    /// The place has as many open ones as it may have.
    TooMany,
    /// This role cannot be given for one item alone.
    NotHere,
}

impl Invite<'_> {
    /// Makes the invitation.
    pub async fn execute(self, state: &AppState) -> Result<Invited, DatabaseError> {
        let scope = self.permit.target().scope();
        if !scope.roles().contains(&self.role) {
            return Ok(Invited::NotHere);
        }
        let (random, now) = (state.random.as_ref(), state.clock.now());
        let (secret, token) = (Secret::random(random), Token::random(random));
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        if invitation::open(&tx, scope, now.timestamp()).await? >= MOST_INVITATIONS {
            return Ok(Invited::TooMany);
        }
        let key = state.keyring.site_key(Purpose::Invitation);
        let sealed = self
            .address
            .map(|address| key.seal(token.as_str(), address.as_str().as_bytes(), random));
        let new = NewInvitation {
            token: &token,
            hash: secret.hash(),
            role: self.role,
            scope,
            language: self.language,
            sealed,
            invited_by: Some(self.identity.person.id),
            day: now.date_naive(),
            expires: (now + INVITATION_TIME).timestamp(),
        };
        invitation::make(&tx, &new).await?;
        let inviter = &self.identity.person.token;
        if let Some(to) = self.address {
            let content = Content::Invitation {
                link: Invitation { secret: secret.as_str() }.path(self.language),
            };
            let mail = NewMail { to, language: self.language, full: false, content };
            post_about(&tx, state, inviter, &mail).await?;
        }
        let (actor, action) = (Actor::Person(inviter), Action::InvitationMade);
        let detail = audit::role_in(&tx, self.role, scope).await?;
        audit::append(&tx, new.day, actor, action, token.as_str(), &detail).await?;
        tx.commit().await?;
        Ok(Invited::Done(secret))
    }
}
