//! Topics: the tree, a page, and the links that an item shows.

pub mod manage;

use super::{
    language::{Reading, choose, of_address, slug_for},
    sql::{column, fetch_all, fetch_optional, maybe_word, placeholders, word},
};
use crate::{
    database::{Database, DatabaseError, Row},
    domain::language_tag::LanguageTag,
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

/// Every topic that stands over something to read, as a tree written depth first.
pub async fn tree(
    database: &Database,
    reading: Reading<'_>,
) -> Result<Vec<TopicLink>, DatabaseError> {
    let sql = format!(
        "{TOPICS} WHERE EXISTS (SELECT 1 FROM item_topic i WHERE i.topic_id = t.id)
         ORDER BY t.position, t.id, x.language"
    );
    let known = gather(&fetch_all(database.reader(), &sql, vec![]).await?, reading)?;
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
    let sql = format!("{TOPICS} ORDER BY t.position, t.id, x.language");
    let known = gather(&fetch_all(database.reader(), &sql, vec![]).await?, reading)?;
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
    let sql = format!(
        "{TOPICS} WHERE t.id IN ({}) ORDER BY t.id, x.language",
        placeholders(1, ids.len())
    );
    let rows =
        fetch_all(database.reader(), &sql, ids.iter().map(|id| (*id).into()).collect()).await?;
    let mut links: Vec<TopicLink> =
        gather(&rows, reading)?.into_iter().map(|known| known.link).collect();
    links.sort_by_key(|link| ids.iter().position(|id| *id == link.id));
    Ok(links)
}

/// The key of the topic that has that slug in any language, or had it once.
pub async fn id_by_slug(database: &Database, slug: &str) -> Result<Option<i64>, DatabaseError> {
    const NOW: &str = "SELECT topic_id FROM topic_text WHERE slug = $1 ORDER BY topic_id LIMIT 1";
    const ONCE: &str = "SELECT topic_id FROM topic_slug WHERE slug = $1";
    for sql in [NOW, ONCE] {
        if let Some(row) = fetch_optional(database.reader(), sql, vec![slug.into()]).await? {
            return Ok(Some(column(&row, 0)?));
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
    let sql = format!(
        "{TOPICS} JOIN item_topic i ON i.topic_id = t.id WHERE i.item_id = $1 AND i.direct = $2
         ORDER BY t.position, t.id, x.language"
    );
    let rows = fetch_all(database.reader(), &sql, vec![item.into(), true.into()]).await?;
    Ok(gather(&rows, reading)?.into_iter().map(|known| known.link).collect())
}

/// The topics of many items at once: under which each stands directly, by the key of the item.
pub(super) async fn topics_of_items(
    database: &Database,
    reading: Reading<'_>,
    items: &[i64],
) -> Result<HashMap<i64, Vec<TopicLink>>, DatabaseError> {
    if items.is_empty() {
        return Ok(HashMap::new());
    }
    let keys = || items.iter().map(|id| Value::from(*id));
    let sql = format!(
        "{TOPICS} WHERE t.id IN (SELECT i.topic_id FROM item_topic i WHERE i.item_id IN ({}) AND i.direct = ${})
         ORDER BY t.position, t.id, x.language",
        placeholders(1, items.len()),
        items.len() + 1
    );
    let rows = fetch_all(database.reader(), &sql, keys().chain([true.into()]).collect()).await?;
    let known: HashMap<i64, (usize, TopicLink)> = gather(&rows, reading)?
        .into_iter()
        .enumerate()
        .map(|(place, topic)| (topic.link.id, (place, topic.link)))
        .collect();
    let sql = format!(
        "SELECT item_id, topic_id FROM item_topic WHERE item_id IN ({}) AND direct = ${}",
        placeholders(1, items.len()),
        items.len() + 1
    );
    let mut found: HashMap<i64, Vec<(usize, TopicLink)>> = HashMap::new();
    for row in &fetch_all(database.reader(), &sql, keys().chain([true.into()]).collect()).await? {
        let topic = known.get(&column(row, 1)?).cloned();
        found.entry(column(row, 0)?).or_default().extend(topic);
    }
    Ok(found
        .into_iter()
        .map(|(item, mut topics)| {
            topics.sort_by_key(|(place, _)| *place);
            (item, topics.into_iter().map(|(_, topic)| topic).collect())
        })
        .collect())
}

/// The page of every topic that stands over something to read: its slug in each language, language by language.
pub async fn slugs(
    database: &Database,
) -> Result<Vec<BTreeMap<LanguageTag, String>>, DatabaseError> {
    const SQL: &str = "SELECT t.id, x.language, x.slug FROM topic t JOIN topic_text x ON x.topic_id = t.id
         WHERE EXISTS (SELECT 1 FROM item_topic i WHERE i.topic_id = t.id) ORDER BY t.id, x.language";
    let mut topics: BTreeMap<i64, BTreeMap<LanguageTag, String>> = BTreeMap::new();
    for row in &fetch_all(database.reader(), SQL, vec![]).await? {
        let slugs = topics.entry(column(row, 0)?).or_default();
        slugs.insert(word(row, 1, "topic_text", "language")?, column(row, 2)?);
    }
    Ok(topics.into_values().collect())
}

const TOPICS: &str = "SELECT t.id, t.parent_id, x.language, x.label, x.slug, x.description
     FROM topic t JOIN topic_text x ON x.topic_id = t.id";

struct Known {
    link: TopicLink,
    description: String,
    parent: Option<i64>,
    slugs: BTreeMap<LanguageTag, String>,
}

/// Rows of one topic in several languages become the topic in the language for the reader, in the order of the rows.
fn gather(rows: &[Row], reading: Reading<'_>) -> Result<Vec<Known>, DatabaseError> {
    let mut known = Vec::new();
    let mut rest = rows;
    while let Some(row) = rest.first() {
        let id: i64 = column(row, 0)?;
        let mut count = 0;
        let mut slugs = BTreeMap::new();
        for row in rest {
            if column::<i64>(row, 0)? != id {
                break;
            }
            count += 1;
            slugs.insert(word(row, 2, "topic_text", "language")?, column(row, 4)?);
        }
        let (texts, after) = rest.split_at(count);
        rest = after;
        known.extend(one(id, texts, slugs, reading)?);
    }
    Ok(known)
}

fn one(
    id: i64,
    texts: &[Row],
    slugs: BTreeMap<LanguageTag, String>,
    reading: Reading<'_>,
) -> Result<Option<Known>, DatabaseError> {
    let languages: Vec<LanguageTag> = slugs.keys().cloned().collect();
    let english = LanguageTag::english();
    let Some(language) = choose(&languages, reading, &english) else { return Ok(None) };
    let named = choose(&languages, &of_address(reading), &english).unwrap_or(language);
    let Some(slug) = slugs.get(named).cloned() else { return Ok(None) };
    for row in texts {
        if maybe_word::<LanguageTag>(row, 2, "topic_text", "language")?.as_ref() == Some(language) {
            let link = TopicLink {
                id,
                slug,
                label: column(row, 3)?,
                language: language.clone(),
                depth: 0,
            };
            return Ok(Some(Known {
                link,
                description: column(row, 5)?,
                parent: column(row, 1)?,
                slugs,
            }));
        }
    }
    Ok(None)
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
