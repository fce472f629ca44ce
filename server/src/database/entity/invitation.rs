//! A role that waits for whoever holds the link.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub token: String,
    pub hash: Vec<u8>,
    pub role: String,
    pub scope: String,
    pub organization_id: Option<i64>,
    pub item_id: Option<i64>,
    pub language: String,
    pub sealed: Option<Vec<u8>>,
    pub invited_by: Option<i64>,
    pub since: Date,
    pub expires: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
