//! Topics, their labels and synonyms.

mod edit;
mod merge;
mod place;

pub use edit::{Written, remove_text, write_text};
pub use merge::{Merged, Removal, merge, remove};
pub use place::{Step, add, move_below, step};

use super::{Outcome, slug::Addresses};
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{topic, topic_synonym, topic_text},
    },
    domain::{language_tag::LanguageTag, slug::Slug, token::Token},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use std::collections::BTreeMap;

/// A topic as somebody wants it recorded.
#[derive(Debug, Clone)]
pub struct TopicRecord {
    /// The permanent public name.
    pub token: Token,
    /// The key of the wider topic.
    pub parent: Option<i64>,
    /// Order among its siblings.
    pub position: i64,
    /// Label and description per language, plain text.
    pub texts: BTreeMap<LanguageTag, (String, String)>,
    /// Other words per language.
    pub synonyms: BTreeMap<LanguageTag, Vec<String>>,
}

/// Records a topic; gives its key and what had to be done.
pub async fn keep(tx: &WriteTx, wanted: &TopicRecord) -> Result<(i64, Outcome), DatabaseError> {
    let known = topic::Entity::find()
        .filter(topic::Column::Token.eq(wanted.token.as_str()))
        .one(tx.connection())
        .await?;
    let (id, mut outcome) = match known {
        None => (insert(tx, wanted).await?, Outcome::Created),
        Some(row) if row.parent_id == wanted.parent && row.position == wanted.position => {
            (row.id, Outcome::Unchanged)
        }
        Some(row) => {
            let id = row.id;
            let mut change = row.into_active_model();
            change.parent_id = Set(wanted.parent);
            change.position = Set(wanted.position);
            topic::Entity::update(change).exec(tx.connection()).await?;
            (id, Outcome::Changed)
        }
    };
    for (language, (label, description)) in &wanted.texts {
        outcome = outcome.and(keep_text(tx, id, wanted, language, label, description).await?);
    }
    let outcome = outcome.and(keep_synonyms(tx, id, &wanted.synonyms).await?);
    if outcome != Outcome::Unchanged {
        tx.touch(|touched| touched.topic(id));
    }
    Ok((id, outcome))
}

async fn insert(tx: &WriteTx, wanted: &TopicRecord) -> Result<i64, DatabaseError> {
    let row = topic::ActiveModel {
        token: Set(wanted.token.to_string()),
        parent_id: Set(wanted.parent),
        position: Set(wanted.position),
        ..Default::default()
    };
    Ok(topic::Entity::insert(row).exec(tx.connection()).await?.last_insert_id)
}

async fn keep_text(
    tx: &WriteTx,
    id: i64,
    wanted: &TopicRecord,
    language: &LanguageTag,
    label: &str,
    description: &str,
) -> Result<Outcome, DatabaseError> {
    let known =
        topic_text::Entity::find_by_id((id, language.to_string())).one(tx.connection()).await?;
    if known.as_ref().is_some_and(|old| old.label == label && old.description == description) {
        return Ok(Outcome::Unchanged);
    }
    // An address that was given out stays, even when the label changes.
    let slug = match &known {
        Some(old) => old.slug.clone(),
        None => {
            let wanted_slug = Slug::from_title(label);
            Addresses::Topics { but: id }.free(tx, wanted_slug.as_ref(), &wanted.token).await?
        }
    };
    let row = topic_text::ActiveModel {
        topic_id: Set(id),
        language: Set(language.to_string()),
        label: Set(label.to_owned()),
        slug: Set(slug),
        description: Set(description.to_owned()),
    };
    if known.is_some() {
        topic_text::Entity::update(row).exec(tx.connection()).await?;
        return Ok(Outcome::Changed);
    }
    topic_text::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(Outcome::Created)
}

/// Whether another topic has this slug, or had it.
async fn is_taken(tx: &WriteTx, id: i64, slug: &str) -> Result<bool, DatabaseError> {
    Addresses::Topics { but: id }.is_taken(tx, slug).await
}

/// Notes that an address belonged to a topic once, unless another one has it.
pub async fn keep_earlier_slug(tx: &WriteTx, id: i64, slug: &str) -> Result<(), DatabaseError> {
    const SQL: &str =
        "INSERT INTO topic_slug (slug, topic_id) VALUES ($1, $2) ON CONFLICT (slug) DO NOTHING";
    if !is_taken(tx, id, slug).await? {
        tx.run(SQL, vec![slug.into(), id.into()]).await?;
    }
    Ok(())
}

async fn keep_synonyms(
    tx: &WriteTx,
    id: i64,
    wanted: &BTreeMap<LanguageTag, Vec<String>>,
) -> Result<Outcome, DatabaseError> {
    let mut outcome = Outcome::Unchanged;
    for (language, synonyms) in wanted {
        let of_this = || {
            topic_synonym::Column::TopicId
                .eq(id)
                .and(topic_synonym::Column::Language.eq(language.as_str()))
        };
        let known: Vec<String> = topic_synonym::Entity::find()
            .filter(of_this())
            .order_by_asc(topic_synonym::Column::Position)
            .all(tx.connection())
            .await?
            .into_iter()
            .map(|row| row.synonym)
            .collect();
        if known == *synonyms {
            continue;
        }
        outcome = Outcome::Changed;
        topic_synonym::Entity::delete_many().filter(of_this()).exec(tx.connection()).await?;
        if synonyms.is_empty() {
            continue;
        }
        let rows = (1..).zip(synonyms).map(|(position, synonym)| topic_synonym::ActiveModel {
            topic_id: Set(id),
            language: Set(language.to_string()),
            position: Set(position),
            synonym: Set(synonym.clone()),
        });
        topic_synonym::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(outcome)
}

/// Puts back the address that a topic had in a language, unless another topic has it by now.
pub async fn restore_slug(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
    slug: &str,
) -> Result<(), DatabaseError> {
    let known =
        topic_text::Entity::find_by_id((id, language.to_string())).one(tx.connection()).await?;
    if let (false, Some(known)) =
        (is_taken(tx, id, slug).await?, known.filter(|known| known.slug != slug))
    {
        let mut change = known.into_active_model();
        change.slug = Set(slug.to_owned());
        topic_text::Entity::update(change).exec(tx.connection()).await?;
    }
    Ok(())
}

/// The key of the topic with that token.
pub async fn find(tx: &WriteTx, token: &str) -> Result<Option<i64>, DatabaseError> {
    let row = topic::Entity::find().filter(topic::Column::Token.eq(token));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}
