//! What a person says of themselves.

use super::identity::Identity;
use crate::{
    database::{DatabaseError, record::accounts::person},
    state::AppState,
};

pub use person::NewProfile;

/// Who writes what of themselves.
pub struct ChangeProfile<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// All of it; it takes the place of what was there.
    pub profile: NewProfile<'a>,
}

impl ChangeProfile<'_> {
    /// Writes the profile over the one before.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        person::write_profile(&tx, self.identity.person.id, &self.profile).await?;
        tx.commit().await
    }
}
