//! Documents: an item's own text, a section's title, a lesson, an entry of a toolkit.

use super::Outcome;
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::document,
        query::{row::fetch_words, sql::placeholders},
    },
    domain::{language_tag::LanguageTag, library::LessonKind, token::Token},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::HashSet;

/// Names that are asked about at once.
const AT_ONCE: usize = 500;

/// What a document is to its item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The item's own text.
    Main,
    /// A heading over lessons.
    Section,
    /// A lesson, perhaps in a section given by its document's key.
    Lesson {
        /// What it asks of the person.
        kind: LessonKind,
        /// The document of its section.
        section: Option<i64>,
    },
    /// A toolkit's word about one of its items, given by the item's key.
    Entry {
        /// The item.
        member: i64,
    },
}

impl Role {
    /// The word that stands in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Section => "section",
            Self::Lesson { .. } => "lesson",
            Self::Entry { .. } => "entry",
        }
    }
}

/// A document as somebody wants it recorded.
#[derive(Debug, Clone)]
pub struct DocumentRecord {
    /// The permanent public name.
    pub token: Token,
    /// The key of its item.
    pub item: i64,
    /// What it is to its item.
    pub role: Role,
    /// Order within the item.
    pub position: i64,
    /// The language in which it was first written.
    pub source_language: LanguageTag,
}

/// Records a document; gives its key and what had to be done.
pub async fn keep(tx: &WriteTx, wanted: &DocumentRecord) -> Result<(i64, Outcome), DatabaseError> {
    let row = active(wanted);
    let known = document::Entity::find()
        .filter(document::Column::Token.eq(wanted.token.as_str()))
        .one(tx.connection())
        .await?;
    let Some(known) = known else {
        let id = document::Entity::insert(row).exec(tx.connection()).await?.last_insert_id;
        return Ok((id, Outcome::Created));
    };
    let same = known.item_id == wanted.item
        && known.position == wanted.position
        && known.source_language == wanted.source_language.as_str()
        && Set(known.role.clone()) == row.role
        && Set(known.parent_id) == row.parent_id
        && Set(known.lesson_kind.clone()) == row.lesson_kind
        && Set(known.member_item_id) == row.member_item_id;
    let id = known.id;
    if same {
        return Ok((id, Outcome::Unchanged));
    }
    let mut change = known.into_active_model();
    change.parent_id = row.parent_id;
    change.lesson_kind = row.lesson_kind;
    change.member_item_id = row.member_item_id;
    change.position = row.position;
    change.source_language = row.source_language;
    document::Entity::update(change).exec(tx.connection()).await?;
    Ok((id, Outcome::Changed))
}

fn active(wanted: &DocumentRecord) -> document::ActiveModel {
    let (parent, kind, member) = match wanted.role {
        Role::Main | Role::Section => (None, None, None),
        Role::Lesson { kind, section } => (section, Some(kind.to_string()), None),
        Role::Entry { member } => (None, None, Some(member)),
    };
    document::ActiveModel {
        token: Set(wanted.token.to_string()),
        item_id: Set(wanted.item),
        role: Set(wanted.role.as_str().to_owned()),
        parent_id: Set(parent),
        lesson_kind: Set(kind),
        member_item_id: Set(member),
        position: Set(wanted.position),
        source_language: Set(wanted.source_language.to_string()),
        ..Default::default()
    }
}

/// The key of the document of that token.
pub async fn find(tx: &WriteTx, token: &Token) -> Result<Option<i64>, DatabaseError> {
    let row = document::Entity::find().filter(document::Column::Token.eq(token.as_str()));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}

/// The key of the item whose own text has that token.
pub async fn item_of(tx: &WriteTx, token: &Token) -> Result<Option<i64>, DatabaseError> {
    let row = document::Entity::find().filter(document::Column::Token.eq(token.as_str()));
    Ok(row.one(tx.connection()).await?.map(|row| row.item_id))
}

/// Those of the texts that readers can open: published in some language, and so is the item that they belong to.
pub async fn readable_among(
    tx: &WriteTx,
    tokens: &HashSet<Token>,
) -> Result<HashSet<Token>, DatabaseError> {
    let mut readable = HashSet::new();
    let tokens: Vec<&Token> = tokens.iter().collect();
    for some in tokens.chunks(AT_ONCE) {
        let sql = format!(
            "SELECT d.token FROM document d JOIN document m ON m.item_id = d.item_id AND m.role = 'main'
             WHERE d.token IN ({})
                AND EXISTS (SELECT 1 FROM publication p WHERE p.document_id = d.id)
                AND EXISTS (SELECT 1 FROM publication p WHERE p.document_id = m.id)",
            placeholders(1, some.len())
        );
        let values = some.iter().map(|token| token.as_str().into()).collect();
        readable.extend(
            fetch_words::<Token>(tx.connection(), &sql, values, "document", "token").await?,
        );
    }
    Ok(readable)
}
