//! Where the `semilla:` links inside a text lead, in the language of the address, and to which of its headings.

use super::{
    item::card_texts,
    language::{Reading, choose, of_address},
    row::{fetch_rows, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        library::ItemKind,
        text::{SanitisedHtml, heading_called},
        token::Token,
    },
    routes::{self, Link},
};
use percent_encoding::percent_decode_str;
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

/// The headings of texts, in every language in which they are published.
#[derive(Debug, Clone, Default)]
pub struct Headings(HashMap<Token, Vec<InOneLanguage>>);

/// The headings of a text in one language, in order: the name of the segment, and the words.
#[derive(Debug, Clone)]
struct InOneLanguage {
    language: LanguageTag,
    headings: Vec<(Token, String)>,
}

impl Headings {
    /// The segment of the heading that a link in a text of `language` calls `part` (percent-encoded): by its words in that
    /// language, else in the one that its text was written in, else in any. The segment is the same in all of them.
    pub fn called(&self, text: &Token, language: &LanguageTag, part: &str) -> Option<&Token> {
        let part = percent_decode_str(part).decode_utf8_lossy();
        let all = self.0.get(text)?;
        let own = all.iter().filter(|one| one.language == *language);
        own.chain(all).find_map(|one| {
            let words = one.headings.iter().map(|(_, words)| words.as_str());
            one.headings.get(heading_called(words, &part)?).map(|(segment, _)| segment)
        })
    }
}

row! {
    struct HeadingRow {
        text: Token = word "d.token",
        language: LanguageTag = word "p.language",
        segment: Token = word "g.token",
        html: SanitisedHtml = ..,
    }
}

/// The headings of these texts; no query when there are none.
pub async fn headings(database: &Database, texts: &[Token]) -> Result<Headings, DatabaseError> {
    let mut found = Headings::default();
    if texts.is_empty() {
        return Ok(found);
    }
    let sql = format!(
        "SELECT $row FROM document d
         JOIN publication p ON p.document_id = d.id
         JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id JOIN segment g ON g.id = t.segment_id
         WHERE d.token IN ({}) AND s.kind IN ('h2', 'h3', 'h4', 'h5', 'h6')
         ORDER BY d.token, CASE WHEN p.language = d.source_language THEN 0 ELSE 1 END, p.language, s.position",
        placeholders(1, texts.len())
    );
    let values = texts.iter().map(|text| text.as_str().into()).collect();
    for row in fetch_rows(database.reader(), &sql, values).await? {
        let HeadingRow { text, language, segment, html } = row;
        let heading = (segment, html.plain_text());
        let all = found.0.entry(text).or_default();
        match all.last_mut().filter(|last| last.language == language) {
            Some(last) => last.headings.push(heading),
            None => all.push(InOneLanguage { language, headings: vec![heading] }),
        }
    }
    Ok(found)
}
