//! Server functions answer like every other address (T1, T2, T3): nothing of the library that serves them shows.

use super::trials;
use app::api::mount;
use axum::body::Body;
use http::{HeaderValue, Method, Request, StatusCode, header};
use server::{
    http::RouteLine,
    routes::Policy,
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};
use std::collections::BTreeSet;

server::both_databases! {
    t1_every_server_function_has_its_entry_and_no_entry_is_without_one()
    t1_an_unknown_function_is_a_page_that_is_not_there()
    t2_a_plain_form_is_sent_nowhere_but_where_we_say()
    t3_what_says_to_be_something_else_is_not_read()
    ab5_arguments_have_a_bound()
    what_is_refused_is_said_in_the_language_of_the_page()
}

fn functions(app: &TestApp) -> Vec<&RouteLine> {
    app.lines.iter().filter(|line| line.path.contains("/api/")).collect()
}

fn posts(app: &TestApp) -> Vec<&RouteLine> {
    functions(app).into_iter().filter(|line| line.method == "POST").collect()
}

/// A post from one of our own pages.
async fn send(app: &TestApp, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
    app.send(asked(path, kind, body)).await
}

fn asked(path: &str, kind: &str, body: impl Into<Body>) -> Request<Body> {
    let mut asked = request(Method::POST, path);
    asked.headers_mut().insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    asked.headers_mut().insert(header::CONTENT_TYPE, kind.parse().unwrap());
    *asked.body_mut() = body.into();
    asked
}

const FORM: &str = "application/x-www-form-urlencoded";
const REQUEST_LANGUAGE: &str = "/en/api/translation/request-language";

async fn t1_every_server_function_has_its_entry_and_no_entry_is_without_one() {
    let app = trials::app().await;
    let known: BTreeSet<(String, String)> =
        mount::paths().into_iter().map(|(path, method)| (path, method.to_string())).collect();
    let of_entries: BTreeSet<(String, String)> = functions(&app)
        .into_iter()
        .map(|line| (line.path.to_owned(), line.method.clone()))
        .collect();
    assert_eq!(known, of_entries);
    assert!(known.len() >= 11, "{}", known.len());
    // The twin: an entry that is left out shows.
    let fewer: BTreeSet<_> = of_entries.iter().skip(1).cloned().collect();
    assert_ne!(known, fewer);
    app.end().await;
}

async fn t1_an_unknown_function_is_a_page_that_is_not_there() {
    let app = trials::app().await;
    for path in ["/es/api/library/nothing", "/es/api", "/es/api/", "/api/accounts/sign-out"] {
        for answer in [app.get(path).await, send(&app, path, FORM, "").await] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(answer.header("content-type").starts_with("text/html"), "{path}");
            assert!(!answer.text().contains("server function"), "{path}");
        }
    }
    for line in posts(&app).into_iter().filter(|line| line.policy == Policy::Public) {
        let answer = app.get(&line.sample_path).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{}", line.name);
    }
    app.end().await;
}

async fn t2_a_plain_form_is_sent_nowhere_but_where_we_say() {
    let app = trials::app().await;
    for form in ["token=nonsense", "", "surplus=1", "token=0000000000000000", "%"] {
        let mut plain = asked(REQUEST_LANGUAGE, FORM, form);
        let headers = plain.headers_mut();
        headers.insert(header::ACCEPT, HeaderValue::from_static("text/html,*/*;q=0.8"));
        headers.insert(header::REFERER, HeaderValue::from_static("https://semilla.test/en?a=1"));
        let answer = app.send(plain).await;
        assert!(answer.status.is_client_error(), "{form}: {}", answer.status);
        assert_eq!(answer.header("location"), "", "{form}");
        assert!(answer.text().contains("<h1>"), "{form}: {}", answer.text());
    }
    // Nor does a page believe what such an address would say.
    let (plain, crafted) = (app.get("/en").await, app.get("/en?__path=%2Fx&__err=canary").await);
    assert_eq!(plain.text(), crafted.text());
    app.end().await;
}

async fn t3_what_says_to_be_something_else_is_not_read() {
    let app = trials::app().await;
    let ana = app.player("Ana", &[]).await;
    let kinds =
        ["text/plain", "multipart/form-data; boundary=x", "application/octet-stream", "", "a"];
    for line in posts(&app) {
        for kind in kinds {
            let mut strange = asked(&line.sample_path, kind, "{}");
            strange.headers_mut().insert(header::COOKIE, ana.cookie.parse().unwrap());
            let answer = app.send(strange).await;
            let refused = [StatusCode::UNSUPPORTED_MEDIA_TYPE, StatusCode::SEE_OTHER];
            assert!(refused.contains(&answer.status), "{} {kind}: {}", line.name, answer.status);
            assert!(!answer.header("location").contains("/api/"), "{}", line.name);
        }
    }
    // The twin: the same as a form is read. Parameters of the type change nothing.
    let form = format!("{FORM}; charset=UTF-8");
    let answer = send(&app, "/en/api/accounts/sign-out", &form, "").await;
    assert_eq!(
        (answer.status, answer.header("location").as_str()),
        (StatusCode::SEE_OTHER, "/en/sign-out")
    );
    app.end().await;
}

async fn ab5_arguments_have_a_bound() {
    let app = trials::app().await;
    let json = "/en/api/accounts/passkey-sign-in/begin";
    for (path, kind, most) in
        [(REQUEST_LANGUAGE, FORM, 64 * 1024), (json, "application/json", 1024 * 1024)]
    {
        let too_many = send(&app, path, kind, vec![b'a'; most + 1]).await;
        assert_eq!(too_many.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        // The twin: one byte less is read, and is no arguments.
        let read = send(&app, path, kind, vec![b'a'; most]).await;
        assert_eq!(read.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    app.end().await;
}

async fn what_is_refused_is_said_in_the_language_of_the_page() {
    let app = trials::app().await;
    let finish = "/es/api/accounts/passkey-sign-in/finish";
    let answer = send(&app, finish, "application/json", r#"{"credential":{}}"#).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said: serde_json::Value = serde_json::from_str(&answer.text()).unwrap();
    assert!(said["sentence"].as_str().is_some_and(|said| said.contains("inténtelo")), "{said}");
    // Arguments that are none get the page of every refused form, in that language too.
    let answer = send(&app, finish, "application/json", "[]").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("<html lang=\"es\""), "{}", answer.text());
    app.end().await;
}
