//! Everything that belongs to the library, thing by thing, named by tokens: what exports and dumps are made of.

mod parts;

use super::row::{fetch_row, fetch_rows, fetch_values, row};
use crate::{
    database::{DatabaseError, Queryable},
    domain::bundle::{
        DocumentLine, FileLine, ItemLine, OrganizationLine, OrganizationText, TopicLine, TopicText,
    },
};
use std::collections::{BTreeMap, BTreeSet};

row! {
    struct OrganizationRow {
        id: i64 = "o.id",
        token: String = "o.token",
        slug: String = "o.slug",
        parent: Option<String> = "p.token",
        language: Option<String> = "t.language",
        name: Option<String> = "t.name",
        description: Option<String> = "t.description",
        contact: Option<String> = "t.contact",
    }
}

/// Every organization, in the order in which they were made: the first one owns what names no other.
pub async fn organizations(
    connection: &impl Queryable,
) -> Result<Vec<OrganizationLine>, DatabaseError> {
    const SQL: &str =
        "SELECT $row FROM organization o LEFT JOIN organization p ON p.id = o.parent_id
         LEFT JOIN organization_text t ON t.organization_id = o.id";
    let mut lines: BTreeMap<i64, OrganizationLine> = BTreeMap::new();
    for row in fetch_rows(connection, SQL, vec![]).await? {
        let OrganizationRow { id, token, slug, parent, language, name, description, contact } = row;
        let texts = BTreeMap::new();
        let line = lines.entry(id).or_insert(OrganizationLine { token, slug, parent, texts });
        if let (Some(language), Some(name), Some(description), Some(contact)) =
            (language, name, description, contact)
        {
            line.texts.insert(language, OrganizationText { name, description, contact });
        }
    }
    Ok(lines.into_values().collect())
}

row! {
    struct TopicRow {
        id: i64 = "o.id",
        token: String = "o.token",
        parent: Option<String> = "p.token",
        position: i64 = "o.position",
        language: Option<String> = "t.language",
        label: Option<String> = "t.label",
        slug: Option<String> = "t.slug",
        description: Option<String> = "t.description",
    }
}

row! {
    struct SynonymRow {
        topic: i64 = "s.topic_id",
        language: String = "s.language",
        synonym: String = "s.synonym",
    }
}

row! { struct EarlierRow { topic: i64 = "e.topic_id", slug: String = "e.slug" } }

/// Every topic, in the order in which they were made: siblings of one position stand in it.
pub async fn topics(connection: &impl Queryable) -> Result<Vec<TopicLine>, DatabaseError> {
    let texts = "SELECT $row FROM topic o LEFT JOIN topic p ON p.id = o.parent_id
         LEFT JOIN topic_text t ON t.topic_id = o.id";
    let synonyms = "SELECT $row FROM topic_synonym s
         ORDER BY s.topic_id, s.language, s.position";
    let earlier = "SELECT $row FROM topic_slug e";
    let mut lines: BTreeMap<i64, TopicLine> = BTreeMap::new();
    for row in fetch_rows(connection, texts, vec![]).await? {
        let TopicRow { id, token, parent, position, language, label, slug, description } = row;
        let line = lines.entry(id).or_insert(TopicLine {
            token,
            parent,
            position,
            texts: BTreeMap::new(),
            synonyms: BTreeMap::new(),
            earlier_slugs: BTreeSet::new(),
        });
        if let (Some(language), Some(label), Some(slug), Some(description)) =
            (language, label, slug, description)
        {
            line.texts.insert(language, TopicText { label, slug, description });
        }
    }
    for SynonymRow { topic, language, synonym } in fetch_rows(connection, synonyms, vec![]).await? {
        if let Some(line) = lines.get_mut(&topic) {
            line.synonyms.entry(language).or_default().push(synonym);
        }
    }
    for EarlierRow { topic, slug } in fetch_rows(connection, earlier, vec![]).await? {
        if let Some(line) = lines.get_mut(&topic) {
            line.earlier_slugs.insert(slug);
        }
    }
    Ok(lines.into_values().collect())
}

row! {
    for FileLine {
        hash = "f.hash",
        size = "f.size",
        media_type = "f.media_type",
        width = "f.width",
        height = "f.height",
    }
}

/// Every file, by hash. The smaller versions of pictures are derived from them, and left out.
pub async fn files(connection: &impl Queryable) -> Result<Vec<FileLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM file f
         WHERE NOT EXISTS (SELECT 1 FROM file_variant v WHERE v.variant_file_id = f.id)
            OR EXISTS (SELECT 1 FROM document_file u WHERE u.file_id = f.id)";
    let mut lines: Vec<FileLine> = fetch_rows(connection, SQL, vec![]).await?;
    lines.sort_by(|a, b| a.hash.cmp(&b.hash));
    Ok(lines)
}

row! { struct KeyRow { id: i64 = "id", token: String = "token" } }

/// At most 500 keys and tokens of items after a key, by key, so that a long list is walked in steps.
pub async fn items_after(
    connection: &impl Queryable,
    after: i64,
) -> Result<Vec<(i64, String)>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM item WHERE id > $1 ORDER BY id LIMIT 500";
    let rows: Vec<KeyRow> = fetch_rows(connection, SQL, vec![after.into()]).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.token)).collect())
}

row! {
    struct ItemRow {
        token: String = "i.token",
        kind: String = "i.kind",
        form: Option<String> = "i.form",
        class: String = "i.class",
        organization: String = "o.token",
        license: Option<String> = "i.license",
        attribution: Option<String> = "i.attribution",
        position: i64 = "i.position",
    }
}

/// Tokens of those items of a toolkit that somebody can read.
pub async fn readable_members(
    connection: &impl Queryable,
    toolkit: i64,
) -> Result<BTreeSet<String>, DatabaseError> {
    const SQL: &str = "SELECT m.token FROM document e JOIN item m ON m.id = e.member_item_id
         WHERE e.item_id = $1 AND e.role = 'entry' AND EXISTS (SELECT 1 FROM document d
            JOIN publication p ON p.document_id = d.id WHERE d.item_id = m.id AND d.role = 'main')";
    Ok(fetch_values(connection, SQL, vec![toolkit.into()]).await?.into_iter().collect())
}

/// An item with everything that belongs to it.
pub async fn item(connection: &impl Queryable, id: i64) -> Result<ItemLine, DatabaseError> {
    const TOPICS: &str = "SELECT t.token FROM item_topic x JOIN topic t ON t.id = x.topic_id
         WHERE x.item_id = $1 AND x.direct = $2";
    const SQL: &str =
        "SELECT $row FROM item i JOIN organization o ON o.id = i.organization_id WHERE i.id = $1";
    let row: Option<ItemRow> = fetch_row(connection, SQL, vec![id.into()]).await?;
    let missing = DatabaseError::Impossible { table: "item", column: "id", row: id };
    let ItemRow { token, kind, form, class, organization, license, attribution, position } =
        row.ok_or(missing)?;
    let mut topics: Vec<String> =
        fetch_values(connection, TOPICS, vec![id.into(), true.into()]).await?;
    topics.sort();
    Ok(ItemLine {
        token,
        kind,
        form,
        class,
        organization,
        license,
        attribution,
        position,
        topics,
        documents: documents(connection, id).await?,
    })
}

row! {
    struct DocumentRow {
        id: i64 = "d.id",
        token: String = "d.token",
        role: String = "d.role",
        parent: Option<String> = "p.token",
        lesson_kind: Option<String> = "d.lesson_kind",
        member: Option<String> = "m.token",
        position: i64 = "d.position",
        source_language: String = "d.source_language",
    }
}

impl DocumentRow {
    /// The line without its parts.
    fn line(self) -> DocumentLine {
        DocumentLine {
            token: self.token,
            role: self.role,
            parent: self.parent,
            lesson_kind: self.lesson_kind,
            member: self.member,
            position: self.position,
            source_language: self.source_language,
            segments: Vec::new(),
            revisions: Vec::new(),
            published: BTreeMap::new(),
            ends: BTreeMap::new(),
            drafts: BTreeMap::new(),
            slugs: Vec::new(),
            files: Vec::new(),
            reviews: Vec::new(),
        }
    }
}

async fn documents(
    connection: &impl Queryable,
    item: i64,
) -> Result<Vec<DocumentLine>, DatabaseError> {
    const SQL: &str = "SELECT $row FROM document d LEFT JOIN document p ON p.id = d.parent_id
         LEFT JOIN item m ON m.id = d.member_item_id WHERE d.item_id = $1";
    let mut rows: Vec<DocumentRow> = fetch_rows(connection, SQL, vec![item.into()]).await?;
    rows.sort_by_key(|row| {
        // Sections come before the lessons that stand in them.
        let rank = ["main", "section", "lesson", "entry"].iter().position(|role| *role == row.role);
        (rank, row.position, row.token.clone())
    });
    let lines = rows.into_iter().map(|row| (row.id, row.line())).collect();
    parts::fill(connection, item, lines).await
}
