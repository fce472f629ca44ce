//! Topics: the tree, a page, and the links that an item shows.

pub mod manage;

use super::{
    language::{Reading, choose, of_address, slug_for},
    row::{fetch_rows, fetch_value, row},
    sql::placeholders,
};
use crate::{
    database::{Database, DatabaseError},
    domain::language_tag::LanguageTag,
    routes::{Link, Topic},
};
use sea_orm::Value;
use std::collections::{BTreeMap, HashMap};

/// What a link to a topic needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicLink {
    /// The key inside the database.
    pub id: i64,
    /// The readable part of its address, for the language in which somebody reads first.
    pub slug: String,
    /// Its name.
    pub label: String,
    /// The language of the label.
    pub language: LanguageTag,
    /// 0 for a topic without parent.
    pub depth: usize,
}

/// The page of a topic, without its items (those are a library list).
#[derive(Debug, Clone)]
pub struct TopicPage {
    /// The topic itself.
    pub link: TopicLink,
    /// Plain text in the language of the label, may be empty.
    pub description: String,
    /// From the top of the tree down to the parent.
    pub ancestors: Vec<TopicLink>,
    /// Directly below it.
    pub children: Vec<TopicLink>,
    /// The current slug in each language.
    pub slugs: BTreeMap<LanguageTag, String>,
}

impl TopicPage {
    /// The slug that the address of this page has in a language.
    pub fn slug_in(&self, language: &LanguageTag) -> &str {
        slug_for(&self.slugs, language, &LanguageTag::english()).unwrap_or(&self.link.slug)
    }
}

impl Link for TopicPage {
    fn path(&self, language: &LanguageTag) -> String {
        Topic { slug: self.slug_in(language) }.path(language)
    }
}

/// Every topic that stands over something to read, as a tree written depth first.
pub async fn tree(
    database: &Database,
    reading: Reading<'_>,
) -> Result<Vec<TopicLink>, DatabaseError> {
    let which = format!("WHERE EXISTS ({READABLE}) ORDER BY t.position, t.id, x.language");
    let known = gather(database, reading, &which, vec![]).await?;
    let mut result = Vec::with_capacity(known.len());
    write_tree(&known, None, 0, &mut result);
    Ok(result)
}

/// The page of the topic with that slug in any language.
pub async fn topic_page(
    database: &Database,
    reading: Reading<'_>,
    slug: &str,
) -> Result<Option<TopicPage>, DatabaseError> {
    let Some(id) = id_by_slug(database, slug).await? else { return Ok(None) };
    let order = "ORDER BY t.position, t.id, x.language";
    let known = gather(database, reading, order, vec![]).await?;
    let Some(topic) = known.iter().find(|topic| topic.link.id == id) else { return Ok(None) };
    let mut ancestors = Vec::new();
    let mut parent = topic.parent;
    while let Some(up) = parent.and_then(|id| known.iter().find(|topic| topic.link.id == id)) {
        ancestors.insert(0, up.link.clone());
        // A cycle cannot be stored by the import; stop all the same.
        parent = up.parent.filter(|_| ancestors.len() < 16);
    }
    let children = known.iter().filter(|one| one.parent == Some(id)).map(|one| one.link.clone());
    Ok(Some(TopicPage {
        children: children.collect(),
        ancestors,
        link: topic.link.clone(),
        description: topic.description.clone(),
        slugs: topic.slugs.clone(),
    }))
}

/// Links to chosen topics, in the order given.
pub async fn links(
    database: &Database,
    reading: Reading<'_>,
    ids: &[i64],
) -> Result<Vec<TopicLink>, DatabaseError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let which = format!("WHERE t.id IN ({}) ORDER BY t.id, x.language", placeholders(1, ids.len()));
    let values = ids.iter().map(|id| (*id).into()).collect();
    let known = gather(database, reading, &which, values).await?;
    let mut links: Vec<TopicLink> = known.into_iter().map(|known| known.link).collect();
    links.sort_by_key(|link| ids.iter().position(|id| *id == link.id));
    Ok(links)
}

/// The key of the topic that has that slug in any language, or had it once.
pub async fn id_by_slug(database: &Database, slug: &str) -> Result<Option<i64>, DatabaseError> {
    const NOW: &str = "SELECT topic_id FROM topic_text WHERE slug = $1 ORDER BY topic_id LIMIT 1";
    const ONCE: &str = "SELECT topic_id FROM topic_slug WHERE slug = $1";
    for sql in [NOW, ONCE] {
        let id = fetch_value(database.reader(), sql, vec![slug.into()]).await?;
        if id.is_some() {
            return Ok(id);
        }
    }
    Ok(None)
}

/// The topics under which an item stands directly.
pub(super) async fn topics_of_item(
    database: &Database,
    reading: Reading<'_>,
    item: i64,
) -> Result<Vec<TopicLink>, DatabaseError> {
    let which = "JOIN item_topic i ON i.topic_id = t.id WHERE i.item_id = $1 AND i.direct = $2
         ORDER BY t.position, t.id, x.language";
    let known = gather(database, reading, which, vec![item.into(), true.into()]).await?;
    Ok(known.into_iter().map(|known| known.link).collect())
}

row! { struct ItemTopicRow { item: i64 = "item_id", topic: i64 = "topic_id" } }

/// The topics of many items at once: under which each stands directly, by the key of the item.
pub(super) async fn topics_of_items(
    database: &Database,
    reading: Reading<'_>,
    items: &[i64],
) -> Result<HashMap<i64, Vec<TopicLink>>, DatabaseError> {
    if items.is_empty() {
        return Ok(HashMap::new());
    }
    let values = || items.iter().map(|id| Value::from(*id)).chain([true.into()]).collect();
    let which = format!(
        "WHERE t.id IN (SELECT i.topic_id FROM item_topic i WHERE i.item_id IN ({}) AND i.direct = ${})
         ORDER BY t.position, t.id, x.language",
        placeholders(1, items.len()),
        items.len() + 1
    );
    let known: HashMap<i64, (usize, TopicLink)> = gather(database, reading, &which, values())
        .await?
        .into_iter()
        .enumerate()
        .map(|(place, topic)| (topic.link.id, (place, topic.link)))
        .collect();
    let sql = format!(
        "SELECT $row FROM item_topic WHERE item_id IN ({}) AND direct = ${}",
        placeholders(1, items.len()),
        items.len() + 1
    );
    let mut found: HashMap<i64, Vec<(usize, TopicLink)>> = HashMap::new();
    for ItemTopicRow { item, topic } in fetch_rows(database.reader(), &sql, values()).await? {
        found.entry(item).or_default().extend(known.get(&topic).cloned());
    }
    Ok(found
        .into_iter()
        .map(|(item, mut topics)| {
            topics.sort_by_key(|(place, _)| *place);
            (item, topics.into_iter().map(|(_, topic)| topic).collect())
        })
        .collect())
}

row! {
    struct SlugRow {
        id: i64 = "t.id",
        language: LanguageTag = word "x.language",
        slug: String = "x.slug",
    }
}

/// The page of every topic that stands over something to read: its slug in each language, language by language.
pub async fn slugs(
    database: &Database,
) -> Result<Vec<BTreeMap<LanguageTag, String>>, DatabaseError> {
    let sql = format!(
        "SELECT $row FROM topic t JOIN topic_text x ON x.topic_id = t.id
         WHERE EXISTS ({READABLE}) ORDER BY t.id, x.language"
    );
    let mut topics: BTreeMap<i64, BTreeMap<LanguageTag, String>> = BTreeMap::new();
    for SlugRow { id, language, slug } in fetch_rows(database.reader(), &sql, vec![]).await? {
        topics.entry(id).or_default().insert(language, slug);
    }
    Ok(topics.into_values().collect())
}

/// The items under a topic that somebody can read: not those that are drafts alone.
const READABLE: &str = "SELECT 1 FROM item_topic i JOIN item m ON m.id = i.item_id
     WHERE i.topic_id = t.id AND m.languages <> ''";

row! {
    struct TopicRow {
        id: i64 = "t.id",
        parent: Option<i64> = "t.parent_id",
        language: LanguageTag = word "x.language",
        label: String = "x.label",
        slug: String = "x.slug",
        description: String = "x.description",
    }
}

struct Known {
    link: TopicLink,
    description: String,
    parent: Option<i64>,
    slugs: BTreeMap<LanguageTag, String>,
}

/// The topics for which that holds, in the order that it asks for, each in the language for the reader.
async fn gather(
    database: &Database,
    reading: Reading<'_>,
    which: &str,
    values: Vec<Value>,
) -> Result<Vec<Known>, DatabaseError> {
    let sql = format!("SELECT $row FROM topic t JOIN topic_text x ON x.topic_id = t.id {which}");
    let rows: Vec<TopicRow> = fetch_rows(database.reader(), &sql, values).await?;
    let topics = rows.chunk_by(|one, next| one.id == next.id);
    Ok(topics.filter_map(|texts| one(texts, reading)).collect())
}

/// A topic, of its rows in several languages.
fn one(texts: &[TopicRow], reading: Reading<'_>) -> Option<Known> {
    let slugs: BTreeMap<LanguageTag, String> =
        texts.iter().map(|text| (text.language.clone(), text.slug.clone())).collect();
    let languages: Vec<LanguageTag> = slugs.keys().cloned().collect();
    let english = LanguageTag::english();
    let language = choose(&languages, reading, &english)?;
    let named = choose(&languages, &of_address(reading), &english).unwrap_or(language);
    let slug = slugs.get(named)?.clone();
    let text = texts.iter().find(|text| text.language == *language)?;
    let (id, label, language) = (text.id, text.label.clone(), text.language.clone());
    let link = TopicLink { id, slug, label, language, depth: 0 };
    Some(Known { link, description: text.description.clone(), parent: text.parent, slugs })
}

fn write_tree(known: &[Known], parent: Option<i64>, depth: usize, result: &mut Vec<TopicLink>) {
    if depth > 8 {
        return;
    }
    let mut children: Vec<&Known> = known.iter().filter(|topic| topic.parent == parent).collect();
    if depth == 0 {
        // A topic whose parent stands over nothing is shown at the top rather than lost.
        let orphans = known.iter().filter(|topic| {
            topic.parent.is_some_and(|id| !known.iter().any(|other| other.link.id == id))
        });
        children.extend(orphans);
    }
    for child in children {
        result.push(TopicLink { depth, ..child.link.clone() });
        write_tree(known, Some(child.link.id), depth + 1, result);
    }
}
