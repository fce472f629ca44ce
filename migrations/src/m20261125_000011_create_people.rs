//! People, how they sign in, what they may do, and the mails that wait for them.
//!
//! Addresses and secrets are sealed under keys of the keyring, which lies apart from the database. What is compared is a
//! hash or a keyed hash, never the thing itself.

#![expect(
    elided_lifetimes_in_paths,
    reason = "the trait writes the parameter so, and its macro counts lifetimes"
)]

use crate::dialect::run;
use sea_orm_migration::prelude::*;

#[derive(Debug, DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, PEOPLE).await?;
        run(manager, SIGN_IN).await?;
        run(manager, RIGHTS).await?;
        run(manager, MAIL).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, DOWN).await
    }
}

const DOWN: &[&str] = &[
    "DROP TABLE retention_run",
    "DROP TABLE mail_stop",
    "DROP TABLE outbox",
    "DROP TABLE audit_entry",
    "DROP TABLE invitation",
    "DROP TABLE role_grant",
    "DROP TABLE recovery_code",
    "DROP TABLE one_time_password",
    "DROP TABLE password",
    "DROP TABLE ceremony",
    "DROP TABLE passkey",
    "DROP TABLE sign_in_link",
    "DROP TABLE session",
    "DROP TABLE address_change",
    "DROP TABLE person_address",
    "DROP TABLE person",
];

const PEOPLE: &[&str] = &[
    // `name` is what the person wants to be called; a pseudonym is enough. `reading` and `spoken` are language tags joined
    // by spaces, `reading` best first. `seen` is the last day on which the person was here.
    "CREATE TABLE person (
        id {id},
        token {word} NOT NULL UNIQUE,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        reading TEXT NOT NULL DEFAULT '',
        spoken TEXT NOT NULL DEFAULT '',
        full_mail {flag} NOT NULL,
        since {day} NOT NULL,
        seen {day} NOT NULL
    ) {rows}",
    // `lookup` is a keyed hash of the address, `sealed` the address under the person's own key.
    "CREATE TABLE person_address (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        lookup {bytes} NOT NULL UNIQUE,
        sealed {bytes} NOT NULL,
        since {day} NOT NULL
    ) {rows}",
    // A new address that waits until the link or the digits are used that were sent there. `hash` is that of what the link
    // holds, `code` a keyed hash of the digits, `tries` how often either was tried.
    "CREATE TABLE address_change (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash {bytes} NOT NULL UNIQUE,
        code {bytes} NOT NULL,
        lookup {bytes} NOT NULL,
        sealed {bytes} NOT NULL,
        tries {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL
    ) {rows}",
];

const SIGN_IN: &[&str] = &[
    // `hash` is SHA-256 of what the cookie holds. `begun`, `used` and `proved` are seconds since 1970, `used` to the
    // minute; `proved` is when the person last showed a passkey, or password and code.
    "CREATE TABLE session (
        id {id},
        hash {bytes} NOT NULL UNIQUE,
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        name TEXT NOT NULL DEFAULT '',
        factor {word} NOT NULL,
        since {day} NOT NULL,
        begun {integer} NOT NULL,
        used {integer} NOT NULL,
        proved {integer}
    ) {rows}",
    "CREATE INDEX session_person ON session (person_id)",
    // A link that signs in once. `lookup` is a keyed hash of the address that was typed, so that the newest link of an
    // address replaces the one before; where nobody has that address there is a row too, without a person: known and
    // unknown addresses cost the same. `browser` is the hash of the short cookie of the browser that asked; `code` a keyed
    // hash of the digits that may be typed there instead; `tries` how often some were; `next` the path to go on to.
    // Without `browser` any browser may: those links the operator gives.
    "CREATE TABLE sign_in_link (
        hash {bytes} NOT NULL PRIMARY KEY,
        lookup {bytes} UNIQUE,
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        browser {bytes},
        code {bytes},
        next TEXT NOT NULL DEFAULT '',
        tries {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL
    ) {rows}",
    "CREATE INDEX sign_in_link_person ON sign_in_link (person_id)",
    "CREATE INDEX sign_in_link_browser ON sign_in_link (browser)",
    // `credential` is the public key and what belongs to it, as JSON. `doubted`: its counter once went back, which a
    // copied key does.
    "CREATE TABLE passkey (
        id {id},
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        credential_id {bytes} NOT NULL UNIQUE,
        credential TEXT NOT NULL,
        name TEXT NOT NULL,
        since {day} NOT NULL,
        used {day},
        doubted {flag} NOT NULL
    ) {rows}",
    "CREATE INDEX passkey_person ON passkey (person_id)",
    // A passkey that is being made or shown. `hash` is that of the browser's short cookie and the kind.
    "CREATE TABLE ceremony (
        hash {bytes} NOT NULL PRIMARY KEY,
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        state TEXT NOT NULL,
        expires {integer} NOT NULL
    ) {rows}",
    // `hash` is a PHC string that begins with `$argon2id$`.
    "CREATE TABLE password (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        hash TEXT NOT NULL,
        since {day} NOT NULL
    ) {rows}",
    // `secret` is sealed under the person's own key. `step` is the last step of time whose code was used.
    "CREATE TABLE one_time_password (
        person_id {integer} NOT NULL PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
        secret {bytes} NOT NULL,
        step {integer} NOT NULL DEFAULT 0,
        since {day}
    ) {rows}",
    "CREATE TABLE recovery_code (
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        hash {bytes} NOT NULL,
        PRIMARY KEY (person_id, hash)
    ) {keyed}",
];

const RIGHTS: &[&str] = &[
    // Where neither organization nor item is named, the role holds in the whole coalition. `scope` says the same in one
    // word, so that nobody has a role twice.
    "CREATE TABLE role_grant (
        id {id},
        token {word} NOT NULL UNIQUE,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        role {word} NOT NULL,
        scope {word} NOT NULL,
        organization_id {integer} REFERENCES organization (id) ON DELETE CASCADE,
        item_id {integer} REFERENCES item (id) ON DELETE CASCADE,
        since {day} NOT NULL,
        until {day},
        CHECK (organization_id IS NULL OR item_id IS NULL),
        UNIQUE (person_id, role, scope)
    ) {rows}",
    "CREATE INDEX role_grant_organization ON role_grant (organization_id, person_id)",
    "CREATE INDEX role_grant_item ON role_grant (item_id, person_id)",
    // `hash` is that of what the link holds; `sealed` the address it was sent to, if any, under a key of the site.
    "CREATE TABLE invitation (
        id {id},
        token {word} NOT NULL UNIQUE,
        hash {bytes} NOT NULL UNIQUE,
        role {word} NOT NULL,
        scope {word} NOT NULL,
        organization_id {integer} REFERENCES organization (id) ON DELETE CASCADE,
        item_id {integer} REFERENCES item (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        sealed {bytes},
        invited_by {integer} REFERENCES person (id) ON DELETE CASCADE,
        since {day} NOT NULL,
        expires {integer} NOT NULL,
        CHECK (organization_id IS NULL OR item_id IS NULL)
    ) {rows}",
    "CREATE INDEX invitation_organization ON invitation (organization_id)",
    // Each entry holds the hash of the one before, so that a change or a gap shows. `actor` is the token of a person, or
    // `server` or `operator`; a token leads to nobody once the person is gone.
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
];

const MAIL: &[&str] = &[
    // A mail to be sent, written with what causes it. `recipient` and `parts` are sealed under a key of the site. `due`,
    // `leased` are seconds since 1970: not before, and taken by a sender until. Sent mails are deleted.
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
    // The last day on which what is due for deletion was deleted, by what it is.
    "CREATE TABLE retention_run (
        name {word} NOT NULL PRIMARY KEY,
        day {day} NOT NULL
    ) {keyed}",
];
