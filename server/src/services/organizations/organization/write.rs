//! What an organization says of itself, language by language.

use crate::{
    database::{
        DatabaseError,
        record::{Outcome, organization, privacy::audit, tree::Tree},
    },
    domain::{
        language_tag::LanguageTag,
        organizations::{
            organization::OrganizationWords,
            permission::{ManageOrganization, Permit, Target},
        },
        privacy::action::{Action, Actor},
    },
    state::AppState,
};

/// Who writes what in which language. A language that was not there is added.
#[derive(Debug, Clone, Copy)]
pub struct WriteOrganization<'a> {
    /// The right over the organization.
    pub permit: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
    pub language: &'a LanguageTag,
    pub words: &'a OrganizationWords,
}

impl WriteOrganization<'_> {
    /// Writes them. The same words once more are no change.
    pub async fn execute(self, state: &AppState) -> Result<Outcome, DatabaseError> {
        let Target::Organization(id) = self.permit.target() else { return Ok(Outcome::Unchanged) };
        let tx = state.database.begin_write().await?;
        let outcome = organization::write_text(&tx, id, self.language, self.words).await?;
        if outcome != Outcome::Unchanged {
            let token = Tree::Organizations.token(tx.connection(), Some(id)).await?;
            let (action, language) = (Action::OrganizationWritten, self.language.as_str());
            audit::append(&tx, state.clock.today(), self.actor, action, &token, language).await?;
            tx.commit().await?;
        }
        Ok(outcome)
    }
}
