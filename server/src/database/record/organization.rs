//! Organizations and their names.

use super::Outcome;
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{organization, organization_text},
    },
    domain::{language_tag::LanguageTag, token::Token},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
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
    /// Name and description per language, plain text.
    pub texts: BTreeMap<LanguageTag, (String, String)>,
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
    for (language, (name, description)) in &wanted.texts {
        outcome = outcome.and(keep_text(tx, id, language, name, description).await?);
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
    name: &str,
    description: &str,
) -> Result<Outcome, DatabaseError> {
    let key = (id, language.to_string());
    let known = organization_text::Entity::find_by_id(key).one(tx.connection()).await?;
    let row = organization_text::ActiveModel {
        organization_id: Set(id),
        language: Set(language.to_string()),
        name: Set(name.to_owned()),
        description: Set(description.to_owned()),
    };
    match known {
        None => {
            organization_text::Entity::insert(row).exec_without_returning(tx.connection()).await?;
            Ok(Outcome::Created)
        }
        Some(old) if old.name == name && old.description == description => Ok(Outcome::Unchanged),
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
