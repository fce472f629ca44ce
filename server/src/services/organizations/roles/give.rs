//! A person who is here gets a role.

use super::Acting;
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
        privacy::action::Action,
        token::Token,
    },
    state::AppState,
};
use chrono::NaiveDate;

/// Who gives whom which role, where the permit says.
#[derive(Clone, Copy)]
pub struct GiveRole<'a> {
    /// The right to give roles there.
    pub permit: Permit<ManageRoles>,
    /// Who gives it.
    pub acting: Acting<'a>,
    /// The name in addresses of the role.
    pub token: &'a Token,
    /// Who gets it.
    pub person: &'a Token,
    pub role: Role,
    /// Today.
    pub day: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// The person has it, and has to sign in again; `own` when it is who gave it: then their browser needs the fresh
    /// cookie.
    Done {
        /// Whether it is the giver.
        own: bool,
    },
    /// They have had it.
    Already,
    /// There is no such person.
    Nobody,
    /// This role cannot be given for one item alone.
    NotHere,
}

impl GiveRole<'_> {
    /// Gives it.
    pub async fn execute(&self, state: &AppState) -> Result<Given, DatabaseError> {
        let scope = self.permit.target().scope();
        if !scope.roles().contains(&self.role) {
            return Ok(Given::NotHere);
        }
        let tx = state.database.begin_write_keeping_cache().await?;
        admin_lock::wait(&tx).await?;
        let Some(person) = person::find(&tx, self.person).await? else {
            return Ok(Given::Nobody);
        };
        let new = NewGrant {
            token: self.token,
            person,
            role: self.role,
            scope,
            day: self.day,
            until: self.until,
        };
        if !grant::give(&tx, &new).await? {
            return Ok(Given::Already);
        }
        let own = self.acting.follow(&tx, state, person, self.person).await?;
        let (actor, object) = (self.acting.actor(), self.person.as_str());
        let detail = audit::role_in(&tx, self.role, scope).await?;
        audit::append(&tx, self.day, actor, Action::RoleGiven, object, &detail).await?;
        tx.commit().await?;
        Ok(Given::Done { own })
    }
}
