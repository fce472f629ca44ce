//! An organization is added below another one, or on top of the coalition.

use super::Placed;
use crate::{
    database::{
        DatabaseError,
        record::{organization, organizations::admin_lock, privacy::audit, tree::Tree},
    },
    domain::{
        language_tag::LanguageTag,
        organizations::{
            organization::OrganizationWords,
            permission::{ManageOrganization, Permit, Target},
        },
        privacy::action::{Action, Actor},
        token::Token,
    },
    state::AppState,
};

/// Who adds what.
#[derive(Debug, Clone, Copy)]
pub struct AddOrganization<'a> {
    /// The right over the place: an organization, or the coalition for one on top.
    pub place: Permit<ManageOrganization>,
    /// Who does it.
    pub actor: Actor<'a>,
    /// The language of its first words.
    pub language: &'a LanguageTag,
    /// Its first words.
    pub words: &'a OrganizationWords,
}

impl AddOrganization<'_> {
    /// Adds it; gives the readable part of its address.
    pub async fn execute(self, state: &AppState) -> Result<Placed<String>, DatabaseError> {
        let parent = match self.place.target() {
            Target::Coalition => None,
            Target::Organization(id) => Some(id),
            Target::Item { .. } => return Ok(Placed::Unchanged),
        };
        let token = Token::random(state.random.as_ref());
        let tx = state.database.begin_write().await?;
        admin_lock::wait(&tx).await?;
        let placed = organization::add(&tx, &token, parent, self.language, self.words).await?;
        if !matches!(placed, Placed::Done(_)) {
            return Ok(placed);
        }
        let above = Tree::Organizations.token(tx.connection(), parent).await?;
        let (day, action) = (state.clock.today(), Action::OrganizationAdded);
        audit::append(&tx, day, self.actor, action, token.as_str(), &above).await?;
        tx.commit().await?;
        Ok(placed)
    }
}
