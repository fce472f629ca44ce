//! What an organization says of itself, language by language.

use crate::{
    database::{
        Database, DatabaseError,
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
};
use chrono::NaiveDate;

/// Who writes what in which language. A language that was not there is added.
#[derive(Debug, Clone, Copy)]
pub struct WriteOrganization<'a> {
    /// The right over the organization.
    pub permit: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
    pub language: &'a LanguageTag,
    pub words: &'a OrganizationWords,
    /// Today.
    pub day: NaiveDate,
}

impl WriteOrganization<'_> {
    /// Writes them. The same words once more are no change.
    pub async fn execute(&self, database: &Database) -> Result<Outcome, DatabaseError> {
        let Target::Organization(id) = self.permit.target() else { return Ok(Outcome::Unchanged) };
        let tx = database.begin_write().await?;
        let outcome = organization::write_text(&tx, id, self.language, self.words).await?;
        if outcome != Outcome::Unchanged {
            let token = Tree::Organizations.token(tx.connection(), Some(id)).await?;
            let (action, language) = (Action::OrganizationWritten, self.language.as_str());
            audit::append(&tx, self.day, self.actor, action, &token, language).await?;
            tx.commit().await?;
        }
        Ok(outcome)
    }
}

/// Who removes which language.
#[derive(Debug, Clone, Copy)]
pub struct RemoveOrganizationLanguage<'a> {
    /// The right over the organization.
    pub permit: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
    pub language: &'a LanguageTag,
    /// Today.
    pub day: NaiveDate,
}

impl RemoveOrganizationLanguage<'_> {
    /// Removes it; `false` when it is the last one, or not there.
    pub async fn execute(&self, database: &Database) -> Result<bool, DatabaseError> {
        let Target::Organization(id) = self.permit.target() else { return Ok(false) };
        let tx = database.begin_write().await?;
        let removed = organization::remove_text(&tx, id, self.language).await?;
        if removed {
            let token = Tree::Organizations.token(tx.connection(), Some(id)).await?;
            let (action, language) = (Action::OrganizationLanguageRemoved, self.language.as_str());
            audit::append(&tx, self.day, self.actor, action, &token, language).await?;
            tx.commit().await?;
        }
        Ok(removed)
    }
}
