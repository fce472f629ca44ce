//! An organization says nothing any more in a language. It always says something in one.

use crate::{
    database::{
        DatabaseError,
        query::organizations,
        record::{organization, privacy::audit, tree::Tree},
    },
    domain::{
        language_tag::LanguageTag,
        organizations::permission::{ManageOrganization, Permit, Target},
        privacy::action::{Action, Actor},
    },
    state::AppState,
};

/// Who removes which language.
#[derive(Debug, Clone, Copy)]
pub struct RemoveOrganizationLanguage<'a> {
    /// The right over the organization.
    pub permit: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
    /// The language.
    pub language: &'a LanguageTag,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageRemoved {
    /// It is gone.
    Done,
    /// The organization says nothing in it.
    NotThere,
    /// It is the only one: nothing was changed.
    LastLanguage,
}

impl RemoveOrganizationLanguage<'_> {
    /// Whether it is there, and another one stays.
    pub async fn check(&self, state: &AppState) -> Result<Option<LanguageRemoved>, DatabaseError> {
        let Target::Organization(id) = self.permit.target() else {
            return Ok(Some(LanguageRemoved::NotThere));
        };
        let texts = organizations::texts(&state.database, id).await?;
        if !texts.iter().any(|text| text.language == *self.language) {
            return Ok(Some(LanguageRemoved::NotThere));
        }
        Ok((texts.len() == 1).then_some(LanguageRemoved::LastLanguage))
    }

    /// Removes it.
    pub async fn execute(self, state: &AppState) -> Result<LanguageRemoved, DatabaseError> {
        if let Some(refused) = self.check(state).await? {
            return Ok(refused);
        }
        let Target::Organization(id) = self.permit.target() else {
            return Ok(LanguageRemoved::NotThere);
        };
        let tx = state.database.begin_write().await?;
        // Somebody else may have removed it, or the other one, meanwhile.
        if !organization::remove_text(&tx, id, self.language).await? {
            return Ok(LanguageRemoved::NotThere);
        }
        let token = Tree::Organizations.token(tx.connection(), Some(id)).await?;
        let (day, action) = (state.clock.today(), Action::OrganizationLanguageRemoved);
        audit::append(&tx, day, self.actor, action, &token, self.language.as_str()).await?;
        tx.commit().await?;
        Ok(LanguageRemoved::Done)
    }
}
