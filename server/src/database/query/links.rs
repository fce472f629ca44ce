//! Where the `semilla:` links inside a text lead, in the language of the address.

use super::{
    item::card_texts,
    language::{Reading, choose, of_address},
    sql::{column, fetch_all, placeholders, tags, word},
};
use crate::{
    database::{Database, DatabaseError, Row},
    domain::{language_tag::LanguageTag, library::ItemKind, token::Token},
};
use std::collections::HashMap;

/// What a link inside a text leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// An item's own page.
    Item {
        /// What it is.
        kind: ItemKind,
        /// Its slug for the reader.
        slug: String,
    },
    /// A lesson of a training.
    Lesson {
        /// The training's slug for the reader.
        training: String,
        /// The lesson's slug for the reader.
        lesson: String,
    },
}

/// The targets of documents by their tokens; one that cannot be read is missing from the answer.
pub async fn link_targets(
    database: &Database,
    reading: Reading<'_>,
    tokens: &[Token],
) -> Result<HashMap<Token, LinkTarget>, DatabaseError> {
    if tokens.is_empty() {
        return Ok(HashMap::new());
    }
    let reading = &of_address(reading);
    let sql = format!(
        "SELECT d.token, d.id, d.role, d.source_language, m.id, m.source_language, i.kind, i.languages
         FROM document d JOIN item i ON i.id = d.item_id
         JOIN document m ON m.item_id = i.id AND m.role = 'main' WHERE d.token IN ({})",
        placeholders(1, tokens.len())
    );
    let rows =
        fetch_all(database.reader(), &sql, tokens.iter().map(|t| t.as_str().into()).collect())
            .await?;
    let mut wanted: Vec<(i64, LanguageTag)> = Vec::new();
    for row in &rows {
        let languages = tags(&column::<String>(row, 7)?)?;
        let source: LanguageTag = word(row, 5, "document", "source_language")?;
        if let Some(language) = choose(&languages, reading, &source) {
            wanted.push((column(row, 4)?, language.clone()));
        }
        if column::<String>(row, 2)? == "lesson" {
            wanted.extend(lesson_language(database, reading, row).await?);
        }
    }
    let texts = card_texts(database, &wanted).await?;
    let mut targets = HashMap::new();
    for row in &rows {
        let Some(item) = texts.get(&column(row, 4)?) else { continue };
        let target = match column::<String>(row, 2)?.as_str() {
            "lesson" => match texts.get(&column(row, 1)?) {
                Some(lesson) => {
                    LinkTarget::Lesson { training: item.slug.clone(), lesson: lesson.slug.clone() }
                }
                None => continue,
            },
            _ => LinkTarget::Item { kind: word(row, 6, "item", "kind")?, slug: item.slug.clone() },
        };
        targets.insert(word(row, 0, "document", "token")?, target);
    }
    Ok(targets)
}

async fn lesson_language(
    database: &Database,
    reading: Reading<'_>,
    row: &Row,
) -> Result<Option<(i64, LanguageTag)>, DatabaseError> {
    let document: i64 = column(row, 1)?;
    let source: LanguageTag = word(row, 3, "document", "source_language")?;
    let languages: Vec<LanguageTag> =
        super::library::slugs_of_document(database, document).await?.into_keys().collect();
    Ok(choose(&languages, reading, &source).map(|language| (document, language.clone())))
}
