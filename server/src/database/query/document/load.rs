//! The rows of a text: what is published, the blocks of the languages that are needed, their reviews and sources.

use super::{Download, arrange::Choice};
use crate::{
    database::{
        Database, DatabaseError,
        query::{
            item::{CardText, TextFacts},
            row::{fetch_rows, row},
            sql::placeholders,
        },
    },
    domain::{
        language_tag::LanguageTag,
        text::{self, Block, BlockKind, BlockPath, MIN_COVERAGE, SanitisedHtml},
        token::Token,
        translation::{Made, Provenance, Review, State, label::Check, state},
    },
};
use chrono::NaiveDate;
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// What is published of a document in one language, without its blocks.
pub struct Head {
    pub title: String,
    pub summary: String,
    pub slug: String,
    pub facts: TextFacts,
    pub share: i64,
    pub link: Option<String>,
    pub download: Option<Download>,
}

row! {
    struct HeadRow {
        text: CardText = ..,
        share: i64 = "c.share",
        link: Option<String> = "r.link",
        file_name: Option<String> = "r.file_name",
        hash: Option<String> = "f.hash",
        size: Option<i64> = "f.size",
        media_type: Option<String> = "f.media_type",
        width: Option<i64> = "f.width",
        height: Option<i64> = "f.height",
    }
}

impl Head {
    /// Whether it has enough of its source to be shown.
    pub fn is_readable(&self) -> bool {
        self.share >= MIN_COVERAGE
    }
}

pub type Heads = BTreeMap<LanguageTag, Head>;

/// Everything published of a document, by language.
pub async fn heads(database: &Database, document: i64) -> Result<Heads, DatabaseError> {
    const SQL: &str = "SELECT $row FROM publication p
         JOIN card c ON c.document_id = p.document_id AND c.language = p.language
         JOIN revision r ON r.id = p.revision_id LEFT JOIN file f ON f.id = r.file_id WHERE p.document_id = $1";
    let rows: Vec<HeadRow> = fetch_rows(database.reader(), SQL, vec![document.into()]).await?;
    Ok(rows.into_iter().map(head).collect())
}

fn head(row: HeadRow) -> (LanguageTag, Head) {
    let CardText { language, title, summary, slug, facts } = row.text;
    let download = match (row.file_name, row.hash, row.size, row.media_type) {
        (Some(name), Some(hash), Some(size), Some(media_type)) => {
            let pixels = row.width.zip(row.height);
            Some(Download { hash, name, size, media_type, pixels })
        }
        _ => None,
    };
    (language, Head { title, summary, slug, facts, share: row.share, link: row.link, download })
}

row! {
    /// A segment at its place in what is published in one language.
    pub struct Row {
        pub token: Token = word "g.token",
        pub segment: i64 = "t.segment_id",
        pub path: BlockPath = word "s.path",
        pub kind: BlockKind = word "s.kind",
        pub html: SanitisedHtml = ..,
        pub provenance: Provenance = word "t.provenance",
        pub hash: String = "t.hash",
        source_language: Option<LanguageTag> = maybe_word "t.source_language",
        source_hash: Option<String> = "t.source_hash",
    }
}

row! { struct PlacedRow { language: LanguageTag = word "p.language", row: Row = .. } }

impl Row {
    /// Language and hash of what it was made from.
    pub fn source(&self) -> Option<(&LanguageTag, &str)> {
        self.source_language.as_ref().zip(self.source_hash.as_deref())
    }
}

/// Everything known of the languages that a page needs.
#[derive(Default)]
pub struct Facts {
    rows: HashMap<LanguageTag, Vec<Row>>,
    checks: HashMap<(i64, String), Check>,
    /// The hash that a segment has now, by segment and language. Empty while nothing fell behind.
    now: Option<HashMap<(i64, LanguageTag), String>>,
    wordings: HashMap<(i64, LanguageTag), Vec<Wording>>,
}

/// A segment's words as some revision brought them in.
pub struct Wording {
    pub hash: String,
    pub words: String,
    pub on: NaiveDate,
}

impl Facts {
    /// The blocks of a language in order, title and summary among them.
    pub fn rows(&self, language: &LanguageTag) -> &[Row] {
        self.rows.get(language).map_or(&[], Vec::as_slice)
    }

    /// The best review of exactly the words of a block.
    pub fn check(&self, row: &Row, language: &LanguageTag) -> Option<&Check> {
        if self.checks.is_empty() {
            return None;
        }
        // The hash alone would do but for two languages that say the same.
        self.checks.get(&(row.segment, format!("{language} {}", row.hash)))
    }

    /// How a block stands to its source.
    pub fn state(&self, row: &Row) -> State {
        let Some(now) = &self.now else { return State::Current };
        let (hash, now) = match row.source() {
            None => (None, None),
            Some((language, hash)) => (Some(hash), now.get(&(row.segment, language.clone()))),
        };
        state(Some(Made { source_hash: hash }), now.map(String::as_str))
    }

    /// The words that a source had when its hash was this.
    pub fn wording(&self, segment: i64, language: &LanguageTag, hash: &str) -> Option<&Wording> {
        let known = self.wordings.get(&(segment, language.clone()))?;
        known.iter().find(|wording| wording.hash == hash)
    }

    /// The words that a source has now.
    pub fn wording_now(&self, segment: i64, language: &LanguageTag) -> Option<&Wording> {
        let hash = self.now.as_ref()?.get(&(segment, language.clone()))?;
        self.wording(segment, language, hash)
    }
}

/// Reads what a choice needs: blocks, reviews where there are any, sources where something fell behind.
pub async fn facts(
    database: &Database,
    document: i64,
    heads: &Heads,
    choice: &Choice,
) -> Result<Facts, DatabaseError> {
    let needed: Vec<&LanguageTag> = choice.needed().collect();
    let known = |holds: fn(&TextFacts) -> bool| {
        needed.iter().filter_map(|language| heads.get(*language)).any(|head| holds(&head.facts))
    };
    let mut facts = Facts { rows: rows(database, document, &needed).await?, ..Facts::default() };
    if known(|facts| facts.unreviewed < facts.segments) {
        facts.checks = checks(database, document).await?;
    }
    if known(|facts| facts.behind > 0) {
        facts.now = Some(hashes(database, document).await?);
        let behind = facts.rows.values().flatten().filter(|row| facts.state(row) == State::Behind);
        let mut segments: Vec<i64> = behind.map(|row| row.segment).collect();
        segments.sort_unstable();
        segments.dedup();
        facts.wordings = wordings(database, &segments).await?;
    }
    Ok(facts)
}

async fn rows(
    database: &Database,
    document: i64,
    languages: &[&LanguageTag],
) -> Result<HashMap<LanguageTag, Vec<Row>>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM publication p JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id JOIN segment g ON g.id = t.segment_id
         WHERE p.document_id = $1 AND p.language IN ({}) ORDER BY p.language, s.position",
        placeholders(2, languages.len())
    );
    let mut values: Vec<Value> = vec![document.into()];
    values.extend(languages.iter().map(|language| Value::from(language.as_str())));
    let mut found: HashMap<LanguageTag, Vec<Row>> = HashMap::new();
    for PlacedRow { language, row } in fetch_rows(database.reader(), &sql, values).await? {
        found.entry(language).or_default().push(row);
    }
    Ok(found)
}

row! {
    struct CheckRow {
        segment: i64 = "v.segment_id",
        language: String = "v.language",
        text_hash: String = "v.text_hash",
        level: Review = word "v.level",
        reviewer: Option<String> = "v.reviewer",
        on: NaiveDate = "v.made_on",
    }
}

/// The best review of each text of a document; of two that are as good the later one.
async fn checks(
    database: &Database,
    document: i64,
) -> Result<HashMap<(i64, String), Check>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM review v JOIN segment g ON g.id = v.segment_id
         WHERE g.document_id = $1 ORDER BY v.made_on, v.id";
    let mut checks: HashMap<(i64, String), Check> = HashMap::new();
    for row in fetch_rows(database.reader(), SQL, vec![document.into()]).await? {
        let CheckRow { segment, language, text_hash, level, reviewer, on } = row;
        let check = Check { level, reviewer, on };
        let text = (segment, format!("{language} {text_hash}"));
        let known = checks.entry(text).or_insert_with(|| check.clone());
        if known.level <= level {
            *known = check;
        }
    }
    Ok(checks)
}

row! {
    struct HashRow {
        segment: i64 = "t.segment_id",
        language: LanguageTag = word "t.language",
        hash: String = "t.hash",
    }
}

async fn hashes(
    database: &Database,
    document: i64,
) -> Result<HashMap<(i64, LanguageTag), String>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM publication p JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id WHERE p.document_id = $1";
    let rows: Vec<HashRow> = fetch_rows(database.reader(), SQL, vec![document.into()]).await?;
    Ok(rows.into_iter().map(|row| ((row.segment, row.language), row.hash)).collect())
}

row! {
    struct WordingRow {
        of: HashRow = ..,
        text: String = "t.text",
        on: NaiveDate = "r.made_on",
        path: BlockPath = word "s.path",
        kind: BlockKind = word "s.kind",
    }
}

/// Every wording that these segments had, in any language.
async fn wordings(
    database: &Database,
    segments: &[i64],
) -> Result<HashMap<(i64, LanguageTag), Vec<Wording>>, DatabaseError> {
    let mut wordings: HashMap<(i64, LanguageTag), Vec<Wording>> = HashMap::new();
    if segments.is_empty() {
        return Ok(wordings);
    }
    let sql = format!(
        "SELECT $row FROM segment_text t JOIN revision r ON r.id = t.revision_id
         JOIN revision_segment s ON s.revision_id = r.id AND s.segment_text_id = t.id
         WHERE t.segment_id IN ({}) ORDER BY r.number DESC",
        placeholders(1, segments.len())
    );
    let values = segments.iter().map(|segment| Value::from(*segment)).collect();
    for row in fetch_rows(database.reader(), &sql, values).await? {
        let WordingRow { of: HashRow { segment, language, hash }, text, on, path, kind } = row;
        let words = text::plain_text(&Block { text, path, kind });
        wordings.entry((segment, language)).or_default().push(Wording { hash, words, on });
    }
    Ok(wordings)
}
