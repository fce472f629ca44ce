//! A person who is here gets a role.

use super::refresh_sessions::{RolesOf, refresh_sessions};
use crate::{
    database::{
        DatabaseError,
        record::{
            accounts::person,
            organizations::{
                admin_lock,
                grant::{self, NewGrant},
            },
            privacy::audit,
        },
    },
    domain::{
        organizations::{
            permission::{ManageRoles, Permit},
            role::Role,
        },
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::accounts::identity::Identity,
    state::AppState,
};
use chrono::NaiveDate;

/// Who gives whom which role, where the permit says.
#[derive(Clone, Copy)]
pub struct GiveRole<'a> {
    /// The right to give roles there.
    pub permit: Permit<ManageRoles>,
    /// Who gives it.
    pub identity: &'a Identity,
    /// Who gets it.
    pub person: &'a Token,
    pub role: Role,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// What came of it.
#[derive(Debug)]
pub enum Given {
    /// The person has it.
    Done(RolesOf),
    /// They have had it.
    Already,
    /// There is no such person.
    Nobody,
    /// This role cannot be given for one item alone.
    NotHere,
}

impl GiveRole<'_> {
    /// Gives it.
    pub async fn execute(self, state: &AppState) -> Result<Given, DatabaseError> {
        let scope = self.permit.target().scope();
        if !scope.roles().contains(&self.role) {
            return Ok(Given::NotHere);
        }
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        let Some(person) = person::find(&tx, self.person).await? else {
            return Ok(Given::Nobody);
        };
        let (token, day) = (Token::random(state.random.as_ref()), state.clock.today());
        let (role, until) = (self.role, self.until);
        let new = NewGrant { token: &token, person, role, scope, day, until };
        if !grant::give(&tx, &new).await? {
            return Ok(Given::Already);
        }
        let of = refresh_sessions(&tx, state, self.identity, person, self.person).await?;
        let (actor, object) = (Actor::Person(&self.identity.person.token), self.person.as_str());
        let detail = audit::role_in(&tx, role, scope).await?;
        audit::append(&tx, day, actor, Action::RoleGiven, object, &detail).await?;
        tx.commit().await?;
        Ok(Given::Done(of))
    }
}
