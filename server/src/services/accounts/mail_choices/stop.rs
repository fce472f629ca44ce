//! No more mails of a kind.

use crate::{
    database::{DatabaseError, record::accounts::mail_stop},
    domain::accounts::mail_kind::MailKind,
    state::AppState,
};

/// Whoever reads the mail of an address wants no more of a kind.
pub struct StopMail<'a> {
    /// The keyed hash of the address.
    pub lookup: &'a [u8; 32],
    /// Which mails.
    pub kind: MailKind,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailStopped {
    /// None of them goes there.
    Done,
    /// Mails of this kind always come.
    AlwaysComes,
}

impl StopMail<'_> {
    /// Stops them. Twice is as good as once.
    pub async fn execute(self, state: &AppState) -> Result<MailStopped, DatabaseError> {
        if !self.kind.can_be_stopped() {
            return Ok(MailStopped::AlwaysComes);
        }
        let tx = state.database.begin_write_keeping_cache().await?;
        mail_stop::stop(&tx, self.lookup, self.kind, state.clock.today()).await?;
        tx.commit().await?;
        Ok(MailStopped::Done)
    }
}
