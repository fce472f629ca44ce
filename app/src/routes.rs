//! The registry entries of all pages: path, methods, who may enter, islands, what may be kept, and how to try them.

use crate::pages::{accessibility, entrance, home, library, people, trainings};
use server::http::{Cache, Entry, Policy};

/// The query parameters that change the library list.
const LIBRARY: &[&str] = &["topic", "kind", "language", "organization", "after"];

/// Every page.
pub fn entries() -> Vec<Entry> {
    vec![
        Entry::new("entrance", "/")
            .policy(Policy::Public)
            .get(entrance::site)
            .sample_answering(axum::http::StatusCode::TEMPORARY_REDIRECT, &[]),
        page("home", "/{language}").get(home::show).sample(&[("language", "en")]),
        page("accessibility", "/{language}/accessibility")
            .get(accessibility::show)
            .sample(&[("language", "en")]),
        page("library", "/{language}/library")
            .cache(Cache::Page(LIBRARY))
            .get(library::list::show)
            .sample(&[("language", "en")]),
        page("trainings", "/{language}/trainings")
            .cache(Cache::Page(&["after"]))
            .get(trainings::list::show)
            .sample(&[("language", "en")]),
    ]
}

/// A page that everybody may read and that is the same for every reader.
fn page(name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(Policy::Public).cache(Cache::Page(&[]))
}
