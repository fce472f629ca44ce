//! Most blocks are plain words: their HTML is their text. It is kept once, as the text; `html` is empty then.
//! And an index for the page of an organization, which lists each kind by itself: a kind of which the organization has
//! little was looked for among everything else that it has.

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
        // HTML of nothing from a text of something becomes a space, so that empty means one thing.
        run(
            manager,
            &[
                "UPDATE segment_text SET html = ' ' WHERE html = '' AND text <> ''",
                "UPDATE segment_text SET html = '' WHERE html = text",
                "CREATE INDEX item_organization_kind ON item (organization_id, kind, id)",
            ],
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            &[
                "DROP INDEX item_organization_kind",
                "UPDATE segment_text SET html = text WHERE html = ''",
            ],
        )
        .await
    }
}
