//! The state of the site as a whole: one number that every committed change raises, so that each server knows when the
//! pages that it keeps are old, and beside it, so that one look reads both, whether the operator holds all changes.

pub(super) const UP: &[&str] = &[
    // The only row. Technical: it belongs to this database, and no export carries it.
    "CREATE TABLE content_version (
        id {integer} NOT NULL PRIMARY KEY CHECK (id = 1),
        number {integer} NOT NULL,
        lockdown {flag} NOT NULL DEFAULT FALSE
    ) {rows}",
    "INSERT INTO content_version (id, number) VALUES (1, 1)",
];
