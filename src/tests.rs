//! The whole application in process, one file per feature: what a visitor receives.
//!
//! A guard's test has a twin with the guard off, which must fail as expected: else the test proves nothing.

mod functions;
mod http;
mod http_body;
mod http_files;
mod http_memory;
mod http_privacy;
mod http_routes;
mod http_sockets;
mod limits;
pub mod operations;
mod page_cache;
mod pages;
mod people;
mod promises;
mod read_only;
mod trials;
mod wire;
