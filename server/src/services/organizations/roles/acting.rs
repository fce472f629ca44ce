//! Somebody who changes what people may do.

use crate::{
    database::{DatabaseError, WriteTx, record::accounts::session},
    domain::{accounts::sign_in::Secret, privacy::action::Actor, token::Token},
    mail::Content,
    routes::{Account, Link},
    services::accounts::{identity::Identity, tell},
    state::AppState,
};

/// Who acts, and what their browser gets as its cookie if they change their own roles (SE3).
#[derive(Clone, Copy)]
pub struct Acting<'a> {
    pub identity: &'a Identity,
    /// A new secret.
    pub fresh: &'a Secret,
}

impl<'a> Acting<'a> {
    /// The actor of the log.
    pub fn actor(&self) -> Actor<'a> {
        Actor::Person(&self.identity.person.token)
    }

    /// What follows when the roles of a person change. Their sessions end: cookies from before are worth nothing. Who
    /// changed their own goes on with the fresh secret; then it is `true`. Anybody else gets a letter, so that nobody
    /// takes or gives in silence.
    pub(super) async fn follow(
        &self,
        tx: &WriteTx,
        state: &AppState,
        person: i64,
        token: &Token,
    ) -> Result<bool, DatabaseError> {
        let own = person == self.identity.person.id;
        let kept = own.then_some(self.identity.session.id);
        session::end_others(tx, person, kept).await?;
        match kept {
            Some(kept) => {
                session::rotate(tx, kept, self.fresh.hash()).await?;
            }
            None => {
                let content = |language: &_| Content::RolesChanged { link: Account.path(language) };
                tell::account(tx, state, person, token, content).await?;
            }
        }
        Ok(own)
    }
}
