//! The registry entries of all pages: path, methods, who may enter, islands, what may be kept, and how to try them.

mod account;
mod administration;
mod functions;
mod inboxes;
mod mail;
mod organizations;
mod promises;
mod sign_in;
mod strong;

use crate::{
    feeds::{feed, robots, sitemap},
    pages::{about_translation, accessibility, entrance, home, leave_no_trace, library, trainings},
    urls::admin_part::AdminRoute,
};
use axum::http::StatusCode;
use server::{
    domain::limit::Action,
    http::{Cache, Entry, Policy},
};

/// The query parameters that change the library list.
const LIBRARY: &[&str] = &["topic", "kind", "language", "organization", "after"];
/// The query parameters that change the page of a text: a second language, thanks for a wish, links to its parts.
const TEXT: &[&str] = &["with", "asked", "parts"];
/// A training of the demo library, from which all samples are taken.
const TRAINING: &str = "organizing-conversations";
/// A token that nothing has: tokens of the demo library are drawn from its own words.
const UNKNOWN: (&str, &str) = ("token", "0000000000000000");
/// The permanent name of an article of the demo library.
const SAMPLE: (&str, &str) = ("token", "8t9c3nm0yh8e6sj4");
/// The same article in an address that is about the item.
const SAMPLE_OF_ITEM: (&str, &str) = ("item", SAMPLE.1);
/// The token of a role that nobody holds.
const UNKNOWN_GRANT: (&str, &str) = ("grant", UNKNOWN.1);
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
            .sample_answering(StatusCode::NOT_FOUND, &[UNKNOWN]),
        Entry::new("permanent in a language", "/i/{token}/{of}")
            .policy(Policy::Public)
            .get(entrance::item_in)
            .sample_answering(StatusCode::NOT_FOUND, &[UNKNOWN, ("of", "en")]),
        Entry::new("permanent of a sheet", "/i/{token}/{of}/{revision}")
            .policy(Policy::Public)
            .get(entrance::item_of_printout)
            .sample_answering(StatusCode::NOT_FOUND, &[UNKNOWN, ("of", "en"), ("revision", "1")]),
        // It may offer the reader's own language.
        page("home", "/{language}").cache(Cache::Reader).get(home::show).sample(&[EN]),
        page("home with a slash", "/{language}/")
            .get(entrance::without_slash)
            .sample_answering(StatusCode::MOVED_PERMANENTLY, &[EN]),
        page("accessibility", "/{language}/accessibility").get(accessibility::show).sample(&[EN]),
        page("about this translation", "/{language}/about-this-translation")
            .get(about_translation::show)
            .sample(&[EN]),
        page("leave no trace", "/{language}/leave-no-trace")
            .get(leave_no_trace::show)
            .sample(&[EN]),
    ];
    entries.extend(for_machines());
    entries.extend(of_the_library());
    entries.extend(of_trainings());
    entries.extend(inboxes::entries());
    entries.extend(organizations::entries());
    entries.extend(administration::entries());
    entries.extend(promises::entries());
    entries.extend(mail::entries());
    entries.extend(strong::entries());
    entries.extend(sign_in::entries());
    entries.extend(account::entries());
    entries.extend(functions::entries());
    entries
}

fn for_machines() -> Vec<Entry> {
    vec![
        page("robots", "/robots.txt").get(robots::show).sample(&[]),
        page("feed of the library", "/feeds/{of}/library.atom")
            .get(feed::library)
            .sample(&[("of", "en")]),
        page("sitemaps", "/sitemap.xml").get(sitemap::index).sample(&[]),
        // Not kept as pages are: there are as many as there are texts, and nobody reads them twice.
        Entry::new("sitemap", "/sitemaps/{name}")
            .policy(Policy::Public)
            .get(sitemap::part)
            .sample(&[("name", "site.xml")]),
    ]
}

fn of_the_library() -> Vec<Entry> {
    vec![
        page("library", "/{language}/library")
            .cache(Cache::Page(LIBRARY))
            .get(library::list::show)
            .sample(&[EN]),
        // What people look for is nobody's business: nothing of it is kept anywhere.
        page("search", "/{language}/search")
            .cache(Cache::Nothing)
            .islands()
            .get(library::search::show)
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
            .limit(Action::Report)
            .get(library::report::show)
            .post(library::report::send)
            .sample(&[EN, SAMPLE]),
        page("report thanks", "/{language}/reports/{token}/thanks")
            .cache(Cache::Nothing)
            .get(library::report::thanks)
            .sample(&[EN, SAMPLE]),
        page("topic", "/{language}/topics/{slug}")
            .get(library::topic::show)
            .sample(&[EN, ("slug", "organizing")]),
        page("sheet", "/{language}/sheets/{token}")
            .cache(Cache::Page(&["revision"]))
            .get(library::printout::show)
            .sample_answering(StatusCode::NOT_FOUND, &[EN, UNKNOWN]),
        page("organization", "/{language}/organizations/{slug}")
            .get(crate::pages::organizations::organization::show)
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

/// The first page of a part of the administration, as the menu knows it.
fn admin(name: &'static str, route: AdminRoute) -> Entry {
    Entry::new(name, route.pattern).policy(route.policy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::urls::admin_part::{ADMINISTRATION, AdminPart};

    /// Parts that the menu would lead to and that no entry answers for the same people.
    fn led_nowhere(entries: &[Entry]) -> Vec<AdminRoute> {
        let is_there = |route: &AdminRoute| {
            entries.iter().any(|entry| {
                entry.path() == route.pattern && entry.declared_policy() == Some(route.policy)
            })
        };
        let routes = AdminPart::ALL.map(AdminPart::route).into_iter().chain([ADMINISTRATION]);
        routes.filter(|route| !is_there(route)).collect()
    }

    #[test]
    fn every_part_in_the_menu_of_the_administration_is_a_route_with_its_policy() {
        let mut all = entries();
        assert!(led_nowhere(&all).is_empty());
        // The twin: a part whose entry is not there is seen.
        let reports = AdminPart::Reports.route();
        all.retain(|entry| entry.path() != reports.pattern);
        assert_eq!(led_nowhere(&all), [reports]);
    }
}
