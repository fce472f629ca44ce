//! The rows of a text: what is published, the blocks of the languages that are needed, their reviews and sources.

use super::{Download, arrange::Choice};
use crate::{
    database::{
        Database, DatabaseError,
        query::{
            item::TextFacts,
            sql::{HTML, column, fetch_all, maybe_word, placeholders, word},
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

impl Head {
    /// Whether it has enough of its source to be shown.
    pub fn is_readable(&self) -> bool {
        self.share >= MIN_COVERAGE
    }
}

pub type Heads = BTreeMap<LanguageTag, Head>;

/// Everything published of a document, by language.
pub async fn heads(database: &Database, document: i64) -> Result<Heads, DatabaseError> {
    const SQL: &str = "SELECT p.language, c.title, c.summary, c.slug, c.number, c.made_on, c.segments, c.behind,
            c.machine, c.machine_edited, c.unknown, c.unreviewed, c.share, r.link, r.file_name, f.hash, f.size,
            f.media_type
         FROM publication p JOIN card c ON c.document_id = p.document_id AND c.language = p.language
         JOIN revision r ON r.id = p.revision_id LEFT JOIN file f ON f.id = r.file_id WHERE p.document_id = $1";
    let rows = fetch_all(database.reader(), SQL, vec![document.into()]).await?;
    rows.iter().map(|row| Ok((word(row, 0, "publication", "language")?, head(row)?))).collect()
}

fn head(row: &crate::database::Row) -> Result<Head, DatabaseError> {
    Ok(Head {
        title: column(row, 1)?,
        summary: column(row, 2)?,
        slug: column(row, 3)?,
        facts: TextFacts {
            number: column(row, 4)?,
            made_on: column(row, 5)?,
            segments: column(row, 6)?,
            behind: column(row, 7)?,
            machine: column(row, 8)?,
            machine_edited: column(row, 9)?,
            unknown: column(row, 10)?,
            unreviewed: column(row, 11)?,
        },
        share: column(row, 12)?,
        link: column(row, 13)?,
        download: download(row)?,
    })
}

fn download(row: &crate::database::Row) -> Result<Option<Download>, DatabaseError> {
    let Some(name) = column(row, 14)? else { return Ok(None) };
    let Some(hash) = column(row, 15)? else { return Ok(None) };
    Ok(Some(Download { hash, name, size: column(row, 16)?, media_type: column(row, 17)? }))
}

/// A segment at its place in what is published in one language.
pub struct Row {
    pub token: Token,
    pub segment: i64,
    pub path: BlockPath,
    pub kind: BlockKind,
    pub html: SanitisedHtml,
    pub provenance: Provenance,
    pub hash: String,
    /// Language and hash of what it was made from.
    pub source: Option<(LanguageTag, String)>,
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
        let (hash, now) = match &row.source {
            None => (None, None),
            Some((language, hash)) => {
                (Some(hash.as_str()), now.get(&(row.segment, language.clone())))
            }
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
        "SELECT p.language, g.token, t.segment_id, s.path, s.kind, {HTML}, t.provenance, t.hash,
            t.source_language, t.source_hash
         FROM publication p JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id JOIN segment g ON g.id = t.segment_id
         WHERE p.document_id = $1 AND p.language IN ({}) ORDER BY p.language, s.position",
        placeholders(2, languages.len())
    );
    let mut values: Vec<Value> = vec![document.into()];
    values.extend(languages.iter().map(|language| Value::from(language.as_str())));
    let mut found: HashMap<LanguageTag, Vec<Row>> = HashMap::new();
    for row in &fetch_all(database.reader(), &sql, values).await? {
        let language = word(row, 0, "publication", "language")?;
        found.entry(language).or_default().push(self::row(row)?);
    }
    Ok(found)
}

fn row(row: &crate::database::Row) -> Result<Row, DatabaseError> {
    let source: Option<LanguageTag> = maybe_word(row, 8, "segment_text", "source_language")?;
    Ok(Row {
        token: word(row, 1, "segment", "token")?,
        segment: column(row, 2)?,
        path: word(row, 3, "revision_segment", "path")?,
        kind: word(row, 4, "revision_segment", "kind")?,
        html: SanitisedHtml::from_trusted_column(column(row, 5)?),
        provenance: word(row, 6, "segment_text", "provenance")?,
        hash: column(row, 7)?,
        source: source.zip(column(row, 9)?),
    })
}

/// The best review of each text of a document; of two that are as good the later one.
async fn checks(
    database: &Database,
    document: i64,
) -> Result<HashMap<(i64, String), Check>, DatabaseError> {
    const SQL: &str =
        "SELECT v.segment_id, v.language, v.text_hash, v.level, v.reviewer, v.made_on FROM review v
         JOIN segment g ON g.id = v.segment_id WHERE g.document_id = $1 ORDER BY v.made_on, v.id";
    let mut checks: HashMap<(i64, String), Check> = HashMap::new();
    for row in &fetch_all(database.reader(), SQL, vec![document.into()]).await? {
        let level: Review = word(row, 3, "review", "level")?;
        let check = Check { level, reviewer: column(row, 4)?, on: column(row, 5)? };
        let text = format!("{} {}", column::<String>(row, 1)?, column::<String>(row, 2)?);
        let known = checks.entry((column(row, 0)?, text)).or_insert_with(|| check.clone());
        if known.level <= level {
            *known = check;
        }
    }
    Ok(checks)
}

async fn hashes(
    database: &Database,
    document: i64,
) -> Result<HashMap<(i64, LanguageTag), String>, DatabaseError> {
    const SQL: &str = "SELECT t.segment_id, t.language, t.hash FROM publication p
         JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id WHERE p.document_id = $1";
    let rows = fetch_all(database.reader(), SQL, vec![document.into()]).await?;
    rows.iter()
        .map(|row| {
            Ok(((column(row, 0)?, word(row, 1, "segment_text", "language")?), column(row, 2)?))
        })
        .collect()
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
        "SELECT t.segment_id, t.language, t.hash, t.text, r.made_on, s.path, s.kind FROM segment_text t
         JOIN revision r ON r.id = t.revision_id
         JOIN revision_segment s ON s.revision_id = r.id AND s.segment_text_id = t.id
         WHERE t.segment_id IN ({}) ORDER BY r.number DESC",
        placeholders(1, segments.len())
    );
    let values = segments.iter().map(|segment| Value::from(*segment)).collect();
    for row in &fetch_all(database.reader(), &sql, values).await? {
        let key = (column(row, 0)?, word(row, 1, "segment_text", "language")?);
        let block = Block {
            text: column(row, 3)?,
            path: word(row, 5, "revision_segment", "path")?,
            kind: word(row, 6, "revision_segment", "kind")?,
        };
        let (hash, on) = (column(row, 2)?, column(row, 4)?);
        let words = text::plain_text(&block);
        wordings.entry(key).or_default().push(Wording { hash, words, on });
    }
    Ok(wordings)
}
