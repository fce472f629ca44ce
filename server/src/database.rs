//! The two pools, the one context to a write, and page-shaped reads.
//!
//! Reads take [`Database::reader`]; a command that changes something takes [`Database::begin_write`] and hands the
//! transaction on. Entities stay in here: what leaves is a domain type or a read model of [`query`].

mod choices;
mod connect;
pub(crate) mod entity;
mod errors;
mod placeholders;
pub mod query;
mod reader;
pub mod record;
mod snapshot;
mod tx;
mod version;
mod write_connection;

pub use choices::Choices;
pub use connect::{Database, DatabaseTarget};
#[cfg(feature = "testing")]
pub use entity::described as described_by_entities;
pub use errors::DatabaseError;
pub use reader::{Column, Queryable, Reader, Row};
pub use snapshot::Snapshot;
pub use tx::WriteTx;
