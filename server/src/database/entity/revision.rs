//! An immutable state of a document's text in one language.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub document_id: i64,
    pub language: String,
    pub number: i64,
    pub made_on: Date,
    pub author: Option<String>,
    pub note: String,
    pub link: Option<String>,
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub origin_hash: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
