//! An organization is moved, with everything below it. Whoever had rights through what stood above it loses them, and
//! others get some: so whoever moves it holds the right over the place that it leaves and over the one that it enters.

use super::Placed;
use crate::{
    database::{
        DatabaseError,
        record::{organization, organizations::admin_lock, privacy::audit, tree::Tree},
    },
    domain::{
        organizations::permission::{ManageOrganization, Permit, Target},
        privacy::action::{Action, Actor},
    },
    state::AppState,
};

/// Who moves what where.
#[derive(Debug, Clone, Copy)]
pub struct MoveOrganization<'a> {
    /// The right over the organization.
    pub organization: Permit<ManageOrganization>,
    /// The right over what it stands below now: an organization, or the coalition.
    pub leaves: Permit<ManageOrganization>,
    /// The right over what it will stand below.
    pub enters: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
}

impl MoveOrganization<'_> {
    /// Moves it. Nothing happens when it stands no longer where the right was asked for.
    pub async fn execute(self, state: &AppState) -> Result<Placed<()>, DatabaseError> {
        let (Target::Organization(id), Some(leaves), Some(enters)) =
            (self.organization.target(), place(self.leaves), place(self.enters))
        else {
            return Ok(Placed::Unchanged);
        };
        let tx = state.database.begin_write().await?;
        admin_lock::wait(&tx).await?;
        if Tree::Organizations.parent(tx.connection(), id).await? != Some(leaves) {
            return Ok(Placed::Unchanged);
        }
        let placed = organization::move_below(&tx, id, enters).await?;
        if placed != Placed::Done(()) {
            return Ok(placed);
        }
        let token = Tree::Organizations.token(tx.connection(), Some(id)).await?;
        let above = Tree::Organizations.token(tx.connection(), enters).await?;
        let (day, action) = (state.clock.today(), Action::OrganizationMoved);
        audit::append(&tx, day, self.actor, action, &token, &above).await?;
        tx.commit().await?;
        Ok(placed)
    }
}

/// The place that a right is about: the outer `None` for what is no place of organizations.
fn place(permit: Permit<ManageOrganization>) -> Option<Option<i64>> {
    match permit.target() {
        Target::Coalition => Some(None),
        Target::Organization(id) => Some(Some(id)),
        Target::Item { .. } => None,
    }
}
