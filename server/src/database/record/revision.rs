//! Revisions: immutable states of a text, written once, made of segments that were there or are new.

use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{review, revision, revision_segment, segment, segment_text},
        query::row::{fetch_rows, row},
    },
    domain::{
        language_tag::LanguageTag,
        token::Token,
        translation::{Provenance, Review},
    },
};
use chrono::NaiveDate;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{HashMap, HashSet};

/// Rows per INSERT: the widest row has 12 columns, and SQLite takes 32,766 values in a statement.
const BATCH: usize = 500;

/// A revision as somebody wants it recorded.
#[derive(Debug, Clone)]
pub struct RevisionRecord {
    /// The key of its document.
    pub document: i64,
    /// The language of everything in it.
    pub language: LanguageTag,
    /// From 1, one more than the latest of this document and language.
    pub number: i64,
    /// The day.
    pub made_on: NaiveDate,
    /// Who, if that is recorded.
    pub author: Option<String>,
    /// What changed, in the author's words.
    pub note: String,
    /// What a resource of the form link leads to.
    pub link: Option<String>,
    /// What a resource of the form document offers: the file's key and the name to save it under.
    pub file: Option<(i64, String)>,
    /// The hash of what an import read.
    pub origin_hash: Option<String>,
}

/// One block of a revision to be written.
#[derive(Debug, Clone)]
pub struct PlacedText {
    /// Whose text it is.
    pub segment: SegmentOf,
    /// The containers around the block.
    pub path: String,
    /// What the block is.
    pub kind: String,
    pub text: TextOf,
}

/// A segment that is there already, or a new one.
#[derive(Debug, Clone)]
pub enum SegmentOf {
    /// By key.
    Known(i64),
    /// New under this name, perhaps split from a known one.
    New {
        /// The permanent name.
        token: Token,
        /// The segment whose tail it was.
        split_from: Option<i64>,
    },
}

/// A text that is there already, or a new one.
#[derive(Debug, Clone)]
pub enum TextOf {
    /// By key.
    Known(i64),
    /// New.
    New(NewText),
}

/// A segment's text that some revision brings in.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Inline Markdown.
    pub text: String,
    /// Hash of the text.
    pub hash: String,
    /// Inline HTML, sanitised.
    pub html: String,
    /// Who made it.
    pub provenance: Provenance,
    /// Who vouches for it.
    pub review: Review,
    /// The program that made it, if one did.
    pub tool: Option<String>,
    /// What it was translated from.
    pub source: Option<SourceOf>,
}

/// What a segment's text was translated from.
#[derive(Debug, Clone)]
pub struct SourceOf {
    pub language: LanguageTag,
    /// The key of the source's revision, if it is known.
    pub revision: Option<i64>,
    /// The hash of the source segment's text.
    pub hash: String,
}

/// Somebody vouched for exactly this text.
#[derive(Debug, Clone)]
pub struct ReviewRecord {
    /// The key of the segment.
    pub segment: i64,
    pub language: LanguageTag,
    pub text_hash: String,
    /// `peer` or `qualified`.
    pub level: String,
    /// A name to credit, if the reviewer agreed.
    pub reviewer: Option<String>,
    /// The day.
    pub made_on: NaiveDate,
}

/// A revision that is there already.
#[derive(Debug, Clone)]
pub struct KnownRevision {
    /// Its key.
    pub id: i64,
    pub number: i64,
    /// The hash of what an import read.
    pub origin_hash: Option<String>,
}

row! {
    /// A segment's text at its place in a revision that is there already.
    #[derive(Debug, Clone)]
    pub struct KnownSegment {
        /// The key of the segment.
        pub segment: i64 = "t.segment_id",
        /// The key of the text.
        pub text_id: i64 = "t.id",
        /// The containers around the block.
        pub path: String = "s.path",
        /// What the block is.
        pub kind: String = "s.kind",
        /// Inline Markdown.
        pub text: String = "t.text",
        /// Hash of the text.
        pub hash: String = "t.hash",
        /// Who made it.
        pub provenance: String = "t.provenance",
        /// The hash of the source it was made from, if it is a translation.
        pub source_hash: Option<String> = "t.source_hash",
    }
}

/// The latest revision of a document in a language, published or not.
pub async fn latest(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
) -> Result<Option<KnownRevision>, DatabaseError> {
    let row = revision::Entity::find()
        .filter(revision::Column::DocumentId.eq(document))
        .filter(revision::Column::Language.eq(language.as_str()))
        .order_by_desc(revision::Column::Number)
        .one(tx.connection())
        .await?;
    Ok(row.map(|row| KnownRevision {
        id: row.id,
        number: row.number,
        origin_hash: row.origin_hash,
    }))
}

/// What a revision consists of, in order.
pub async fn segments(tx: &WriteTx, revision: i64) -> Result<Vec<KnownSegment>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM revision_segment s JOIN segment_text t ON t.id = s.segment_text_id
         WHERE s.revision_id = $1 ORDER BY s.position";
    fetch_rows(tx.connection(), SQL, vec![revision.into()]).await
}

/// Writes a revision; gives its key. Nothing of it is ever changed afterwards.
pub async fn write(
    tx: &WriteTx,
    wanted: &RevisionRecord,
    blocks: Vec<PlacedText>,
) -> Result<i64, DatabaseError> {
    let row = revision::ActiveModel {
        document_id: Set(wanted.document),
        language: Set(wanted.language.to_string()),
        number: Set(wanted.number),
        made_on: Set(wanted.made_on),
        author: Set(wanted.author.clone()),
        note: Set(wanted.note.clone()),
        link: Set(wanted.link.clone()),
        file_id: Set(wanted.file.as_ref().map(|(id, _)| *id)),
        file_name: Set(wanted.file.as_ref().map(|(_, name)| name.clone())),
        origin_hash: Set(wanted.origin_hash.clone()),
        ..Default::default()
    };
    let id = revision::Entity::insert(row).exec(tx.connection()).await?.last_insert_id;
    let segments = new_segments(tx, wanted.document, &blocks).await?;
    let mut placed = Vec::with_capacity(blocks.len());
    for block in blocks {
        let segment = match &block.segment {
            SegmentOf::Known(segment) => *segment,
            SegmentOf::New { token, .. } => {
                *segments.get(token.as_str()).ok_or_else(lost_segment)?
            }
        };
        placed.push((segment, block));
    }
    let texts = new_texts(tx, wanted, id, &placed).await?;
    place(tx, id, &placed, &texts).await?;
    reviews(tx, wanted, &placed).await?;
    Ok(id)
}

fn lost_segment() -> DatabaseError {
    DatabaseError::Impossible { table: "segment", column: "token", row: 0 }
}

/// Inserts the segments that are new; gives the keys by token.
async fn new_segments(
    tx: &WriteTx,
    document: i64,
    blocks: &[PlacedText],
) -> Result<HashMap<String, i64>, DatabaseError> {
    let new: Vec<segment::ActiveModel> = blocks
        .iter()
        .filter_map(|block| match &block.segment {
            SegmentOf::Known(_) => None,
            SegmentOf::New { token, split_from } => Some(segment::ActiveModel {
                token: Set(token.to_string()),
                document_id: Set(document),
                split_from_id: Set(*split_from),
                ..Default::default()
            }),
        })
        .collect();
    let mut keys = HashMap::with_capacity(new.len());
    for batch in new.chunks(BATCH) {
        let rows = segment::Entity::insert_many(batch.to_vec())
            .exec_with_returning(tx.connection())
            .await?;
        keys.extend(rows.into_iter().map(|row| (row.token, row.id)));
    }
    Ok(keys)
}

/// Inserts the texts that are new; gives their keys by segment.
async fn new_texts(
    tx: &WriteTx,
    wanted: &RevisionRecord,
    revision: i64,
    placed: &[(i64, PlacedText)],
) -> Result<HashMap<i64, i64>, DatabaseError> {
    let new: Vec<segment_text::ActiveModel> = placed
        .iter()
        .filter_map(|(segment, block)| match &block.text {
            TextOf::Known(_) => None,
            TextOf::New(text) => Some(segment_text::ActiveModel {
                segment_id: Set(*segment),
                language: Set(wanted.language.to_string()),
                revision_id: Set(revision),
                text: Set(text.text.clone()),
                hash: Set(text.hash.clone()),
                html: Set(kept_html(text)),
                provenance: Set(text.provenance.to_string()),
                tool: Set(text.tool.clone()),
                source_language: Set(text
                    .source
                    .as_ref()
                    .map(|source| source.language.to_string())),
                source_revision_id: Set(text.source.as_ref().and_then(|source| source.revision)),
                source_hash: Set(text.source.as_ref().map(|source| source.hash.clone())),
                ..Default::default()
            }),
        })
        .collect();
    let mut keys = HashMap::with_capacity(new.len());
    for batch in new.chunks(BATCH) {
        let rows = segment_text::Entity::insert_many(batch.to_vec())
            .exec_with_returning(tx.connection())
            .await?;
        keys.extend(rows.into_iter().map(|row| (row.segment_id, row.id)));
    }
    Ok(keys)
}

/// Most blocks are nothing but words: their HTML is their text, which is kept once. `query::sql::HTML` reads it back;
/// HTML of nothing from a text of something is kept as a space, so that empty means one thing.
fn kept_html(text: &NewText) -> String {
    match text.html.as_str() {
        html if html == text.text => String::new(),
        "" => " ".to_owned(),
        html => html.to_owned(),
    }
}

async fn place(
    tx: &WriteTx,
    revision: i64,
    placed: &[(i64, PlacedText)],
    texts: &HashMap<i64, i64>,
) -> Result<(), DatabaseError> {
    let mut rows = Vec::with_capacity(placed.len());
    for (position, (segment, block)) in (1..).zip(placed) {
        let text = match &block.text {
            TextOf::Known(text) => *text,
            TextOf::New(_) => *texts.get(segment).ok_or_else(lost_segment)?,
        };
        rows.push(revision_segment::ActiveModel {
            revision_id: Set(revision),
            position: Set(position),
            path: Set(block.path.clone()),
            kind: Set(block.kind.clone()),
            segment_text_id: Set(text),
        });
    }
    for batch in rows.chunks(BATCH) {
        revision_segment::Entity::insert_many(batch.to_vec())
            .exec_without_returning(tx.connection())
            .await?;
    }
    Ok(())
}

/// Records that somebody vouched for exactly this text.
pub async fn vouch(tx: &WriteTx, wanted: &ReviewRecord) -> Result<(), DatabaseError> {
    let row = review::ActiveModel {
        segment_id: Set(wanted.segment),
        language: Set(wanted.language.to_string()),
        text_hash: Set(wanted.text_hash.clone()),
        level: Set(wanted.level.clone()),
        reviewer: Set(wanted.reviewer.clone()),
        made_on: Set(wanted.made_on),
        ..Default::default()
    };
    review::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The key of the segment with that token.
pub async fn segment_by_token(tx: &WriteTx, token: &str) -> Result<Option<i64>, DatabaseError> {
    let row = segment::Entity::find().filter(segment::Column::Token.eq(token));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}

/// Records that somebody vouched for every text of a revision, those that were there before included. A text for which
/// the same is recorded already gets nothing.
pub async fn vouch_for_all(
    tx: &WriteTx,
    revision: i64,
    language: &LanguageTag,
    level: Review,
    made_on: NaiveDate,
) -> Result<(), DatabaseError> {
    if level == Review::None {
        return Ok(());
    }
    let texts = segments(tx, revision).await?;
    let ids: Vec<i64> = texts.iter().map(|text| text.segment).collect();
    let mut known: HashSet<(i64, String)> = HashSet::new();
    for batch in ids.chunks(BATCH) {
        let rows = review::Entity::find()
            .filter(review::Column::SegmentId.is_in(batch.iter().copied()))
            .filter(review::Column::Language.eq(language.as_str()))
            .filter(review::Column::Level.eq(level.as_str()))
            .all(tx.connection())
            .await?;
        known.extend(rows.into_iter().map(|row| (row.segment_id, row.text_hash)));
    }
    for text in texts {
        if known.insert((text.segment, text.hash.clone())) {
            let record = ReviewRecord {
                segment: text.segment,
                language: language.clone(),
                text_hash: text.hash,
                level: level.to_string(),
                reviewer: None,
                made_on,
            };
            vouch(tx, &record).await?;
        }
    }
    Ok(())
}

async fn reviews(
    tx: &WriteTx,
    wanted: &RevisionRecord,
    placed: &[(i64, PlacedText)],
) -> Result<(), DatabaseError> {
    let rows: Vec<review::ActiveModel> = placed
        .iter()
        .filter_map(|(segment, block)| match &block.text {
            TextOf::New(text) if text.review != Review::None => Some(review::ActiveModel {
                segment_id: Set(*segment),
                language: Set(wanted.language.to_string()),
                text_hash: Set(text.hash.clone()),
                level: Set(text.review.to_string()),
                reviewer: Set(None),
                made_on: Set(wanted.made_on),
                ..Default::default()
            }),
            _ => None,
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        review::Entity::insert_many(batch.to_vec()).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// The key of a revision by its number.
pub async fn by_number(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    number: i64,
) -> Result<Option<i64>, DatabaseError> {
    let row = revision::Entity::find()
        .filter(revision::Column::DocumentId.eq(document))
        .filter(revision::Column::Language.eq(language.as_str()))
        .filter(revision::Column::Number.eq(number));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}
