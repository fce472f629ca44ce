//! A report goes for good.

use crate::{
    database::{DatabaseError, query::organizations::whose::Whose, record::feedback::report},
    domain::{
        organizations::permission::{Permit, ReadInboxes},
        token::Token,
    },
    services::Change,
    state::AppState,
};

/// Which report goes.
#[derive(Debug, Clone, Copy)]
pub struct DeleteReport<'a> {
    /// The right to read it.
    pub permit: Permit<ReadInboxes>,
    /// Its name.
    pub report: &'a Token,
}

impl DeleteReport<'_> {
    /// Removes it.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        let whose = Whose::of(&state.database, self.permit.target()).await?;
        let tx = state.database.begin_write_keeping_cache().await?;
        let deleted = report::delete(&tx, &whose, self.report).await?;
        tx.commit().await?;
        Ok(Change::found(deleted))
    }
}
