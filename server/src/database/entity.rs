//! One file per table. Entities never leave `database`: deeds and pages see domain types and read models.
//!
//! Foreign keys stand in the migrations; joins that pages need are written out in `database::query`.

pub mod card;
pub mod document;
pub mod document_file;
pub mod document_slug;
pub mod draft;
pub mod file;
pub mod item;
pub mod item_language;
pub mod item_topic;
pub mod organization;
pub mod organization_text;
pub mod publication;
pub mod review;
pub mod revision;
pub mod revision_segment;
pub mod segment;
pub mod segment_text;
pub mod topic;
pub mod topic_synonym;
pub mod topic_text;
