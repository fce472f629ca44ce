//! Organizations: what they say of themselves, and their tree.

use super::{
    Outcome,
    slug::Addresses,
    tree::{Placed, refuses_move, refuses_new},
};
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{organization, organization_text},
        query::tree::Tree,
    },
    domain::{
        language_tag::LanguageTag, organizations::organization::OrganizationWords, slug::Slug,
        token::Token,
    },
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
};
use std::collections::BTreeMap;

/// An organization as somebody wants it recorded.
#[derive(Debug, Clone)]
pub struct OrganizationRecord {
    /// The permanent public name.
    pub token: Token,
    /// The readable part of its address.
    pub slug: String,
    /// The key of the organization above it.
    pub parent: Option<i64>,
    /// What it says per language.
    pub texts: BTreeMap<LanguageTag, OrganizationTextRecord>,
}

/// What an organization says in one language, plain text.
#[derive(Debug, Clone)]
pub struct OrganizationTextRecord {
    pub name: String,
    pub description: String,
    /// How to reach it; `None` leaves what is there.
    pub contact: Option<String>,
}

/// Records an organization; gives its key and what had to be done.
pub async fn keep(
    tx: &WriteTx,
    wanted: &OrganizationRecord,
) -> Result<(i64, Outcome), DatabaseError> {
    let known = organization::Entity::find()
        .filter(organization::Column::Token.eq(wanted.token.as_str()))
        .one(tx.connection())
        .await?;
    let (id, mut outcome) = match known {
        None => (insert(tx, wanted).await?, Outcome::Created),
        Some(row) if row.slug == wanted.slug && row.parent_id == wanted.parent => {
            (row.id, Outcome::Unchanged)
        }
        Some(row) => {
            let id = row.id;
            let mut change = row.into_active_model();
            change.slug = Set(wanted.slug.clone());
            change.parent_id = Set(wanted.parent);
            organization::Entity::update(change).exec(tx.connection()).await?;
            (id, Outcome::Changed)
        }
    };
    for (language, text) in &wanted.texts {
        outcome = outcome.and(keep_text(tx, id, language, text).await?);
    }
    if outcome != Outcome::Unchanged {
        tx.touch(|touched| touched.organization(id));
    }
    Ok((id, outcome))
}

async fn insert(tx: &WriteTx, wanted: &OrganizationRecord) -> Result<i64, DatabaseError> {
    let row = organization::ActiveModel {
        token: Set(wanted.token.to_string()),
        slug: Set(wanted.slug.clone()),
        parent_id: Set(wanted.parent),
        ..Default::default()
    };
    Ok(organization::Entity::insert(row).exec(tx.connection()).await?.last_insert_id)
}

async fn keep_text(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
    text: &OrganizationTextRecord,
) -> Result<Outcome, DatabaseError> {
    let key = (id, language.to_string());
    let known = organization_text::Entity::find_by_id(key).one(tx.connection()).await?;
    let before = known.as_ref().map(|old| old.contact.clone()).unwrap_or_default();
    let wanted = organization_text::Model {
        organization_id: id,
        language: language.to_string(),
        name: text.name.clone(),
        description: text.description.clone(),
        contact: text.contact.clone().unwrap_or(before),
    };
    let row = wanted.clone().into_active_model().reset_all();
    match known {
        None => {
            organization_text::Entity::insert(row).exec_without_returning(tx.connection()).await?;
            Ok(Outcome::Created)
        }
        Some(old) if old == wanted => Ok(Outcome::Unchanged),
        Some(_) => {
            organization_text::Entity::update(row).exec(tx.connection()).await?;
            Ok(Outcome::Changed)
        }
    }
}

/// The key of the organization that stands first, the owner of what names no other.
pub async fn first(tx: &WriteTx) -> Result<Option<i64>, DatabaseError> {
    use sea_orm::QueryOrder;
    let row =
        organization::Entity::find().order_by_asc(organization::Column::Id).one(tx.connection());
    Ok(row.await?.map(|row| row.id))
}

/// The key of the organization with that token.
pub async fn find(tx: &WriteTx, token: &str) -> Result<Option<i64>, DatabaseError> {
    let row = organization::Entity::find().filter(organization::Column::Token.eq(token));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}

/// Adds an organization below another one, or on top. Its address is made of its name and stays for ever.
pub async fn add(
    tx: &WriteTx,
    token: &Token,
    parent: Option<i64>,
    language: &LanguageTag,
    words: &OrganizationWords,
) -> Result<Placed<String>, DatabaseError> {
    if let Some(refused) = refuses_new(tx, Tree::Organizations, parent).await? {
        return Ok(refused);
    }
    let wanted = Slug::from_title(words.name.as_str());
    let slug = Addresses::Organizations.free(tx, wanted.as_ref(), token).await?;
    let record = OrganizationRecord {
        token: token.clone(),
        slug: slug.clone(),
        parent,
        texts: BTreeMap::from([(language.clone(), OrganizationTextRecord::of(words))]),
    };
    keep(tx, &record).await?;
    Ok(Placed::Done(slug))
}

impl OrganizationTextRecord {
    fn of(words: &OrganizationWords) -> Self {
        Self {
            name: words.name.as_str().to_owned(),
            description: words.description.as_str().to_owned(),
            contact: Some(words.contact.as_str().to_owned()),
        }
    }
}

/// Writes what an organization says in a language.
pub async fn write_text(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
    words: &OrganizationWords,
) -> Result<Outcome, DatabaseError> {
    let outcome = keep_text(tx, id, language, &OrganizationTextRecord::of(words)).await?;
    if outcome != Outcome::Unchanged {
        tx.touch(|touched| touched.organization(id));
    }
    Ok(outcome)
}

/// Removes a language; `false` when it is the last one, or not there.
pub async fn remove_text(
    tx: &WriteTx,
    id: i64,
    language: &LanguageTag,
) -> Result<bool, DatabaseError> {
    const SQL: &str = "DELETE FROM organization_text WHERE organization_id = $1 AND language = $2
         AND EXISTS (SELECT 1 FROM organization_text t
                     WHERE t.organization_id = $1 AND t.language <> $2)";
    let removed = tx.run(SQL, vec![id.into(), language.as_str().into()]).await? == 1;
    if removed {
        tx.touch(|touched| touched.organization(id));
    }
    Ok(removed)
}

/// Moves an organization with all its parts below another one, or to the top. Wait for the turn
/// ([`admin_lock::wait`](super::organizations::admin_lock::wait)) before: two moves at once could make a circle.
pub async fn move_below(
    tx: &WriteTx,
    id: i64,
    parent: Option<i64>,
) -> Result<Placed<()>, DatabaseError> {
    if let Some(refused) = refuses_move(tx, Tree::Organizations, id, parent).await? {
        return Ok(refused);
    }
    let values = vec![parent.into(), id.into()];
    tx.run("UPDATE organization SET parent_id = $1 WHERE id = $2", values).await?;
    Ok(Placed::Done(()))
}
