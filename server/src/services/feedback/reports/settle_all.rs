//! All reports about an item are done.

use super::settle;
use crate::{
    database::{DatabaseError, record::feedback::report::Which},
    domain::{
        organizations::permission::{Permit, ReadInboxes},
        token::Token,
    },
    services::Change,
    state::AppState,
};

/// Who looked after which reports.
#[derive(Debug, Clone, Copy)]
pub struct SettleReports<'a> {
    /// The right to read them: reports about the items of others are not there.
    pub permit: Permit<ReadInboxes>,
    /// The key of the person.
    pub person: i64,
    /// The name of the newest one that they saw.
    pub up_to: &'a Token,
}

impl SettleReports<'_> {
    /// Says that every report about the same item is done, up to this one: not one that came after the page was shown.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        settle(state, self.permit, self.person, Which::UpTo(self.up_to)).await
    }
}
