//! Topics as those see them who look after them: with everything that they are called, and with those that stand over
//! nothing.

use crate::{
    database::{
        Database, DatabaseError, Queryable,
        query::{
            language::{Reading, choose},
            row::{fetch_rows, fetch_value, row},
        },
    },
    domain::{
        language_tag::LanguageTag,
        token::Token,
        topic::{TextMark, TopicWords},
    },
};
use std::collections::BTreeMap;

/// A topic in the tree.
#[derive(Debug, Clone)]
pub struct TopicNode {
    /// The key inside the database.
    pub id: i64,
    /// The permanent public name.
    pub token: Token,
    /// The key of the one above it.
    pub parent: Option<i64>,
    /// How many stand above it.
    pub depth: usize,
    /// Its label by language.
    pub labels: BTreeMap<LanguageTag, String>,
    /// How many items stand under it, by themselves or through a topic below.
    pub items: i64,
}

impl TopicNode {
    /// What somebody sees as its name who reads these languages.
    pub fn name(&self, reading: Reading<'_>) -> Option<(LanguageTag, &str)> {
        let languages: Vec<LanguageTag> = self.labels.keys().cloned().collect();
        let language = choose(&languages, reading, &LanguageTag::english())?;
        self.labels.get(language).map(|label| (language.clone(), label.as_str()))
    }
}

row! { struct CountRow { topic: i64 = "topic_id", items: i64 = "COUNT(*)" } }

row! {
    struct NodeRow {
        id: i64 = "t.id",
        token: Token = word "t.token",
        parent: Option<i64> = "t.parent_id",
        language: Option<LanguageTag> = maybe_word "x.language",
        label: Option<String> = "x.label",
    }
}

/// All topics, each right before those below it, in their order.
pub async fn whole_tree(database: &Database) -> Result<Vec<TopicNode>, DatabaseError> {
    let sql = "SELECT $row FROM item_topic GROUP BY topic_id";
    let counts: Vec<CountRow> = fetch_rows(database.reader(), sql, vec![]).await?;
    let items: BTreeMap<i64, i64> = counts.iter().map(|row| (row.topic, row.items)).collect();
    let sql = "SELECT $row FROM topic t LEFT JOIN topic_text x ON x.topic_id = t.id
         ORDER BY t.position, t.id, x.language";
    let mut known: Vec<TopicNode> = Vec::new();
    for row in fetch_rows(database.reader(), sql, vec![]).await? {
        let NodeRow { id, token, parent, language, label } = row;
        if known.last().is_none_or(|last| last.id != id) {
            let items = items.get(&id).copied().unwrap_or_default();
            known.push(TopicNode { id, token, parent, depth: 0, labels: BTreeMap::new(), items });
        }
        if let Some(last) = known.last_mut() {
            last.labels.extend(language.zip(label));
        }
    }
    Ok(depth_first(known))
}

/// Each topic right before those below it. Nobody is lost: what hangs on a circle or on nothing stands on top.
fn depth_first(known: Vec<TopicNode>) -> Vec<TopicNode> {
    let mut below: BTreeMap<Option<i64>, Vec<usize>> = BTreeMap::new();
    for (place, node) in known.iter().enumerate().rev() {
        let parent = node.parent.filter(|parent| known.iter().any(|other| other.id == *parent));
        below.entry(parent).or_default().push(place);
    }
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut push = |open: &mut Vec<(usize, usize)>, parent, depth| {
        let children = below.remove(&parent).unwrap_or_default();
        open.extend(children.into_iter().map(|place| (place, depth)));
    };
    push(&mut open, None, 0);
    let mut tree = Vec::with_capacity(known.len());
    while let Some((place, depth)) = open.pop() {
        let node = &known[place];
        tree.push(TopicNode { depth, ..node.clone() });
        push(&mut open, Some(node.id), depth + 1);
    }
    let lost = known.iter().filter(|node| !tree.iter().any(|other| other.id == node.id));
    let lost: Vec<TopicNode> = lost.cloned().collect();
    tree.extend(lost);
    tree
}

/// What a topic says in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopicText {
    /// The language.
    pub language: LanguageTag,
    /// Its name; empty where it has other words alone.
    pub label: String,
    /// The readable part of its address; empty with the name.
    pub slug: String,
    /// What it is about, may be empty.
    pub description: String,
    /// Other words, in order.
    pub synonyms: Vec<String>,
}

impl TopicText {
    /// The mark of these words.
    pub fn mark(&self) -> TextMark {
        TextMark::of(&self.label, &self.description, &self.synonyms)
    }

    /// Whether they are the same.
    pub fn says(&self, words: &TopicWords) -> bool {
        let typed = (words.label.as_str(), words.description.as_str(), words.synonyms.as_slice());
        typed == (self.label.as_str(), self.description.as_str(), self.synonyms.as_slice())
    }
}

row! {
    struct TextRow {
        language: LanguageTag = word "language",
        label: String = "label",
        slug: String = "slug",
        description: String = "description",
    }
}

row! { struct SynonymRow { language: LanguageTag = word "language", synonym: String = "synonym" } }

/// All that a topic says, by language.
pub async fn texts(connection: &impl Queryable, id: i64) -> Result<Vec<TopicText>, DatabaseError> {
    let sql = "SELECT $row FROM topic_text WHERE topic_id = $1";
    let mut texts: BTreeMap<LanguageTag, TopicText> = BTreeMap::new();
    for row in fetch_rows(connection, sql, vec![id.into()]).await? {
        let TextRow { language, label, slug, description } = row;
        let synonyms = Vec::new();
        let text = TopicText { language: language.clone(), label, slug, description, synonyms };
        texts.insert(language, text);
    }
    let sql = "SELECT $row FROM topic_synonym WHERE topic_id = $1 ORDER BY language, position";
    for SynonymRow { language, synonym } in fetch_rows(connection, sql, vec![id.into()]).await? {
        let text = texts.entry(language.clone()).or_insert_with(|| TopicText {
            language,
            label: String::new(),
            slug: String::new(),
            description: String::new(),
            synonyms: Vec::new(),
        });
        text.synonyms.push(synonym);
    }
    Ok(texts.into_values().collect())
}

/// What a topic says in one language.
pub async fn text_in(
    connection: &impl Queryable,
    id: i64,
    language: &LanguageTag,
) -> Result<Option<TopicText>, DatabaseError> {
    Ok(texts(connection, id).await?.into_iter().find(|text| text.language == *language))
}

/// The key of the topic with that token.
pub async fn id_by_token(
    connection: &impl Queryable,
    token: &Token,
) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM topic WHERE token = $1";
    fetch_value(connection, SQL, vec![token.as_str().into()]).await
}
