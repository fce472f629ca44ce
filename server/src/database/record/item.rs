//! Items and the topics under which they stand.

use super::Outcome;
use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{item, item_topic, topic},
    },
    domain::{
        library::{Class, ItemKind, ResourceForm},
        token::Token,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use std::collections::BTreeMap;

/// An item as somebody wants it recorded.
#[derive(Debug, Clone)]
pub struct ItemRecord {
    /// The permanent public name.
    pub token: Token,
    pub kind: ItemKind,
    /// What a resource is made of; `None` for anything else.
    pub form: Option<ResourceForm>,
    /// How much depends on it.
    pub class: Class,
    /// The key of the owner.
    pub organization: i64,
    /// SPDX identifier or the license's own words.
    pub license: Option<String>,
    /// Whom to name when passing it on.
    pub attribution: Option<String>,
    /// Order among the items of its kind.
    pub position: i64,
    /// Keys of topics.
    pub topics: Vec<i64>,
}

/// Records an item; gives its key and what had to be done.
pub async fn keep(tx: &WriteTx, wanted: &ItemRecord) -> Result<(i64, Outcome), DatabaseError> {
    let known = item::Entity::find()
        .filter(item::Column::Token.eq(wanted.token.as_str()))
        .one(tx.connection())
        .await?;
    let (id, outcome) = match known {
        None => {
            let id = insert(tx, wanted).await?;
            put_topics(tx, id, wanted.kind, with_all_above(tx, &wanted.topics).await?).await?;
            return Ok((id, Outcome::Created));
        }
        Some(row) if same(&row, wanted) => (row.id, Outcome::Unchanged),
        Some(row) => (change(tx, row, wanted).await?, Outcome::Changed),
    };
    Ok((id, outcome.and(keep_topics(tx, id, wanted).await?)))
}

fn same(row: &item::Model, wanted: &ItemRecord) -> bool {
    row.kind == wanted.kind.as_str()
        && row.form.as_deref() == wanted.form.map(ResourceForm::as_str)
        && row.class == wanted.class.as_str()
        && row.organization_id == wanted.organization
        && row.license == wanted.license
        && row.attribution == wanted.attribution
        && row.position == wanted.position
}

async fn insert(tx: &WriteTx, wanted: &ItemRecord) -> Result<i64, DatabaseError> {
    let row = item::ActiveModel {
        token: Set(wanted.token.to_string()),
        kind: Set(wanted.kind.to_string()),
        form: Set(wanted.form.map(|form| form.to_string())),
        class: Set(wanted.class.to_string()),
        organization_id: Set(wanted.organization),
        license: Set(wanted.license.clone()),
        attribution: Set(wanted.attribution.clone()),
        position: Set(wanted.position),
        languages: Set(String::new()),
        ..Default::default()
    };
    Ok(item::Entity::insert(row).exec(tx.connection()).await?.last_insert_id)
}

async fn change(tx: &WriteTx, row: item::Model, wanted: &ItemRecord) -> Result<i64, DatabaseError> {
    let id = row.id;
    let mut change = row.into_active_model();
    change.kind = Set(wanted.kind.to_string());
    change.form = Set(wanted.form.map(|form| form.to_string()));
    change.class = Set(wanted.class.to_string());
    change.organization_id = Set(wanted.organization);
    change.license = Set(wanted.license.clone());
    change.attribution = Set(wanted.attribution.clone());
    change.position = Set(wanted.position);
    item::Entity::update(change).exec(tx.connection()).await?;
    Ok(id)
}

async fn keep_topics(
    tx: &WriteTx,
    item: i64,
    record: &ItemRecord,
) -> Result<Outcome, DatabaseError> {
    let wanted = with_all_above(tx, &record.topics).await?;
    let rows = item_topic::Entity::find()
        .filter(item_topic::Column::ItemId.eq(item))
        .all(tx.connection())
        .await?;
    let of_kind = rows.iter().all(|row| row.kind == record.kind.as_str());
    let known: BTreeMap<i64, bool> =
        rows.into_iter().map(|row| (row.topic_id, row.direct)).collect();
    if of_kind && known == wanted {
        return Ok(Outcome::Unchanged);
    }
    item_topic::Entity::delete_many()
        .filter(item_topic::Column::ItemId.eq(item))
        .exec(tx.connection())
        .await?;
    put_topics(tx, item, record.kind, wanted).await?;
    Ok(Outcome::Changed)
}

/// The topics themselves are `direct`; everything above them in the tree counts too, so that a list under a wide topic
/// is one range of an index.
async fn with_all_above(
    tx: &WriteTx,
    direct: &[i64],
) -> Result<BTreeMap<i64, bool>, DatabaseError> {
    let mut wanted: BTreeMap<i64, bool> = BTreeMap::new();
    for topic in direct {
        wanted.insert(*topic, true);
        let mut above = parent(tx, *topic).await?;
        while let Some(topic) = above {
            if wanted.contains_key(&topic) {
                break;
            }
            wanted.insert(topic, false);
            above = parent(tx, topic).await?;
        }
    }
    Ok(wanted)
}

async fn put_topics(
    tx: &WriteTx,
    item: i64,
    kind: ItemKind,
    topics: BTreeMap<i64, bool>,
) -> Result<(), DatabaseError> {
    let rows = topics.into_iter().map(|(topic, direct)| item_topic::ActiveModel {
        topic_id: Set(topic),
        item_id: Set(item),
        direct: Set(direct),
        kind: Set(kind.to_string()),
    });
    item_topic::Entity::insert_many(rows).exec_without_returning(tx.connection()).await?;
    Ok(())
}

async fn parent(tx: &WriteTx, topic: i64) -> Result<Option<i64>, DatabaseError> {
    let row = topic::Entity::find_by_id(topic).one(tx.connection()).await?;
    Ok(row.and_then(|row| row.parent_id))
}

/// The key of the item with that token.
pub async fn find(tx: &WriteTx, token: &Token) -> Result<Option<i64>, DatabaseError> {
    let row = item::Entity::find().filter(item::Column::Token.eq(token.as_str()));
    Ok(row.one(tx.connection()).await?.map(|row| row.id))
}
