//! Organizations: the list, a page, and the link that an item shows.

pub mod administrators;
pub mod export;
pub mod invitations;
pub mod invited;
pub mod items;
pub mod members;
pub mod place;
pub mod whose;

use super::{
    language::{Reading, choose},
    row::{fetch_rows, fetch_value, row},
};
use crate::{
    database::{Database, DatabaseError},
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
    /// How to reach it: plain text in the same language, may be empty.
    pub contact: String,
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
        contact: one.contact,
        parent,
        members,
    }))
}

struct Known {
    link: OrganizationLink,
    description: String,
    contact: String,
    parent: Option<i64>,
}

row! {
    struct TextRow {
        id: i64 = "o.id",
        slug: String = "o.slug",
        parent: Option<i64> = "o.parent_id",
        text: OrganizationText = ..,
    }
}

/// A coalition has dozens of organizations, so they are read together.
async fn everything(
    database: &Database,
    reading: Reading<'_>,
) -> Result<BTreeMap<i64, Known>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM organization o JOIN organization_text t ON t.organization_id = o.id
         ORDER BY o.id, t.language";
    Ok(gather(fetch_rows(database.reader(), SQL, vec![]).await?, reading))
}

fn gather(rows: Vec<TextRow>, reading: Reading<'_>) -> BTreeMap<i64, Known> {
    let mut texts: BTreeMap<i64, Vec<TextRow>> = BTreeMap::new();
    for row in rows {
        texts.entry(row.id).or_default().push(row);
    }
    let mut known = BTreeMap::new();
    for (id, texts) in texts {
        let languages: Vec<LanguageTag> =
            texts.iter().map(|row| row.text.language.clone()).collect();
        // Names have no recorded source: English before whichever tag sorts first.
        let chosen = choose(&languages, reading, &LanguageTag::english());
        let row = texts.into_iter().find(|row| Some(&row.text.language) == chosen);
        let Some(TextRow { slug, parent, text, .. }) = row else { continue };
        let OrganizationText { language, name, description, contact } = text;
        let link = OrganizationLink { id, slug, name, language };
        known.insert(id, Known { link, description, contact, parent });
    }
    known
}

/// The link to one organization.
pub(super) async fn organization_link(
    database: &Database,
    reading: Reading<'_>,
    id: i64,
) -> Result<OrganizationLink, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM organization o JOIN organization_text t ON t.organization_id = o.id
         WHERE o.id = $1 ORDER BY t.language";
    let rows = fetch_rows(database.reader(), SQL, vec![id.into()]).await?;
    gather(rows, reading).remove(&id).map(|known| known.link).ok_or(DatabaseError::Impossible {
        table: "organization",
        column: "name",
        row: id,
    })
}

/// The key of the organization with that slug.
pub async fn id_by_slug(database: &Database, slug: &str) -> Result<Option<i64>, DatabaseError> {
    const SQL: &str = "SELECT id FROM organization WHERE slug = $1";
    fetch_value(database.reader(), SQL, vec![slug.into()]).await
}

/// An organization in the tree.
#[derive(Debug, Clone)]
pub struct TreeNode {
    /// The organization.
    pub link: OrganizationLink,
    /// The key of the one above.
    pub parent: Option<i64>,
    /// How many stand above it.
    pub depth: usize,
}

/// The whole tree, each organization right before its parts, by name among those of one place.
pub async fn tree(
    database: &Database,
    reading: Reading<'_>,
) -> Result<Vec<TreeNode>, DatabaseError> {
    let known = everything(database, reading).await?;
    let mut below: BTreeMap<Option<i64>, Vec<&Known>> = BTreeMap::new();
    for one in known.values() {
        // What stands below nothing that can be named stands on top.
        let parent = one.parent.filter(|parent| known.contains_key(parent));
        below.entry(parent).or_default().push(one);
    }
    for parts in below.values_mut() {
        parts.sort_by(|a, b| b.link.name.cmp(&a.link.name));
    }
    let mut open: Vec<(&Known, usize)> = Vec::new();
    let mut push = |open: &mut Vec<_>, parent, depth| {
        let parts = below.remove(&parent).unwrap_or_default();
        open.extend(parts.into_iter().map(|one| (one, depth)));
    };
    push(&mut open, None, 0);
    let mut tree = Vec::with_capacity(known.len());
    while let Some((one, depth)) = open.pop() {
        tree.push(TreeNode { link: one.link.clone(), parent: one.parent, depth });
        push(&mut open, Some(one.link.id), depth + 1);
    }
    Ok(tree)
}

row! {
    /// What an organization says in one language.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct OrganizationText {
        /// The language.
        pub language: LanguageTag = word "t.language",
        /// Its name.
        pub name: String = "t.name",
        /// What it is, may be empty.
        pub description: String = "t.description",
        /// How to reach it, may be empty.
        pub contact: String = "t.contact",
    }
}

/// All that an organization says, by language.
pub async fn texts(database: &Database, id: i64) -> Result<Vec<OrganizationText>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM organization_text t WHERE t.organization_id = $1 ORDER BY t.language";
    fetch_rows(database.reader(), SQL, vec![id.into()]).await
}
