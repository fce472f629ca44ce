//! A published text, block by block, ready to be put on a page: in the reader's language where it has one, filled up
//! with the next language of the reader's where it lacks, each block with its language and the facts about it.
//!
//! A fixed number of statements: what is published, its blocks, its reviews, and two more only where something fell
//! behind.

mod arrange;
mod load;

use super::{
    item::TextFacts,
    language::{Reading, choose},
    pictures::offer_smaller,
    row::{fetch_row, fetch_value, row},
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        text::{BlockKind, BlockPath, SanitisedHtml},
        token::Token,
        translation::{
            Provenance, State,
            label::{Check, Verdict},
        },
    },
};
use chrono::NaiveDate;
use locales::content_chain;
use std::collections::BTreeMap;

/// A published text as a reader gets it.
#[derive(Debug, Clone)]
pub struct ReadableText {
    /// The key of its document inside the database.
    pub document_id: i64,
    /// The language of title and structure, and of every block that does not say otherwise.
    pub language: LanguageTag,
    /// The language in which the text was first written.
    pub source_language: LanguageTag,
    /// Plain text.
    pub title: String,
    /// Plain text, may be empty.
    pub summary: String,
    /// The language of the summary.
    pub summary_language: LanguageTag,
    /// The readable part of the address, in the language of the text.
    pub slug: String,
    /// Facts about how the text was made, counted over what is shown.
    pub facts: TextFacts,
    /// What it is called, over what is shown.
    pub verdict: Verdict,
    /// The day on which the original of a part that fell behind last changed.
    pub original_changed: Option<NaiveDate>,
    /// Title and summary excluded.
    pub blocks: Vec<ReadBlock>,
    /// What a resource of the form link leads to.
    pub link: Option<String>,
    /// What a resource of the form document, video or audio offers.
    pub download: Option<Download>,
}

impl ReadableText {
    /// The languages of blocks that stand in for missing ones, with their number, in the order of their tags.
    pub fn filled_with(&self) -> BTreeMap<&LanguageTag, i64> {
        let mut languages = BTreeMap::new();
        for block in &self.blocks {
            if block.language != self.language && block.kind != BlockKind::Rule {
                *languages.entry(&block.language).or_default() += 1;
            }
        }
        languages
    }
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
    /// Width and height of a picture or film, where they are known.
    pub pixels: Option<(i64, i64)>,
}

/// One block of a text: a segment at its place.
#[derive(Debug, Clone)]
pub struct ReadBlock {
    /// The stable name of the segment; also the anchor on the page.
    pub token: Token,
    /// The key of the segment inside the database.
    pub segment: i64,
    /// The language of its words.
    pub language: LanguageTag,
    /// The containers around the block.
    pub path: BlockPath,
    /// What it is.
    pub kind: BlockKind,
    /// Inline HTML, with `semilla:` links still to be filled in.
    pub html: SanitisedHtml,
    /// Who made it.
    pub provenance: Provenance,
    /// Who checked exactly these words.
    pub check: Option<Check>,
    /// How it stands to its source.
    pub state: State,
    /// How the source changed, where it did.
    pub change: Option<SourceChange>,
}

/// How the original of a block changed after the block was made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceChange {
    /// The language of the original.
    pub language: LanguageTag,
    /// What the block was made from, plain text; `None` when it is not recorded any more.
    pub before: Option<String>,
    /// What stands there now, plain text; `None` when it was taken out.
    pub now: Option<String>,
    /// The day of the change; `None` when it was taken out.
    pub on: Option<NaiveDate>,
}

/// What is published of a document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The readable part of the address.
    pub slug: String,
    /// Whether it has enough of its source to be shown; else the address shows another language.
    pub is_readable: bool,
}

/// A document as a reader gets it.
#[derive(Debug, Clone)]
pub struct Readable {
    /// The text to show.
    pub text: ReadableText,
    /// The second text, when a second language was asked for and the text has it.
    pub beside: Option<ReadableText>,
    /// Every language in which the document can be read.
    pub editions: BTreeMap<LanguageTag, Edition>,
}

/// What a reader is shown of a document: the first text of the reader's languages that has enough of its source, filled
/// up where it lacks. With a second language, both texts side by side, whatever they lack. `None` when nothing is there.
pub async fn readable(
    database: &Database,
    document: i64,
    source: &LanguageTag,
    reading: Reading<'_>,
    with: Option<&LanguageTag>,
) -> Result<Option<Readable>, DatabaseError> {
    let heads = load::heads(database, document).await?;
    let editions = heads
        .iter()
        .map(|(language, head)| {
            let edition = Edition { slug: head.slug.clone(), is_readable: head.is_readable() };
            (language.clone(), edition)
        })
        .collect();
    let Some(choice) = arrange::choose(&heads, reading, source, with) else { return Ok(None) };
    let facts = load::facts(database, document, &heads, &choice).await?;
    let text = |language: &LanguageTag, fill: &[LanguageTag]| {
        let head = heads.get(language)?;
        Some(arrange::text(document, source, language, head, fill, &facts))
    };
    let Some(mut shown) = text(&choice.shown, &choice.fill) else { return Ok(None) };
    offer_smaller(database, document, &mut shown.blocks).await?;
    let mut beside = choice.beside.as_ref().and_then(|language| text(language, &[]));
    if let Some(beside) = &mut beside {
        offer_smaller(database, document, &mut beside.blocks).await?;
    }
    Ok(Some(Readable { text: shown, beside, editions }))
}

/// The slug that the address of a document has in a language: that language's own, else that of the first of its
/// neighbours, or of the source, with enough of the text to be shown.
pub(super) fn slug_in<'a>(
    editions: &'a BTreeMap<LanguageTag, Edition>,
    language: &LanguageTag,
    source: &LanguageTag,
) -> Option<&'a str> {
    let fits = |(tag, edition): &(&LanguageTag, &Edition)| edition.is_readable || *tag == language;
    let mut among: Vec<LanguageTag> =
        editions.iter().filter(fits).map(|(tag, _)| tag.clone()).collect();
    if among.is_empty() {
        among.extend(editions.keys().cloned());
    }
    let chosen = choose(&among, &content_chain(language), source)?;
    editions.get(chosen).map(|edition| edition.slug.as_str())
}

row! {
    /// A document as its permanent name finds it.
    #[derive(Debug, Clone)]
    pub struct NamedDocument {
        /// The key inside the database.
        pub id: i64 = "d.id",
        /// The key of its item.
        pub item_id: i64 = "d.item_id",
        /// The language in which it was first written.
        pub source_language: LanguageTag = word "d.source_language",
    }
}

/// The readable document with that name: an item's own text, or a lesson. `None` when there is none to read.
pub async fn by_token(
    database: &Database,
    token: &Token,
) -> Result<Option<NamedDocument>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         WHERE d.token = $1 AND d.role IN ('main', 'lesson') AND i.languages <> ''";
    fetch_row(database.reader(), SQL, vec![token.as_str().into()]).await
}

/// The key of the segment of a document with that name.
pub async fn segment_of(
    database: &Database,
    document: i64,
    token: &Token,
) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM segment WHERE document_id = $1 AND token = $2";
    let values = vec![document.into(), token.as_str().into()];
    fetch_value(database.reader(), SQL, values).await
}
