//! An invitation that nobody has accepted is taken back.

use crate::{
    database::{
        DatabaseError,
        record::{organizations::invitation, privacy::audit},
    },
    domain::{
        organizations::permission::{ManageRoles, Permit},
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::Change,
    state::AppState,
};

/// Who takes which invitation back, where the permit says.
#[derive(Debug, Clone, Copy)]
pub struct RevokeInvitation<'a> {
    /// The right to give roles there.
    pub permit: Permit<ManageRoles>,
    /// Who does it.
    pub actor: Actor<'a>,
    /// The name in addresses of the invitation.
    pub invitation: &'a Token,
}

impl RevokeInvitation<'_> {
    /// Takes it back.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let scope = self.permit.target().scope();
        let tx = state.database.begin_write_keeping_cache().await?;
        if !invitation::revoke(&tx, self.invitation, scope).await? {
            return Ok(Change::NotThere);
        }
        let (action, object) = (Action::InvitationRevoked, self.invitation.as_str());
        audit::append(&tx, state.clock.today(), self.actor, action, object, "").await?;
        tx.commit().await?;
        Ok(Change::Made)
    }
}
