//! Codes on paper stand in for an app that is lost.

use super::note;
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::accounts::strong,
        record::accounts::{password, person},
    },
    domain::{
        accounts::one_time::{RECOVERY_CODES, RecoveryCode},
        privacy::action::Action,
    },
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who wants new codes.
pub struct RenewRecoveryCodes<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

/// What came of it.
pub enum CodesRenewed {
    /// The new ones, never shown again.
    Done(Vec<RecoveryCode>),
    /// Codes go with a password, and they have none.
    NoPassword,
}

impl RenewRecoveryCodes<'_> {
    /// Makes new codes; the old ones are worth nothing from then on.
    pub async fn execute(self, state: &AppState) -> Result<CodesRenewed, DatabaseError> {
        let id = self.identity.person.id;
        let tx = state.database.begin_write_keeping_cache().await?;
        person::lock(&tx, id).await?;
        if !strong::factors(tx.connection(), id).await?.password {
            tx.undo().await?;
            return Ok(CodesRenewed::NoPassword);
        }
        let codes = write(&tx, state, id).await?;
        note(&tx, state, self.identity, Action::RecoveryCodesMade).await?;
        tx.commit().await?;
        Ok(CodesRenewed::Done(codes))
    }
}

/// Writes new codes in place of the old ones.
pub(super) async fn write(
    tx: &WriteTx,
    state: &AppState,
    person: i64,
) -> Result<Vec<RecoveryCode>, DatabaseError> {
    let codes: Vec<_> =
        (0..RECOVERY_CODES).map(|_| RecoveryCode::random(state.random.as_ref())).collect();
    let hashes: Vec<_> = codes.iter().map(RecoveryCode::hash).collect();
    password::replace_codes(tx, person, &hashes).await?;
    Ok(codes)
}
