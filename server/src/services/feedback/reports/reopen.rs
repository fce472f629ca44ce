//! A report waits again.

use crate::{
    database::{DatabaseError, query::organizations::whose::Whose, record::feedback::report},
    domain::{
        organizations::permission::{Permit, ReadInboxes},
        token::Token,
    },
    services::Change,
    state::AppState,
};

/// Which report waits again.
#[derive(Debug, Clone, Copy)]
pub struct ReopenReport<'a> {
    /// The right to read it.
    pub permit: Permit<ReadInboxes>,
    /// Its name.
    pub report: &'a Token,
}

impl ReopenReport<'_> {
    /// Lets it wait again, if it does not.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let whose = Whose::of(&state.database, self.permit.target()).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        if !report::is_there(&tx, &whose, self.report).await? {
            return Ok(Change::NotThere);
        }
        report::open(&tx, &whose, self.report).await?;
        tx.commit().await?;
        Ok(Change::Made)
    }
}
