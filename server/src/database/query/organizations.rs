//! Organizations: the list, a page, and the link that an item shows.

use super::{
    language::{Reading, choose},
    sql::{all, column, first, word},
};
use crate::{
    database::{Database, DatabaseError, Row},
    domain::language_tag::LanguageTag,
};
use std::collections::BTreeMap;

/// What a link to an organization needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationLink {
    /// The key inside the database.
    pub id: i64,
    /// The readable part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The language of the name.
    pub language: LanguageTag,
}

/// The page of an organization.
#[derive(Debug, Clone)]
pub struct OrganizationPage {
    /// The organization itself.
    pub link: OrganizationLink,
    /// Plain text in the language of the name, may be empty.
    pub description: String,
    /// The organization it is part of.
    pub parent: Option<OrganizationLink>,
    /// The organizations that are part of it.
    pub members: Vec<OrganizationLink>,
}

/// Every organization, parents before their members, members by name.
pub async fn list(
    database: &Database,
    reading: Reading<'_>,
) -> Result<Vec<OrganizationLink>, DatabaseError> {
    Ok(everything(database, reading).await?.into_values().map(|known| known.link).collect())
}

/// The page of the organization with that slug.
pub async fn organization_page(
    database: &Database,
    reading: Reading<'_>,
    slug: &str,
) -> Result<Option<OrganizationPage>, DatabaseError> {
    let mut known = everything(database, reading).await?;
    let Some(id) = known.values().find(|one| one.link.slug == slug).map(|one| one.link.id) else {
        return Ok(None);
    };
    let mut members: Vec<OrganizationLink> =
        known.values().filter(|one| one.parent == Some(id)).map(|one| one.link.clone()).collect();
    members.sort_by(|a, b| a.name.cmp(&b.name));
    let parent = known.get(&id).and_then(|one| one.parent).and_then(|id| known.get(&id));
    let parent = parent.map(|one| one.link.clone());
    Ok(known.remove(&id).map(|one| OrganizationPage {
        link: one.link,
        description: one.description,
        parent,
        members,
    }))
}

struct Known {
    link: OrganizationLink,
    description: String,
    parent: Option<i64>,
}

/// A coalition has dozens of organizations, so they are read together.
async fn everything(
    database: &Database,
    reading: Reading<'_>,
) -> Result<BTreeMap<i64, Known>, DatabaseError> {
    const SQL: &str = "SELECT o.id, o.slug, o.parent_id, t.language, t.name, t.description
         FROM organization o JOIN organization_text t ON t.organization_id = o.id ORDER BY o.id, t.language";
    let rows = all(database.reader(), SQL, vec![]).await?;
    gather(&rows, reading)
}

fn gather(rows: &[Row], reading: Reading<'_>) -> Result<BTreeMap<i64, Known>, DatabaseError> {
    let mut texts: BTreeMap<i64, Vec<(LanguageTag, &Row)>> = BTreeMap::new();
    for row in rows {
        let language = word(row, 3, "organization_text", "language")?;
        texts.entry(column(row, 0)?).or_default().push((language, row));
    }
    let mut known = BTreeMap::new();
    for (id, texts) in texts {
        let languages: Vec<LanguageTag> =
            texts.iter().map(|(language, _)| language.clone()).collect();
        // Names have no recorded source: English before whichever tag sorts first.
        let english = LanguageTag::english();
        let Some(language) = choose(&languages, reading, &english) else { continue };
        let Some((_, row)) = texts.iter().find(|(tag, _)| tag == language) else { continue };
        let link = OrganizationLink {
            id,
            slug: column(row, 1)?,
            name: column(row, 4)?,
            language: language.clone(),
        };
        known.insert(id, Known { link, description: column(row, 5)?, parent: column(row, 2)? });
    }
    Ok(known)
}

/// The link to one organization.
pub(super) async fn organization_link(
    database: &Database,
    reading: Reading<'_>,
    id: i64,
) -> Result<OrganizationLink, DatabaseError> {
    const SQL: &str = "SELECT o.id, o.slug, o.parent_id, t.language, t.name, t.description
         FROM organization o JOIN organization_text t ON t.organization_id = o.id WHERE o.id = $1
         ORDER BY t.language";
    let rows = all(database.reader(), SQL, vec![id.into()]).await?;
    gather(&rows, reading)?.remove(&id).map(|known| known.link).ok_or(DatabaseError::Impossible {
        table: "organization",
        column: "name",
        row: id,
    })
}

/// The key of the organization with that slug.
pub async fn id_by_slug(database: &Database, slug: &str) -> Result<Option<i64>, DatabaseError> {
    let row =
        first(database.reader(), "SELECT id FROM organization WHERE slug = $1", vec![slug.into()])
            .await?;
    row.map(|row| column(&row, 0)).transpose()
}
