//! A segment's text in one language, as one revision brought it in. Immutable.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "segment_text")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub segment_id: i64,
    pub language: String,
    pub revision_id: i64,
    pub text: String,
    pub hash: String,
    pub html: String,
    pub provenance: String,
    pub tool: Option<String>,
    pub source_language: Option<String>,
    pub source_revision_id: Option<i64>,
    pub source_hash: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
