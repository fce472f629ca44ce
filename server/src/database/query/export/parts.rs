//! The parts of an item's documents, table by table.

use crate::{
    database::{
        DatabaseError, Queryable,
        query::row::{fetch_rows, row},
    },
    domain::bundle::{
        BlockLine, DocumentLine, ReviewLine, RevisionLine, SegmentLine, SlugLine, SourceLine,
        TextLine, UsedFileLine,
    },
};
use chrono::NaiveDate;
use std::collections::HashMap;

row! { for SegmentLine { token = "g.token", split_from = "f.token" } }
row! { for BlockLine { path = "s.path", kind = "s.kind", segment = "g.token", from = "b.number" } }
row! {
    for SlugLine {
        scope = "s.scope",
        language = "s.language",
        slug = "s.slug",
        current = "s.current",
    }
}
row! { for UsedFileLine { language = "u.language", hash = "f.hash", name = "u.name" } }
row! {
    for ReviewLine {
        segment = "g.token",
        language = "v.language",
        text_hash = "v.text_hash",
        level = "v.level",
        reviewer = "v.reviewer",
        made_on = "v.made_on",
    }
}

row! { struct SegmentRow { document: i64 = "g.document_id", line: SegmentLine = .. } }
row! { struct SlugRow { document: i64 = "s.document_id", line: SlugLine = .. } }
row! { struct FileRow { document: i64 = "u.document_id", line: UsedFileLine = .. } }
row! { struct ReviewRow { document: i64 = "g.document_id", line: ReviewLine = .. } }
row! { struct BlockRow { revision: RevisionName = .., line: BlockLine = .. } }

row! {
    struct RevisionName {
        document: i64 = "r.document_id",
        language: String = "r.language",
        number: i64 = "r.number",
    }
}

row! {
    struct RevisionRow {
        name: RevisionName = ..,
        made_on: NaiveDate = "r.made_on",
        author: Option<String> = "r.author",
        note: String = "r.note",
        link: Option<String> = "r.link",
        file: Option<String> = "f.hash",
        file_name: Option<String> = "r.file_name",
        origin_hash: Option<String> = "r.origin_hash",
    }
}

impl RevisionRow {
    /// The line without blocks and texts.
    fn line(self) -> RevisionLine {
        RevisionLine {
            language: self.name.language,
            number: self.name.number,
            made_on: self.made_on,
            author: self.author,
            note: self.note,
            link: self.link,
            file: self.file,
            file_name: self.file_name,
            origin_hash: self.origin_hash,
            blocks: Vec::new(),
            texts: Vec::new(),
        }
    }
}

row! {
    struct TextRow {
        revision: RevisionName = ..,
        segment: String = "g.token",
        text: String = "t.text",
        hash: String = "t.hash",
        provenance: String = "t.provenance",
        tool: Option<String> = "t.tool",
        source_language: Option<String> = "t.source_language",
        source_number: Option<i64> = "o.number",
        source_hash: Option<String> = "t.source_hash",
    }
}

impl TextRow {
    fn line(self) -> TextLine {
        let number = self.source_number;
        let source = self.source_language.zip(self.source_hash);
        TextLine {
            segment: self.segment,
            text: self.text,
            hash: self.hash,
            provenance: self.provenance,
            tool: self.tool,
            source: source.map(|(language, hash)| SourceLine { language, number, hash }),
        }
    }
}

row! {
    struct EditionRow {
        document: i64 = "p.document_id",
        language: String = "p.language",
        number: i64 = "r.number",
    }
}

row! {
    struct EndRow {
        document: i64 = "e.document_id",
        language: String = "e.language",
        moment: i64 = "e.moment",
    }
}

/// Gives the documents of an item, each with its key, all that belongs to them.
pub(super) async fn fill(
    connection: &impl Queryable,
    item: i64,
    lines: Vec<(i64, DocumentLine)>,
) -> Result<Vec<DocumentLine>, DatabaseError> {
    let mut documents = Documents::new(lines);
    documents.read_texts(connection, item).await?;
    documents.read_others(connection, item).await?;
    let mut lines = documents.lines;
    lines.iter_mut().for_each(sort);
    Ok(lines)
}

/// Documents while their parts come in.
struct Documents {
    places: HashMap<i64, usize>,
    lines: Vec<DocumentLine>,
}

impl Documents {
    fn new(lines: Vec<(i64, DocumentLine)>) -> Self {
        let places = lines.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
        Self { places, lines: lines.into_iter().map(|(_, line)| line).collect() }
    }

    fn document(&mut self, id: i64) -> Result<&mut DocumentLine, DatabaseError> {
        let place = self.places.get(&id).copied();
        place.and_then(|place| self.lines.get_mut(place)).ok_or(DatabaseError::Impossible {
            table: "document",
            column: "id",
            row: id,
        })
    }

    fn revision(&mut self, name: &RevisionName) -> Result<&mut RevisionLine, DatabaseError> {
        let RevisionName { document, language, number } = name;
        let mut revisions = self.document(*document)?.revisions.iter_mut();
        revisions
            .find(|revision| revision.language == *language && revision.number == *number)
            .ok_or(DatabaseError::Impossible { table: "revision", column: "number", row: *number })
    }

    /// Segments, and revisions with what they say.
    async fn read_texts(
        &mut self,
        connection: &impl Queryable,
        item: i64,
    ) -> Result<(), DatabaseError> {
        const SEGMENTS: &str = "SELECT $row FROM segment g JOIN document d ON d.id = g.document_id
             LEFT JOIN segment f ON f.id = g.split_from_id WHERE d.item_id = $1";
        const REVISIONS: &str =
            "SELECT $row FROM revision r JOIN document d ON d.id = r.document_id
             LEFT JOIN file f ON f.id = r.file_id
             WHERE d.item_id = $1 ORDER BY r.document_id, r.language, r.number";
        const BLOCKS: &str = "SELECT $row FROM revision r JOIN document d ON d.id = r.document_id
             JOIN revision_segment s ON s.revision_id = r.id
             JOIN segment_text t ON t.id = s.segment_text_id JOIN segment g ON g.id = t.segment_id
             JOIN revision b ON b.id = t.revision_id
             WHERE d.item_id = $1 ORDER BY r.id, s.position";
        const TEXTS: &str = "SELECT $row FROM revision r JOIN document d ON d.id = r.document_id
             JOIN segment_text t ON t.revision_id = r.id JOIN segment g ON g.id = t.segment_id
             LEFT JOIN revision o ON o.id = t.source_revision_id
             WHERE d.item_id = $1 ORDER BY t.id";
        let values = || vec![item.into()];
        for SegmentRow { document, line } in fetch_rows(connection, SEGMENTS, values()).await? {
            self.document(document)?.segments.push(line);
        }
        for row in fetch_rows::<RevisionRow>(connection, REVISIONS, values()).await? {
            self.document(row.name.document)?.revisions.push(row.line());
        }
        for BlockRow { revision, line } in fetch_rows(connection, BLOCKS, values()).await? {
            self.revision(&revision)?.blocks.push(line);
        }
        for row in fetch_rows::<TextRow>(connection, TEXTS, values()).await? {
            self.revision(&row.revision)?.texts.push(row.line());
        }
        Ok(())
    }

    /// What is published and drafted, addresses, files, reviews.
    async fn read_others(
        &mut self,
        connection: &impl Queryable,
        item: i64,
    ) -> Result<(), DatabaseError> {
        const PUBLISHED: &str =
            "SELECT $row FROM publication p JOIN document d ON d.id = p.document_id
             JOIN revision r ON r.id = p.revision_id WHERE d.item_id = $1";
        const DRAFTS: &str = "SELECT $row FROM draft p JOIN document d ON d.id = p.document_id
             JOIN revision r ON r.id = p.revision_id WHERE d.item_id = $1";
        const ENDS: &str =
            "SELECT $row FROM publication_end e JOIN document d ON d.id = e.document_id
             WHERE d.item_id = $1";
        const SLUGS: &str =
            "SELECT $row FROM document_slug s JOIN document d ON d.id = s.document_id
             WHERE d.item_id = $1";
        const FILES: &str =
            "SELECT $row FROM document_file u JOIN document d ON d.id = u.document_id
             JOIN file f ON f.id = u.file_id WHERE d.item_id = $1";
        const REVIEWS: &str = "SELECT $row FROM review v JOIN segment g ON g.id = v.segment_id
             JOIN document d ON d.id = g.document_id WHERE d.item_id = $1";
        let values = || vec![item.into()];
        for EditionRow { document, language, number } in
            fetch_rows(connection, PUBLISHED, values()).await?
        {
            self.document(document)?.published.insert(language, number);
        }
        for EditionRow { document, language, number } in
            fetch_rows(connection, DRAFTS, values()).await?
        {
            self.document(document)?.drafts.insert(language, number);
        }
        for EndRow { document, language, moment } in fetch_rows(connection, ENDS, values()).await? {
            self.document(document)?.ends.insert(language, moment);
        }
        for SlugRow { document, line } in fetch_rows(connection, SLUGS, values()).await? {
            self.document(document)?.slugs.push(line);
        }
        for FileRow { document, line } in fetch_rows(connection, FILES, values()).await? {
            self.document(document)?.files.push(line);
        }
        for ReviewRow { document, line } in fetch_rows(connection, REVIEWS, values()).await? {
            self.document(document)?.reviews.push(line);
        }
        Ok(())
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
