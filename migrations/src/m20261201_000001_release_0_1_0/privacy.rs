//! What was done and what was deleted, signed, and who was told that their account will be.

pub(super) const UP: &[&str] = &[
    // Each entry holds the hash of the one before, so that a change or a gap shows. `actor` is the token of a person,
    // or `server` or `operator`; a token leads to nobody once the person is gone.
    "CREATE TABLE audit_entry (
        number {integer} NOT NULL PRIMARY KEY,
        day {day} NOT NULL,
        actor {word} NOT NULL,
        action {word} NOT NULL,
        object TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous {bytes} NOT NULL,
        hash {bytes} NOT NULL
    ) {rows}",
    // The log of deletions, each entry as the line that the file beside the database has. Never emptied: it says whom
    // an old backup may not bring back.
    "CREATE TABLE deletion_entry (
        number {integer} NOT NULL PRIMARY KEY,
        line TEXT NOT NULL
    ) {rows}",
    // The day on which somebody was told that their account will be deleted because they do not come any more.
    "CREATE TABLE person_notice (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        day {day} NOT NULL
    ) {rows}",
    // The last day on which what is due for deletion was deleted, by what it is.
    "CREATE TABLE retention_run (
        name {word} NOT NULL PRIMARY KEY,
        day {day} NOT NULL
    ) {keyed}",
];
