//! Reports of readers, by those who look after texts. Nothing of it goes into the audit log, which says who may do what:
//! who looked after a report stands beside it, and goes when it goes.

use crate::{
    database::{
        Database, DatabaseError,
        query::organizations::whose::Whose,
        record::feedback::report::{self, Which},
    },
    domain::{
        organizations::permission::{Permit, ReadInboxes},
        token::Token,
    },
};
use chrono::NaiveDate;

/// Who looks after which reports.
#[derive(Debug, Clone, Copy)]
pub struct Settle<'a> {
    /// The right to read them: reports about the items of others are not there.
    pub permit: Permit<ReadInboxes>,
    /// The key of the person.
    pub person: i64,
    /// The name of a report.
    pub token: &'a Token,
    /// Today.
    pub day: NaiveDate,
}

impl Settle<'_> {
    /// Says that the report is done, if somebody did not before; `false` when it is not there.
    pub async fn one(&self, database: &Database) -> Result<bool, DatabaseError> {
        self.settle(database, Which::One(self.token)).await
    }

    /// Says that every report about the same item is done, up to this one: not one that came after the page was shown.
    /// `false` when this one is not there.
    pub async fn all(&self, database: &Database) -> Result<bool, DatabaseError> {
        self.settle(database, Which::UpTo(self.token)).await
    }

    async fn settle(&self, database: &Database, which: Which<'_>) -> Result<bool, DatabaseError> {
        let whose = Whose::of(database, self.permit.target()).await?;
        let tx = database.begin_write_keeping_cache().await?;
        if !report::is_there(&tx, &whose, self.token).await? {
            return Ok(false);
        }
        report::done(&tx, &whose, which, self.person, self.day).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// Which report is to wait again, or to go.
#[derive(Debug, Clone, Copy)]
pub struct Change<'a> {
    /// The right to read it.
    pub permit: Permit<ReadInboxes>,
    /// Its name.
    pub token: &'a Token,
}

impl Change<'_> {
    /// Lets it wait again, if it does not; `false` when it is not there.
    pub async fn reopen(&self, database: &Database) -> Result<bool, DatabaseError> {
        let whose = Whose::of(database, self.permit.target()).await?;
        let tx = database.begin_write_keeping_cache().await?;
        if !report::is_there(&tx, &whose, self.token).await? {
            return Ok(false);
        }
        report::open(&tx, &whose, self.token).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Removes it for good; `false` when it is not there.
    pub async fn delete(&self, database: &Database) -> Result<bool, DatabaseError> {
        let whose = Whose::of(database, self.permit.target()).await?;
        let tx = database.begin_write_keeping_cache().await?;
        let deleted = report::delete(&tx, &whose, self.token).await?;
        tx.commit().await?;
        Ok(deleted)
    }
}
