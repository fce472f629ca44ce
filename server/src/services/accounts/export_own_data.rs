//! A person takes along what is stored about them.

use super::{PeopleError, identity::Identity, own_data};
use crate::{
    database::record::privacy::audit,
    domain::privacy::action::{Action, Actor},
    state::AppState,
};

/// Who takes their data along.
pub struct ExportOwnData<'a> {
    /// Who it is.
    pub identity: &'a Identity,
}

/// What came of it.
pub enum Exported {
    /// The file, as JSON.
    File(Vec<u8>),
    /// They are gone.
    NobodyThere,
}

impl ExportOwnData<'_> {
    /// Makes the file. That it was taken is noted.
    pub async fn execute(self, state: &AppState) -> Result<Exported, PeopleError> {
        let Some(data) = own_data::read(state, self.identity).await? else {
            return Ok(Exported::NobodyThere);
        };
        let (token, day) = (&self.identity.person.token, state.clock.today());
        let tx = state.database.begin_write_keeping_cache().await?;
        let exported = Action::PersonExported;
        audit::append(&tx, day, Actor::Person(token), exported, token.as_str(), "").await?;
        tx.commit().await?;
        // Words, days and numbers alone: nothing of it can fail to become JSON.
        Ok(Exported::File(serde_json::to_vec_pretty(&data).unwrap_or_default()))
    }
}
