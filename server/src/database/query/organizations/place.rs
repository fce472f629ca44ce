//! Where a role holds, by name: what a person reads in place of a key.

use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::{Reading, choose},
            organizations::{OrganizationLink, organization_link},
            sql::{column, fetch_all, fetch_optional, word},
        },
    },
    domain::{
        language_tag::LanguageTag,
        organizations::{permission::Target, role::Scope},
    },
};

/// Where a role holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the whole coalition.
    Everywhere,
    /// In one organization.
    Organization(OrganizationLink),
    /// For one item.
    Item {
        /// Its title; nothing while it has none that anybody may read.
        title: String,
        /// The language of the title.
        language: LanguageTag,
    },
}

/// The place of a scope, named in the reader's language.
pub async fn place(
    database: &Database,
    reading: Reading<'_>,
    scope: Scope,
) -> Result<Place, DatabaseError> {
    match scope {
        Scope::Coalition => Ok(Place::Everywhere),
        Scope::Organization(id) => {
            Ok(Place::Organization(organization_link(database, reading, id).await?))
        }
        Scope::Item(id) => item(database, reading, id).await,
    }
}

async fn item(database: &Database, reading: Reading<'_>, id: i64) -> Result<Place, DatabaseError> {
    const SQL: &str = "SELECT c.language, c.title, d.source_language FROM document d
         JOIN card c ON c.document_id = d.id
         WHERE d.item_id = $1 AND d.role = 'main' ORDER BY c.language";
    let rows = fetch_all(database.reader(), SQL, vec![id.into()]).await?;
    let languages = rows
        .iter()
        .map(|row| word(row, 0, "card", "language"))
        .collect::<Result<Vec<LanguageTag>, _>>()?;
    let source = match rows.first() {
        Some(row) => word(row, 2, "document", "source_language")?,
        None => LanguageTag::english(),
    };
    let chosen = choose(&languages, reading, &source).cloned();
    let row = languages.iter().position(|tag| Some(tag) == chosen.as_ref()).map(|at| &rows[at]);
    Ok(Place::Item {
        title: row.map(|row| column(row, 1)).transpose()?.unwrap_or_default(),
        language: chosen.unwrap_or(source),
    })
}

/// What a command is about whose role holds there. An item that is not there is nobody's.
pub async fn target(database: &Database, scope: Scope) -> Result<Target, DatabaseError> {
    Ok(match scope {
        Scope::Coalition => Target::Coalition,
        Scope::Organization(id) => Target::Organization(id),
        Scope::Item(item) => {
            const SQL: &str = "SELECT organization_id FROM item WHERE id = $1";
            let row = fetch_optional(database.reader(), SQL, vec![item.into()]).await?;
            let owner = row.map(|row| column(&row, 0)).transpose()?.unwrap_or_default();
            Target::Item { item, owner }
        }
    })
}
