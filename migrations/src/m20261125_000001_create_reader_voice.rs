//! What readers say back: reports that a text is wrong, and wishes for a language. Neither holds anything about a person.
//!
//! Besides, the card of a text learns how much of its source it has, so that a page knows without reading both.

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

const DOWN: &[&str] =
    &["ALTER TABLE card DROP COLUMN share", "DROP TABLE language_wish", "DROP TABLE text_report"];

const UP: &[&str] = &[
    // "This is wrong." `number` is the revision that was shown, `place` counts the reports of a text on a day: no two
    // have the same, and none is above the limit. `origin` is the hash of everything said, so that a form that is sent
    // twice is one report.
    "CREATE TABLE text_report (
        id {id},
        document_id {integer} NOT NULL REFERENCES document (id),
        day {day} NOT NULL,
        place {integer} NOT NULL,
        language TEXT NOT NULL,
        number {integer} NOT NULL,
        segment_id {integer} REFERENCES segment (id),
        message TEXT NOT NULL,
        origin TEXT NOT NULL UNIQUE,
        UNIQUE (document_id, day, place)
    ) {rows}",
    // How often somebody asked for an item in a language, by day.
    "CREATE TABLE language_wish (
        item_id {integer} NOT NULL REFERENCES item (id),
        language TEXT NOT NULL,
        day {day} NOT NULL,
        count {integer} NOT NULL CHECK (count > 0),
        PRIMARY KEY (item_id, language, day)
    ) {keyed}",
    // Derived: how much of the source the text has, in percent.
    "ALTER TABLE card ADD COLUMN share {integer} NOT NULL DEFAULT 100",
];
