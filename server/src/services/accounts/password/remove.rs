//! A person goes on without a password.

use super::note;
use crate::{
    database::{
        DatabaseError,
        query::accounts::ways_in::ways_in,
        record::accounts::{password, person, session},
    },
    domain::{organizations::role::Role, privacy::action::Action},
    services::accounts::{FactorRemoved, identity::Identity},
    state::AppState,
};

/// Who removes their password.
pub struct RemovePassword<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

impl RemovePassword<'_> {
    /// Removes the password, the app and the codes. Every other session ends.
    pub async fn execute(self, state: &AppState) -> Result<FactorRemoved, DatabaseError> {
        let (who, id) = (self.identity, self.identity.person.id);
        let tx = state.database.begin_write_keeping_cache().await?;
        // As for passkeys: an admin keeps one strong factor, and everybody a way in.
        person::lock(&tx, id).await?;
        let ways = ways_in(tx.connection(), id).await?;
        let factors = ways.factors;
        if !factors.password {
            tx.undo().await?;
            return Ok(FactorRemoved::NotThere);
        }
        if who.grants.has(Role::Admin) && factors.passkeys == 0 {
            tx.undo().await?;
            return Ok(FactorRemoved::LastOne);
        }
        if !ways.address && factors.passkeys == 0 {
            tx.undo().await?;
            return Ok(FactorRemoved::OnlyWayIn);
        }
        password::remove(&tx, id).await?;
        session::end_others(&tx, id, Some(who.session.id)).await?;
        note(&tx, state, who, Action::PasswordRemoved).await?;
        tx.commit().await?;
        Ok(FactorRemoved::Done)
    }
}
