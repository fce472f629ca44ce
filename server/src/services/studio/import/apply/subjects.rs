//! Organizations and topics of a source, before its items.

use super::{ApplyOptions, Run};
use crate::{
    database::{
        DatabaseError, WriteTx,
        record::{
            organization::{self, OrganizationRecord, OrganizationTextRecord},
            topic::{self, TopicRecord},
        },
    },
    domain::{language_tag::LanguageTag, slug::Slug, token::Token},
    services::studio::import::{SourceOrganization, SourceTopic},
};
use std::collections::BTreeMap;

impl Run {
    pub(super) async fn subjects(
        &mut self,
        tx: &WriteTx,
        topics: &[SourceTopic],
        organizations: &[SourceOrganization],
    ) -> Result<(), DatabaseError> {
        for source in organizations {
            let texts = pair_up(&source.names, &source.descriptions);
            let texts = texts.into_iter().map(|(language, words)| (language, said(words)));
            let parent =
                source.parent.as_ref().and_then(|key| self.organizations.get(key)).copied();
            let token = self.token("organization", &[&source.key]);
            let record = OrganizationRecord {
                // A key without a letter that an address can hold would stand in it as it is.
                slug: Slug::from_title(&source.key).map_or_else(|| token.to_string(), String::from),
                token,
                parent,
                texts: texts.collect(),
            };
            let (id, _) = organization::keep(tx, &record).await?;
            self.organizations.insert(source.key.clone(), id);
        }
        self.owner = match organization::first(tx).await? {
            Some(id) => id,
            None => organization::keep(tx, &first_organization(&self.options)).await?.0,
        };
        for source in topics {
            let parent = source.parent.as_ref().and_then(|key| self.topics.get(key)).copied();
            let record = TopicRecord {
                token: self.token("topic", &[&source.key]),
                parent,
                position: source.position,
                texts: pair_up(&source.labels, &source.descriptions),
                synonyms: source.synonyms.clone(),
            };
            let (id, _) = topic::keep(tx, &record).await?;
            self.topics.insert(source.key.clone(), id);
        }
        Ok(())
    }
}

fn first_organization(options: &ApplyOptions) -> OrganizationRecord {
    let (slug, name) = &options.first_organization;
    let english =
        LanguageTag::parse("en").map(|language| (language, said((name.clone(), String::new()))));
    OrganizationRecord {
        token: Token::derived(&["organization", slug]),
        slug: slug.clone(),
        parent: None,
        texts: english.into_iter().collect(),
    }
}

/// How to reach an organization no source says.
fn said((name, description): (String, String)) -> OrganizationTextRecord {
    OrganizationTextRecord { name, description, contact: None }
}

fn pair_up(
    names: &BTreeMap<LanguageTag, String>,
    descriptions: &BTreeMap<LanguageTag, String>,
) -> BTreeMap<LanguageTag, (String, String)> {
    let described = |language| descriptions.get(language).cloned().unwrap_or_default();
    names
        .iter()
        .map(|(language, name)| (language.clone(), (name.clone(), described(language))))
        .collect()
}
