//! Pages kept in memory: what is kept, how it is sent, and that nobody sees an old one (P1, P14, P17).

mod sent;
mod versions;

use super::trials;
use axum::body::Body;
use http::{HeaderName, Method, Request, StatusCode, header};
use server::{
    config::Config,
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};

/// The configuration of tests with room for so many bytes of pages.
fn room(bytes: usize) -> Config {
    let mut config = TestApp::config();
    config.limits.page_cache_bytes = bytes;
    config
}

async fn ask(app: &TestApp, path: &str, headers: &[(HeaderName, &str)]) -> Answer {
    app.send(asking(Method::GET, path, headers)).await
}

fn asking(method: Method, path: &str, headers: &[(HeaderName, &str)]) -> Request<Body> {
    let mut asked = request(method, path);
    for (name, value) in headers {
        asked.headers_mut().insert(name, value.parse().unwrap());
    }
    asked
}

/// The application, after a look at the version of the content as `serve` has it when it begins: a page that is read
/// before anybody looked is kept in vain.
async fn looked(app: TestApp) -> TestApp {
    app.state.database.content_version(app.clock.as_ref()).await.unwrap();
    app
}

/// Whether two requests in a row get the same page: the trial routes count.
async fn is_kept(app: &TestApp, path: &str, headers: &[(HeaderName, &str)]) -> bool {
    let (first, second) = (ask(app, path, headers).await, ask(app, path, headers).await);
    assert_eq!((first.status, second.status), (StatusCode::OK, StatusCode::OK), "{path}");
    first.body == second.body
}

#[tokio::test]
async fn p1_a_page_is_kept_when_its_entry_says_so() {
    let app = looked(trials::app().await).await;
    for path in ["/trial/kept", "/trial/kept?a=1", "/trial/kept?b=2&a=1"] {
        assert!(is_kept(&app, path, &[]).await, "{path}");
    }
    for path in [
        "/trial/reader",
        "/trial/stricter",
        "/trial/sets",
        "/trial/kept?c=1",
        "/trial/kept?a=1&c=1",
        "/trial/kept?a=1&a=2",
        "/trial/kept?",
    ] {
        assert!(!is_kept(&app, path, &[]).await, "{path}");
    }
    // The control: without room nothing is kept.
    assert!(!is_kept(&trials::app_of(room(0)).await, "/trial/kept", &[]).await);
}

#[tokio::test]
async fn p1_who_shows_who_they_are_gets_a_page_of_their_own() {
    let app = looked(trials::app().await).await;
    let kept = app.get("/trial/kept").await.body;
    for name in [header::COOKIE, header::AUTHORIZATION] {
        let with = [(name.clone(), "a=1")];
        let own = ask(&app, "/trial/kept", &with).await;
        assert_ne!(own.body, kept, "{name}");
        assert!(!is_kept(&app, "/trial/kept", &with).await, "{name}");
        assert!(!own.header("etag").is_empty(), "{name}");
    }
    assert_eq!(app.get("/trial/kept").await.body, kept);
}

#[tokio::test]
async fn p1_places_paths_and_parameters_are_never_mixed() {
    let app = looked(trials::app().await).await;
    let mut bodies = std::collections::BTreeSet::new();
    let paths =
        ["/trial/kept", "/trial/kept?a=1", "/trial/kept?a=2", "/trial/kept?b=1", "/trial/kept?a="];
    for path in paths {
        for host in ["semilla.test", "127.0.0.1:3000"] {
            bodies.insert(ask(&app, path, &[(header::HOST, host)]).await.body);
        }
    }
    assert_eq!(bodies.len(), 2 * paths.len());
    let one = app.get("/trial/kept?a=1&b=2").await.body;
    assert_eq!(app.get("/trial/kept?b=2&a=1").await.body, one, "the order says nothing");
    let foreign = ask(&app, "/trial/kept", &[(header::HOST, "evil.test")]).await;
    assert_eq!(foreign.status, StatusCode::MISDIRECTED_REQUEST);
    let long = "x".repeat(17 * 1024);
    let long = ask(&app, "/trial/kept", &[(header::REFERER, &long)]).await;
    assert_eq!(long.status, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
}

#[tokio::test]
async fn p17_kept_pages_stay_within_their_bytes() {
    const ROOM: u64 = 512 * 1024;
    let app = looked(trials::app_of(room(ROOM as usize)).await).await;
    let one = app.get("/trial/kept").await;
    let page = app.context.kept_pages().bytes;
    assert!(page > one.body.len() as u64, "a page of {} bytes weighs {page}", one.body.len());
    let asked = 3 * ROOM / page;
    for number in 0..asked {
        app.get(&format!("/trial/kept?a={number}")).await;
        let kept = app.context.kept_pages();
        assert!(kept.bytes <= ROOM, "{kept:?}");
    }
    let kept = app.context.kept_pages();
    assert!(kept.bytes > ROOM / 2, "{kept:?}");
    assert!((kept.count as u64) < asked, "{kept:?}");
    // The control: with room for all of them all are kept, and that is more than the bound above.
    let app = looked(trials::app_of(room(64 * 1024 * 1024)).await).await;
    for number in 0..asked {
        app.get(&format!("/trial/kept?a={number}")).await;
    }
    let kept = app.context.kept_pages();
    assert!(kept.count as u64 == asked && kept.bytes > ROOM, "{kept:?}");
}
