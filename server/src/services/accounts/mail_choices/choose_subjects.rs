//! What the subjects of a person's mails say.

use crate::{
    database::{DatabaseError, record::accounts::mail_stop},
    services::accounts::identity::Identity,
    state::AppState,
};

/// Who chooses what subjects say.
pub struct ChooseSubjects<'a> {
    /// Who it is.
    pub identity: &'a Identity,
    /// Whether they say what a mail is about.
    pub full: bool,
}

impl ChooseSubjects<'_> {
    /// Notes the choice.
    pub async fn execute(self, state: &AppState) -> Result<(), DatabaseError> {
        let tx = state.database.begin_write_keeping_cache().await?;
        mail_stop::choose_full(&tx, self.identity.person.id, self.full).await?;
        tx.commit().await
    }
}
