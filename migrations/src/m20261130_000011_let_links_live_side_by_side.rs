//! Links of several browsers to one address live side by side, each with the moment at which it was mailed and the tries of
//! digits from elsewhere; and browsers in which somebody signed in are known again.
//!
//! A table cannot lose a rule without being made anew. Links that somebody asked for are not carried over: they end after a
//! quarter of an hour, and people ask again. Those that the operator gave are.

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
        run(manager, UP).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, DOWN).await
    }
}

const UP: &[&str] = &[
    // One row for each browser and each address that it asked for; `browser` is the hash of its short cookie, and none for what the operator gave.
    // `mailed` is the second of the mail; without one the address had its many mails, and no mail holds `code` or `hash`.
    // `tries` are those of this browser, `tries_elsewhere` those of others that asked for the same address. `expires` is
    // until when this browser may use it.
    "CREATE TABLE sign_in_link_anew (
        hash {bytes} NOT NULL PRIMARY KEY,
        lookup {bytes},
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        browser {bytes},
        code {bytes},
        next TEXT NOT NULL DEFAULT '',
        mailed {integer},
        tries {integer} NOT NULL DEFAULT 0,
        tries_elsewhere {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL,
        UNIQUE (browser, lookup)
    ) {rows}",
    "INSERT INTO sign_in_link_anew (hash, person_id, next, expires)
        SELECT hash, person_id, next, expires FROM sign_in_link WHERE browser IS NULL",
    "DROP TABLE sign_in_link",
    "ALTER TABLE sign_in_link_anew RENAME TO sign_in_link",
    "CREATE INDEX sign_in_link_person ON sign_in_link (person_id)",
    "CREATE INDEX sign_in_link_lookup ON sign_in_link (lookup)",
    // `hash` is that of a cookie that signs nobody in. `since` is the day on which somebody last signed in there.
    "CREATE TABLE known_browser (
        hash {bytes} NOT NULL PRIMARY KEY,
        person_id {integer} NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        since {day} NOT NULL
    ) {rows}",
    "CREATE INDEX known_browser_person ON known_browser (person_id)",
];

const DOWN: &[&str] = &[
    "DROP TABLE known_browser",
    "CREATE TABLE sign_in_link_before (
        hash {bytes} NOT NULL PRIMARY KEY,
        lookup {bytes} UNIQUE,
        person_id {integer} REFERENCES person (id) ON DELETE CASCADE,
        browser {bytes},
        code {bytes},
        next TEXT NOT NULL DEFAULT '',
        tries {integer} NOT NULL DEFAULT 0,
        expires {integer} NOT NULL
    ) {rows}",
    "INSERT INTO sign_in_link_before (hash, person_id, next, expires)
        SELECT hash, person_id, next, expires FROM sign_in_link WHERE browser IS NULL",
    "DROP TABLE sign_in_link",
    "ALTER TABLE sign_in_link_before RENAME TO sign_in_link",
    "CREATE INDEX sign_in_link_person ON sign_in_link (person_id)",
    "CREATE INDEX sign_in_link_browser ON sign_in_link (browser)",
];
