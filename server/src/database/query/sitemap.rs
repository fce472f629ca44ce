//! The pages of all texts for machines that collect pages, cut into sitemaps by the keys of documents.

use super::{
    item::TextFacts,
    row::{fetch_rows, fetch_values, row},
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind},
    },
};

/// Documents whose keys share a sitemap. With 200 languages of each it would hold the 50,000 addresses that it may.
pub const KEYS: i64 = 250;

/// A text with a page of its own, in all its languages.
#[derive(Debug, Clone)]
pub struct ListedText {
    /// The kind of the item that it is, or belongs to.
    pub kind: ItemKind,
    /// How much depends on it.
    pub class: Class,
    /// In which language it was first written.
    pub source_language: LanguageTag,
    /// What can be read of it, in the order of the tags.
    pub versions: Vec<ListedVersion>,
}

/// A text in one language.
#[derive(Debug, Clone)]
pub struct ListedVersion {
    /// The language.
    pub language: LanguageTag,
    /// The slug of the item in it.
    pub slug: String,
    /// The slug of the lesson in it, for lessons.
    pub lesson: Option<String>,
    /// How it was made.
    pub facts: TextFacts,
}

/// The numbers of the sitemaps that hold anything. Costs one look per sitemap.
pub async fn numbers(database: &Database) -> Result<Vec<i64>, DatabaseError> {
    // Hops from the first text of one sitemap to that of the next.
    let sql = format!(
        "WITH RECURSIVE hop (number) AS (
            SELECT MIN(document_id) / {KEYS} FROM card
            UNION ALL
            SELECT (SELECT MIN(c.document_id) FROM card c WHERE c.document_id >= (hop.number + 1) * {KEYS}) / {KEYS}
            FROM hop WHERE hop.number IS NOT NULL
        )
        SELECT number FROM hop WHERE number IS NOT NULL"
    );
    fetch_values(database.reader(), &sql, vec![]).await
}

row! {
    struct TextRow {
        id: i64 = "d.id",
        role: String = "d.role",
        kind: ItemKind = word "i.kind",
        class: Class = word "i.class",
        source_language: LanguageTag = word "d.source_language",
        language: LanguageTag = word "c.language",
        slug: String = "m.slug",
        own_slug: String = "c.slug",
        facts: TextFacts = ..,
    }
}

/// The texts of one sitemap in the order of their keys.
pub async fn texts(database: &Database, number: i64) -> Result<Vec<ListedText>, DatabaseError> {
    // A lesson is only listed in languages in which its training has an address.
    const SQL: &str = "SELECT $row FROM document d JOIN item i ON i.id = d.item_id JOIN card c ON c.document_id = d.id
         JOIN document o ON o.item_id = i.id AND o.role = 'main'
         JOIN card m ON m.document_id = o.id AND m.language = c.language
         WHERE d.id >= $1 AND d.id < $2 AND d.role IN ('main', 'lesson') AND i.kind <> 'event'
         ORDER BY d.id, c.language";
    let first = number.saturating_mul(KEYS);
    let range = vec![first.into(), first.saturating_add(KEYS).into()];
    let mut texts: Vec<(i64, ListedText)> = Vec::new();
    for row in fetch_rows(database.reader(), SQL, range).await? {
        let TextRow { id, role, kind, class, source_language, language, slug, own_slug, facts } =
            row;
        let lesson = (role == "lesson").then_some(own_slug);
        let version = ListedVersion { language, slug, lesson, facts };
        match texts.last_mut().filter(|(last, _)| *last == id) {
            Some((_, text)) => text.versions.push(version),
            None => {
                let versions = vec![version];
                texts.push((id, ListedText { kind, class, source_language, versions }));
            }
        }
    }
    Ok(texts.into_iter().map(|(_, text)| text).collect())
}
