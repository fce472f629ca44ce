//! Drafts, import, publishing: everything that brings a text in front of readers.

pub mod bundle;
pub mod cleaning;
pub mod import;
pub mod pictures;
mod plain_file;
pub mod scale;
pub mod write_text;
