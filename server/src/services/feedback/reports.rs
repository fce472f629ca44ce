//! Reports of readers, by those who look after texts. Nothing of it goes into the audit log, which says who may do what:
//! who looked after a report stands beside it, and goes when it goes.

mod delete;
mod reopen;
mod settle;
mod settle_all;

pub use delete::DeleteReport;
pub use reopen::ReopenReport;
pub use settle::SettleReport;
pub use settle_all::SettleReports;

use crate::{
    database::{
        DatabaseError,
        query::organizations::whose::Whose,
        record::feedback::report::{self, Which},
    },
    domain::organizations::permission::{Permit, ReadInboxes},
    services::Change,
    state::AppState,
};

/// Notes today that a person looked after reports that waited. Nothing happens when the one that names them is not there.
async fn settle(
    state: &AppState,
    permit: Permit<ReadInboxes>,
    person: i64,
    which: Which<'_>,
) -> Result<Change, DatabaseError> {
    let (Which::One(token) | Which::UpTo(token)) = which;
    let whose = Whose::of(&state.database, permit.target()).await?;
    let tx = state.database.begin_write_keeping_cache().await?;
    if !report::is_there(&tx, &whose, token).await? {
        return Ok(Change::NotThere);
    }
    report::done(&tx, &whose, which, person, state.clock.today()).await?;
    tx.commit().await?;
    Ok(Change::Made)
}
