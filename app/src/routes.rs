//! The registry entries of all pages: path, methods, who may enter, islands, what may be kept, and how to try them.

use crate::pages::{accessibility, entrance, home, library, people, trainings, translation};
use axum::http::StatusCode;
use server::http::{Cache, Entry, Policy};

/// The query parameters that change the library list.
const LIBRARY: &[&str] = &["topic", "kind", "language", "organization", "after"];
/// The query parameters that change the page of a text: a second language, and thanks for a wish.
const TEXT: &[&str] = &["with", "asked"];
/// A training of the demo library, from which all samples are taken.
const TRAINING: &str = "organizing-conversations";
/// The permanent name of an article of the demo library.
const SAMPLE: (&str, &str) = ("token", "8t9c3nm0yh8e6sj4");
/// The language of the samples.
const EN: (&str, &str) = ("language", "en");

/// Every page.
pub fn entries() -> Vec<Entry> {
    let mut entries = vec![
        Entry::new("entrance", "/")
            .policy(Policy::Public)
            .get(entrance::site)
            .sample_answering(StatusCode::TEMPORARY_REDIRECT, &[]),
        Entry::new("permanent", "/i/{token}")
            .policy(Policy::Public)
            .get(entrance::item)
            .sample_answering(StatusCode::NOT_FOUND, &[("token", "0000000000000000")]),
        // It offers what the browser asks for, so it is no page for all.
        page("home", "/{language}").cache(Cache::Nothing).get(home::show).sample(&[EN]),
        page("home with a slash", "/{language}/")
            .get(entrance::without_slash)
            .sample_answering(StatusCode::MOVED_PERMANENTLY, &[EN]),
        page("accessibility", "/{language}/accessibility").get(accessibility::show).sample(&[EN]),
    ];
    entries.extend(of_the_library());
    entries.extend(of_trainings());
    entries
}

fn of_the_library() -> Vec<Entry> {
    vec![
        page("library", "/{language}/library")
            .cache(Cache::Page(LIBRARY))
            .get(library::list::show)
            .sample(&[EN]),
        page("resource", "/{language}/library/{slug}")
            .cache(Cache::Page(TEXT))
            .islands()
            .get(library::resource::show)
            .sample(&[EN, ("slug", "know-your-rights-evening")]),
        page("toolkit", "/{language}/toolkits/{slug}")
            .cache(Cache::Page(TEXT))
            .islands()
            .get(library::toolkit::show)
            .sample(&[EN, ("slug", "keep-each-other-safe")]),
        page("report", "/{language}/reports/{token}")
            .cache(Cache::Nothing)
            .get(library::report::show)
            .post(library::report::send)
            .sample(&[EN, SAMPLE]),
        page("report thanks", "/{language}/reports/{token}/thanks")
            .cache(Cache::Nothing)
            .get(library::report::thanks)
            .sample(&[EN, SAMPLE]),
        page("wish", "/{language}/wishes/{token}")
            .cache(Cache::Nothing)
            .post(translation::wish::ask)
            .sample_answering(StatusCode::METHOD_NOT_ALLOWED, &[EN, SAMPLE]),
        page("topic", "/{language}/topics/{slug}")
            .get(library::topic::show)
            .sample(&[EN, ("slug", "organizing")]),
        page("organization", "/{language}/organizations/{slug}")
            .get(people::organization::show)
            .sample(&[EN, ("slug", "demo-coalition")]),
    ]
}

fn of_trainings() -> Vec<Entry> {
    vec![
        page("trainings", "/{language}/trainings")
            .cache(Cache::Page(&["after"]))
            .get(trainings::list::show)
            .sample(&[EN]),
        page("training", "/{language}/trainings/{slug}")
            .cache(Cache::Page(TEXT))
            .islands()
            .get(trainings::detail::show)
            .sample(&[EN, ("slug", TRAINING)]),
        page("lesson", "/{language}/trainings/{slug}/{lesson}")
            .cache(Cache::Page(TEXT))
            .get(trainings::lesson::show)
            .sample(&[EN, ("slug", TRAINING), ("lesson", "ask-for-a-next-step")]),
    ]
}

/// A page that everybody may read and that is the same for every reader.
fn page(name: &'static str, path: &'static str) -> Entry {
    Entry::new(name, path).policy(Policy::Public).cache(Cache::Page(&[]))
}
