//! Every route, tried with its own sample: a route that cannot be tried does not start, and one that answers
//! otherwise than it declares fails here (AZ1, HD2, SE2, PR5, T8).

use super::trials;
use crate::{router, site::SiteNames};
use http::{Method, StatusCode, header};
use server::{
    config::Config,
    http::{Policy, RouteLine},
    services::studio::import::{ApplyOptions, ReadOptions, apply, folder},
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};
use std::{collections::BTreeMap, fs, path::Path};

/// The site without trials, holding the demo library: what the samples are taken from.
async fn site() -> TestApp {
    site_of(TestApp::config()).await
}

/// The same with another configuration.
async fn site_of(config: Config) -> TestApp {
    let app = TestApp::start(config, router::registry().unwrap(), trials::whole).await;
    app.state.storage.keep(b"").unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/demo");
    let library = folder::read(&folder, &ReadOptions::default(), &mut |_| {}).unwrap();
    let options = ApplyOptions {
        dry_run: false,
        today: "2026-12-05".parse().unwrap(),
        first_organization: ("coalition".to_owned(), "Coalition".to_owned()),
    };
    let (database, storage) = (&app.state.database, &app.state.storage);
    apply(database, storage, &folder, library, &options, &mut |_, _| {}).await.unwrap();
    app
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

#[tokio::test]
async fn az1_every_route_answers_as_its_entry_declares() {
    let app = site().await;
    assert!(app.lines.len() >= 6);
    let mut wrong_answers = Vec::new();
    for line in pages(&app) {
        let declared = StatusCode::from_u16(line.sample_status).unwrap();
        let public = get(&app, line, "semilla.test").await;
        let operator = get(&app, line, "127.0.0.1:3000").await;
        if operator.status != declared {
            wrong_answers.push((line.name, line.sample_path.clone(), operator.status));
            continue;
        }
        let for_public = match line.policy {
            Policy::Public => declared,
            Policy::Operator => StatusCode::NOT_FOUND,
        };
        assert_eq!(public.status, for_public, "{} under the public name", line.name);
        let mut wrong = request(Method::from_bytes(b"BREW").unwrap(), &line.sample_path);
        wrong.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
        let wrong = app.send(wrong).await.status;
        let refused = match line.policy {
            Policy::Public => StatusCode::METHOD_NOT_ALLOWED,
            Policy::Operator => StatusCode::NOT_FOUND,
        };
        assert_eq!(wrong, refused, "{}", line.name);
    }
    assert!(wrong_answers.is_empty(), "{wrong_answers:#?}");
}

#[tokio::test]
async fn az1_islands_and_scripts_stand_where_the_entry_says() {
    let app = site().await;
    let built_with_islands = SiteNames::read().address("islands.js").is_some();
    for line in pages(&app) {
        let answer = get(&app, line, "semilla.test").await;
        if !answer.status.is_success() || !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let html = answer.text();
        let island = html.contains("<leptos-island");
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
}

/// How many scripts a browser would run.
fn scripts(html: &str) -> usize {
    let data = html.matches("<script type=\"application/ld+json\"").count();
    html.matches("<script").count() - data
}

#[tokio::test]
async fn t8_two_fetches_of_a_page_are_equal() {
    let mut config = TestApp::config();
    config.limits.page_cache_bytes = 0;
    let app = site_of(config).await;
    for line in pages(&app) {
        let (first, second) =
            (get(&app, line, "semilla.test").await, get(&app, line, "semilla.test").await);
        assert_eq!(first.body, second.body, "{}", line.name);
    }
}

#[tokio::test]
async fn se2_no_route_gives_a_visitor_a_cookie() {
    let app = site().await;
    for line in &app.lines {
        let method = Method::from_bytes(line.method.as_bytes()).unwrap();
        let mut asked = request(method, &line.sample_path);
        asked.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
        assert_eq!(app.send(asked).await.header("set-cookie"), "", "{}", line.name);
    }
}

#[tokio::test]
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

#[tokio::test]
async fn hd2_no_get_and_no_head_changes_a_byte_of_the_database() {
    let app = site().await;
    let folder = app.database_folder().unwrap().to_owned();
    let before = contents(&folder);
    assert!(before.values().any(|bytes| bytes.len() > 1000), "{:?}", before.keys());
    for line in pages(&app) {
        for host in ["semilla.test", "127.0.0.1:3000"] {
            get(&app, line, host).await;
        }
        app.send(request(Method::HEAD, &line.sample_path)).await;
    }
    assert!(contents(&folder) == before, "a byte changed");
    // The twin: a write shows.
    let write = app.state.database.begin_write().await.unwrap();
    write.commit().await.unwrap();
    use migrations::MigratorTrait;
    migrations::Migrator::fresh(app.state.database.writer_for_migrations()).await.unwrap();
    assert!(contents(&folder) != before, "a write did not show");
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
