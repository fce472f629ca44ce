//! Every page, declared once: its address and what stands in it, who may enter, what may be kept, how to try it.
//!
//! The registry, what a handler reads of an address, links in pages and in letters, and the menu all come from the same
//! declaration. Language always first; what stands in an address is percent-encoded, so that it fits into a header too.
//!
//! **To add a page:** declare it here, in the file of its feature, and give it its handlers in `app::routes`. A declaration
//! whose parts are not those of its address does not compile, and neither does a handler that does not read them.

mod accounts;
mod address;
mod declare;
mod feedback;
mod library;
mod next;
mod organizations;
mod privacy;
mod route;
mod site;
mod trainings;
mod translation;

pub use accounts::*;
pub use address::{encoded, push_query};
pub use declare::{Contains, Fits, Link, PageScope, ReadsAddress, Routed};
pub use feedback::*;
pub use library::*;
pub use next::next_of;
pub use organizations::*;
pub use privacy::*;
pub use route::{Cache, Policy, Reads, Route, Sample};
pub use site::*;
pub use trainings::*;
pub use translation::*;

/// The query parameters that change the page of a text: a second language, thanks for a request, links to its parts.
const TEXT: &[&str] = &["with", "asked", "parts"];
/// What nothing is called: tokens of the demo library are drawn from its own words.
const NOBODY: &str = "0000000000000000";
/// The permanent name of an article of the demo library.
const ARTICLE: &str = "8t9c3nm0yh8e6sj4";
/// An organization of the demo library.
const ORGANIZATION: (&str, &str) = ("slug", "demo-workers");
/// An item of the demo library.
const ITEM: (&str, &str) = ("item", ARTICLE);
/// A secret that no link holds.
const NO_SECRET: (&str, &str) = ("secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
