//! Somebody who is new here accepts.

use super::{Accepted, OpenInvitation, give, used_up};
use crate::{
    database::record::{accounts::address, privacy::audit},
    domain::{
        accounts::{
            name::GivenName,
            sign_in::{Factor, Secret},
        },
        language_tag::LanguageTag,
        privacy::action::{Action, Actor},
    },
    keyring::Subject,
    mail::lookup,
    services::accounts::{
        ADDRESS, PeopleError,
        pending_person::PendingPerson,
        sign_in::{self, Held, Opened},
    },
    state::AppState,
};

/// Whoever holds the link of an invitation and has no account.
pub struct AcceptInvitationAsNew<'a> {
    /// What the link holds.
    pub link: &'a Secret,
    /// The invitation.
    pub open: &'a OpenInvitation,
    /// What they want to be called.
    pub name: &'a GivenName,
    /// The language of their mails.
    pub language: &'a LanguageTag,
    /// What their browser holds.
    pub held: Held<'a>,
}

impl AcceptInvitationAsNew<'_> {
    /// Makes the account with its role, and signs in.
    pub async fn execute(self, state: &AppState) -> Result<Accepted<Opened>, PeopleError> {
        let open = self.open;
        if open.has_account {
            return Ok(Accepted::HasAccount);
        }
        let random = state.random.as_ref();
        let pending = PendingPerson::new(&state.keyring, random)?;
        let day = state.clock.today();
        let tx = state.database.begin_write_keeping_cache().await?;
        if !used_up(&tx, state, self.link, &open.invited).await? {
            tx.undo().await?;
            let subject = Subject::Person(&pending.token);
            state.keyring.destroy(subject)?;
            // There are no rows that have to follow.
            state.keyring.finished(subject)?;
            return Ok(Accepted::Over);
        }
        let person = pending.write(&tx, self.name, self.language, day).await?;
        if let Some(invited) = &open.address {
            let sealed = pending.key.seal(ADDRESS, invited.as_str().as_bytes(), random);
            address::put(&tx, person, &lookup(&state.keyring, invited), &sealed, day).await?;
        }
        let opened = sign_in::begin(&tx, state, person, Factor::Link, self.held).await?;
        let token = &pending.token;
        let (actor, added) = (Actor::Person(token), Action::PersonAdded);
        audit::append(&tx, day, actor, added, token.as_str(), "").await?;
        give(&tx, state, person, token, &open.invited).await?;
        tx.commit().await?;
        pending.settle();
        Ok(Accepted::Done(opened))
    }
}
