//! A mail that waits to be sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub message: String,
    pub kind: String,
    pub language: String,
    pub recipient: Vec<u8>,
    pub parts: Vec<u8>,
    pub since: Date,
    pub due: i64,
    pub leased: Option<i64>,
    pub attempts: i64,
    pub given_up: Option<Date>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
