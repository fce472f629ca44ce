//! Drafts, import, publishing: everything that brings a text in front of readers.

pub mod bundle;
pub mod cleaning;
mod end_publications;
pub mod import;
pub mod pictures;
mod plain_file;
pub mod scale;
pub mod write_text;

pub use end_publications::end_publications;
