//! What readers see: the pointer to the published revision, and everything derived from it.

use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{card, draft, item, item_language, publication},
        query::row::{fetch_row, fetch_rows, fetch_values, row},
    },
    domain::{
        language_tag::LanguageTag,
        text::{self, Block, BlockKind, BlockPath, Piece},
        translation::{Made, Provenance, State, state},
    },
};
use chrono::NaiveDate;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::OnConflict,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Makes a revision the one that readers see of its document and language. Only the context in `gate` decides that.
pub(super) async fn publish(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    revision: i64,
) -> Result<(), DatabaseError> {
    let row = publication::ActiveModel {
        document_id: Set(document),
        language: Set(language.to_string()),
        revision_id: Set(revision),
    };
    let key = [publication::Column::DocumentId, publication::Column::Language];
    let instead =
        OnConflict::columns(key).update_column(publication::Column::RevisionId).to_owned();
    let insert = publication::Entity::insert(row).on_conflict(instead);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// The revision that is being written, or waits, of a document in a language.
pub async fn draft(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
) -> Result<Option<i64>, DatabaseError> {
    let key = (document, language.to_string());
    let row = draft::Entity::find_by_id(key).one(tx.connection()).await?;
    Ok(row.map(|row| row.revision_id))
}

/// Makes a revision the draft of its document and language.
pub async fn keep_draft(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    revision: i64,
) -> Result<(), DatabaseError> {
    let key = (document, language.to_string());
    let known = draft::Entity::find_by_id(key).one(tx.connection()).await?;
    let row = draft::ActiveModel {
        document_id: Set(document),
        language: Set(language.to_string()),
        revision_id: Set(revision),
    };
    match known {
        None => {
            draft::Entity::insert(row).exec_without_returning(tx.connection()).await?;
        }
        Some(_) => {
            draft::Entity::update(row).exec(tx.connection()).await?;
        }
    }
    Ok(())
}

/// Readers see nothing of the document in that language any more.
pub(super) async fn withdraw(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
) -> Result<(), DatabaseError> {
    let key = (document, language.to_string());
    publication::Entity::delete_by_id(key).exec(tx.connection()).await?;
    Ok(())
}

/// Rebuilds the cards of a document from its published revisions. Call it after the last publish of a command: a new
/// source text changes what the translations are.
pub async fn refresh_cards(tx: &WriteTx, document: i64) -> Result<(), DatabaseError> {
    let texts = published_texts(tx, document).await?;
    let reviewed = reviewed_texts(tx, document).await?;
    let slugs = current_slugs(tx, document).await?;
    let Described { role, item, source_language } = described(tx, document).await?;
    tx.touch(|touched| touched.item(item));
    let now: HashMap<(i64, &str), &str> = texts
        .iter()
        .map(|text| ((text.segment, text.language.as_str()), text.hash.as_str()))
        .collect();
    let mut by_language: BTreeMap<&str, Vec<&PublishedText>> = BTreeMap::new();
    for text in &texts {
        by_language.entry(&text.language).or_default().push(text);
    }
    card::Entity::delete_many()
        .filter(card::Column::DocumentId.eq(document))
        .exec(tx.connection())
        .await?;
    let mut rows = Vec::with_capacity(by_language.len());
    let placed = places(document, &texts)?;
    let body = |language: &str| body(&placed, language);
    for (language, texts) in by_language {
        let slug = slugs.get(language).cloned().unwrap_or_default();
        let mut card = card_of(document, language, &texts, slug, &role, &now, &reviewed)?;
        card.share = Set(text::share(&body(language), &body(&source_language)));
        rows.push(card);
    }
    if !rows.is_empty() {
        card::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// Rebuilds what lists know of an item: the languages in which its main document can be read, and the day on which any
/// of its texts last changed in each. Call it after [`refresh_cards`] of its documents.
pub async fn refresh_item(tx: &WriteTx, item: i64) -> Result<(), DatabaseError> {
    tx.touch(|touched| touched.item(item));
    let wanted = changed_on(tx, item).await?;
    let languages = wanted.keys().cloned().collect::<Vec<_>>().join(" ");
    let Some(row) = item::Entity::find_by_id(item).one(tx.connection()).await? else {
        return Err(DatabaseError::Impossible { table: "item", column: "id", row: item });
    };
    if row.languages.is_empty() != languages.is_empty() {
        touch_toolkits_with(tx, item).await?;
    }
    if row.languages != languages {
        let mut change = row.into_active_model();
        change.languages = Set(languages);
        item::Entity::update(change).exec(tx.connection()).await?;
    }
    let of_item = item_language::Column::ItemId.eq(item);
    let known = item_language::Entity::find().filter(of_item.clone()).all(tx.connection()).await?;
    let known: BTreeMap<String, NaiveDate> =
        known.into_iter().map(|row| (row.language, row.changed_on)).collect();
    if known == wanted {
        return Ok(());
    }
    item_language::Entity::delete_many().filter(of_item).exec(tx.connection()).await?;
    let rows: Vec<_> = wanted
        .into_iter()
        .map(|(language, day)| item_language::ActiveModel {
            language: Set(language),
            item_id: Set(item),
            changed_on: Set(day),
        })
        .collect();
    if !rows.is_empty() {
        item_language::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    }
    Ok(())
}

/// What toolkits say about an item is found as long as somebody can read the item.
async fn touch_toolkits_with(tx: &WriteTx, item: i64) -> Result<(), DatabaseError> {
    const TOOLKITS: &str = "SELECT DISTINCT item_id FROM document WHERE member_item_id = $1";
    let toolkits: Vec<i64> = fetch_values(tx.connection(), TOOLKITS, vec![item.into()]).await?;
    for toolkit in toolkits {
        tx.touch(|touched| touched.item(toolkit));
    }
    Ok(())
}

row! {
    struct ChangedOn {
        language: String = "c.language",
        day: NaiveDate = "c.made_on",
    }
}

/// The languages of an item's main document, each with the day of the newest of all texts of the item in it.
async fn changed_on(tx: &WriteTx, item: i64) -> Result<BTreeMap<String, NaiveDate>, DatabaseError> {
    const LANGUAGES: &str = "SELECT p.language FROM publication p
         JOIN document d ON d.id = p.document_id WHERE d.item_id = $1 AND d.role = 'main'";
    let newest =
        "SELECT $row FROM document d JOIN card c ON c.document_id = d.id WHERE d.item_id = $1";
    let languages: Vec<String> =
        fetch_values(tx.connection(), LANGUAGES, vec![item.into()]).await?;
    let mut days: BTreeMap<String, NaiveDate> =
        languages.into_iter().map(|language| (language, NaiveDate::default())).collect();
    for changed in fetch_rows::<ChangedOn>(tx.connection(), newest, vec![item.into()]).await? {
        if let Some(known) = days.get_mut(&changed.language) {
            *known = (*known).max(changed.day);
        }
    }
    Ok(days)
}

row! {
    struct PublishedText {
        language: String = "p.language",
        segment: i64 = "t.segment_id",
        path: String = "s.path",
        kind: String = "s.kind",
        text: String = "t.text",
        hash: String = "t.hash",
        provenance: Provenance = word "t.provenance",
        source_language: Option<String> = "t.source_language",
        source_hash: Option<String> = "t.source_hash",
        number: i64 = "r.number",
        made_on: NaiveDate = "r.made_on",
    }
}

async fn published_texts(tx: &WriteTx, document: i64) -> Result<Vec<PublishedText>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM publication p JOIN revision r ON r.id = p.revision_id
         JOIN revision_segment s ON s.revision_id = p.revision_id
         JOIN segment_text t ON t.id = s.segment_text_id
         WHERE p.document_id = $1 ORDER BY p.language, s.position";
    fetch_rows(tx.connection(), SQL, vec![document.into()]).await
}

row! {
    struct ReviewedText {
        segment: i64 = "v.segment_id",
        language: String = "v.language",
        hash: String = "v.text_hash",
    }
}

type Reviewed = HashSet<(i64, String, String)>;

async fn reviewed_texts(tx: &WriteTx, document: i64) -> Result<Reviewed, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM review v JOIN segment g ON g.id = v.segment_id WHERE g.document_id = $1";
    let texts: Vec<ReviewedText> = fetch_rows(tx.connection(), SQL, vec![document.into()]).await?;
    Ok(texts.into_iter().map(|text| (text.segment, text.language, text.hash)).collect())
}

row! {
    struct CurrentSlug {
        language: String = "language",
        slug: String = "slug",
    }
}

async fn current_slugs(
    tx: &WriteTx,
    document: i64,
) -> Result<HashMap<String, String>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document_slug WHERE document_id = $1 AND current = $2";
    let values = vec![document.into(), true.into()];
    let slugs: Vec<CurrentSlug> = fetch_rows(tx.connection(), SQL, values).await?;
    Ok(slugs.into_iter().map(|row| (row.language, row.slug)).collect())
}

row! {
    struct Described {
        role: String = "role",
        item: i64 = "item_id",
        source_language: String = "source_language",
    }
}

async fn described(tx: &WriteTx, document: i64) -> Result<Described, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document WHERE id = $1";
    let known = fetch_row(tx.connection(), SQL, vec![document.into()]).await?;
    known.ok_or(DatabaseError::Impossible { table: "document", column: "id", row: document })
}

/// The place of every published segment, beside its language.
type Place<'a> = (&'a str, i64, BlockPath, BlockKind);

fn places<'a>(document: i64, texts: &'a [PublishedText]) -> Result<Vec<Place<'a>>, DatabaseError> {
    texts
        .iter()
        .map(|text| {
            let Block { path, kind, .. } = block(document, text)?;
            Ok((text.language.as_str(), text.segment, path, kind))
        })
        .collect()
}

/// The segments of one language without title and summary.
fn body<'a>(places: &'a [Place<'_>], language: &str) -> Vec<Piece<'a, i64>> {
    let of_body = places
        .iter()
        .filter(|(tag, _, _, kind)| *tag == language && !kind.is_heading_of_the_text());
    of_body.map(|(_, segment, path, kind)| Piece { segment: *segment, path, kind }).collect()
}

fn card_of(
    document: i64,
    language: &str,
    texts: &[&PublishedText],
    slug: String,
    role: &str,
    now: &HashMap<(i64, &str), &str>,
    reviewed: &Reviewed,
) -> Result<card::ActiveModel, DatabaseError> {
    let count = |holds: &dyn Fn(&PublishedText) -> bool| {
        texts.iter().filter(|text| holds(text)).count() as i64
    };
    let made = |wanted: Provenance| count(&|text| text.provenance == wanted);
    let behind = |text: &PublishedText| {
        let made = Made { source_hash: text.source_hash.as_deref() };
        let source = text.source_language.as_deref();
        let source_now = source.and_then(|source| now.get(&(text.segment, source)).copied());
        state(Some(made), source_now) == State::Behind
    };
    let unreviewed = |text: &PublishedText| {
        !reviewed.contains(&(text.segment, text.language.clone(), text.hash.clone()))
    };
    let (title, summary) = words(document, texts, role)?;
    Ok(card::ActiveModel {
        document_id: Set(document),
        language: Set(language.to_owned()),
        title: Set(title),
        summary: Set(summary),
        slug: Set(slug),
        made_on: Set(texts.first().map(|text| text.made_on).unwrap_or_default()),
        number: Set(texts.first().map(|text| text.number).unwrap_or_default()),
        segments: Set(texts.len() as i64),
        behind: Set(count(&behind)),
        machine: Set(made(Provenance::Machine)),
        machine_edited: Set(made(Provenance::MachineEdited)),
        unknown: Set(made(Provenance::Unknown)),
        unreviewed: Set(count(&unreviewed)),
        share: Set(100),
    })
}

/// Title and summary as plain text. An entry of a toolkit has no title: its whole note is the summary.
fn words(
    document: i64,
    texts: &[&PublishedText],
    role: &str,
) -> Result<(String, String), DatabaseError> {
    let mut title = String::new();
    let mut summary = String::new();
    for published in texts {
        let block = block(document, published)?;
        match published.kind.as_str() {
            "title" => title = text::plain_text(&block),
            "summary" => summary = text::plain_text(&block),
            _ if role == "entry" => {
                if !summary.is_empty() {
                    summary.push(' ');
                }
                summary.push_str(&text::plain_text(&block));
            }
            _ => {}
        }
    }
    Ok((title, summary))
}

fn block(document: i64, published: &PublishedText) -> Result<Block, DatabaseError> {
    let impossible =
        |column| DatabaseError::Impossible { table: "revision_segment", column, row: document };
    Ok(Block {
        path: published.path.parse().map_err(|_| impossible("path"))?,
        kind: published.kind.parse().map_err(|_| impossible("kind"))?,
        text: published.text.clone(),
    })
}
