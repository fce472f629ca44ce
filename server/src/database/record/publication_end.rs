//! The moments at which texts are taken away from readers. A moment goes with its publication.

use crate::{
    database::{
        DatabaseError, WriteTx,
        entity::{publication, publication_end},
    },
    domain::language_tag::LanguageTag,
};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::OnConflict};
use std::collections::HashMap;

/// Sets the second at which a published text is taken away, or that it never is. Of a text that nobody sees nothing is kept.
pub async fn set(
    tx: &WriteTx,
    document: i64,
    language: &LanguageTag,
    moment: Option<i64>,
) -> Result<(), DatabaseError> {
    let key = (document, language.to_string());
    let Some(moment) = moment else {
        publication_end::Entity::delete_by_id(key).exec(tx.connection()).await?;
        return Ok(());
    };
    if publication::Entity::find_by_id(key).one(tx.connection()).await?.is_none() {
        return Ok(());
    }
    let row = publication_end::ActiveModel {
        document_id: Set(document),
        language: Set(language.to_string()),
        moment: Set(moment),
    };
    let key = [publication_end::Column::DocumentId, publication_end::Column::Language];
    let instead =
        OnConflict::columns(key).update_column(publication_end::Column::Moment).to_owned();
    let insert = publication_end::Entity::insert(row).on_conflict(instead);
    insert.exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Every moment that is set, by document and language.
pub async fn all(tx: &WriteTx) -> Result<HashMap<(i64, String), i64>, DatabaseError> {
    let rows = publication_end::Entity::find().all(tx.connection()).await?;
    Ok(rows.into_iter().map(|row| ((row.document_id, row.language), row.moment)).collect())
}
