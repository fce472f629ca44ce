//! What a person says of themselves.

use super::identity::Identity;
use crate::{
    database::{DatabaseError, record::accounts::person},
    state::AppState,
};

pub use person::NewProfile;

/// Writes a profile over the one before.
pub async fn execute(
    state: &AppState,
    identity: &Identity,
    profile: &NewProfile<'_>,
) -> Result<(), DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    person::write_profile(&tx, identity.person.id, profile).await?;
    tx.commit().await
}
