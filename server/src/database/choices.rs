//! What a reader can choose from above a list, remembered for as long as the content has one version.
//!
//! The tree of topics, the organizations and the languages are the same for every reader of some languages, and to read
//! them was a third of a page of the library. They are as old as kept pages at most: nine tenths of a second after a change
//! elsewhere, and not at all after one of this process. What a reader asked for is no part of them.

use super::{
    Database, DatabaseError,
    query::{
        language::content_languages,
        organizations::{self, OrganizationLink},
        topics::{self, TopicLink},
    },
};
use crate::domain::{clock::Clock, language_tag::LanguageTag};
use parking_lot::Mutex;
use std::{collections::HashMap, sync::Arc};

/// For so many ways to read choices are remembered. Addresses can name any second language, so there has to be an end.
const MOST: usize = 32;

/// What can be chosen.
#[derive(Debug, PartialEq, Eq)]
pub struct Choices {
    /// Every topic that stands over something to read, as a tree written depth first.
    pub topics: Vec<TopicLink>,
    /// The organizations, parents first.
    pub organizations: Vec<OrganizationLink>,
    /// Languages in which there is anything.
    pub languages: Vec<LanguageTag>,
}

/// The choices that are remembered, all of one version.
#[derive(Debug, Default)]
pub(super) struct KnownChoices(Mutex<(i64, ByReader)>);

/// The choices of readers of the same languages.
type ByReader = HashMap<Vec<LanguageTag>, Arc<Choices>>;

impl KnownChoices {
    fn find(&self, version: i64, reading: &[LanguageTag]) -> Option<Arc<Choices>> {
        let known = self.0.lock();
        known.1.get(reading).filter(|_| known.0 == version).cloned()
    }

    fn keep(&self, version: i64, reading: &[LanguageTag], choices: &Arc<Choices>) {
        let mut known = self.0.lock();
        if known.0 > version {
            return;
        }
        if known.0 < version || known.1.len() >= MOST {
            known.1.clear();
        }
        known.0 = version;
        known.1.insert(reading.to_vec(), choices.clone());
    }
}

impl Database {
    /// What a reader of these languages can choose from, at most nine tenths of a second old.
    pub async fn choices(
        &self,
        clock: &dyn Clock,
        reading: &[LanguageTag],
    ) -> Result<Arc<Choices>, DatabaseError> {
        // Before they are read: what changes meanwhile makes them old, never newer than they say.
        let version = self.content_version(clock).await?;
        if let Some(known) = self.choices.find(version, reading) {
            return Ok(known);
        }
        let choices = Arc::new(Choices {
            topics: topics::tree(self, reading).await?,
            organizations: organizations::list(self, reading).await?,
            languages: content_languages(self).await?,
        });
        self.choices.keep(version, reading, &choices);
        Ok(choices)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> Vec<LanguageTag> {
        text.split(' ').map(|tag| LanguageTag::parse(tag).unwrap()).collect()
    }

    fn some(language: &str) -> Arc<Choices> {
        let languages = reading(language);
        Arc::new(Choices { topics: Vec::new(), organizations: Vec::new(), languages })
    }

    #[test]
    fn choices_hold_for_one_version_and_one_way_to_read() {
        let known = KnownChoices::default();
        known.keep(3, &reading("es en"), &some("es"));
        assert_eq!(known.find(3, &reading("es en")), Some(some("es")));
        assert_eq!(known.find(3, &reading("es")), None);
        assert_eq!(known.find(4, &reading("es en")), None);
        // Somebody who began earlier and ends later.
        known.keep(2, &reading("es en"), &some("ko"));
        assert_eq!(known.find(3, &reading("es en")), Some(some("es")));
        known.keep(4, &reading("ko"), &some("ko"));
        assert_eq!(known.find(4, &reading("es en")), None);
        assert_eq!(known.find(4, &reading("ko")), Some(some("ko")));
    }

    #[test]
    fn strangers_cannot_fill_the_memory() {
        let known = KnownChoices::default();
        for one in 'a'..='z' {
            for two in 'a'..='z' {
                known.keep(1, &reading(&format!("en {one}{two}")), &some("en"));
            }
        }
        assert!(known.0.lock().1.len() <= MOST);
        assert_eq!(known.find(1, &reading("en zz")), Some(some("en")));
    }
}
