//! The index of the search: tokens that the program made, never raw text. All of it but `unmet_search` is derived from
//! what is published, so it is in no bundle and no dump; `semilla reindex` makes it anew.
//!
//! Both databases hold the same tables and the same bytes, so that they give the same answers.

pub(super) const UP: &[&str] = &[
    // One row. `version` is that of the analyser which made the index, 0 for none. While the index is being made anew,
    // `next_item` is the first item that is not in it yet. Writers of the index wait for each other at this row.
    "CREATE TABLE search_state (
        id {integer} PRIMARY KEY CHECK (id = 1),
        version {integer} NOT NULL,
        next_item {integer}
    ) {rows}",
    "INSERT INTO search_state (id, version, next_item) VALUES (1, 0, 0)",
    // How many texts are in the index, by language.
    "CREATE TABLE search_total (
        language {word} NOT NULL PRIMARY KEY,
        docs {integer} NOT NULL
    ) {keyed}",
    // Which text of which revision is in the index. `place` numbers the documents of an item. Without foreign keys:
    // what is gone must still be found here to be taken out.
    "CREATE TABLE search_doc (
        item_id {integer} NOT NULL,
        place {integer} NOT NULL,
        language {word} NOT NULL,
        document_id {integer} NOT NULL,
        revision_id {integer} NOT NULL,
        PRIMARY KEY (item_id, place, language)
    ) {keyed}",
    // A token, in how many texts of a language it occurs, and the newest of them. `floor` is the newest item that is in
    // `search_block` instead, 0 when none is.
    "CREATE TABLE search_word (
        token {word} NOT NULL,
        language {word} NOT NULL,
        docs {integer} NOT NULL,
        floor {integer} NOT NULL,
        head {bytes} NOT NULL,
        PRIMARY KEY (token, language)
    ) {keyed}",
    // The older texts of a common token, in blocks; `upto` is the newest item that may be in a block.
    "CREATE TABLE search_block (
        token {word} NOT NULL,
        language {word} NOT NULL,
        upto {integer} NOT NULL,
        postings {bytes} NOT NULL,
        PRIMARY KEY (token, language, upto)
    ) {keyed}",
    // Names of topics and organizations and their synonyms, as tokens. `first` is the first of `tokens`.
    "CREATE TABLE search_label (
        owner {word} NOT NULL CHECK (owner IN ('topic', 'organization')),
        owner_id {integer} NOT NULL,
        language {word} NOT NULL,
        position {integer} NOT NULL,
        first {word} NOT NULL,
        tokens {word} NOT NULL,
        PRIMARY KEY (owner, owner_id, language, position)
    ) {keyed}",
    "CREATE INDEX search_label_first ON search_label (first)",
    // Words of titles and headings that can be misspelt: folded, as they were written, and in how many texts.
    "CREATE TABLE search_spelling (
        word {word} NOT NULL,
        language {word} NOT NULL,
        shown TEXT NOT NULL,
        docs {integer} NOT NULL,
        PRIMARY KEY (word, language)
    ) {keyed}",
    "CREATE TABLE search_gram (
        gram {word} NOT NULL,
        word {word} NOT NULL,
        language {word} NOT NULL,
        PRIMARY KEY (gram, word, language)
    ) {keyed}",
    // How many searches found nothing, by language and day. Never what was searched.
    "CREATE TABLE unmet_search (
        language {word} NOT NULL,
        day {day} NOT NULL,
        count {integer} NOT NULL,
        PRIMARY KEY (language, day)
    ) {keyed}",
];
