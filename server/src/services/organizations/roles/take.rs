//! A role is taken away.

use super::refresh_sessions::{RolesOf, refresh_sessions};
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
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who takes which role away, where the permit says.
#[derive(Clone, Copy)]
pub struct TakeRole<'a> {
    /// The right to take roles there.
    pub permit: Permit<ManageRoles>,
    /// Who takes it.
    pub identity: &'a Identity,
    /// The name in addresses of the role.
    pub grant: &'a Token,
}

/// What came of it.
#[derive(Debug)]
pub enum Taken {
    /// It is gone.
    Done(RolesOf),
    /// There is no such role there.
    NotThere,
    /// It is that of the last admin of the coalition.
    LastAdmin,
}

impl TakeRole<'_> {
    /// Takes it.
    pub async fn execute(self, state: &AppState) -> Result<Taken, DatabaseError> {
        let scope = self.permit.target().scope();
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        let found = grant::find(&tx, self.grant).await?;
        let Some(taken) = found.filter(|found| found.scope == scope) else {
            return Ok(Taken::NotThere);
        };
        let governs = taken.role == Role::Admin && taken.scope == Scope::Coalition;
        if governs && !grant::another_admin(&tx, taken.person).await? {
            return Ok(Taken::LastAdmin);
        }
        grant::take(&tx, self.grant).await?;
        let (person, by) = (&taken.person_token, self.identity);
        let of = refresh_sessions(&tx, state, by, taken.person, person).await?;
        let (day, actor) = (state.clock.today(), Actor::Person(&by.person.token));
        let detail = audit::role_in(&tx, taken.role, scope).await?;
        audit::append(&tx, day, actor, Action::RoleTaken, person.as_str(), &detail).await?;
        tx.commit().await?;
        Ok(Taken::Done(of))
    }
}
