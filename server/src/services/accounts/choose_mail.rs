//! What somebody wants to be written about: stopped and allowed by the link in a letter, or on the page of an account.

use crate::{
    database::{Database, DatabaseError, record::accounts::mail_stop},
    domain::accounts::mail_kind::MailKind,
};
use chrono::NaiveDate;

/// No more letters of a kind to the address of a lookup. Twice is as good as once.
pub struct StopLetters<'a> {
    /// The keyed hash of the address.
    pub lookup: &'a [u8; 32],
    /// Which letters; some always come.
    pub kind: MailKind,
    /// Today.
    pub day: NaiveDate,
}

impl StopLetters<'_> {
    /// Stops them; `false` for those that always come.
    pub async fn execute(self, database: &Database) -> Result<bool, DatabaseError> {
        if !self.kind.can_be_stopped() {
            return Ok(false);
        }
        let tx = database.begin_write_keeping_cache().await?;
        mail_stop::stop(&tx, self.lookup, self.kind, self.day).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// Letters of a kind come again.
pub struct AllowLetters<'a> {
    /// The keyed hash of the address.
    pub lookup: &'a [u8; 32],
    /// Which letters.
    pub kind: MailKind,
}

impl AllowLetters<'_> {
    /// Allows them.
    pub async fn execute(self, database: &Database) -> Result<(), DatabaseError> {
        let tx = database.begin_write_keeping_cache().await?;
        mail_stop::allow(&tx, self.lookup, self.kind).await?;
        tx.commit().await
    }
}

/// Whether the subjects of a person's letters say what they are about.
pub struct ChooseSubject {
    /// The key of the person.
    pub person: i64,
    /// Whether they do.
    pub full: bool,
}

impl ChooseSubject {
    /// Notes the choice.
    pub async fn execute(self, database: &Database) -> Result<(), DatabaseError> {
        let tx = database.begin_write_keeping_cache().await?;
        mail_stop::choose_full(&tx, self.person, self.full).await?;
        tx.commit().await
    }
}
