//! Somebody who changes what people may do.

use crate::{
    database::{DatabaseError, WriteTx, record::people::session},
    domain::people::{action::Actor, sign_in::Secret},
    services::people::identity::Identity,
};

/// Who acts, and what their browser gets as its cookie if they change their own roles (SE3).
#[derive(Debug, Clone, Copy)]
pub struct Acting<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// A new secret.
    pub fresh: &'a Secret,
}

impl<'a> Acting<'a> {
    /// The actor of the log.
    pub fn actor(&self) -> Actor<'a> {
        Actor::Person(&self.identity.person.token)
    }

    /// Ends the sessions of a person whose roles changed: cookies from before are worth nothing. Who changed their own
    /// goes on with the fresh secret; then it is `true`.
    pub(super) async fn renew(&self, tx: &WriteTx, person: i64) -> Result<bool, DatabaseError> {
        let own = person == self.identity.person.id;
        let kept = own.then_some(self.identity.session.id);
        session::end_others(tx, person, kept).await?;
        if let Some(kept) = kept {
            session::rotate(tx, kept, self.fresh.hash()).await?;
        }
        Ok(own)
    }
}
