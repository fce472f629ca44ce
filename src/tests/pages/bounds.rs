//! No address asks for more than a page holds, and none breaks one (AB6).

use super::app::Pages;
use crate::tests::trials;
use http::StatusCode;
use server::{
    database::Database,
    services::studio::{import::ApplyOptions, scale},
    storage::{MemoryStorage, Storage},
    testing::TestDatabase,
};
use std::{collections::BTreeSet, sync::Arc};

server::both_databases! {
    ab6_a_page_of_a_list_is_as_long_as_it_is_whatever_is_asked()
    ab6_a_list_goes_on_after_any_text()
    ab6_a_filter_takes_any_text()
}

/// Items of the library of these tests: two pages and a rest.
const ITEMS: usize = 45;
/// Entries on one page.
const PAGE: usize = 20;

async fn many() -> Pages {
    let database = TestDatabase::holding("many", load).await;
    Pages::over(database, app::routes::entries())
}

async fn load(database: &Database) {
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-11-17".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(server::services::studio::cleaning::InProcess),
    };
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    scale::fill(database, &storage, ITEMS, &options, &mut |_, _| {}).await.unwrap();
}

/// Wishes of every kind for a longer page, or one further down.
const WISHES: &[&str] = &[
    "page_size=1000000000",
    "per_page=1000000000&limit=1000000000&size=1000000000&count=1000000000",
    "offset=1000000000000&page=1000000000000&start=1000000000000",
    "page_size=-1&limit=-1&offset=-1",
];

fn entries(html: &str) -> usize {
    html.matches("<li class=\"entry\">").count()
}

async fn ab6_a_page_of_a_list_is_as_long_as_it_is_whatever_is_asked() {
    let pages = many().await;
    let first = pages.get("/en/library").await.text;
    assert_eq!(entries(&first), PAGE);
    for language_request in WISHES {
        let answer = pages.get(&format!("/en/library?{language_request}")).await;
        assert_eq!(
            (answer.status, entries(&answer.text)),
            (StatusCode::OK, PAGE),
            "{language_request}"
        );
    }
    // Following the list shows each item once.
    let mut seen = BTreeSet::new();
    let mut path = "/en/library".to_owned();
    loop {
        let page = pages.get(&path).await;
        assert!(entries(&page.text) <= PAGE, "{path}");
        let titles = page.text.split("<h2><a href=\"").skip(1);
        for link in titles.map(|rest| rest.split('"').next().unwrap()) {
            assert!(seen.insert(link.to_owned()), "{link} twice");
        }
        if !page.holds("rel=\"next\"") {
            break;
        }
        path = page.link("rel=\"next\"").replace("&amp;", "&");
    }
    assert_eq!(seen.len(), ITEMS);
    pages.end().await;
    // The twin: a list that believes the wish is seen to.
    let twin = Pages::with(trials::mistakes()).await;
    assert!(entries(&twin.get(&format!("/trial/list?{}", WISHES[0])).await.text) > PAGE);
    twin.end().await;
}

/// What may stand where a key or a word is expected.
const TEXTS: &[&str] = &[
    "0",
    "-1",
    "1",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "1e9",
    "0x10",
    "1.1",
    "0.0",
    "-9223372036854775808.-9223372036854775808",
    "9223372036854775807.9223372036854775807",
    "9223372036854775808.1",
    ".",
    "%D9%A3",
    "%01",
    "%ED%A0%80",
    "%FF",
    "%25",
    "1%27%3B--",
    "%5C",
    "%E2%80%AE",
    "NaN",
    "",
];

async fn ab6_a_list_goes_on_after_any_text() {
    let pages = many().await;
    for list in
        ["/en/library", "/es/trainings", "/en/topics/topic-1", "/en/organizations/coalition"]
    {
        for text in TEXTS {
            let path = format!("{list}?after={text}");
            let status = pages.get(&path).await.status;
            assert!(!status.is_server_error(), "{path}: {status}");
        }
        let long = format!("{list}?after={}", "9".repeat(3_900));
        assert!(!pages.get(&long).await.status.is_server_error(), "{list}");
        let many = format!("{list}?{}", "after=1&".repeat(400));
        assert!(!pages.get(&many).await.status.is_server_error(), "{list}");
    }
    // Before the first key there is nothing, after the last one everything.
    let none = pages.get("/en/library?after=-9223372036854775808").await;
    assert_eq!((none.status, entries(&none.text)), (StatusCode::OK, 0));
    let all = pages.get("/en/library?after=9223372036854775807").await;
    assert_eq!((all.status, entries(&all.text)), (StatusCode::OK, PAGE));
    pages.end().await;
}

async fn ab6_a_filter_takes_any_text() {
    let pages = many().await;
    for name in ["topic", "kind", "language", "organization"] {
        for text in TEXTS.iter().copied().chain([&*"a".repeat(3_900), &*"%C3%A9".repeat(600)]) {
            let path = format!("/en/library?{name}={text}");
            let answer = pages.get(&path).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            // A word that means nothing finds nothing; only no word finds everything.
            assert!(text.is_empty() || entries(&answer.text) == 0, "{path}");
        }
    }
    for path in ["/en/library/", "/en/toolkits/", "/en/topics/", "/es/trainings/", "/i/"] {
        for text in TEXTS.iter().filter(|text| !text.is_empty()) {
            let status = pages.get(&format!("{path}{text}")).await.status;
            assert!(status.is_client_error(), "{path}{text}: {status}");
        }
    }
    pages.end().await;
}
