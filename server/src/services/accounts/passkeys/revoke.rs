//! A passkey is worth nothing from now on.

use crate::{
    database::{
        DatabaseError,
        query::accounts::ways_in::ways_in,
        record::{
            accounts::{passkey, person, session},
            privacy::audit,
        },
    },
    domain::{
        organizations::role::Role,
        privacy::action::{Action, Actor},
        token::Token,
    },
    services::accounts::{FactorRemoved, identity::Identity, tell},
    state::AppState,
};

/// Who revokes which passkey.
pub struct RevokePasskey<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// The passkey.
    pub passkey: &'a Token,
}

impl RevokePasskey<'_> {
    /// Revokes it. Whoever has the device is signed out with it: every other session ends.
    pub async fn execute(self, state: &AppState) -> Result<FactorRemoved, DatabaseError> {
        let (who, id) = (self.identity, self.identity.person.id);
        let tx = state.database.begin_write_keeping_cache().await?;
        // Two that are revoked at once wait for each other: an admin keeps one of them, and everybody a way in.
        person::lock(&tx, id).await?;
        let ways = ways_in(tx.connection(), id).await?;
        let factors = ways.factors;
        if who.grants.has(Role::Admin) && factors.passkeys <= 1 && !factors.password {
            tx.undo().await?;
            return Ok(FactorRemoved::LastOne);
        }
        if !ways.address && factors.passkeys == 1 && !factors.password {
            tx.undo().await?;
            return Ok(FactorRemoved::OnlyWayIn);
        }
        if !passkey::revoke(&tx, id, self.passkey).await? {
            tx.undo().await?;
            return Ok(FactorRemoved::NotThere);
        }
        session::end_others(&tx, id, Some(who.session.id)).await?;
        let person = &who.person.token;
        let (day, action) = (state.clock.today(), Action::PasskeyRemoved);
        audit::append(&tx, day, Actor::Person(person), action, person.as_str(), "").await?;
        tell::way_in_changed(&tx, state, who).await?;
        tx.commit().await?;
        Ok(FactorRemoved::Done)
    }
}
