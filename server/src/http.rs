//! The way in: accept loop, registry, middleware, health.
//!
//! **To add a route:** declare it in [`routes`](crate::routes), and put its [`Entry`] into a [`Registry`]. Nothing else
//! calls `.route(`. The layers around all routes stand in one list in `src/router.rs`; those around each single
//! route in [`registry`].

pub mod accept;
pub mod client;
mod connection;
mod context;
pub mod cookie;
pub mod error;
mod exit;
mod facts;
mod files;
mod health;
pub mod input;
pub mod middleware;
pub mod parts;
pub mod registry;
mod stop;
pub mod upload;

pub use context::{HostConfig, HttpContext};
pub use error::{ErrorPages, ErrorVisit, HttpError, PlainErrorPages, Temporary};
pub use facts::{Admission, RouteFacts, WithoutIslands};
pub use registry::{Entry, Pages, Registry, RegistryError, RouteLine};

/// The routes of this crate: health, files, leaving.
pub fn entries() -> Vec<Entry> {
    vec![health::alive(), health::ready(), files::entry(), exit::entry()]
}
