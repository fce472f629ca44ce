//! Everything that belongs to the library, thing by thing, named by tokens: what exports and dumps are made of.

use super::sql::{column, fetch_all};
use crate::{
    database::{DatabaseError, Queryable, Row},
    domain::bundle::{
        BlockLine, DocumentLine, FileLine, ItemLine, OrganizationLine, OrganizationText,
        ReviewLine, RevisionLine, SegmentLine, SlugLine, SourceLine, TextLine, TopicLine,
        TopicText, UsedFileLine,
    },
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

type Rows = Result<Vec<Row>, DatabaseError>;

/// Every organization, by token.
pub async fn organizations(
    connection: &impl Queryable,
) -> Result<Vec<OrganizationLine>, DatabaseError> {
    const SQL: &str =
        "SELECT o.token, o.slug, p.token, t.language, t.name, t.description, t.contact
         FROM organization o LEFT JOIN organization p ON p.id = o.parent_id
         LEFT JOIN organization_text t ON t.organization_id = o.id";
    let mut lines: BTreeMap<String, OrganizationLine> = BTreeMap::new();
    for row in &fetch_all(connection, SQL, vec![]).await? {
        let token: String = column(row, 0)?;
        let line = lines.entry(token.clone()).or_insert(OrganizationLine {
            token,
            slug: column(row, 1)?,
            parent: column(row, 2)?,
            texts: BTreeMap::new(),
        });
        if let Some(language) = column(row, 3)? {
            let (name, description, contact) = (column(row, 4)?, column(row, 5)?, column(row, 6)?);
            let text = OrganizationText { name, description, contact };
            line.texts.insert(language, text);
        }
    }
    Ok(lines.into_values().collect())
}

/// Every topic, by token.
pub async fn topics(connection: &impl Queryable) -> Result<Vec<TopicLine>, DatabaseError> {
    const TEXTS: &str = "SELECT o.token, p.token, o.position, t.language, t.label, t.slug, t.description
         FROM topic o LEFT JOIN topic p ON p.id = o.parent_id LEFT JOIN topic_text t ON t.topic_id = o.id";
    const SYNONYMS: &str = "SELECT o.token, s.language, s.synonym FROM topic_synonym s
         JOIN topic o ON o.id = s.topic_id ORDER BY s.topic_id, s.language, s.position";
    const EARLIER: &str =
        "SELECT o.token, e.slug FROM topic_slug e JOIN topic o ON o.id = e.topic_id";
    let mut lines: BTreeMap<String, TopicLine> = BTreeMap::new();
    for row in &fetch_all(connection, TEXTS, vec![]).await? {
        let token: String = column(row, 0)?;
        let line = lines.entry(token.clone()).or_insert(TopicLine {
            token,
            parent: column(row, 1)?,
            position: column(row, 2)?,
            texts: BTreeMap::new(),
            synonyms: BTreeMap::new(),
            earlier_slugs: BTreeSet::new(),
        });
        if let Some(language) = column(row, 3)? {
            let (label, slug, description) = (column(row, 4)?, column(row, 5)?, column(row, 6)?);
            line.texts.insert(language, TopicText { label, slug, description });
        }
    }
    for row in &fetch_all(connection, SYNONYMS, vec![]).await? {
        if let Some(line) = lines.get_mut(&column::<String>(row, 0)?) {
            line.synonyms.entry(column(row, 1)?).or_default().push(column(row, 2)?);
        }
    }
    for row in &fetch_all(connection, EARLIER, vec![]).await? {
        if let Some(line) = lines.get_mut(&column::<String>(row, 0)?) {
            line.earlier_slugs.insert(column(row, 1)?);
        }
    }
    Ok(lines.into_values().collect())
}

/// Every file, by hash. The smaller versions of pictures are derived from them, and left out.
pub async fn files(connection: &impl Queryable) -> Result<Vec<FileLine>, DatabaseError> {
    const SQL: &str = "SELECT f.hash, f.size, f.media_type, f.width, f.height FROM file f
         WHERE NOT EXISTS (SELECT 1 FROM file_variant v WHERE v.variant_file_id = f.id)
            OR EXISTS (SELECT 1 FROM document_file u WHERE u.file_id = f.id)";
    let mut lines = Vec::new();
    for row in &fetch_all(connection, SQL, vec![]).await? {
        lines.push(FileLine {
            hash: column(row, 0)?,
            size: column(row, 1)?,
            media_type: column(row, 2)?,
            width: column(row, 3)?,
            height: column(row, 4)?,
        });
    }
    lines.sort_by(|a, b| a.hash.cmp(&b.hash));
    Ok(lines)
}

/// At most 500 keys and tokens of items after a key, by key, so that a long list is walked in steps.
pub async fn items_after(
    connection: &impl Queryable,
    after: i64,
) -> Result<Vec<(i64, String)>, DatabaseError> {
    const SQL: &str = "SELECT id, token FROM item WHERE id > $1 ORDER BY id LIMIT 500";
    let rows = fetch_all(connection, SQL, vec![after.into()]).await?;
    rows.iter().map(|row| Ok((column(row, 0)?, column(row, 1)?))).collect()
}

/// An item with everything that belongs to it.
pub async fn item(connection: &impl Queryable, id: i64) -> Result<ItemLine, DatabaseError> {
    const ITEM: &str =
        "SELECT i.token, i.kind, i.form, i.class, o.token, i.license, i.attribution, i.position
         FROM item i JOIN organization o ON o.id = i.organization_id WHERE i.id = $1";
    const TOPICS: &str = "SELECT t.token FROM item_topic x JOIN topic t ON t.id = x.topic_id
         WHERE x.item_id = $1 AND x.direct = $2";
    let rows = fetch_all(connection, ITEM, vec![id.into()]).await?;
    let Some(row) = rows.first() else {
        return Err(DatabaseError::Impossible { table: "item", column: "id", row: id });
    };
    let topics = fetch_all(connection, TOPICS, vec![id.into(), true.into()]).await?;
    let mut topics = topics.iter().map(|row| column(row, 0)).collect::<Result<Vec<String>, _>>()?;
    topics.sort();
    Ok(ItemLine {
        token: column(row, 0)?,
        kind: column(row, 1)?,
        form: column(row, 2)?,
        class: column(row, 3)?,
        organization: column(row, 4)?,
        license: column(row, 5)?,
        attribution: column(row, 6)?,
        position: column(row, 7)?,
        topics,
        documents: documents(connection, id).await?,
    })
}

async fn documents(
    connection: &impl Queryable,
    item: i64,
) -> Result<Vec<DocumentLine>, DatabaseError> {
    const SQL: &str = "SELECT d.id, d.token, d.role, p.token, d.lesson_kind, m.token, d.position,
            d.source_language
         FROM document d LEFT JOIN document p ON p.id = d.parent_id LEFT JOIN item m ON m.id = d.member_item_id
         WHERE d.item_id = $1";
    let mut lines: Vec<(i64, DocumentLine)> = Vec::new();
    for row in &fetch_all(connection, SQL, vec![item.into()]).await? {
        let line = DocumentLine {
            token: column(row, 1)?,
            role: column(row, 2)?,
            parent: column(row, 3)?,
            lesson_kind: column(row, 4)?,
            member: column(row, 5)?,
            position: column(row, 6)?,
            source_language: column(row, 7)?,
            segments: Vec::new(),
            revisions: Vec::new(),
            published: BTreeMap::new(),
            drafts: BTreeMap::new(),
            slugs: Vec::new(),
            files: Vec::new(),
            reviews: Vec::new(),
        };
        lines.push((column(row, 0)?, line));
    }
    lines.sort_by_key(|(_, line)| {
        // Sections come before the lessons that stand in them.
        let rank =
            ["main", "section", "lesson", "entry"].iter().position(|role| *role == line.role);
        (rank, line.position, line.token.clone())
    });
    Parts::of(connection, item).await?.fill(lines)
}

/// The rows of an item's documents, table by table; the first column is the key of the document.
struct Parts {
    segments: Vec<Row>,
    revisions: Vec<Row>,
    blocks: Vec<Row>,
    texts: Vec<Row>,
    published: Vec<Row>,
    drafts: Vec<Row>,
    slugs: Vec<Row>,
    files: Vec<Row>,
    reviews: Vec<Row>,
}

impl Parts {
    async fn of(connection: &impl Queryable, item: i64) -> Result<Self, DatabaseError> {
        let part =
            async |sql: &str| -> Rows { fetch_all(connection, sql, vec![item.into()]).await };
        Ok(Self {
            segments: part(
                "SELECT g.document_id, g.token, f.token FROM segment g JOIN document d ON d.id = g.document_id
                 LEFT JOIN segment f ON f.id = g.split_from_id WHERE d.item_id = $1",
            )
            .await?,
            revisions: part(
                "SELECT r.document_id, r.language, r.number, r.made_on, r.author, r.note, r.link, f.hash,
                    r.file_name, r.origin_hash
                 FROM revision r JOIN document d ON d.id = r.document_id LEFT JOIN file f ON f.id = r.file_id
                 WHERE d.item_id = $1 ORDER BY r.document_id, r.language, r.number",
            )
            .await?,
            blocks: part(
                "SELECT r.document_id, r.language, r.number, s.path, s.kind, g.token, b.number
                 FROM revision r JOIN document d ON d.id = r.document_id
                 JOIN revision_segment s ON s.revision_id = r.id
                 JOIN segment_text t ON t.id = s.segment_text_id JOIN segment g ON g.id = t.segment_id
                 JOIN revision b ON b.id = t.revision_id
                 WHERE d.item_id = $1 ORDER BY r.id, s.position",
            )
            .await?,
            texts: part(
                "SELECT r.document_id, r.language, r.number, g.token, t.text, t.hash, t.provenance, t.tool,
                    t.source_language, o.number, t.source_hash
                 FROM revision r JOIN document d ON d.id = r.document_id
                 JOIN segment_text t ON t.revision_id = r.id JOIN segment g ON g.id = t.segment_id
                 LEFT JOIN revision o ON o.id = t.source_revision_id
                 WHERE d.item_id = $1 ORDER BY t.id",
            )
            .await?,
            published: part(
                "SELECT p.document_id, p.language, r.number FROM publication p
                 JOIN document d ON d.id = p.document_id JOIN revision r ON r.id = p.revision_id
                 WHERE d.item_id = $1",
            )
            .await?,
            drafts: part(
                "SELECT p.document_id, p.language, r.number FROM draft p
                 JOIN document d ON d.id = p.document_id JOIN revision r ON r.id = p.revision_id
                 WHERE d.item_id = $1",
            )
            .await?,
            slugs: part(
                "SELECT s.document_id, s.scope, s.language, s.slug, s.current FROM document_slug s
                 JOIN document d ON d.id = s.document_id WHERE d.item_id = $1",
            )
            .await?,
            files: part(
                "SELECT u.document_id, u.language, f.hash, u.name FROM document_file u
                 JOIN document d ON d.id = u.document_id JOIN file f ON f.id = u.file_id WHERE d.item_id = $1",
            )
            .await?,
            reviews: part(
                "SELECT g.document_id, g.token, v.language, v.text_hash, v.level, v.reviewer, v.made_on
                 FROM review v JOIN segment g ON g.id = v.segment_id JOIN document d ON d.id = g.document_id
                 WHERE d.item_id = $1",
            )
            .await?,
        })
    }

    fn fill(self, lines: Vec<(i64, DocumentLine)>) -> Result<Vec<DocumentLine>, DatabaseError> {
        let mut places: HashMap<i64, usize> = HashMap::new();
        let mut documents: Vec<DocumentLine> = Vec::with_capacity(lines.len());
        for (id, line) in lines {
            places.insert(id, documents.len());
            documents.push(line);
        }
        let lost = || DatabaseError::Impossible { table: "document", column: "id", row: 0 };
        let place = |row: &Row| -> Result<usize, DatabaseError> {
            places.get(&column::<i64>(row, 0)?).copied().ok_or_else(lost)
        };
        for row in &self.segments {
            let line = SegmentLine { token: column(row, 1)?, split_from: column(row, 2)? };
            documents[place(row)?].segments.push(line);
        }
        for row in &self.revisions {
            documents[place(row)?].revisions.push(revision(row)?);
        }
        for row in &self.blocks {
            let line = BlockLine {
                path: column(row, 3)?,
                kind: column(row, 4)?,
                segment: column(row, 5)?,
                from: column(row, 6)?,
            };
            revision_of(&mut documents[place(row)?], row)?.blocks.push(line);
        }
        for row in &self.texts {
            let line = text(row)?;
            revision_of(&mut documents[place(row)?], row)?.texts.push(line);
        }
        for row in &self.published {
            documents[place(row)?].published.insert(column(row, 1)?, column(row, 2)?);
        }
        for row in &self.drafts {
            documents[place(row)?].drafts.insert(column(row, 1)?, column(row, 2)?);
        }
        for row in &self.slugs {
            let (scope, language, slug) = (column(row, 1)?, column(row, 2)?, column(row, 3)?);
            documents[place(row)?].slugs.push(SlugLine {
                scope,
                language,
                slug,
                current: column(row, 4)?,
            });
        }
        for row in &self.files {
            let line = UsedFileLine {
                language: column(row, 1)?,
                hash: column(row, 2)?,
                name: column(row, 3)?,
            };
            documents[place(row)?].files.push(line);
        }
        for row in &self.reviews {
            documents[place(row)?].reviews.push(review(row)?);
        }
        documents.iter_mut().for_each(sort);
        Ok(documents)
    }
}

/// The database's own orders differ in collation, so lists are sorted here.
fn sort(document: &mut DocumentLine) {
    document.segments.sort_by(|a, b| a.token.cmp(&b.token));
    document.revisions.sort_by(|a, b| (&a.language, a.number).cmp(&(&b.language, b.number)));
    document
        .slugs
        .sort_by(|a, b| (&a.scope, &a.slug, &a.language).cmp(&(&b.scope, &b.slug, &b.language)));
    document.files.sort_by(|a, b| (&a.language, &a.hash).cmp(&(&b.language, &b.hash)));
    document.reviews.sort_by(|a, b| {
        (&a.segment, &a.language, &a.text_hash, a.made_on, &a.level).cmp(&(
            &b.segment,
            &b.language,
            &b.text_hash,
            b.made_on,
            &b.level,
        ))
    });
    for revision in &mut document.revisions {
        let order: HashMap<&str, usize> = revision
            .blocks
            .iter()
            .enumerate()
            .map(|(place, block)| (block.segment.as_str(), place))
            .collect();
        revision.texts.sort_by_key(|text| order.get(text.segment.as_str()).copied());
    }
}

fn revision_of<'a>(
    document: &'a mut DocumentLine,
    row: &Row,
) -> Result<&'a mut RevisionLine, DatabaseError> {
    let (language, number): (String, i64) = (column(row, 1)?, column(row, 2)?);
    document
        .revisions
        .iter_mut()
        .find(|revision| revision.language == language && revision.number == number)
        .ok_or(DatabaseError::Impossible { table: "revision", column: "number", row: number })
}

fn revision(row: &Row) -> Result<RevisionLine, DatabaseError> {
    Ok(RevisionLine {
        language: column(row, 1)?,
        number: column(row, 2)?,
        made_on: column(row, 3)?,
        author: column(row, 4)?,
        note: column(row, 5)?,
        link: column(row, 6)?,
        file: column(row, 7)?,
        file_name: column(row, 8)?,
        origin_hash: column(row, 9)?,
        blocks: Vec::new(),
        texts: Vec::new(),
    })
}

fn text(row: &Row) -> Result<TextLine, DatabaseError> {
    let language: Option<String> = column(row, 8)?;
    let hash: Option<String> = column(row, 10)?;
    let source = match language.zip(hash) {
        Some((language, hash)) => Some(SourceLine { language, number: column(row, 9)?, hash }),
        None => None,
    };
    Ok(TextLine {
        segment: column(row, 3)?,
        text: column(row, 4)?,
        hash: column(row, 5)?,
        provenance: column(row, 6)?,
        tool: column(row, 7)?,
        source,
    })
}

fn review(row: &Row) -> Result<ReviewLine, DatabaseError> {
    Ok(ReviewLine {
        segment: column(row, 1)?,
        language: column(row, 2)?,
        text_hash: column(row, 3)?,
        level: column(row, 4)?,
        reviewer: column(row, 5)?,
        made_on: column(row, 6)?,
    })
}
