//! What machines that collect pages are told.

use super::{Cache, Entry, Policy, error::finished};
use http::StatusCode;

/// Pages that concern one person are in nobody's collection.
const ROBOTS: &str = "User-agent: *\n\
    Disallow: /exit\n\
    Disallow: /*/search\n\
    Disallow: /*/reports/\n\
    Disallow: /*/wishes/\n\
    Disallow: /*/sign-in\n\
    Disallow: /*/account\n\
    Disallow: /*/sign-ups\n\
    Disallow: /*/studio\n\
    Disallow: /*/admin\n";

/// `/robots.txt`.
pub(super) fn robots() -> Entry {
    Entry::new("robots", "/robots.txt")
        .policy(Policy::Public)
        .cache(Cache::Page(&[]))
        .sample(&[])
        .get(async || finished(StatusCode::OK, ROBOTS))
}
