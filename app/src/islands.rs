//! What moves in the browser. An island improves a part of a page that is whole without it; it takes small props that
//! may be read by anybody, and finished sentences instead of message ids.
//!
//! To add one: `islands/<feature>/<name>.rs` with an `#[island]`, its module in `islands/<feature>.rs`, and
//! `islands: true` on the pages that hold it.

pub mod library;
pub mod people;
