//! One file per table. Entities never leave `database`: commands and pages see domain types and read models.
//!
//! They write, and read what a step needs to know before it writes: each has its use in `database::record`. Foreign keys
//! stand in the migrations; joins that pages need are written out in `database::query`. The tables of the search, of people,
//! their roles and their mail are read and written as SQL and have no entity.

pub mod card;
pub mod content_version;
pub mod document;
pub mod document_file;
pub mod document_slug;
pub mod draft;
pub mod file;
pub mod file_variant;
pub mod item;
pub mod item_language;
pub mod item_topic;
pub mod organization;
pub mod organization_text;
pub mod publication;
pub mod publication_end;
pub mod review;
pub mod revision;
pub mod revision_segment;
pub mod segment;
pub mod segment_text;
pub mod text_report;
pub mod topic;
pub mod topic_slug;
pub mod topic_synonym;
pub mod topic_text;

/// Table, column and whether it may be empty, of every entity: what a test compares with the migrated schema.
#[cfg(feature = "testing")]
pub fn described() -> Vec<(String, String, bool)> {
    use sea_orm::{ColumnTrait, IdenStatic, Iterable};
    fn of<E: sea_orm::EntityTrait>() -> Vec<(String, String, bool)> {
        let describe = |column: E::Column| {
            (
                E::default().table_name().to_owned(),
                column.as_str().to_owned(),
                column.def().is_null(),
            )
        };
        E::Column::iter().map(describe).collect()
    }
    [
        of::<card::Entity>(),
        of::<content_version::Entity>(),
        of::<document::Entity>(),
        of::<document_file::Entity>(),
        of::<document_slug::Entity>(),
        of::<draft::Entity>(),
        of::<file::Entity>(),
        of::<file_variant::Entity>(),
        of::<item::Entity>(),
        of::<item_language::Entity>(),
        of::<item_topic::Entity>(),
        of::<organization::Entity>(),
        of::<organization_text::Entity>(),
        of::<publication::Entity>(),
        of::<publication_end::Entity>(),
        of::<review::Entity>(),
        of::<revision::Entity>(),
        of::<revision_segment::Entity>(),
        of::<segment::Entity>(),
        of::<segment_text::Entity>(),
        of::<text_report::Entity>(),
        of::<topic::Entity>(),
        of::<topic_slug::Entity>(),
        of::<topic_synonym::Entity>(),
        of::<topic_text::Entity>(),
    ]
    .concat()
}
