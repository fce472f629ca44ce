//! What is promised, and what it is checked with.

use super::{EN, page};
use crate::{feeds::deletions, pages::privacy::what_we_hold};
use server::http::{Entry, Policy};

/// The page of what is held, and the log of deletions.
pub fn entries() -> Vec<Entry> {
    vec![
        page("what we hold", "/{language}/what-we-hold").get(what_we_hold::show).sample(&[EN]),
        // Not kept as pages are: it is written apart from them.
        Entry::new("log of deletions", "/deletions.jsonl")
            .policy(Policy::Public)
            .get(deletions::show)
            .sample(&[]),
    ]
}
