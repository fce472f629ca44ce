//! The site itself: its ways in, its standing pages, what it tells machines, and what runs it.

use super::{
    Cache, NOBODY, Policy, Route,
    declare::{pages, unlocalized},
};
use http::StatusCode;
use locales::msg;

/// Where a reader comes in whose language is not known.
pub const ENTRANCE: Route = Route::public("entrance", "/").answers(StatusCode::TEMPORARY_REDIRECT);
/// The first page with a slash that it does not have.
pub const HOME_WITH_A_SLASH: Route =
    Route::page("home with a slash", "/{language}/").answers(StatusCode::MOVED_PERMANENTLY);
/// The address that leaves at once.
pub const EXIT: Route = Route::public("leave", "/exit").answers(StatusCode::SEE_OTHER);
/// Which addresses robots may read.
pub const ROBOTS: Route = Route::page("robots", "/robots.txt");
/// The index of all sitemaps.
pub const SITEMAPS: Route = Route::page("sitemaps", "/sitemap.xml");
/// Whether the server runs.
pub const ALIVE: Route = Route::public("health.alive", "/healthz").policy(Policy::Operator);
/// Whether it can do its work.
pub const READY: Route = Route::public("health.ready", "/readyz").policy(Policy::Operator);

pages! {
    /// The first page of a language. It may offer the reader's own.
    Home = Route::public("home", "/{language}").cache(Cache::Reader);
    /// What works for whom, and what does not yet.
    Accessibility = Route::page("accessibility", "/{language}/accessibility")
        .in_footer(msg::common::footer_accessibility);
    /// How to leave nothing behind on a phone that others may hold.
    LeaveNoTrace = Route::page("leave no trace", "/{language}/leave-no-trace")
        .in_footer(msg::common::traces_title);
}

unlocalized! {
    /// The permanent short address of an item or a lesson. It chooses a language for the reader.
    Permanent { token } = Route::public("permanent", "/i/{token}")
        .sample(&[("token", NOBODY)]).answers(StatusCode::NOT_FOUND);
    /// The same for a reader whose language is known, as on a sheet or in a feed.
    PermanentIn { token, of } = Route::public("permanent in a language", "/i/{token}/{of}")
        .sample(&[("token", NOBODY), ("of", "en")]).answers(StatusCode::NOT_FOUND);
    /// What the code on a printed sheet leads to: the newest text in the language of the sheet, or the word that the sheet
    /// was replaced. Short, because each letter makes the code finer.
    PermanentPrintout { token, of, revision } = Route::public("permanent of a sheet", "/i/{token}/{of}/{revision}")
        .sample(&[("token", NOBODY), ("of", "en"), ("revision", "1")]).answers(StatusCode::NOT_FOUND);
    /// The feed of what is new in the library, for readers of a language.
    LibraryFeed { of } = Route::page("feed of the library", "/feeds/{of}/library.atom").sample(&[("of", "en")]);
    /// One sitemap. Not kept as pages are: there are as many as there are texts, and nobody reads them twice.
    Sitemap { name } = Route::public("sitemap", "/sitemaps/{name}").sample(&[("name", "site.xml")]);
}
