//! Items as things that people work on: whose they are, what they are called.

use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::{Reading, choose},
            row::{fetch_rows, fetch_value, row},
            sql::placeholders,
        },
    },
    domain::{language_tag::LanguageTag, token::Token},
};
use std::collections::{BTreeMap, HashMap};

/// An item, as whoever may give roles for it needs it.
#[derive(Debug, Clone)]
pub struct WorkItem {
    /// The key inside the database.
    pub id: i64,
    /// The permanent public name.
    pub token: Token,
    /// The key of the organization that owns it.
    pub owner: i64,
    /// Its title in the reader's language; `None` while nothing of it is published.
    pub title: Option<(LanguageTag, String)>,
}

row! {
    struct TitleRow {
        id: i64 = "i.id",
        token: Token = word "i.token",
        owner: i64 = "i.organization_id",
        source: Option<String> = "d.source_language",
        language: Option<LanguageTag> = maybe_word "c.language",
        title: Option<String> = "c.title",
    }
}

/// The item of that token.
pub async fn item(
    database: &Database,
    reading: Reading<'_>,
    token: &Token,
) -> Result<Option<WorkItem>, DatabaseError> {
    const SQL: &str = "SELECT id FROM item WHERE token = $1";
    let id = fetch_value(database.reader(), SQL, vec![token.as_str().into()]).await?;
    let Some(id) = id else { return Ok(None) };
    Ok(titles(database, reading, &[id]).await?.remove(&id))
}

/// The items of these keys, by key.
pub async fn titles(
    database: &Database,
    reading: Reading<'_>,
    ids: &[i64],
) -> Result<HashMap<i64, WorkItem>, DatabaseError> {
    let mut found = HashMap::new();
    for ids in ids.chunks(200) {
        let sql = format!(
            "SELECT $row FROM item i LEFT JOIN document d ON d.item_id = i.id AND d.role = 'main'
             LEFT JOIN card c ON c.document_id = d.id
             WHERE i.id IN ({}) ORDER BY i.id, c.language",
            placeholders(1, ids.len())
        );
        let values = ids.iter().map(|id| (*id).into()).collect();
        let mut texts: BTreeMap<i64, Vec<(LanguageTag, String)>> = BTreeMap::new();
        let mut sources = HashMap::new();
        for row in fetch_rows(database.reader(), &sql, values).await? {
            let TitleRow { id, token, owner, source, language, title } = row;
            found.insert(id, WorkItem { id, token, owner, title: None });
            sources.insert(id, source.and_then(|tag| LanguageTag::parse(&tag).ok()));
            texts.entry(id).or_default().extend(language.zip(title));
        }
        for (id, texts) in texts {
            let languages: Vec<_> = texts.iter().map(|(language, _)| language.clone()).collect();
            let english = LanguageTag::english();
            let source = sources.get(&id).and_then(Option::as_ref).unwrap_or(&english);
            let chosen = choose(&languages, reading, source);
            let title = texts.iter().find(|(language, _)| Some(language) == chosen).cloned();
            if let Some(item) = found.get_mut(&id) {
                item.title = title;
            }
        }
    }
    Ok(found)
}
