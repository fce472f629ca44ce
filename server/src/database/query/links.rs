//! Where the `semilla:` links inside a text lead, in the language of the address.

use super::{
    item::card_texts,
    language::{Reading, choose, of_address},
    row::{fetch_rows, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::{language_tag::LanguageTag, library::ItemKind, token::Token},
    routes::{self, Link},
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

impl Link for LinkTarget {
    fn path(&self, language: &LanguageTag) -> String {
        match self {
            Self::Item { kind, slug } => routes::Item { kind: *kind, slug }.path(language),
            Self::Lesson { training, lesson } => {
                routes::Lesson { slug: training, lesson }.path(language)
            }
        }
    }
}

row! {
    struct TargetRow {
        token: Token = word "d.token",
        document: i64 = "d.id",
        role: String = "d.role",
        source: LanguageTag = word "d.source_language",
        main: i64 = "m.id",
        main_source: LanguageTag = word "m.source_language",
        kind: ItemKind = word "i.kind",
        languages: Vec<LanguageTag> = tags "i.languages",
    }
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
        "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         JOIN document m ON m.item_id = i.id AND m.role = 'main' WHERE d.token IN ({})",
        placeholders(1, tokens.len())
    );
    let values = tokens.iter().map(|token| token.as_str().into()).collect();
    let rows: Vec<TargetRow> = fetch_rows(database.reader(), &sql, values).await?;
    let mut wanted: Vec<(i64, LanguageTag)> = Vec::new();
    for row in &rows {
        if let Some(language) = choose(&row.languages, reading, &row.main_source) {
            wanted.push((row.main, language.clone()));
        }
        if row.role == "lesson" {
            wanted.extend(lesson_language(database, reading, row).await?);
        }
    }
    let texts = card_texts(database, &wanted).await?;
    let slug = |document: i64| texts.get(&document).map(|text| text.slug.clone());
    let target = |row: TargetRow| {
        let item = slug(row.main)?;
        let target = match row.role.as_str() {
            "lesson" => LinkTarget::Lesson { training: item, lesson: slug(row.document)? },
            _ => LinkTarget::Item { kind: row.kind, slug: item },
        };
        Some((row.token, target))
    };
    Ok(rows.into_iter().filter_map(target).collect())
}

async fn lesson_language(
    database: &Database,
    reading: Reading<'_>,
    row: &TargetRow,
) -> Result<Option<(i64, LanguageTag)>, DatabaseError> {
    let languages: Vec<LanguageTag> =
        super::library::slugs_of_document(database, row.document).await?.into_keys().collect();
    let language = choose(&languages, reading, &row.source);
    Ok(language.map(|language| (row.document, language.clone())))
}
