//! Mails of a kind come again.

use crate::{
    database::{DatabaseError, record::accounts::mail_stop},
    domain::accounts::mail_kind::MailKind,
    state::AppState,
};

/// Whoever reads the mail of an address wants those of a kind again.
pub struct AllowMail<'a> {
    /// The keyed hash of the address.
    pub lookup: &'a [u8; 32],
    /// Which mails.
    pub kind: MailKind,
}

impl AllowMail<'_> {
    /// Allows them.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        mail_stop::allow(&tx, self.lookup, self.kind).await?;
        tx.commit().await
    }
}
