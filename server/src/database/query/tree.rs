//! Things that stand below each other: organizations and topics. A tree that was damaged to a circle ends all the same.

use super::row::{fetch_value, fetch_values};
use crate::{
    database::{DatabaseError, Queryable},
    domain::{organizations::organization::DEEPEST, topic::DEEPEST_TOPIC},
};

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tree {
    /// The organizations of the coalition.
    Organizations,
    /// The topics of the library.
    Topics,
}

impl Tree {
    /// The keys from one up to the top, its own first.
    pub async fn above(
        self,
        connection: &impl Queryable,
        id: i64,
    ) -> Result<Vec<i64>, DatabaseError> {
        let table = self.table();
        let sql = format!(
            "WITH RECURSIVE up (id, step) AS (
                SELECT t.id, 1 FROM {table} t WHERE t.id = $1
                UNION ALL SELECT t.parent_id, up.step + 1 FROM up JOIN {table} t ON t.id = up.id
                WHERE t.parent_id IS NOT NULL AND up.step < 64)
             SELECT id FROM up ORDER BY step"
        );
        fetch_values(connection, &sql, vec![id.into()]).await
    }

    /// The keys of one and of all below it, its own first.
    pub async fn below(
        self,
        connection: &impl Queryable,
        id: i64,
    ) -> Result<Vec<i64>, DatabaseError> {
        let sql = format!("{} SELECT id FROM down ORDER BY step, id", self.down());
        fetch_values(connection, &sql, vec![id.into()]).await
    }

    /// The key of the one above; the outer `None` when there is no such one.
    pub async fn parent(
        self,
        connection: &impl Queryable,
        id: i64,
    ) -> Result<Option<Option<i64>>, DatabaseError> {
        let sql = format!("SELECT parent_id FROM {} WHERE id = $1", self.table());
        fetch_value(connection, &sql, vec![id.into()]).await
    }

    /// The token of one, for the log; nothing for the top.
    pub async fn token(
        self,
        connection: &impl Queryable,
        id: Option<i64>,
    ) -> Result<String, DatabaseError> {
        let Some(id) = id else { return Ok(String::new()) };
        let sql = format!("SELECT token FROM {} WHERE id = $1", self.table());
        Ok(fetch_value(connection, &sql, vec![id.into()]).await?.unwrap_or_default())
    }

    /// How many stand below each other, this one counted: 1 for one without any below, 0 for none.
    pub async fn height(
        self,
        connection: &impl Queryable,
        id: i64,
    ) -> Result<usize, DatabaseError> {
        const LAST: &str = "SELECT CAST(step AS BIGINT) FROM down ORDER BY step DESC LIMIT 1";
        let sql = format!("{} {LAST}", self.down());
        let steps: Option<i64> = fetch_value(connection, &sql, vec![id.into()]).await?;
        Ok(usize::try_from(steps.unwrap_or_default()).unwrap_or_default())
    }

    /// How many may stand below each other.
    pub fn deepest(self) -> usize {
        match self {
            Self::Organizations => DEEPEST,
            Self::Topics => DEEPEST_TOPIC,
        }
    }

    fn table(self) -> &'static str {
        match self {
            Self::Organizations => "organization",
            Self::Topics => "topic",
        }
    }

    fn down(self) -> String {
        let table = self.table();
        format!(
            "WITH RECURSIVE down (id, step) AS (
                SELECT t.id, 1 FROM {table} t WHERE t.id = $1
                UNION ALL SELECT t.id, down.step + 1 FROM down JOIN {table} t ON t.parent_id = down.id
                WHERE down.step < 64)"
        )
    }
}
