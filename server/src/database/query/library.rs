//! The library list with its filters, and the pages of resources and toolkits.

use super::{
    document::{self, Edition, Readable, ReadableText},
    item::{ItemCard, ItemRow, cards},
    language::{Reading, choose},
    organizations::{OrganizationLink, organization_link},
    row::{fetch_row, fetch_rows, fetch_value, row},
    sql::placeholders,
    topics::{TopicLink, topics_of_item},
};
use crate::{
    database::{Database, DatabaseError},
    domain::{
        language_tag::LanguageTag,
        library::{Class, ItemKind, ResourceForm},
        token::Token,
    },
    routes::{Item, Link},
};
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// Cards on one page of a list.
pub const PAGE: u64 = 20;

/// What narrows the library list. Every field that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LibraryFilter {
    /// The key of a topic; items of its children count too.
    pub topic: Option<i64>,
    /// What the item is.
    pub kind: Option<ItemKind>,
    /// What a resource is made of.
    pub form: Option<ResourceForm>,
    /// A language in which it can be read.
    pub language: Option<LanguageTag>,
    /// The key of the owner.
    pub organization: Option<i64>,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct CardPage {
    /// At most [`PAGE`] cards.
    pub cards: Vec<ItemCard>,
    /// Where the next page goes on; `None` on the last one.
    pub next: Option<i64>,
}

/// A page of the library, newest first, going on after the item with the key `after`.
///
/// The cost does not depend on how deep the page is: it continues after a key and counts nothing.
pub async fn list(
    database: &Database,
    reading: Reading<'_>,
    filter: &LibraryFilter,
    after: Option<i64>,
) -> Result<CardPage, DatabaseError> {
    let (sql, values) = list_statement(filter, after);
    let mut items: Vec<ItemRow> = fetch_rows(database.reader(), &sql, values).await?;
    let more = items.len() > PAGE as usize;
    items.truncate(PAGE as usize);
    let next = items.last().filter(|_| more).map(|item| item.id);
    Ok(CardPage { cards: cards(database, reading, items).await?, next })
}

fn list_statement(filter: &LibraryFilter, after: Option<i64>) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = Vec::new();
    let mut joins = String::new();
    let mut conditions = String::from("i.languages <> '' AND i.kind <> 'event'");
    // The key that is walked: the filter's own index when there is one, so that a page is one range of it.
    let mut key = "i.id";
    let mut place = |value: Value| {
        values.push(value);
        values.len()
    };
    if let Some(topic) = filter.topic {
        joins += " JOIN item_topic t ON t.item_id = i.id";
        conditions += &format!(" AND t.topic_id = ${}", place(topic.into()));
        key = "t.item_id";
    }
    if let Some(language) = &filter.language {
        joins += " JOIN item_language l ON l.item_id = i.id";
        conditions += &format!(" AND l.language = ${}", place(language.as_str().into()));
        if filter.topic.is_none() {
            key = "l.item_id";
        }
    }
    if let Some(kind) = filter.kind {
        // What stands under a topic knows its kind, so that a rare one is not looked for among everything there.
        let of = if filter.topic.is_some() { "t" } else { "i" };
        conditions += &format!(" AND {of}.kind = ${}", place(kind.as_str().into()));
    }
    if let Some(form) = filter.form {
        conditions +=
            &format!(" AND i.kind = 'resource' AND i.form = ${}", place(form.as_str().into()));
    }
    if let Some(organization) = filter.organization {
        conditions += &format!(" AND i.organization_id = ${}", place(organization.into()));
    }
    // The first page names a range too: without one SQLite walks another index and sorts everything that it finds.
    conditions += &format!(" AND {key} < ${}", place(after.unwrap_or(i64::MAX).into()));
    let limit = PAGE + 1;
    let sql = format!(
        "SELECT $row FROM item i JOIN document d ON d.item_id = i.id AND d.role = 'main'{joins}
         WHERE {conditions} ORDER BY {key} DESC LIMIT {limit}"
    );
    (sql, values)
}

/// All that the page of one item shows, besides what its kind adds.
#[derive(Debug, Clone)]
pub struct ItemPage {
    /// The key inside the database.
    pub id: i64,
    /// The permanent public name.
    pub token: Token,
    /// What it is.
    pub kind: ItemKind,
    /// What a resource is made of.
    pub form: Option<ResourceForm>,
    /// How much depends on it.
    pub class: Class,
    /// SPDX identifier or the license's own words.
    pub license: Option<String>,
    /// Whom to name when passing it on.
    pub attribution: Option<String>,
    /// The owner.
    pub organization: OrganizationLink,
    /// The topics it stands under directly.
    pub topics: Vec<TopicLink>,
    /// Every language in which it can be read, in the order of their tags.
    pub languages: Vec<LanguageTag>,
    /// The same, each with its slug, and whether there is enough of it to be shown.
    pub editions: BTreeMap<LanguageTag, Edition>,
    /// The text in the language chosen for the reader.
    pub text: ReadableText,
    /// The text in a second language, where the reader asked for one that it has.
    pub beside: Option<ReadableText>,
}

impl ItemPage {
    /// The slug that the address of this page has in a language, whoever reads.
    pub fn slug_in(&self, language: &LanguageTag) -> &str {
        let own = document::slug_in(&self.editions, language, &self.text.source_language);
        own.unwrap_or(&self.text.slug)
    }
}

impl Link for ItemPage {
    fn path(&self, language: &LanguageTag) -> String {
        Item { kind: self.kind, slug: self.slug_in(language) }.path(language)
    }
}

/// The page of an item of a kind by a slug of any of its languages, old ones too; `None` when there is none to read.
pub async fn item_page(
    database: &Database,
    reading: Reading<'_>,
    kind: ItemKind,
    slug: &str,
) -> Result<Option<ItemPage>, DatabaseError> {
    item_page_beside(database, reading, None, kind, slug).await
}

row! {
    struct PageRow {
        item: ItemRow = ..,
        license: Option<String> = "i.license",
        attribution: Option<String> = "i.attribution",
        organization: i64 = "i.organization_id",
    }
}

/// The same with a second language beside the first.
pub async fn item_page_beside(
    database: &Database,
    reading: Reading<'_>,
    with: Option<&LanguageTag>,
    kind: ItemKind,
    slug: &str,
) -> Result<Option<ItemPage>, DatabaseError> {
    let Some(document) = document_by_slug(database, kind.as_str(), slug).await? else {
        return Ok(None);
    };
    const SQL: &str = "SELECT $row FROM document d JOIN item i ON i.id = d.item_id
         WHERE d.id = $1 AND i.languages <> ''";
    let row = fetch_row(database.reader(), SQL, vec![document.into()]).await?;
    let Some(PageRow { item, license, attribution, organization }) = row else { return Ok(None) };
    let readable =
        document::readable(database, document, &item.source_language, reading, with).await?;
    let Some(Readable { text, beside, editions }) = readable else { return Ok(None) };
    Ok(Some(ItemPage {
        license,
        attribution,
        organization: organization_link(database, reading, organization).await?,
        topics: topics_of_item(database, reading, item.id).await?,
        editions,
        beside,
        id: item.id,
        token: item.token,
        kind: item.kind,
        form: item.form,
        class: item.class,
        languages: item.languages,
        text,
    }))
}

/// One entry of a toolkit: the item and what is said about it there.
#[derive(Debug, Clone)]
pub struct ToolkitEntry {
    /// The item.
    pub card: ItemCard,
    /// Why it is in the toolkit.
    pub note: Option<EntryNote>,
}

row! {
    /// What a toolkit says about one of its items, plain text.
    #[derive(Debug, Clone)]
    pub struct EntryNote {
        /// The language of the note.
        pub language: LanguageTag = word "c.language",
        /// Plain text.
        pub text: String = "c.summary",
    }
}

row! { struct EntryRow { id: i64 = "e.id", member: i64 = "e.member_item_id" } }

/// The entries of a toolkit in their order; items that cannot be read are left out.
pub async fn toolkit_entries(
    database: &Database,
    reading: Reading<'_>,
    toolkit: i64,
) -> Result<Vec<ToolkitEntry>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM document e WHERE e.item_id = $1 AND e.role = 'entry' ORDER BY e.position";
    let entries: Vec<EntryRow> = fetch_rows(database.reader(), SQL, vec![toolkit.into()]).await?;
    if entries.is_empty() {
        return Ok(Vec::new());
    }
    let members: Vec<i64> = entries.iter().map(|entry| entry.member).collect();
    let mut notes = entry_notes(database, reading, toolkit).await?;
    let mut cards: HashMap<i64, ItemCard> = cards_of_items(database, reading, &members)
        .await?
        .into_iter()
        .map(|card| (card.id, card))
        .collect();
    let entries = entries.into_iter().filter_map(|entry| {
        let card = cards.remove(&entry.member)?;
        Some(ToolkitEntry { card, note: notes.remove(&entry.id) })
    });
    Ok(entries.collect())
}

row! {
    struct NoteRow {
        entry: i64 = "e.id",
        source: LanguageTag = word "e.source_language",
        note: EntryNote = ..,
    }
}

async fn entry_notes(
    database: &Database,
    reading: Reading<'_>,
    toolkit: i64,
) -> Result<HashMap<i64, EntryNote>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document e JOIN card c ON c.document_id = e.id
         WHERE e.item_id = $1 AND e.role = 'entry' ORDER BY e.id, c.language";
    let mut choices: BTreeMap<i64, (LanguageTag, Vec<EntryNote>)> = BTreeMap::new();
    for row in fetch_rows(database.reader(), SQL, vec![toolkit.into()]).await? {
        let NoteRow { entry, source, note } = row;
        choices.entry(entry).or_insert((source, Vec::new())).1.push(note);
    }
    let notes = choices.into_iter().filter_map(|(entry, (source, notes))| {
        let languages: Vec<LanguageTag> = notes.iter().map(|note| note.language.clone()).collect();
        let language = choose(&languages, reading, &source)?;
        Some((entry, notes.into_iter().find(|note| note.language == *language)?))
    });
    Ok(notes.collect())
}

/// Cards of chosen items, in no particular order.
pub(super) async fn cards_of_items(
    database: &Database,
    reading: Reading<'_>,
    items: &[i64],
) -> Result<Vec<ItemCard>, DatabaseError> {
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT $row FROM item i JOIN document d ON d.item_id = i.id AND d.role = 'main'
         WHERE i.id IN ({})",
        placeholders(1, items.len())
    );
    let values = items.iter().map(|id| (*id).into()).collect();
    cards(database, reading, fetch_rows(database.reader(), &sql, values).await?).await
}

/// The document that a slug names within a scope, whatever the language of the slug.
pub(super) async fn document_by_slug(
    database: &Database,
    scope: &str,
    slug: &str,
) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str =
        "SELECT document_id FROM document_slug WHERE scope = $1 AND slug = $2 LIMIT 1";
    fetch_value(database.reader(), SQL, vec![scope.into(), slug.into()]).await
}

row! { struct SlugRow { language: LanguageTag = word "language", slug: String = "slug" } }

/// The current slug of a document in each language that has one.
pub(super) async fn slugs_of_document(
    database: &Database,
    document: i64,
) -> Result<BTreeMap<LanguageTag, String>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM card WHERE document_id = $1";
    let rows: Vec<SlugRow> = fetch_rows(database.reader(), SQL, vec![document.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.language, row.slug)).collect())
}

/// What a file is, as it was recorded when it was taken; `None` for one that was not.
pub async fn media_type_of_file(
    database: &Database,
    hash: &str,
) -> Result<Option<String>, DatabaseError> {
    const SQL: &str = "SELECT media_type FROM file WHERE hash = $1";
    fetch_value(database.reader(), SQL, vec![hash.into()]).await
}
