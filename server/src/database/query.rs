//! Page-shaped reads: one call per page, a fixed number of statements each, whatever the library holds.
//!
//! The only place for SQL text. Every statement runs unchanged on SQLite and PostgreSQL (`$1` placeholders).

pub mod document;
pub mod item;
pub mod language;
pub mod library;
pub mod links;
pub mod organizations;
pub(in crate::database) mod sql;
pub mod topics;
pub mod trainings;
pub mod translation;
pub mod whole;
