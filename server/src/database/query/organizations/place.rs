//! Where a role holds, by name: what a person reads in place of a key.

use crate::{
    database::{
        Database, DatabaseError,
        query::{
            language::{Reading, choose},
            organizations::{OrganizationLink, organization_link},
            row::{fetch_rows, fetch_value, row},
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

row! {
    struct TitleRow {
        language: LanguageTag = word "c.language",
        title: String = "c.title",
        source: LanguageTag = word "d.source_language",
    }
}

async fn item(database: &Database, reading: Reading<'_>, id: i64) -> Result<Place, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document d JOIN card c ON c.document_id = d.id
         WHERE d.item_id = $1 AND d.role = 'main' ORDER BY c.language";
    let rows: Vec<TitleRow> = fetch_rows(database.reader(), SQL, vec![id.into()]).await?;
    let languages: Vec<LanguageTag> = rows.iter().map(|row| row.language.clone()).collect();
    let source = rows.first().map_or_else(LanguageTag::english, |row| row.source.clone());
    let chosen = choose(&languages, reading, &source);
    let row = rows.into_iter().find(|row| Some(&row.language) == chosen);
    let (title, language) = row.map_or((String::new(), source), |row| (row.title, row.language));
    Ok(Place::Item { title, language })
}

/// What a command is about whose role holds there. An item that is not there is nobody's.
pub async fn target(database: &Database, scope: Scope) -> Result<Target, DatabaseError> {
    Ok(match scope {
        Scope::Coalition => Target::Coalition,
        Scope::Organization(id) => Target::Organization(id),
        Scope::Item(item) => {
            const SQL: &str = "SELECT organization_id FROM item WHERE id = $1";
            let owner = fetch_value(database.reader(), SQL, vec![item.into()]).await?;
            let owner = owner.unwrap_or_default();
            Target::Item { item, owner }
        }
    })
}
