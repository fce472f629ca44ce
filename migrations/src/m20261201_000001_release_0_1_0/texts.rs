//! The texts of items: documents in immutable revisions made of segments, and what is derived from what is published.
//!
//! There is no status column anywhere. What is published is a row in `publication`, what is being written a row in
//! `draft`; both point at a revision of the same document and language, which the foreign keys enforce.
//! Whether a translation is current, behind or missing is derived from hashes.

pub(super) const UP: &[&str] = &[
    // One readable text: an item's own (`main`), a `section` title, a `lesson`, or an `entry` of a toolkit with its
    // note.
    "CREATE TABLE document (
        id {id},
        token TEXT NOT NULL UNIQUE,
        item_id {integer} NOT NULL REFERENCES item (id),
        role TEXT NOT NULL CHECK (role IN ('main', 'section', 'lesson', 'entry')),
        parent_id {integer} REFERENCES document (id),
        lesson_kind TEXT CHECK ((role = 'lesson') = (lesson_kind IS NOT NULL)),
        member_item_id {integer} REFERENCES item (id) CHECK ((role = 'entry') = (member_item_id IS NOT NULL)),
        position {integer} NOT NULL,
        source_language TEXT NOT NULL
    ) {rows}",
    "CREATE INDEX document_item ON document (item_id, role, position)",
    "CREATE UNIQUE INDEX document_main ON document (item_id) WHERE role = 'main'",
    "CREATE INDEX document_member ON document (member_item_id)",
    // The unit of translation. Its id survives edits and moves.
    "CREATE TABLE segment (
        id {id},
        token TEXT NOT NULL UNIQUE,
        document_id {integer} NOT NULL REFERENCES document (id),
        split_from_id {integer} REFERENCES segment (id)
    ) {rows}",
    "CREATE INDEX segment_document ON segment (document_id)",
    // An immutable state of a document's text in one language. `origin_hash` is the hash of what an import read.
    // `link` and `file_id` are what a resource of the form link or document points to in this language.
    "CREATE TABLE revision (
        id {id},
        document_id {integer} NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        number {integer} NOT NULL,
        made_on {day} NOT NULL,
        author TEXT,
        note TEXT NOT NULL,
        link TEXT,
        file_id {integer} REFERENCES file (id),
        file_name TEXT,
        origin_hash TEXT,
        UNIQUE (document_id, language, number),
        UNIQUE (document_id, language, id)
    ) {rows}",
    // A segment's text in one language, as some revision brought it in. Immutable. `html` is derived from `text`.
    // `source_*`: what it was translated from; empty when it is itself a source.
    "CREATE TABLE segment_text (
        id {id},
        segment_id {integer} NOT NULL REFERENCES segment (id),
        language TEXT NOT NULL,
        revision_id {integer} NOT NULL REFERENCES revision (id),
        text TEXT NOT NULL,
        hash TEXT NOT NULL,
        html TEXT NOT NULL,
        provenance TEXT NOT NULL CHECK (provenance IN ('person', 'machine', 'machine-edited', 'unknown')),
        tool TEXT,
        source_language TEXT,
        source_revision_id {integer} REFERENCES revision (id),
        source_hash TEXT,
        CHECK ((source_language IS NULL) = (source_hash IS NULL))
    ) {rows}",
    "CREATE INDEX segment_text_segment ON segment_text (segment_id, language)",
    // What a revision consists of, in order. `path` is the chain of containers around the block.
    "CREATE TABLE revision_segment (
        revision_id {integer} NOT NULL REFERENCES revision (id),
        position {integer} NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL,
        segment_text_id {integer} NOT NULL REFERENCES segment_text (id),
        PRIMARY KEY (revision_id, position)
    ) {keyed}",
    // Somebody vouched for exactly this text.
    "CREATE TABLE review (
        id {id},
        segment_id {integer} NOT NULL REFERENCES segment (id),
        language TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        level TEXT NOT NULL CHECK (level IN ('peer', 'qualified')),
        reviewer TEXT,
        made_on {day} NOT NULL
    ) {rows}",
    "CREATE INDEX review_segment ON review (segment_id, language, text_hash)",
    // What readers see. At most one revision per document and language, and only one of that document and language.
    "CREATE TABLE publication (
        document_id {integer} NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        revision_id {integer} NOT NULL,
        PRIMARY KEY (document_id, language),
        FOREIGN KEY (document_id, language, revision_id) REFERENCES revision (document_id, language, id)
    ) {keyed}",
    // What is being written. Never what readers see.
    "CREATE TABLE draft (
        document_id {integer} NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        revision_id {integer} NOT NULL,
        PRIMARY KEY (document_id, language),
        FOREIGN KEY (document_id, language, revision_id) REFERENCES revision (document_id, language, id)
    ) {keyed}",
    // Addresses. `scope` is `resource`, `toolkit`, `training`, `event`, or the token of the training a lesson belongs
    // to. Old slugs stay, not current, so that old addresses keep leading somewhere.
    "CREATE TABLE document_slug (
        scope TEXT NOT NULL,
        language TEXT NOT NULL,
        slug TEXT NOT NULL,
        document_id {integer} NOT NULL REFERENCES document (id),
        current {flag} NOT NULL,
        PRIMARY KEY (scope, slug, language)
    ) {keyed}",
    "CREATE INDEX document_slug_document ON document_slug (document_id, language)",
    // Pictures and downloads that a document's text in one language uses.
    "CREATE TABLE document_file (
        document_id {integer} NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        file_id {integer} NOT NULL REFERENCES file (id),
        name TEXT NOT NULL,
        PRIMARY KEY (document_id, language, file_id)
    ) {keyed}",
    "CREATE INDEX document_file_file ON document_file (file_id)",
    // Derived from the published revision: what lists show. Rebuilt by the write that publishes.
    "CREATE TABLE card (
        document_id {integer} NOT NULL REFERENCES document (id),
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        slug TEXT NOT NULL,
        made_on {day} NOT NULL,
        number {integer} NOT NULL,
        segments {integer} NOT NULL,
        behind {integer} NOT NULL,
        machine {integer} NOT NULL,
        machine_edited {integer} NOT NULL,
        unknown {integer} NOT NULL,
        unreviewed {integer} NOT NULL,
        share {integer} NOT NULL DEFAULT 100,
        PRIMARY KEY (document_id, language)
    ) {keyed}",
];
