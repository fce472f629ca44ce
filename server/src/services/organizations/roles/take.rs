//! A role is taken away.

use super::Acting;
use crate::{
    database::{
        DatabaseError,
        record::{
            organizations::{admin_lock, grant},
            privacy::audit,
        },
    },
    domain::{
        organizations::{
            permission::{ManageRoles, Permit},
            role::{Role, Scope},
        },
        privacy::action::Action,
        token::Token,
    },
    state::AppState,
};
use chrono::NaiveDate;

/// Who takes which role away, where the permit says.
#[derive(Clone, Copy)]
pub struct TakeRole<'a> {
    /// The right to take roles there.
    pub permit: Permit<ManageRoles>,
    /// Who takes it.
    pub acting: Acting<'a>,
    /// The name in addresses of the role.
    pub grant: &'a Token,
    /// Today.
    pub day: NaiveDate,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is gone; `own` when it was who took it: then their browser needs the fresh cookie.
    Done {
        /// Whether it was the taker's.
        own: bool,
    },
    /// There is no such role there.
    Nothing,
    /// It is that of the last admin of the coalition.
    LastAdmin,
}

impl TakeRole<'_> {
    /// Takes it.
    pub async fn execute(&self, state: &AppState) -> Result<Taken, DatabaseError> {
        let scope = self.permit.target().scope();
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        let Some(held) = grant::find(&tx, self.grant).await?.filter(|held| held.scope == scope)
        else {
            return Ok(Taken::Nothing);
        };
        let governs = held.role == Role::Admin && held.scope == Scope::Coalition;
        if governs && !grant::another_admin(&tx, held.person).await? {
            return Ok(Taken::LastAdmin);
        }
        grant::take(&tx, self.grant).await?;
        let own = self.acting.follow(&tx, state, held.person, &held.person_token).await?;
        let (actor, object) = (self.acting.actor(), held.person_token.as_str());
        let detail = audit::role_in(&tx, held.role, scope).await?;
        audit::append(&tx, self.day, actor, Action::RoleTaken, object, &detail).await?;
        tx.commit().await?;
        Ok(Taken::Done { own })
    }
}
