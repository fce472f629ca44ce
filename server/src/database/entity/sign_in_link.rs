//! A link that signs in once.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: Vec<u8>,
    pub lookup: Option<Vec<u8>>,
    pub person_id: Option<i64>,
    pub browser: Option<Vec<u8>>,
    pub code: Option<Vec<u8>>,
    pub next: String,
    pub mailed: Option<i64>,
    pub tries: i64,
    pub tries_elsewhere: i64,
    pub expires: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
