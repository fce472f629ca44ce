//! A report is done.

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

/// Who looked after which report.
#[derive(Debug, Clone, Copy)]
pub struct SettleReport<'a> {
    /// The right to read it: reports about the items of others are not there.
    pub permit: Permit<ReadInboxes>,
    /// The key of the person.
    pub person: i64,
    /// The name of the report.
    pub report: &'a Token,
}

impl SettleReport<'_> {
    /// Says that it is done, if nobody did before.
    pub async fn execute(self, state: &AppState) -> Result<Change, DatabaseError> {
        settle(state, self.permit, self.person, Which::One(self.report)).await
    }
}
