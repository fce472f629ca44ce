//! Whether somebody looked after a report that a text is wrong: a row says that it is done, on which day, and who said so
//! while they are here.

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
        run(manager, &["DROP TABLE report_done"]).await
    }
}

const UP: &[&str] = &[
    // No row: it waits. The report stays done when the person is gone.
    "CREATE TABLE report_done (
        report_id {integer} NOT NULL PRIMARY KEY REFERENCES text_report (id) ON DELETE CASCADE,
        person_id {integer} REFERENCES person (id) ON DELETE SET NULL,
        day {day} NOT NULL
    ) {rows}",
    "CREATE INDEX report_done_person ON report_done (person_id)",
];
