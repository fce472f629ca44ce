//! Organizations, topics, files, and the items of the library.

pub(super) const UP: &[&str] = &[
    // Organizations form a tree.
    "CREATE TABLE organization (
        id {id},
        token TEXT NOT NULL UNIQUE,
        slug TEXT NOT NULL UNIQUE,
        parent_id {integer} REFERENCES organization (id)
    ) {rows}",
    // `contact` is plain text for everybody: an address of a site, of mail, of a house, a number.
    "CREATE TABLE organization_text (
        organization_id {integer} NOT NULL REFERENCES organization (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        contact TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (organization_id, language)
    ) {keyed}",
    // Topics form a tree; labels and synonyms in any language.
    "CREATE TABLE topic (
        id {id},
        token TEXT NOT NULL UNIQUE,
        parent_id {integer} REFERENCES topic (id),
        position {integer} NOT NULL
    ) {rows}",
    "CREATE INDEX topic_parent ON topic (parent_id, position)",
    "CREATE TABLE topic_text (
        topic_id {integer} NOT NULL REFERENCES topic (id),
        language TEXT NOT NULL,
        label TEXT NOT NULL,
        slug TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (topic_id, language),
        UNIQUE (language, slug)
    ) {keyed}",
    "CREATE TABLE topic_synonym (
        topic_id {integer} NOT NULL REFERENCES topic (id),
        language TEXT NOT NULL,
        position {integer} NOT NULL,
        synonym TEXT NOT NULL,
        PRIMARY KEY (topic_id, language, position)
    ) {keyed}",
    // What an address said once, in whatever language, belongs to one topic for ever, so that it goes on leading
    // somewhere when the topic gets another name or becomes part of another one. The current slugs stand in
    // `topic_text`.
    "CREATE TABLE topic_slug (
        slug {word} NOT NULL PRIMARY KEY,
        topic_id {integer} NOT NULL REFERENCES topic (id)
    ) {keyed}",
    "CREATE INDEX topic_slug_topic ON topic_slug (topic_id)",
    // Files are named by the hash of their bytes; width and height for pictures, in pixels.
    "CREATE TABLE file (
        id {id},
        hash TEXT NOT NULL UNIQUE,
        size {integer} NOT NULL,
        media_type TEXT NOT NULL,
        width {integer},
        height {integer}
    ) {rows}",
    // The same picture in another format and width, as a file of its own. Derived from it, so no export carries it.
    "CREATE TABLE file_variant (
        file_id {integer} NOT NULL REFERENCES file (id),
        format TEXT NOT NULL CHECK (format IN ('webp')),
        width {integer} NOT NULL,
        height {integer} NOT NULL,
        variant_file_id {integer} NOT NULL REFERENCES file (id),
        PRIMARY KEY (file_id, format, width)
    ) {keyed}",
    "CREATE INDEX file_variant_variant ON file_variant (variant_file_id)",
    // Anything in the library. `languages` is derived from publication: the languages of its main document.
    "CREATE TABLE item (
        id {id},
        token TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('resource', 'toolkit', 'training', 'event')),
        form TEXT CHECK ((kind = 'resource') = (form IS NOT NULL)),
        class TEXT NOT NULL CHECK (class IN ('critical', 'general', 'ephemeral')),
        organization_id {integer} NOT NULL REFERENCES organization (id),
        license TEXT,
        attribution TEXT,
        position {integer} NOT NULL,
        languages TEXT NOT NULL
    ) {rows}",
    // Lists walk down one of these: what is filtered first, then the key, so that a page is one range.
    "CREATE INDEX item_kind ON item (kind, id)",
    "CREATE INDEX item_form ON item (form, id)",
    "CREATE INDEX item_order ON item (kind, position, id)",
    "CREATE INDEX item_organization ON item (organization_id, id)",
    // The page of an organization lists each kind by itself.
    "CREATE INDEX item_organization_kind ON item (organization_id, kind, id)",
    // `direct` is false where the item stands under a topic only through one of the topic's children. `kind` is
    // copied from the item by the write that puts it under the topic; no row keeps the default.
    "CREATE TABLE item_topic (
        topic_id {integer} NOT NULL REFERENCES topic (id),
        item_id {integer} NOT NULL REFERENCES item (id),
        direct {flag} NOT NULL,
        kind TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (topic_id, item_id)
    ) {keyed}",
    "CREATE INDEX item_topic_item ON item_topic (item_id, topic_id)",
    "CREATE INDEX item_topic_kind ON item_topic (topic_id, kind, item_id)",
    // Derived from publication: in which languages the item's main document can be read, and the day
    // on which it last changed there, derived from the cards of all its documents. No item keeps the default.
    "CREATE TABLE item_language (
        language TEXT NOT NULL,
        item_id {integer} NOT NULL REFERENCES item (id),
        changed_on {day} NOT NULL DEFAULT '1970-01-01',
        PRIMARY KEY (language, item_id)
    ) {keyed}",
    "CREATE INDEX item_language_item ON item_language (item_id)",
    // A feed is one range of it.
    "CREATE INDEX item_language_changed ON item_language (language, changed_on, item_id)",
];
