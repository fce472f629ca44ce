//! Addresses of documents. A slug belongs to one document of its scope in whatever language, for ever.

use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{document_slug, topic_slug},
        query::sql::fetch_optional,
    },
    domain::{
        language_tag::LanguageTag,
        slug::{FreeNumber, Slug},
        token::Token,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

/// Gives the document its current slug in a language: the wanted one if it is free, else the same with a number.
/// A slug that the document had before stays and keeps leading to it.
pub async fn keep(
    tx: &WriteTx,
    scope: &str,
    language: &LanguageTag,
    document: i64,
    wanted: Option<&Slug>,
    token: &Token,
) -> Result<String, DatabaseError> {
    let own = document_slug::Entity::find()
        .filter(document_slug::Column::DocumentId.eq(document))
        .filter(document_slug::Column::Language.eq(language.as_str()))
        .all(tx.connection())
        .await?;
    let current = own.iter().find(|row| row.current).map(|row| row.slug.clone());
    if let Some(current) = &current
        && fits(current, wanted, token)
    {
        return Ok(current.clone());
    }
    let slug = Addresses::Documents { scope, but: document }.free(tx, wanted, token).await?;
    // Nobody else has it in this scope, so it is there already only as an earlier one of the document's own.
    let known = own.iter().any(|row| row.scope == scope && row.slug == slug);
    for row in own {
        let now = row.slug == slug;
        if row.current != now {
            let mut change = row.into_active_model();
            change.current = Set(now);
            document_slug::Entity::update(change).exec(tx.connection()).await?;
        }
    }
    if !known {
        let row = document_slug::ActiveModel {
            scope: Set(scope.to_owned()),
            language: Set(language.to_string()),
            slug: Set(slug.clone()),
            document_id: Set(document),
            current: Set(true),
        };
        document_slug::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    }
    Ok(slug)
}

/// Whether a slug that was given is the wanted one, perhaps with the number it needed.
pub(super) fn fits(given: &str, wanted: Option<&Slug>, token: &Token) -> bool {
    let Some(wanted) = wanted else { return given == token.as_str() };
    match given.strip_prefix(wanted.as_str()) {
        Some("") => true,
        Some(rest) => rest.strip_prefix('-').is_some_and(|number| number.parse::<u32>().is_ok()),
        None => false,
    }
}

/// Where an address leads to one thing alone. `but` is the key of the one that looks for an address: its own are free.
#[derive(Debug, Clone, Copy)]
pub(super) enum Addresses<'a> {
    /// Those of documents in a scope, in any language.
    Documents { scope: &'a str, but: i64 },
    /// Those that topics have or had, in any language.
    Topics { but: i64 },
    /// Those of organizations.
    Organizations,
}

impl Addresses<'_> {
    /// An address that is free: the wanted one, the same with a number, or the token where nothing is wanted.
    pub async fn free(
        self,
        tx: &WriteTx,
        wanted: Option<&Slug>,
        token: &Token,
    ) -> Result<String, DatabaseError> {
        let Some(wanted) = wanted else { return Ok(token.to_string()) };
        if !self.is_taken(tx, wanted.as_str()).await? {
            return Ok(wanted.to_string());
        }
        let mut search = FreeNumber::new();
        while let Some(number) = search.next() {
            let taken = self.is_taken(tx, wanted.numbered(number).as_str()).await?;
            search.tell(number, taken);
        }
        Ok(wanted.numbered(search.found()).to_string())
    }

    /// Whether another one has it.
    pub async fn is_taken(self, tx: &WriteTx, slug: &str) -> Result<bool, DatabaseError> {
        const DOCUMENT: &str = "SELECT 1 FROM document_slug WHERE scope = $1 AND slug = $2 AND document_id <> $3 LIMIT 1";
        const TOPIC: &str = "SELECT 1 FROM topic_text WHERE slug = $1 AND topic_id <> $2 LIMIT 1";
        const ORGANIZATION: &str = "SELECT 1 FROM organization WHERE slug = $1 LIMIT 1";
        let (sql, values) = match self {
            Self::Documents { scope, but } => {
                (DOCUMENT, vec![scope.into(), slug.into(), but.into()])
            }
            Self::Topics { but } => (TOPIC, vec![slug.into(), but.into()]),
            Self::Organizations => (ORGANIZATION, vec![slug.into()]),
        };
        if fetch_optional(tx.connection(), sql, values).await?.is_some() {
            return Ok(true);
        }
        let Self::Topics { but } = self else { return Ok(false) };
        let once = topic_slug::Entity::find_by_id(slug.to_owned()).one(tx.connection()).await?;
        Ok(once.is_some_and(|once| once.topic_id != but))
    }
}

/// Puts back an address, unless another document of the scope has it by now.
pub async fn restore(
    tx: &WriteTx,
    scope: &str,
    language: &LanguageTag,
    document: i64,
    slug: &str,
    current: bool,
) -> Result<(), DatabaseError> {
    let known = document_slug::Entity::find()
        .filter(document_slug::Column::Scope.eq(scope))
        .filter(document_slug::Column::Slug.eq(slug))
        .all(tx.connection())
        .await?;
    let same_language = known.iter().any(|row| row.language == language.as_str());
    if same_language || known.iter().any(|row| row.document_id != document) {
        return Ok(());
    }
    let row = document_slug::ActiveModel {
        scope: Set(scope.to_owned()),
        language: Set(language.to_string()),
        slug: Set(slug.to_owned()),
        document_id: Set(document),
        current: Set(current),
    };
    document_slug::Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}
