//! Derived: how many texts the index of the search holds in a language.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "search_total")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    pub docs: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
