//! Whose things an administrator may see: those of everybody, or those of one organization and of its parts.

use crate::{
    database::{
        Database, DatabaseError,
        query::{row::fetch_value, sql::placeholders, tree::Tree},
    },
    domain::organizations::permission::Target,
};
use sea_orm::Value;

/// Whose things are meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Those of everybody.
    Everybody,
    /// Those of these organizations, by their keys.
    Organizations(Vec<i64>),
}

impl Whose {
    /// Whose things a right over `target` opens: that of an organization those of its parts too.
    pub async fn of(database: &Database, target: Target) -> Result<Self, DatabaseError> {
        Ok(match target {
            Target::Coalition => Self::Everybody,
            Target::Organization(id) => {
                Self::Organizations(Tree::Organizations.below(database.reader(), id).await?)
            }
            // No right over one item opens a list.
            Target::Item { .. } => Self::Organizations(Vec::new()),
        })
    }

    /// The condition that the column holds one of them, with its values behind those that are there.
    pub(in crate::database) fn holds(&self, column: &str, values: &mut Vec<Value>) -> String {
        match self {
            Self::Everybody => "TRUE".to_owned(),
            Self::Organizations(ids) if ids.is_empty() => "FALSE".to_owned(),
            Self::Organizations(ids) => {
                let list = placeholders(values.len() + 1, ids.len());
                values.extend(ids.iter().map(|id| Value::from(*id)));
                format!("{column} IN ({list})")
            }
        }
    }
}

/// The key of the item of that token, when its owner is among them.
pub async fn item_of(
    database: &Database,
    whose: &Whose,
    token: &str,
) -> Result<Option<i64>, DatabaseError> {
    let mut values = vec![Value::from(token)];
    let own = whose.holds("organization_id", &mut values);
    let sql = format!("SELECT id FROM item WHERE token = $1 AND {own}");
    fetch_value(database.reader(), &sql, values).await
}
