//! Derived: what lists show of a published text.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "card")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub document_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    pub title: String,
    pub summary: String,
    pub slug: String,
    pub made_on: Date,
    pub number: i64,
    pub segments: i64,
    pub behind: i64,
    pub machine: i64,
    pub machine_edited: i64,
    pub unknown: i64,
    pub unreviewed: i64,
    pub share: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
