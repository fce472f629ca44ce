//! Every route, tried with its own sample: a route that cannot be tried does not start, and one that answers
//! otherwise than it declares fails here (AZ1, HD2, SE2, PR5, T8).

use super::trials;
use crate::{router, site::SiteNames};
use http::{Method, StatusCode, header};
use server::{
    config::Config,
    database::Database,
    http::{Registry, RouteLine},
    routes::Policy,
    services::studio::{
        bundle::write::dump_logical,
        cleaning::{FileCleaner, InProcess},
        import::{ApplyOptions, ReadOptions, apply, folder},
    },
    storage::{MemoryStorage, Storage},
    testing::{
        TestApp, TestDatabase,
        test_app::{Answer, request},
    },
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

server::both_databases! {
    az1_every_route_answers_as_its_entry_declares()
    az1_islands_and_scripts_stand_where_the_entry_says()
    t8_two_fetches_of_a_page_are_equal()
    se2_no_route_gives_a_visitor_a_cookie()
    pr5_no_page_asks_another_origin_for_anything()
    hd2_no_get_and_no_head_changes_anything_in_the_database()
}

/// The site without trials, holding the demo library: what the samples are taken from.
async fn site() -> TestApp {
    site_of(TestApp::config(), router::registry().unwrap()).await
}

/// The same with another configuration or other routes.
pub(super) async fn site_of(config: Config, registry: Registry) -> TestApp {
    let database = TestDatabase::holding("demo", load_demo).await;
    let app = TestApp::over(database, config, registry, trials::build);
    // The copy of the database brings no files along; one is kept as an import leaves it.
    let printout = fs::read(demo().join("en/files/agenda-sheet.pdf")).unwrap();
    app.state.storage.keep(&InProcess.clean(&printout, "pdf").unwrap().bytes).unwrap();
    app
}

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("server/demo")
}

async fn load_demo(database: &Database) {
    let folder = demo();
    let library = folder::read(&folder, &ReadOptions::default(), &mut |_| {}).unwrap();
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-12-05".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
        cleaner: Arc::new(server::services::studio::cleaning::InProcess),
    };
    let storage: Arc<dyn Storage> = Arc::new(MemoryStorage::default());
    apply(database, &storage, &folder, library, &options, &mut |_, _| {}).await.unwrap();
}

/// What a route answers to GET under a name.
async fn get(app: &TestApp, line: &RouteLine, host: &str) -> Answer {
    let mut asked = request(Method::GET, &line.sample_path);
    asked.headers_mut().insert(header::HOST, host.parse().unwrap());
    app.send(asked).await
}

fn pages(app: &TestApp) -> Vec<&RouteLine> {
    app.lines.iter().filter(|line| line.method == "GET").collect()
}

async fn az1_every_route_answers_as_its_entry_declares() {
    let app = site().await;
    assert!(app.lines.len() >= 6);
    assert_eq!(answering_otherwise(&app, &app.lines).await, Vec::<String>::new());
    // The twin: where the operator's routes let everybody in, the same look at the same lines finds each of them.
    let registry = router::registry().unwrap();
    let open = registry.entries().iter().cloned().map(|entry| {
        let route = *entry.route();
        let operators = route.policy == Some(Policy::Operator);
        if operators { entry.with_route(route.policy(Policy::Public)) } else { entry }
    });
    let twin = site_of(TestApp::config(), Registry::new(open).unwrap()).await;
    let found = answering_otherwise(&twin, &app.lines).await;
    let operators = app.lines.iter().filter(|line| line.policy == Policy::Operator);
    assert!(operators.clone().count() >= 2);
    for line in operators {
        assert!(found.iter().any(|found| found.starts_with(line.name)), "{}: {found:?}", line.name);
    }
    app.end().await;
    twin.end().await;
}

/// The routes that answer otherwise than these lines declare, and how.
async fn answering_otherwise(app: &TestApp, lines: &[RouteLine]) -> Vec<String> {
    let mut found = Vec::new();
    for line in lines.iter().filter(|line| line.method == "GET") {
        let declared = StatusCode::from_u16(line.sample_status).unwrap();
        let (for_public, refused) = match line.policy {
            Policy::Public => (declared, StatusCode::METHOD_NOT_ALLOWED),
            Policy::Operator => (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND),
            // Who is not signed in is asked to; whom it lets in, the matrix of `people` tries.
            Policy::Person | Policy::Coalition(_) | Policy::Right(_) | Policy::AnyOf(_) => {
                (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER)
            }
        };
        let for_operator = match line.policy {
            Policy::Public | Policy::Operator => declared,
            Policy::Person | Policy::Coalition(_) | Policy::Right(_) | Policy::AnyOf(_) => {
                for_public
            }
        };
        let mut wrong = request(Method::from_bytes(b"BREW").unwrap(), &line.sample_path);
        wrong.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
        for (what, answered, wanted) in [
            ("the operator", get(app, line, "127.0.0.1:3000").await.status, for_operator),
            ("a visitor", get(app, line, "semilla.test").await.status, for_public),
            ("another method", app.send(wrong).await.status, refused),
        ] {
            if answered != wanted {
                found.push(format!("{} to {what}: {answered}, not {wanted}", line.name));
            }
        }
    }
    found
}

async fn az1_islands_and_scripts_stand_where_the_entry_says() {
    let app = site().await;
    let built_with_islands = SiteNames::read().address("islands.js").is_some();
    for line in pages(&app) {
        let answer = get(&app, line, "semilla.test").await;
        if !answer.status.is_success() || !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let html = answer.text();
        let island = html.contains("<leptos-island") || html.contains("data-island=");
        assert!(line.islands || !island, "{}: an island that the entry does not name", line.name);
        // Without a bundle (no WebAssembly toolchain) pages are whole, and hold no script.
        if built_with_islands {
            assert_eq!(island, line.islands, "{}: islands", line.name);
            assert_eq!(scripts(&html) > 0, line.islands, "{}: the loader", line.name);
        }
        assert!(
            line.islands || scripts(&html) == 0,
            "{}: a script on a page without islands",
            line.name
        );
        assert!(
            !html.contains(" style=\"") && !html.contains("<style"),
            "{}: style in the page",
            line.name
        );
    }
    app.end().await;
}

/// How many scripts a browser would run.
fn scripts(html: &str) -> usize {
    let data = html.matches("<script type=\"application/ld+json\"").count();
    html.matches("<script").count() - data
}

async fn t8_two_fetches_of_a_page_are_equal() {
    // Nothing is kept in memory: the second page is built like the first.
    let mut config = TestApp::config();
    config.limits.page_cache_bytes = 0;
    let app = site_of(config, router::registry().unwrap()).await;
    assert_eq!(unequal(&app, &app.lines).await, Vec::<&str>::new());
    app.end().await;
    // The twin: a page that counts its visits is found.
    let twin = mistaken().await;
    assert_eq!(unequal(&twin, &twin.lines).await, ["trial.counter"]);
    twin.end().await;
}

/// The routes whose pages are not the same a second time.
async fn unequal(app: &TestApp, lines: &[RouteLine]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for line in lines.iter().filter(|line| line.method == "GET") {
        let first = get(app, line, "semilla.test").await;
        if same_for_all(&get(app, line, "semilla.test").await) != same_for_all(&first) {
            found.push(line.name);
        }
    }
    found
}

/// The page without the moment of a guarded form, which no two of them share. Such a page is kept nowhere.
fn same_for_all(answer: &Answer) -> String {
    const MOMENT: &str = "name=\"form_time\" value=\"";
    let text = answer.text();
    let Some((before, after)) = text.split_once(MOMENT) else { return text };
    assert_eq!(answer.header("cache-control"), "no-store", "a moment on a page that may be kept");
    format!("{before}{}", after.trim_start_matches(|letter| letter != '"'))
}

/// Nothing but routes that do what none may.
async fn mistaken() -> TestApp {
    site_of(TestApp::config(), Registry::new(trials::mistakes()).unwrap()).await
}

async fn se2_no_route_gives_a_visitor_a_cookie() {
    let app = site().await;
    assert_eq!(setting_cookies(&app).await, Vec::<&str>::new());
    app.end().await;
    // The twin: a route that sets one is found.
    let twin = mistaken().await;
    assert_eq!(setting_cookies(&twin).await, ["trial.remembers"]);
    twin.end().await;
}

/// The routes that give a visitor a cookie.
async fn setting_cookies(app: &TestApp) -> Vec<&'static str> {
    let mut found = Vec::new();
    for line in &app.lines {
        let method = Method::from_bytes(line.method.as_bytes()).unwrap();
        let mut asked = request(method, &line.sample_path);
        asked.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
        if app.send(asked).await.headers.contains_key(header::SET_COOKIE) {
            found.push(line.name);
        }
    }
    found
}

async fn pr5_no_page_asks_another_origin_for_anything() {
    let app = site().await;
    for line in pages(&app) {
        let answer = get(&app, line, "semilla.test").await;
        let kind = answer.header("content-type");
        if kind.starts_with("text/html") || kind.starts_with("text/css") {
            let found = foreign_loads(&answer.text());
            assert!(found.is_empty(), "{}: {found:?}", line.name);
        }
        assert!(!answer.header("content-security-policy").contains("https:") || line.islands);
        assert_eq!(answer.header("link"), "", "{}: a preload", line.name);
    }
    app.end().await;
}

/// Addresses of another origin that a browser would load by itself from a page or a style.
fn foreign_loads(text: &str) -> Vec<String> {
    let text = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let is_foreign = |address: &str| {
        let address = address.trim_start_matches(['"', '\'', ' ']);
        address.starts_with("http:") || address.starts_with("https:") || address.starts_with("//")
    };
    for mark in ["src=", "srcset=", "poster=", "action=", "data=", "url(", "@import ", "manifest="]
    {
        for (at, _) in text.match_indices(mark) {
            let address = &text[at + mark.len()..];
            if is_foreign(address) {
                found.push(address.chars().take(60).collect());
            }
        }
    }
    for (at, _) in text.match_indices("<link ") {
        let tag = text[at..].split('>').next().unwrap_or("");
        let loads = !tag.contains("rel=\"canonical\"") && !tag.contains("rel=\"alternate\"");
        if loads && tag.split("href=").nth(1).is_some_and(is_foreign) {
            found.push(tag.to_owned());
        }
    }
    found
}

#[test]
fn pr5_the_search_for_foreign_loads_finds_them() {
    for load in [
        "<img src=\"https://evil.test/a.png\">",
        "<script src='//evil.test'>",
        "<link rel=\"stylesheet\" href=\"https://evil.test/a.css\">",
        "a { background: url(http://evil.test/a.png) }",
        "<form action=\"https://evil.test/\">",
    ] {
        assert_eq!(foreign_loads(load).len(), 1, "{load}");
    }
    let harmless = "<a href=\"https://vote.gov\">a</a><img src=\"/files/a\"><link rel=\"canonical\" href=\"https://x\">";
    assert!(foreign_loads(harmless).is_empty());
}

/// Every file of a folder with its bytes. The shared memory of SQLite counts readers, so it is left out.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let named =
        entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let kept = named.filter(|(name, path)| !name.ends_with("-shm") && path.is_file());
    kept.map(|(name, path)| (name, fs::read(path).unwrap())).collect()
}

async fn hd2_no_get_and_no_head_changes_anything_in_the_database() {
    let app = site().await;
    let folder = app.database_folder().map(Path::to_owned);
    let before = state(&app, folder.as_deref()).await;
    assert!(before.values().any(|bytes| bytes.len() > 1000), "{:?}", before.keys());
    for line in pages(&app) {
        for host in ["semilla.test", "127.0.0.1:3000"] {
            get(&app, line, host).await;
        }
        app.send(request(Method::HEAD, &line.sample_path)).await;
    }
    assert!(state(&app, folder.as_deref()).await == before, "something changed");
    // The twin: a write shows.
    let write = app.state.database.begin_write().await.unwrap();
    write.execute_for_test("UPDATE item SET license = 'other'", vec![]).await.unwrap();
    write.commit().await.unwrap();
    assert!(state(&app, folder.as_deref()).await != before, "a write did not show");
    app.end().await;
}

/// All that a database holds: on SQLite every byte, and on both every row.
pub(super) async fn state(app: &TestApp, folder: Option<&Path>) -> BTreeMap<String, Vec<u8>> {
    let mut rows = Vec::new();
    dump_logical(&app.state.database, &mut rows).await.unwrap();
    let mut state = folder.map(contents).unwrap_or_default();
    state.insert("rows".to_owned(), rows);
    state
}

#[tokio::test]
async fn az1_what_the_binary_prints_is_what_it_serves() {
    let app = site().await;
    let printed = serde_json::to_value(router::registry().unwrap().lines()).unwrap();
    let printed = printed.as_array().unwrap();
    assert_eq!(printed.len(), app.lines.len());
    for route in printed {
        for field in [
            "name",
            "method",
            "path",
            "policy",
            "step_up",
            "changes_state",
            "sample",
            "sample_path",
        ] {
            assert!(route.get(field).is_some(), "{field} of {route}");
        }
        let changes = route["changes_state"].as_bool().unwrap();
        assert_eq!(changes, route["method"] != "GET", "{route}");
    }
    let names: Vec<_> = trials::registry().lines().iter().map(|line| line.name).collect();
    assert!(names.contains(&"trial.panic"));
    assert!(!printed.iter().any(|route| route["path"].as_str().unwrap().contains("trial")));
}
