//! What lies around the routes. The order of the outer layers stands in `src/router.rs`.

pub mod addresses;
pub mod compress;
pub mod conditional;
pub mod headers;
pub mod host;
pub mod identity;
pub mod limits;
pub mod origin;
pub mod page_cache;
pub mod panic;
pub mod policy;
pub mod read_only;
pub mod request;
pub mod run_blocking;
