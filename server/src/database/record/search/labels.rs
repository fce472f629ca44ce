//! The names of topics and organizations, so that a query which names one finds what belongs to it.

use super::{LIST, execute, rows_of};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::sql::{column, fetch_all},
    },
    domain::search::Query,
};
use std::collections::BTreeSet;

/// Language, position and name: the label first, then the synonyms.
const TOPIC: &str = "SELECT language, 0, label FROM topic_text WHERE topic_id = $1
     UNION ALL SELECT language, position, synonym FROM topic_synonym WHERE topic_id = $1";
const ORGANIZATION: &str =
    "SELECT language, 0, name FROM organization_text WHERE organization_id = $1";

/// Writes the names of what was touched anew.
pub(super) async fn write(
    tx: &WriteTx,
    topics: &BTreeSet<i64>,
    organizations: &BTreeSet<i64>,
) -> Result<(), DatabaseError> {
    for topic in topics {
        names(tx, "topic", *topic, TOPIC).await?;
    }
    for organization in organizations {
        names(tx, "organization", *organization, ORGANIZATION).await?;
    }
    Ok(())
}

async fn names(tx: &WriteTx, owner: &str, id: i64, sql: &str) -> Result<(), DatabaseError> {
    const CLEAR: &str = "DELETE FROM search_label WHERE owner = $1 AND owner_id = $2";
    execute(tx, CLEAR, vec![owner.into(), id.into()]).await?;
    let mut rows = Vec::new();
    for row in &fetch_all(tx.connection(), sql, vec![id.into()]).await? {
        let (language, name): (String, String) = (column(row, 0)?, column(row, 2)?);
        let position = column::<i64>(row, 1).or_else(|_| column::<i32>(row, 1).map(i64::from))?;
        let tokens: Vec<String> =
            Query::read(&name).terms.into_iter().map(|term| term.token).collect();
        if let Some(first) = tokens.first() {
            rows.push((language, position, first.clone(), tokens.join(" ")));
        }
    }
    for rows in rows.chunks(LIST) {
        let sql = format!(
            "INSERT INTO search_label (owner, owner_id, language, position, first, tokens) VALUES {}",
            rows_of(rows.len(), 6)
        );
        let values = rows.iter().flat_map(|(language, position, first, tokens)| {
            [
                owner.into(),
                id.into(),
                language.as_str().into(),
                (*position).into(),
                first.as_str().into(),
                tokens.as_str().into(),
            ]
        });
        execute(tx, &sql, values.collect()).await?;
    }
    Ok(())
}
