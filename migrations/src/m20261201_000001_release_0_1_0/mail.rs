//! Mails that wait, and who wants none.

pub(super) const UP: &[&str] = &[
    // A mail to be sent, written with what causes it. `recipient` and `parts` are sealed under a key of the site.
    // `due`, `leased` are seconds since 1970: not before, and taken by a sender until. Sent mails are deleted.
    "CREATE TABLE outbox (
        id {id},
        message {word} NOT NULL UNIQUE,
        kind {word} NOT NULL,
        language TEXT NOT NULL,
        recipient {bytes} NOT NULL,
        parts {bytes} NOT NULL,
        since {day} NOT NULL,
        due {integer} NOT NULL,
        leased {integer},
        attempts {integer} NOT NULL DEFAULT 0,
        given_up {day}
    ) {rows}",
    "CREATE INDEX outbox_due ON outbox (due)",
    // An address that wants no mail of a kind, as a keyed hash.
    "CREATE TABLE mail_stop (
        lookup {bytes} NOT NULL,
        kind {word} NOT NULL,
        since {day} NOT NULL,
        PRIMARY KEY (lookup, kind)
    ) {keyed}",
];
