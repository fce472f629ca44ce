//! Anything in the library. `languages` is derived: tags joined by spaces.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "item")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub token: String,
    pub kind: String,
    pub form: Option<String>,
    pub class: String,
    pub organization_id: i64,
    pub license: Option<String>,
    pub attribution: Option<String>,
    pub position: i64,
    pub languages: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
