//! A published text, block by block, ready to be put on a page.

use super::{
    item::TextFacts,
    sql::{HTML, all, column, first, maybe_word, word},
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        text::{BlockKind, BlockPath, SanitisedHtml},
        token::Token,
        translation::{Made, Provenance, State, state},
    },
};
use std::collections::HashMap;

/// A published text in one language.
#[derive(Debug, Clone)]
pub struct ReadableText {
    /// The key of its document inside the database.
    pub document_id: i64,
    /// The language of everything in it.
    pub language: LanguageTag,
    /// The language in which the text was first written.
    pub source_language: LanguageTag,
    /// Plain text.
    pub title: String,
    /// Plain text, may be empty.
    pub summary: String,
    /// The readable part of the address, in that language.
    pub slug: String,
    /// Facts about how the text was made.
    pub facts: TextFacts,
    /// Title and summary excluded.
    pub blocks: Vec<ReadBlock>,
    /// What a resource of the form link leads to.
    pub link: Option<String>,
    /// What a resource of the form document, video or audio offers.
    pub download: Option<Download>,
}

/// A file to download.
#[derive(Debug, Clone)]
pub struct Download {
    /// SHA-256, 64 hexadecimal digits.
    pub hash: String,
    /// The name under which it is saved.
    pub name: String,
    /// Bytes.
    pub size: i64,
    /// As sent with the file.
    pub media_type: String,
}

/// One block of a text: a segment at its place.
#[derive(Debug, Clone)]
pub struct ReadBlock {
    /// The stable name of the segment; also the anchor on the page.
    pub token: Token,
    /// The containers around the block.
    pub path: BlockPath,
    /// What it is.
    pub kind: BlockKind,
    /// Inline HTML, with `semilla:` links still to be filled in.
    pub html: SanitisedHtml,
    /// Who made it.
    pub provenance: Provenance,
    /// How it stands to its source.
    pub state: State,
}

/// The published text of a document in a language; `None` when there is none.
pub async fn readable_text(
    database: &Database,
    document: i64,
    language: &LanguageTag,
    source_language: &LanguageTag,
) -> Result<Option<ReadableText>, DatabaseError> {
    const HEAD: &str = "SELECT p.revision_id, c.title, c.summary, c.slug, c.number, c.made_on, c.segments, c.behind,
            c.machine, c.machine_edited, c.unknown, c.unreviewed, r.link, r.file_name, f.hash, f.size, f.media_type
         FROM publication p JOIN card c ON c.document_id = p.document_id AND c.language = p.language
         JOIN revision r ON r.id = p.revision_id LEFT JOIN file f ON f.id = r.file_id
         WHERE p.document_id = $1 AND p.language = $2";
    let keys = vec![document.into(), language.as_str().into()];
    let Some(row) = first(database.reader(), HEAD, keys).await? else { return Ok(None) };
    let facts = TextFacts {
        number: column(&row, 4)?,
        made_on: column(&row, 5)?,
        segments: column(&row, 6)?,
        behind: column(&row, 7)?,
        machine: column(&row, 8)?,
        machine_edited: column(&row, 9)?,
        unknown: column(&row, 10)?,
        unreviewed: column(&row, 11)?,
    };
    // Only a text that fell behind needs the hashes of its sources.
    let sources = match facts.behind {
        0 => None,
        _ => Some(source_hashes(database, document).await?),
    };
    Ok(Some(ReadableText {
        document_id: document,
        language: language.clone(),
        source_language: source_language.clone(),
        title: column(&row, 1)?,
        summary: column(&row, 2)?,
        slug: column(&row, 3)?,
        facts,
        blocks: blocks(database, column(&row, 0)?, sources.as_ref()).await?,
        link: column(&row, 12)?,
        download: download(&row)?,
    }))
}

fn download(row: &sea_orm::QueryResult) -> Result<Option<Download>, DatabaseError> {
    let Some(name) = column(row, 13)? else { return Ok(None) };
    let Some(hash) = column(row, 14)? else { return Ok(None) };
    Ok(Some(Download { hash, name, size: column(row, 15)?, media_type: column(row, 16)? }))
}

/// The hash that each segment has now, by segment and language, over everything published of a document.
type SourceHashes = HashMap<(i64, String), String>;

async fn source_hashes(database: &Database, document: i64) -> Result<SourceHashes, DatabaseError> {
    const SQL: &str = "SELECT t.segment_id, t.language, t.hash FROM publication p
         JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id WHERE p.document_id = $1";
    let rows = all(database.reader(), SQL, vec![document.into()]).await?;
    rows.iter().map(|row| Ok(((column(row, 0)?, column(row, 1)?), column(row, 2)?))).collect()
}

async fn blocks(
    database: &Database,
    revision: i64,
    sources: Option<&SourceHashes>,
) -> Result<Vec<ReadBlock>, DatabaseError> {
    let sql = format!(
        "SELECT g.token, s.path, s.kind, {HTML}, t.provenance, t.segment_id, t.source_language,
            t.source_hash
         FROM revision_segment s JOIN segment_text t ON t.id = s.segment_text_id
         JOIN segment g ON g.id = t.segment_id WHERE s.revision_id = $1 ORDER BY s.position"
    );
    let rows = all(database.reader(), &sql, vec![revision.into()]).await?;
    let mut blocks = Vec::with_capacity(rows.len());
    for row in &rows {
        let kind: BlockKind = word(row, 2, "revision_segment", "kind")?;
        if kind.is_heading_of_the_text() {
            continue;
        }
        let source_language: Option<LanguageTag> =
            maybe_word(row, 6, "segment_text", "source_language")?;
        let source_hash: Option<String> = column(row, 7)?;
        let segment: i64 = column(row, 5)?;
        let now = sources.zip(source_language).and_then(|(sources, language)| {
            sources.get(&(segment, language.to_string())).map(String::as_str)
        });
        let state = match sources {
            None => State::Current,
            Some(_) => state(Some(Made { source_hash: source_hash.as_deref() }), now),
        };
        blocks.push(ReadBlock {
            token: word(row, 0, "segment", "token")?,
            path: word(row, 1, "revision_segment", "path")?,
            kind,
            html: SanitisedHtml::from_trusted_column(column(row, 3)?),
            provenance: word(row, 4, "segment_text", "provenance")?,
            state,
        });
    }
    Ok(blocks)
}
