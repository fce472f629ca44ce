//! Tables of the library, of its search, and of what readers say back.

use super::{
    About,
    Class::{Derived, Organization, Public},
    Holding, Table, bytes, plain,
};

const fn table(name: &'static str, holding: Holding, columns: &'static [super::Column]) -> Table {
    Table { name, holding, about: About::Nobody, columns }
}

const KEY: &str = "key inside the database";
const LANGUAGE: &str = "the language";
const TOKEN: &str = "name in permanent addresses and exports";
const PLACE: &str = "order in lists";

pub const TABLES: &[Table] = &[
    table(
        "organization",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("token", Public, TOKEN),
            plain("slug", Public, "its address"),
            plain("parent_id", Public, "the organization that it is part of"),
        ],
    ),
    table(
        "organization_text",
        Holding::Library,
        &[
            plain("organization_id", Derived, "whose text it is"),
            plain("language", Public, LANGUAGE),
            plain("name", Public, "its name"),
            plain("description", Public, "what it is"),
            plain("contact", Public, "how it is reached, as it says itself"),
        ],
    ),
    table(
        "topic",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("token", Public, TOKEN),
            plain("parent_id", Public, "the topic above it"),
            plain("position", Public, PLACE),
        ],
    ),
    table(
        "topic_text",
        Holding::Library,
        &[
            plain("topic_id", Derived, "whose text it is"),
            plain("language", Public, LANGUAGE),
            plain("label", Public, "its name"),
            plain("slug", Public, "its address"),
            plain("description", Public, "what it is about"),
        ],
    ),
    table(
        "topic_slug",
        Holding::Library,
        &[
            plain("slug", Public, "an address that it had once"),
            plain("topic_id", Public, "the topic to which it leads"),
        ],
    ),
    table(
        "topic_synonym",
        Holding::Library,
        &[
            plain("topic_id", Derived, "whose other name it is"),
            plain("language", Public, LANGUAGE),
            plain("position", Public, PLACE),
            plain("synonym", Public, "another name by which it is found"),
        ],
    ),
    table(
        "file",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("hash", Public, "names the file by its bytes"),
            plain("size", Public, "its bytes"),
            plain("media_type", Public, "what it is"),
            plain("width", Public, "of a picture"),
            plain("height", Public, "of a picture"),
        ],
    ),
    table(
        "file_variant",
        Holding::Index,
        &[
            plain("file_id", Derived, "the picture"),
            plain("format", Derived, "the format of the smaller version"),
            plain("width", Derived, "its width"),
            plain("height", Derived, "its height"),
            plain("variant_file_id", Derived, "the file with it"),
        ],
    ),
    table(
        "item",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("token", Public, TOKEN),
            plain("kind", Public, "resource, toolkit, training or event"),
            plain("form", Public, "the form of a resource"),
            plain("class", Public, "how careful one has to be with its texts"),
            plain("organization_id", Public, "who shares it"),
            plain("license", Public, "what may be done with it"),
            plain("attribution", Public, "whom the licence asks to name"),
            plain("position", Public, PLACE),
            plain("languages", Derived, "in which languages it can be read"),
        ],
    ),
    table(
        "item_topic",
        Holding::Library,
        &[
            plain("topic_id", Public, "the topic"),
            plain("item_id", Public, "what stands under it"),
            plain("direct", Derived, "whether by itself or through a topic below"),
            plain("kind", Derived, "the kind of the item, for lists"),
        ],
    ),
    table(
        "item_language",
        Holding::Index,
        &[
            plain("language", Derived, LANGUAGE),
            plain("item_id", Derived, "what can be read in it"),
            plain("changed_on", Derived, "the day of its last change, for the feed"),
        ],
    ),
    table(
        "document",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("token", Public, TOKEN),
            plain("item_id", Public, "what it belongs to"),
            plain("role", Public, "main text, section, lesson or entry"),
            plain("parent_id", Public, "the document above it"),
            plain("lesson_kind", Public, "what a lesson is"),
            plain("member_item_id", Public, "what an entry of a toolkit points at"),
            plain("position", Public, PLACE),
            plain("source_language", Public, "the language it was written in"),
        ],
    ),
    table(
        "document_slug",
        Holding::Library,
        &[
            plain("scope", Public, "the kind, or the training"),
            plain("language", Public, LANGUAGE),
            plain("slug", Public, "an address"),
            plain("document_id", Public, "where it leads"),
            plain("current", Public, "whether it is the address of today"),
        ],
    ),
    table(
        "document_file",
        Holding::Library,
        &[
            plain("document_id", Public, "the text that uses it"),
            plain("language", Public, LANGUAGE),
            plain("file_id", Public, "the file"),
            plain("name", Public, "its name for who downloads it"),
        ],
    ),
    table(
        "segment",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("token", Public, TOKEN),
            plain("document_id", Public, "the document whose part it is"),
            plain("split_from_id", Public, "the part that it was once one with"),
        ],
    ),
    table(
        "revision",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("document_id", Public, "the document"),
            plain("language", Public, LANGUAGE),
            plain("number", Public, "which revision it is"),
            plain("made_on", Public, "the day"),
            plain("author", Public, "who wrote it, as the text itself says"),
            plain("note", Public, "why"),
            plain("link", Public, "what a resource points to"),
            plain("file_id", Public, "the file of a resource"),
            plain("file_name", Public, "the name of that file"),
            plain("origin_hash", Derived, "the hash of what an import read"),
        ],
    ),
    table(
        "segment_text",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("segment_id", Public, "which part"),
            plain("language", Public, LANGUAGE),
            plain("revision_id", Public, "the revision that brought it in"),
            plain("text", Public, "the words"),
            plain("hash", Derived, "the hash of the words"),
            plain("html", Derived, "the words as a page shows them"),
            plain("provenance", Public, "whether a person or a machine wrote it"),
            plain("tool", Public, "which machine"),
            plain("source_language", Public, "what it was translated from"),
            plain("source_revision_id", Public, "the revision it was translated from"),
            plain("source_hash", Derived, "the hash of the words it was translated from"),
        ],
    ),
    table(
        "revision_segment",
        Holding::Library,
        &[
            plain("revision_id", Public, "the revision"),
            plain("position", Public, PLACE),
            plain("path", Public, "the lists and boxes around a part"),
            plain("kind", Public, "heading, paragraph, item …"),
            plain("segment_text_id", Public, "the part"),
        ],
    ),
    table(
        "review",
        Holding::Library,
        &[
            plain("id", Derived, KEY),
            plain("segment_id", Public, "the part"),
            plain("language", Public, LANGUAGE),
            plain("text_hash", Public, "the hash of exactly the words that were checked"),
            plain("level", Public, "how they were checked"),
            plain("reviewer", Public, "who checked them, as they want to be named"),
            plain("made_on", Public, "the day"),
        ],
    ),
    table(
        "publication",
        Holding::Library,
        &[
            plain("document_id", Public, "the document"),
            plain("language", Public, LANGUAGE),
            plain("revision_id", Public, "the revision that readers see"),
        ],
    ),
    table(
        "publication_end",
        Holding::Library,
        &[
            plain("document_id", Public, "the document"),
            plain("language", Public, LANGUAGE),
            plain("moment", Public, "when readers stop seeing it"),
        ],
    ),
    table(
        "draft",
        Holding::Library,
        &[
            plain("document_id", Organization, "the document"),
            plain("language", Organization, LANGUAGE),
            plain("revision_id", Organization, "the revision that is being written"),
        ],
    ),
    table(
        "card",
        Holding::Index,
        &[
            plain("document_id", Derived, "the document"),
            plain("language", Derived, LANGUAGE),
            plain("title", Derived, "what lists show"),
            plain("summary", Derived, "what lists show"),
            plain("slug", Derived, "what lists show"),
            plain("made_on", Derived, "what lists show"),
            plain("number", Derived, "the revision it is made from"),
            plain("segments", Derived, "parts of the text"),
            plain("behind", Derived, "parts that the original overtook"),
            plain("machine", Derived, "parts that a machine wrote"),
            plain("machine_edited", Derived, "parts that a person edited after a machine"),
            plain("unknown", Derived, "parts of which nobody knows who wrote them"),
            plain("unreviewed", Derived, "parts that nobody checked"),
            plain("share", Derived, "how much of the original is there"),
        ],
    ),
    table(
        "search_state",
        Holding::Index,
        &[
            plain("id", Derived, KEY),
            plain("version", Derived, "which program made the index"),
            plain("next_item", Derived, "how far it came"),
        ],
    ),
    table(
        "search_total",
        Holding::Index,
        &[plain("language", Derived, LANGUAGE), plain("docs", Derived, "texts in the index")],
    ),
    table(
        "search_doc",
        Holding::Index,
        &[
            plain("item_id", Derived, "the item"),
            plain("place", Derived, "which of its documents"),
            plain("language", Derived, LANGUAGE),
            plain("document_id", Derived, "the document"),
            plain("revision_id", Derived, "the revision that is in the index"),
        ],
    ),
    table(
        "search_word",
        Holding::Index,
        &[
            plain("token", Derived, "a word of published texts"),
            plain("language", Derived, LANGUAGE),
            plain("docs", Derived, "texts that hold it"),
            plain("floor", Derived, "where its blocks begin"),
            bytes("head", Derived, "where it stands"),
        ],
    ),
    table(
        "search_block",
        Holding::Index,
        &[
            plain("token", Derived, "a word of published texts"),
            plain("language", Derived, LANGUAGE),
            plain("upto", Derived, "the newest item in the block"),
            bytes("postings", Derived, "where it stands"),
        ],
    ),
    table(
        "search_label",
        Holding::Index,
        &[
            plain("owner", Derived, "topic or organization"),
            plain("owner_id", Derived, "which"),
            plain("language", Derived, LANGUAGE),
            plain("position", Derived, PLACE),
            plain("first", Derived, "the first word of its name"),
            plain("tokens", Derived, "the words of its name"),
        ],
    ),
    table(
        "search_spelling",
        Holding::Index,
        &[
            plain("word", Derived, "a word of titles"),
            plain("language", Derived, LANGUAGE),
            plain("shown", Derived, "the word as it is written"),
            plain("docs", Derived, "texts that hold it"),
        ],
    ),
    table(
        "search_gram",
        Holding::Index,
        &[
            plain("gram", Derived, "a part of a word of titles"),
            plain("word", Derived, "the word"),
            plain("language", Derived, LANGUAGE),
        ],
    ),
    table(
        "unmet_search",
        Holding::Totals,
        &[
            plain("language", Organization, LANGUAGE),
            plain("day", Organization, "the day"),
            plain("count", Organization, "searches that found nothing; never what was searched"),
        ],
    ),
    table(
        "language_wish",
        Holding::Totals,
        &[
            plain("item_id", Organization, "what somebody wants to read"),
            plain("language", Organization, "in which language"),
            plain("day", Organization, "the day"),
            plain("count", Organization, "how often"),
        ],
    ),
    table(
        "text_report",
        Holding::Reports,
        &[
            plain("id", Derived, KEY),
            plain("document_id", Organization, "the text that is said to be wrong"),
            plain("day", Organization, "the day"),
            plain("place", Derived, "which report of that day, for the limit"),
            plain("language", Organization, LANGUAGE),
            plain("number", Organization, "the revision that was shown"),
            plain("segment_id", Organization, "the part"),
            plain("message", Organization, "what is wrong, in the words of whoever said so"),
            plain(
                "origin",
                Derived,
                "the hash of all of it, so that a form sent twice is one report",
            ),
        ],
    ),
];
