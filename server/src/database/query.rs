//! Page-shaped reads: one call per page, a fixed number of statements each, whatever the library holds.
//!
//! SQL text stands here and in [`record`](super::record). The statements run unchanged on SQLite and PostgreSQL (`$1`
//! placeholders), but for those about the database itself: [`schema`], [`snapshot`] and [`check`]. What a statement selects
//! stands beside the fields that are filled from it: see [`row`].

pub mod accounts;
pub mod check;
pub mod document;
pub mod export;
pub mod feedback;
pub mod item;
pub mod language;
pub mod library;
pub mod links;
pub mod news;
pub mod organizations;
pub mod pictures;
pub mod printouts;
pub mod privacy;
pub mod publication_end;
pub(in crate::database) mod row;
pub mod schema;
pub mod search;
pub mod sitemap;
pub mod snapshot;
pub(in crate::database) mod sql;
pub mod topics;
pub mod trainings;
pub mod translation;
pub(in crate::database) mod tree;
pub(super) mod version;
