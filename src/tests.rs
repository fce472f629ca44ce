//! The whole application in process, one file per feature: what a visitor receives.
//!
//! A guard's test has a twin with the guard off, which must fail as expected: else the test proves nothing.

mod accounts;
mod feedback;
mod functions;
mod http;
mod http_body;
mod http_files;
mod http_memory;
mod http_privacy;
mod http_routes;
mod http_sockets;
mod library;
mod limits;
pub mod operations;
mod organizations;
mod page_cache;
mod pages;
mod privacy;
mod promises;
mod read_only;
mod trials;
mod uploads;
mod wire;
