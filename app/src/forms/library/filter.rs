//! The library's filter as it stands in the address: every field a word, empty when nothing was chosen.

use crate::forms::said;
use locales::LanguageTag;
use server::{
    database::{
        Database, DatabaseError,
        query::{library::LibraryFilter, organizations, topics},
    },
    domain::library::{ItemKind, ResourceForm},
    routes::Library,
};

/// What the reader chose, as typed: slugs of a topic and of an organization, the tag of a language, and a kind other than
/// resource or the form of a resource. Words that mean nothing find nothing; they are never an error.
#[derive(Debug, Clone)]
pub struct LibraryQuery(pub Library);

impl LibraryQuery {
    /// The filter for the database; `None` when a word is unknown, so that nothing can be found.
    pub async fn filter(
        &self,
        database: &Database,
    ) -> Result<Option<LibraryFilter>, DatabaseError> {
        let mut filter = LibraryFilter::default();
        let chosen = &self.0;
        if let Some(topic) = &chosen.topic {
            filter.topic = topics::id_by_slug(database, topic).await?;
            if filter.topic.is_none() {
                return Ok(None);
            }
        }
        if let Some(organization) = &chosen.organization {
            filter.organization = organizations::id_by_slug(database, organization).await?;
            if filter.organization.is_none() {
                return Ok(None);
            }
        }
        if let Some(language) = &chosen.language {
            let Ok(language) = LanguageTag::parse(language) else { return Ok(None) };
            filter.language = Some(language);
        }
        if let Some(kind) = &chosen.kind {
            match (kind.parse::<ItemKind>(), kind.parse::<ResourceForm>()) {
                (Ok(kind), _) => filter.kind = Some(kind),
                (_, Ok(form)) => filter.form = Some(form),
                _ => return Ok(None),
            }
        }
        Ok(Some(filter))
    }

    /// The key after which the list goes on.
    pub fn after(&self) -> Option<i64> {
        said(self.0.after.as_ref())
    }

    /// Whether anything was chosen at all.
    pub fn is_narrowed(&self) -> bool {
        let Library { topic, kind, language, organization, after: _ } = &self.0;
        [topic, kind, language, organization].iter().any(|word| word.is_some())
    }

    /// The address of the same choice.
    pub fn link(&self) -> Library<&str> {
        self.0.borrowed()
    }
}
