//! The library's filter as it stands in the address: every field a word, empty when nothing was chosen.

use locales::LanguageTag;
use serde::Deserialize;
use server::{
    database::{
        Database, DatabaseError,
        query::{library::LibraryFilter, organizations, topics},
    },
    domain::library::{ItemKind, ResourceForm},
    routes::Library,
};

/// What the reader chose, as typed. Words that mean nothing find nothing; they are never an error.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LibraryQuery {
    /// Slug of a topic.
    pub topic: String,
    /// A kind other than resource, or the form of a resource.
    pub kind: String,
    /// Tag of a language.
    pub language: String,
    /// Slug of an organization.
    pub organization: String,
    /// Where the page before ended.
    pub after: String,
}

impl LibraryQuery {
    /// The filter for the database; `None` when a word is unknown, so that nothing can be found.
    pub async fn filter(
        &self,
        database: &Database,
    ) -> Result<Option<LibraryFilter>, DatabaseError> {
        let mut filter = LibraryFilter::default();
        if !self.topic.is_empty() {
            filter.topic = topics::id_by_slug(database, &self.topic).await?;
            if filter.topic.is_none() {
                return Ok(None);
            }
        }
        if !self.organization.is_empty() {
            filter.organization = organizations::id_by_slug(database, &self.organization).await?;
            if filter.organization.is_none() {
                return Ok(None);
            }
        }
        if !self.language.is_empty() {
            let Ok(language) = LanguageTag::parse(&self.language) else { return Ok(None) };
            filter.language = Some(language);
        }
        if !self.kind.is_empty() {
            match (self.kind.parse::<ItemKind>(), self.kind.parse::<ResourceForm>()) {
                (Ok(kind), _) => filter.kind = Some(kind),
                (_, Ok(form)) => filter.form = Some(form),
                _ => return Ok(None),
            }
        }
        Ok(Some(filter))
    }

    /// The key after which the list goes on.
    pub fn after(&self) -> Option<i64> {
        self.after.parse().ok()
    }

    /// Whether anything was chosen at all.
    pub fn is_narrowed(&self) -> bool {
        [&self.topic, &self.kind, &self.language, &self.organization]
            .iter()
            .any(|word| !word.is_empty())
    }

    /// The address of the same choice.
    pub fn link(&self) -> Library<&str> {
        Library {
            topic: some(&self.topic),
            kind: some(&self.kind),
            language: some(&self.language),
            organization: some(&self.organization),
            after: some(&self.after),
        }
    }
}

fn some(word: &str) -> Option<&str> {
    (!word.is_empty()).then_some(word)
}
