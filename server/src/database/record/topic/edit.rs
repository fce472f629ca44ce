//! What a topic says in one language, as somebody types it. Wait for the turn
//! ([`admin_lock::wait`](crate::database::record::organizations::admin_lock::wait)) before: what stands there is compared with what whoever writes
//! has seen.

use super::{keep_earlier_slug, keep_synonyms};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::topics::manage::{TopicText, text_in},
        record::slug::{Addresses, fits},
    },
    domain::{
        language_tag::LanguageTag,
        slug::Slug,
        token::Token,
        topic::{TextMark, TopicWords},
    },
};
use std::collections::BTreeMap;

/// What became of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// They stand there.
    Done,
    /// They stood there before, or there is nothing to remove.
    Unchanged,
    /// Somebody else wrote meanwhile: nothing was changed.
    Newer,
    /// The language is the only one left: nothing was changed.
    Last,
}

/// Writes what a topic says in a language. The address follows the label; the one before goes on leading here.
pub async fn write_text(
    tx: &WriteTx,
    id: i64,
    token: &Token,
    language: &LanguageTag,
    words: &TopicWords,
    seen: &TextMark,
) -> Result<Written, DatabaseError> {
    let known = text_in(tx.connection(), id, language).await?;
    if known.as_ref().is_some_and(|known| known.says(words)) {
        return Ok(Written::Unchanged);
    }
    if mark(known.as_ref()) != *seen {
        return Ok(Written::Newer);
    }
    let wanted = Slug::from_title(words.label.as_str());
    let before = known.map(|known| known.slug).filter(|slug| !slug.is_empty());
    let slug = match before.clone().filter(|slug| fits(slug, wanted.as_ref(), token)) {
        Some(slug) => slug,
        None => Addresses::Topics { but: id }.free(tx, wanted.as_ref(), token).await?,
    };
    put(tx, id, language, words, &slug).await?;
    if let Some(before) = before.filter(|before| *before != slug) {
        keep_earlier_slug(tx, id, &before).await?;
    }
    let synonyms = BTreeMap::from([(language.clone(), words.synonyms.as_slice().to_vec())]);
    keep_synonyms(tx, id, &synonyms).await?;
    tx.touch(|touched| touched.topic(id));
    Ok(Written::Done)
}

/// The mark of what stands there.
fn mark(known: Option<&TopicText>) -> TextMark {
    known.map_or_else(TextMark::of_nothing, TopicText::mark)
}

async fn put(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
    words: &TopicWords,
    slug: &str,
) -> Result<(), DatabaseError> {
    const PUT: &str = "INSERT INTO topic_text (topic_id, language, label, slug, description)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (topic_id, language)
         DO UPDATE SET label = excluded.label, slug = excluded.slug, description = excluded.description";
    let values = vec![
        id.into(),
        language.as_str().into(),
        words.label.as_str().into(),
        slug.into(),
        words.description.as_str().into(),
    ];
    tx.run(PUT, values).await?;
    Ok(())
}

/// Removes what a topic says in a language. Its address goes on leading to the topic.
pub async fn remove_text(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
    seen: &TextMark,
) -> Result<Written, DatabaseError> {
    const TEXT: &str = "DELETE FROM topic_text WHERE topic_id = $1 AND language = $2
         AND EXISTS (SELECT 1 FROM topic_text t WHERE t.topic_id = $1 AND t.language <> $2)";
    const SYNONYMS: &str = "DELETE FROM topic_synonym WHERE topic_id = $1 AND language = $2";
    let Some(known) = text_in(tx.connection(), id, language).await? else {
        return Ok(Written::Unchanged);
    };
    if known.mark() != *seen {
        return Ok(Written::Newer);
    }
    let values = || vec![id.into(), language.as_str().into()];
    if tx.run(TEXT, values()).await? == 0 && !known.label.is_empty() {
        return Ok(Written::Last);
    }
    if !known.slug.is_empty() {
        keep_earlier_slug(tx, id, &known.slug).await?;
    }
    tx.run(SYNONYMS, values()).await?;
    tx.touch(|touched| touched.topic(id));
    Ok(Written::Done)
}
