//! Reads a folder of texts made elsewhere into one typed form, without touching the database.
//!
//! Each kind of source has a reader with the same signature: [`umbrella::read`], [`hugo::read`], [`folder::read`].
//! A reader never gives up on a broken file: it names the file and its reason in [`SourceLibrary::problems`] and goes on.
//!
//! To add a kind: one file here with `read(root, options, progress)`, built from [`source`] and [`problem`].

mod address;
pub mod apply;
mod availability;
mod chinese_script;
mod destinations;
mod files;
pub mod folder;
mod front_matter;
pub mod hugo;
mod languages;
mod links;
mod names;
mod on_disk;
mod parts;
mod problem;
pub mod report;
mod rewrite;
mod source;
mod source_link;
mod title;
pub mod umbrella;
mod walk;
mod yaml;

pub(super) use super::cleaning::LARGEST as LARGEST_FILE;
pub(super) use files::keep_variant;

pub use apply::{ApplyError, ApplyOptions, apply};
pub use problem::{ImportError, Problem, ProblemReason};
pub use report::ImportReport;
pub use rewrite::escape_words;
pub use source::{
    FILE_SCHEME, KEY_SCHEME, Progress, ReadOptions, SourceEntry, SourceItem, SourceLesson,
    SourceLibrary, SourceOrganization, SourceSection, SourceTerm, SourceText, SourceTopic,
};
pub use source_link::SourceLink;
