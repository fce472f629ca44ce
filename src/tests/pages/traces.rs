//! Leaving no trace: the page that tells how, the site that says as little as it can, nothing kept in any browser.

use super::app::Pages;
use http::StatusCode;
use std::{collections::BTreeMap, fs, path::Path};

server::both_databases! {
    row_o6_every_page_leads_to_how_to_leave_no_trace_beside_the_way_out()
    row_o6_the_page_tells_what_each_browser_needs_in_numbered_steps()
    row_o6_a_discreet_site_names_no_subject_outside_of_its_pages()
}

async fn row_o6_every_page_leads_to_how_to_leave_no_trace_beside_the_way_out() {
    let pages = Pages::new().await;
    for (page, language) in [
        ("/en", "en"),
        ("/es/library", "es"),
        ("/en/library/if-your-employer-keeps-your-pay", "en"),
        ("/es/library/nada", "es"),
    ] {
        let answer = pages.get(page).await;
        let link = format!("<a href=\"/{language}/leave-no-trace\" class=\"traces\">");
        let (before, after) = answer.text.split_once(&link).expect(page);
        assert!(
            before.contains("href=\"/exit\"") && after.contains("class=\"languages\""),
            "{page}"
        );
        assert!(after.contains(&format!("href=\"/{language}/leave-no-trace\"")), "{page}: footer");
    }
    pages.end().await;
}

async fn row_o6_the_page_tells_what_each_browser_needs_in_numbered_steps() {
    let pages = Pages::new().await;
    let page = pages.get("/en/leave-no-trace").await;
    assert_eq!(page.status, StatusCode::OK);
    for browser in
        ["Chrome on Android", "Safari on iPhone", "Samsung Internet", "Firefox on Android"]
    {
        let (_, after) = page.text.split_once(&format!("<h3>{browser}</h3>")).expect(browser);
        let (steps, _) = after.split_once("</ol>").unwrap();
        assert!(steps.trim_start().starts_with("<ol>"), "{browser}");
        assert_eq!(steps.matches("<li>").count(), 4, "{browser}");
    }
    for honest in [
        "history of your browser",
        "Back button",
        "pictures of the screen",
        "private tab",
        "Esc three times",
    ] {
        assert!(page.holds(honest), "{honest}");
    }
    assert!(pages.get("/es/leave-no-trace").await.holds("<h1>Cómo no dejar rastro</h1>"));
    pages.end().await;
}

/// Pages about a text, a topic or an organization, with the words that their titles must not hold on a discreet site.
const TELLING: &[(&str, &str)] = &[
    ("/en/library/if-your-employer-keeps-your-pay", "employer"),
    ("/en/library/pocket-card", "Pocket"),
    ("/es/library/si-no-le-pagan", "pagan"),
    ("/en/toolkits/when-a-letter-comes", "letter"),
    ("/en/topics/rights-at-work", "Rights"),
    ("/en/topics/pay", "Pay"),
    ("/en/organizations/table", "Table"),
    ("/en/trainings/interpreting-for-a-neighbour", "Interpreting"),
    ("/en/trainings/interpreting-for-a-neighbour/who-interprets", "interprets"),
    ("/en/trainings/interpreting-for-a-neighbour/in-the-room", "room"),
    ("/en/leave-no-trace", "trace"),
    ("/en/library", "pay"),
    ("/en/trainings", "pay"),
    ("/en", "pay"),
];

fn title(html: &str) -> &str {
    let (_, rest) = html.split_once("<title").unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    rest.split_once("</title>").unwrap().0
}

async fn row_o6_a_discreet_site_names_no_subject_outside_of_its_pages() {
    let pages = Pages::discreet().await;
    let mut titles = BTreeMap::new();
    for (path, word) in TELLING {
        let page = pages.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let title = title(&page.text);
        assert!(!title.contains(word), "{path} is called {title}");
        assert!(title.ends_with("– Semilla") && title.len() > 12, "{path} is called {title}");
        if let Some(other) = titles.insert(title.to_owned(), path) {
            panic!("{path} and {other} are both called {title}");
        }
        for never in [
            "name=\"description\"",
            "ld+json",
            "application/atom+xml\" href=\"/feeds/en/library.atom\" title",
            "og:",
        ] {
            assert!(!page.holds(never), "{path} holds {never}");
        }
        // The page itself hides nothing.
        assert!(page.holds("<h1"), "{path}");
    }
    assert!(titles.keys().any(|title| title.starts_with("Lesson 2 (")), "{titles:?}");
    pages.end().await;
    // The twin: on any other site the titles tell.
    let pages = Pages::new().await;
    let told = pages.get(TELLING[0].0).await;
    assert!(title(&told.text).contains(TELLING[0].1));
    assert!(told.holds("name=\"description\"") && told.holds("ld+json"));
    pages.end().await;
}

/// Ways in which a script keeps something in a browser, by the words it needs for them.
const STORES: &[&str] = &[
    "localStorage",
    "local_storage",
    "sessionStorage",
    "session_storage",
    "indexedDB",
    "indexed_db",
    "IdbFactory",
    "cookie",
    "caches",
    "CacheStorage",
    "serviceWorker",
    "service_worker",
    "HtmlDocument",
    "\"Storage\"",
];

/// Which of these words stand in the text, without its comments.
fn stores(text: &str) -> Vec<&'static str> {
    let code: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    STORES.iter().filter(|store| code.contains(**store)).copied().collect()
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn pr13_no_island_keeps_anything_in_the_browser() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("app");
    let read = files(&app.join("src/islands"));
    assert!(read.len() >= 3, "{read:?}");
    for path in read.iter().chain([&app.join("src/islands.rs"), &app.join("Cargo.toml")]) {
        let found = stores(&fs::read_to_string(path).unwrap());
        assert!(found.is_empty(), "{path:?} uses {found:?}");
    }
    // The twin: code that keeps something is found, a comment about it is not.
    assert_eq!(stores("window.localStorage.setItem(\"a\", 1)"), ["localStorage"]);
    assert_eq!(stores("// no localStorage here"), [""; 0]);
}
