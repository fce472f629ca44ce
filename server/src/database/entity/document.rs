//! One readable text of an item: its own, a section's title, a lesson, or a toolkit's entry.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub token: String,
    pub item_id: i64,
    pub role: String,
    pub parent_id: Option<i64>,
    pub lesson_kind: Option<String>,
    pub member_item_id: Option<i64>,
    pub position: i64,
    pub source_language: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
