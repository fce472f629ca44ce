//! Somebody who is signed in accepts.

use super::{Accepted, OpenInvitation, give, used_up};
use crate::{
    database::{DatabaseError, record::accounts::session},
    domain::accounts::sign_in::Secret,
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who accepts which invitation.
pub struct AcceptInvitation<'a> {
    /// Who it is; whoever the invitation went to.
    pub identity: &'a Identity,
    /// What the link holds.
    pub link: &'a Secret,
    /// The invitation.
    pub open: &'a OpenInvitation,
}

impl AcceptInvitation<'_> {
    /// Adds the role; gives what the cookie of their session holds from now on (SE3).
    pub async fn execute(self, state: &AppState) -> Result<Accepted<Secret>, DatabaseError> {
        let (identity, invited) = (self.identity, &self.open.invited);
        let tx = state.database.begin_write_keeping_cache().await?;
        if !used_up(&tx, state, self.link, invited).await? {
            tx.undo().await?;
            return Ok(Accepted::Over);
        }
        let secret = Secret::random(state.random.as_ref());
        session::rotate(&tx, identity.session.id, secret.hash()).await?;
        give(&tx, state, identity.person.id, &identity.person.token, invited).await?;
        tx.commit().await?;
        Ok(Accepted::Done(secret))
    }
}
