//! What moves in the browser. An island improves a part of a page that is whole without it; it takes small props that
//! may be read by anybody, and finished sentences instead of message ids.
//!
//! What needs nothing of Leptos is a small file of its own instead, beside its feature: `accounts/passkey.js`. The loader
//! fetches it where an element says `data-island`, and pages that hold none never do.
//!
//! To add one: `islands/<feature>/<name>.rs` with an `#[island]`, its module in `islands/<feature>.rs`, and
//! `islands: true` on the pages that hold it.

pub mod library;
