//! The names of topics and organizations, so that a query which names one finds what belongs to it.

use super::{LIST, execute, rows_of};
use crate::{
    database::{
        DatabaseError, WriteTx,
        query::row::{fetch_rows, row},
    },
    domain::search::Query,
};
use std::collections::BTreeSet;

row! {
    struct NameRow {
        language: String = "n.language",
        position: i64 = "n.position",
        name: String = "n.name",
    }
}

/// The label first, then the synonyms.
const TOPIC: &str = "SELECT language, CAST(0 AS BIGINT) AS position, label AS name
        FROM topic_text WHERE topic_id = $1
     UNION ALL SELECT language, position, synonym FROM topic_synonym WHERE topic_id = $1";
const ORGANIZATION: &str = "SELECT language, CAST(0 AS BIGINT) AS position, name
     FROM organization_text WHERE organization_id = $1";

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

async fn names(tx: &WriteTx, owner: &str, id: i64, names: &str) -> Result<(), DatabaseError> {
    const CLEAR: &str = "DELETE FROM search_label WHERE owner = $1 AND owner_id = $2";
    execute(tx, CLEAR, vec![owner.into(), id.into()]).await?;
    let sql = format!("SELECT $row FROM ({names}) n");
    let mut rows = Vec::new();
    for row in fetch_rows::<NameRow>(tx.connection(), &sql, vec![id.into()]).await? {
        let NameRow { language, position, name } = row;
        let name = Query::read(&name);
        let tokens = name.name_tokens();
        if let Some(first) = tokens.first() {
            rows.push((language, position, (*first).to_owned(), tokens.join(" ")));
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
