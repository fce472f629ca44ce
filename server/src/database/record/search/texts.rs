//! Which texts are published, which are in the index, and what they say.

use super::{LIST, Titles, execute, rows_of};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::{
            row::{fetch_rows, row},
            sql::placeholders,
        },
    },
    domain::{
        search::{Field, FieldText},
        text::{self, Block, BlockKind, BlockPath},
    },
};
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// A text that is in the index, or is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Indexed {
    pub item: i64,
    pub place: u32,
    pub language: String,
    pub revision: i64,
}

/// A published text that is not in the index as it is.
#[derive(Debug, Clone)]
pub(super) struct Published {
    pub place: Indexed,
    pub document: i64,
}

/// What is in the index and should not be, and what should be and is not.
pub(super) async fn difference(
    tx: &WriteTx,
    items: &[i64],
) -> Result<(Vec<Indexed>, Vec<Published>), DatabaseError> {
    let mut known = indexed(tx, items).await?;
    let mut places_of: HashMap<i64, u32> = HashMap::new();
    let mut next: HashMap<i64, u32> = HashMap::new();
    for ((document, _), text) in &known {
        places_of.insert(*document, text.place);
        let free = next.entry(text.item).or_default();
        *free = (*free).max(text.place + 1);
    }
    let mut new = Vec::new();
    for PublishedRow { item, document, language, revision } in published(tx, items).await? {
        let place = *places_of.entry(document).or_insert_with(|| {
            let free = next.entry(item).or_default();
            *free += 1;
            *free - 1
        });
        let key = (document, language.clone());
        if known.get(&key).is_some_and(|text| text.revision == revision) {
            known.remove(&key);
            continue;
        }
        new.push(Published { place: Indexed { item, place, language, revision }, document });
    }
    Ok((known.into_values().collect(), new))
}

row! {
    struct IndexedRow {
        item: i64 = "item_id",
        place: i64 = "place",
        language: String = "language",
        document: i64 = "document_id",
        revision: i64 = "revision_id",
    }
}

async fn indexed(
    tx: &WriteTx,
    items: &[i64],
) -> Result<BTreeMap<(i64, String), Indexed>, DatabaseError> {
    let sql =
        format!("SELECT $row FROM search_doc WHERE item_id IN ({})", placeholders(1, items.len()));
    let mut known = BTreeMap::new();
    for row in fetch_rows::<IndexedRow>(tx.connection(), &sql, keys(items)).await? {
        let IndexedRow { item, place, language, document, revision } = row;
        let place = u32::try_from(place).unwrap_or_default();
        known.insert((document, language.clone()), Indexed { item, place, language, revision });
    }
    Ok(known)
}

row! {
    struct PublishedRow {
        item: i64 = "d.item_id",
        document: i64 = "d.id",
        language: String = "p.language",
        revision: i64 = "p.revision_id",
    }
}

/// Everything that a reader may find. An item that cannot be read is not found by its lessons, nor by what toolkits say
/// about it; what a machine wrote about things on which much depends is not found before a person checked it.
async fn published(tx: &WriteTx, items: &[i64]) -> Result<Vec<PublishedRow>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         JOIN publication p ON p.document_id = d.id
         JOIN card c ON c.document_id = p.document_id AND c.language = p.language
         LEFT JOIN item m ON m.id = d.member_item_id
         WHERE d.item_id IN ({}) AND i.languages <> '' AND (m.id IS NULL OR m.languages <> '')
         AND NOT (i.class = 'critical' AND c.machine + c.machine_edited > 0 AND c.unreviewed > 0)
         ORDER BY d.item_id, d.id, p.language",
        placeholders(1, items.len())
    );
    fetch_rows(tx.connection(), &sql, keys(items)).await
}

row! {
    struct BlockRow {
        revision: i64 = "s.revision_id",
        kind: BlockKind = word "s.kind",
        text: String = "t.text",
    }
}

/// The fields of revisions, plain text.
pub(super) async fn fields(
    tx: &WriteTx,
    revisions: &[i64],
    titles: Titles,
) -> Result<HashMap<i64, Vec<FieldText>>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM revision_segment s
         JOIN segment_text t ON t.id = s.segment_text_id WHERE s.revision_id IN ({})
         ORDER BY s.revision_id, s.position",
        placeholders(1, revisions.len())
    );
    let mut fields: HashMap<i64, Vec<FieldText>> = HashMap::new();
    for row in fetch_rows::<BlockRow>(tx.connection(), &sql, keys(revisions)).await? {
        let field = field_of(&row.kind);
        if field == Field::Title && titles == Titles::LeftOut {
            continue;
        }
        let block = Block { path: BlockPath::default(), kind: row.kind, text: row.text };
        let text = text::plain_text(&block);
        fields.entry(row.revision).or_default().push(FieldText { field, text });
    }
    Ok(fields)
}

fn field_of(kind: &BlockKind) -> Field {
    match kind {
        BlockKind::Title => Field::Title,
        BlockKind::Summary | BlockKind::Heading(_) => Field::Terms,
        _ => Field::Body,
    }
}

/// What a text calls itself and its parts: titles and headings, not sentences.
pub(super) fn named(fields: &[FieldText]) -> Vec<&str> {
    let short = |text: &&FieldText| text.field != Field::Body && text.text.len() <= 120;
    fields.iter().filter(short).map(|text| text.text.as_str()).collect()
}

/// Notes which texts are in the index now.
pub(super) async fn write(
    tx: &WriteTx,
    gone: &[Indexed],
    new: &[Published],
) -> Result<(), DatabaseError> {
    for gone in gone.chunks(LIST) {
        let sql = format!(
            "DELETE FROM search_doc WHERE (item_id, place, language) IN (VALUES {})",
            rows_of(gone.len(), 3)
        );
        let values = gone.iter().flat_map(key).collect();
        execute(tx, &sql, values).await?;
    }
    for new in new.chunks(LIST) {
        let sql = format!(
            "INSERT INTO search_doc (item_id, place, language, document_id, revision_id) VALUES {}",
            rows_of(new.len(), 5)
        );
        let values = new.iter().flat_map(|text| {
            let mut values = key(&text.place).to_vec();
            values.extend([text.document.into(), text.place.revision.into()]);
            values
        });
        execute(tx, &sql, values.collect()).await?;
    }
    Ok(())
}

fn key(text: &Indexed) -> [Value; 3] {
    [text.item.into(), i64::from(text.place).into(), text.language.as_str().into()]
}

fn keys(ids: &[i64]) -> Vec<Value> {
    ids.iter().map(|id| (*id).into()).collect()
}
