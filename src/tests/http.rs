//! Headers, hosts, origins and errors of every answer (HD1, HD3 to HD7, HD9, AB9).

use super::trials::{self, INSIDE, PANIC};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use server::{
    config::Config,
    testing::{
        TestApp,
        test_app::{Answer, HOST, request},
    },
};

/// Requests that end in each kind of answer, with the status they end in.
fn all_kinds() -> Vec<(Request<Body>, StatusCode)> {
    let get = |path: &str| request(Method::GET, path);
    let with = |mut request: Request<Body>, name: &'static str, value: &str| {
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    vec![
        (get("/trial/page"), StatusCode::OK),
        (get("/trial/island"), StatusCode::OK),
        (get("/robots.txt"), StatusCode::OK),
        (get("/exit"), StatusCode::SEE_OTHER),
        (get("/nothing"), StatusCode::NOT_FOUND),
        (get("/healthz"), StatusCode::NOT_FOUND),
        (request(Method::POST, "/trial/page"), StatusCode::METHOD_NOT_ALLOWED),
        (request(Method::POST, "/trial/refused"), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (
            with(request(Method::POST, "/trial/form"), "origin", "https://evil.test"),
            StatusCode::FORBIDDEN,
        ),
        (with(get("/trial/page"), "host", "evil.test"), StatusCode::MISDIRECTED_REQUEST),
        (get(&format!("/{}", "a".repeat(5000))), StatusCode::URI_TOO_LONG),
        (
            with(get("/"), "x-long", &"a".repeat(17 * 1024)),
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
        ),
        (get("/trial/failure"), StatusCode::INTERNAL_SERVER_ERROR),
        (get("/trial/panic"), StatusCode::INTERNAL_SERVER_ERROR),
        (request(Method::HEAD, "/trial/page"), StatusCode::OK),
        (request(Method::OPTIONS, "/trial/page"), StatusCode::METHOD_NOT_ALLOWED),
    ]
}

/// Every kind of answer, with the request's own path for messages.
async fn answers(app: &TestApp) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    for (request, status) in all_kinds() {
        let name = format!("{} {:.40}", request.method(), request.uri().to_string());
        let answer = app.send(request).await;
        assert_eq!(answer.status, status, "{name}");
        answers.push((name, answer));
    }
    answers
}

#[tokio::test]
async fn hd3_every_answer_has_exactly_one_policy_and_only_islands_get_a_script() {
    let app = trials::app().await;
    for (name, answer) in answers(&app).await {
        let policies = answer.headers.get_all(header::CONTENT_SECURITY_POLICY).iter().count();
        assert_eq!(policies, 1, "{name}");
        let policy = answer.header("content-security-policy");
        if name.contains("/trial/island") {
            let scripts =
                format!("script-src https://{HOST}/pkg/ 'wasm-unsafe-eval'; connect-src 'self';");
            assert!(policy.contains(&scripts), "{name}: {policy}");
        } else {
            assert!(
                policy.starts_with("default-src 'none'; script-src 'none';"),
                "{name}: {policy}"
            );
            assert!(!policy.contains("connect-src"), "{name}: {policy}");
        }
        for wanted in [
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(wanted), "{name}: {wanted} in {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("nonce"), "{name}: {policy}");
    }
    let twin = trials::bare_app().await.get("/trial/page").await;
    assert_eq!(twin.header("content-security-policy"), "");
}

#[tokio::test]
async fn hd3_an_error_page_of_a_route_with_islands_admits_no_script() {
    let app = trials::app().await;
    let answer = app.send(request(Method::POST, "/trial/island")).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.header("content-security-policy").contains("script-src 'none'"));
}

#[tokio::test]
async fn hd4_every_answer_has_the_fixed_headers_and_names_no_software() {
    let app = trials::app().await;
    for (name, answer) in answers(&app).await {
        for (header, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(header), value, "{name}: {header}");
        }
        assert!(answer.header("permissions-policy").contains("camera=(), "), "{name}");
        assert!(!answer.header("cache-control").is_empty(), "{name}");
        assert_eq!(answer.header("server") + &answer.header("x-powered-by"), "", "{name}");
        let kind = answer.header("content-type");
        assert!(!kind.starts_with("text/") || kind.contains("charset=utf-8"), "{name}: {kind}");
    }
    let twin = trials::bare_app().await.get("/trial/page").await;
    assert_eq!(twin.header("x-content-type-options"), "");
}

#[tokio::test]
async fn hd5_tls_is_insisted_on_for_https_only_and_never_for_onion() {
    let origins = ["https://semilla.test", "http://seed.onion", "https://tls.onion"];
    let public_origin = origins.iter().map(|origin| origin.parse().unwrap()).collect();
    let app = trials::app_of(Config { public_origin, ..Config::default() }).await;
    for (host, insists) in [
        ("semilla.test", true),
        ("seed.onion", false),
        ("tls.onion", false),
        ("127.0.0.1:3000", false),
    ] {
        let mut asked = request(Method::GET, "/trial/island");
        asked.headers_mut().insert(header::HOST, host.parse().unwrap());
        let answer = app.send(asked).await;
        assert_eq!(answer.status, StatusCode::OK, "{host}");
        assert_eq!(!answer.header("strict-transport-security").is_empty(), insists, "{host}");
        let scheme = if host == "semilla.test" || host == "tls.onion" { "https" } else { "http" };
        let scripts = format!("script-src {scheme}://{host}/pkg/ ");
        assert!(answer.header("content-security-policy").contains(&scripts), "{host}");
    }
}

#[tokio::test]
async fn hd6_trusted_types_are_reported_where_scripts_are() {
    let app = trials::app().await;
    let report = |answer: Answer| answer.header("content-security-policy-report-only");
    assert_eq!(report(app.get("/trial/island").await), "require-trusted-types-for 'script'");
    assert_eq!(report(app.get("/trial/page").await), "");
}

#[tokio::test]
async fn hd7_a_foreign_or_missing_or_double_host_is_refused() {
    let app = trials::app().await;
    for host in
        ["evil.test", "semilla.test.evil.test", "semilla.test:8080", "semilla.test@evil.test", ""]
    {
        let mut asked = request(Method::GET, "/trial/page");
        asked.headers_mut().insert(header::HOST, host.parse().unwrap());
        let answer = app.send(asked).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        assert!(host.is_empty() || !answer.text().contains(host), "{host}");
    }
    let mut double = request(Method::GET, "/trial/page");
    double.headers_mut().append(header::HOST, "evil.test".parse().unwrap());
    assert_eq!(app.send(double).await.status, StatusCode::BAD_REQUEST);
    let mut missing = request(Method::GET, "/trial/page");
    missing.headers_mut().remove(header::HOST);
    assert_eq!(app.send(missing).await.status, StatusCode::BAD_REQUEST);
    // The name in the request line is the one that counts.
    let absolute = request(Method::GET, "http://evil.test/trial/page");
    assert_eq!(app.send(absolute).await.status, StatusCode::MISDIRECTED_REQUEST);

    assert_eq!(app.get("/trial/page").await.status, StatusCode::OK);
    let mut twin = request(Method::GET, "/trial/page");
    twin.headers_mut().insert(header::HOST, "evil.test".parse().unwrap());
    assert_eq!(trials::bare_app().await.send(twin).await.status, StatusCode::OK);
}

/// Headers of a form that was sent from elsewhere.
const FROM_ELSEWHERE: &[&[(&str, &str)]] = &[
    &[("sec-fetch-site", "cross-site")],
    &[("sec-fetch-site", "same-site")],
    &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.test")],
    &[("origin", "https://evil.test")],
    &[("origin", "null")],
    &[("origin", "http://semilla.test")],
    &[("origin", "https://semilla.test:8443")],
    &[("origin", "https://semilla.test.evil.test")],
    &[("origin", "https://semilla.test"), ("sec-fetch-site", "cross-site")],
];

async fn post(app: &TestApp, path: &str, headers: &[(&'static str, &str)]) -> StatusCode {
    let mut asked = request(Method::POST, path);
    for (name, value) in headers {
        asked.headers_mut().append(*name, value.parse().unwrap());
    }
    app.send(asked).await.status
}

#[tokio::test]
async fn hd1_no_route_takes_a_change_from_elsewhere() {
    let app = trials::app().await;
    let twin = trials::bare_app().await;
    let unsafe_routes: Vec<_> = app.lines.iter().filter(|line| line.changes_state).collect();
    assert!(!unsafe_routes.is_empty());
    for line in unsafe_routes {
        for headers in FROM_ELSEWHERE {
            let status = post(&app, &line.sample_path, headers).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{} {headers:?}", line.name);
            let status = post(&twin, &line.sample_path, headers).await;
            assert_ne!(status, StatusCode::FORBIDDEN, "the twin of {} {headers:?}", line.name);
        }
    }
    let from_here: &[&[(&str, &str)]] = &[
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://semilla.test")],
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[],
    ];
    for headers in from_here {
        assert_eq!(post(&app, "/trial/form", headers).await, StatusCode::OK, "{headers:?}");
    }
}

#[tokio::test]
async fn hd1_an_upgrade_from_elsewhere_is_refused() {
    let app = trials::app().await;
    let upgrade = |origin: &str| {
        let mut asked = request(Method::GET, "/trial/page");
        let headers = asked.headers_mut();
        headers.insert(header::CONNECTION, "upgrade".parse().unwrap());
        headers.insert(header::UPGRADE, "websocket".parse().unwrap());
        headers.insert(header::ORIGIN, origin.parse().unwrap());
        asked
    };
    for origin in ["https://evil.test", "null"] {
        assert_eq!(app.send(upgrade(origin)).await.status, StatusCode::FORBIDDEN, "{origin}");
    }
    assert_eq!(app.send(upgrade("https://semilla.test")).await.status, StatusCode::OK);
    let twin = trials::bare_app().await.send(upgrade("https://evil.test")).await;
    assert_eq!(twin.status, StatusCode::OK);
}

#[tokio::test]
async fn hd9_an_error_page_shows_an_id_and_nothing_from_inside() {
    let app = trials::app().await;
    let mut why = String::new();
    for path in ["/trial/failure", "/trial/panic"] {
        let log = super::http_privacy::Log::start("info");
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        let page = answer.text();
        for inside in [INSIDE, PANIC, "SELECT", "/srv", "panicked", ".rs:", "semilla/", "trial"] {
            assert!(!page.contains(inside), "{path}: {inside} in {page}");
        }
        let lines = log.lines();
        let told: Vec<_> = lines.iter().filter(|line| line.contains("a request failed")).collect();
        let [told] = told[..] else { panic!("not one line: {lines:?}") };
        assert!(told.contains("trial."), "{told}");
        let line: serde_json::Value = serde_json::from_str(told).unwrap();
        let id = line["fields"]["request_id"].as_str().unwrap();
        assert_eq!(id.len(), 16, "{told}");
        assert!(page.contains(id), "{id} in {page}");
        why.push_str(told);
    }
    assert!(why.contains(INSIDE), "the log tells the operator why");
    let refused = app.post_form("/trial/refused", "a=b").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.text().to_lowercase().contains("deserialize"), "{}", refused.text());
    let twin = trials::bare_app().await.post_form("/trial/refused", "a=b").await;
    assert!(twin.text().to_lowercase().contains("deserialize"), "{}", twin.text());
}

#[tokio::test]
async fn ab9_a_hundred_panics_end_a_hundred_requests_and_nothing_else() {
    let app = trials::app().await;
    for _ in 0..100 {
        assert_eq!(app.get("/trial/panic").await.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
    assert_eq!(app.get("/trial/page").await.status, StatusCode::OK);
    let mut ready = request(Method::GET, "/readyz");
    ready.headers_mut().insert(header::HOST, "127.0.0.1:3000".parse().unwrap());
    assert_eq!(app.send(ready).await.status, StatusCode::OK, "the pool is not poisoned");
    // The twin: without the nets the panic goes through.
    let handler: axum::Router = axum::Router::new().route("/", axum::routing::get(panics));
    let call = tower::ServiceExt::oneshot(handler, request(Method::GET, "/"));
    assert!(tokio::spawn(call).await.unwrap_err().is_panic());
}

#[expect(clippy::panic, reason = "that is the twin")]
async fn panics() -> &'static str {
    panic!("{PANIC}")
}

#[tokio::test]
async fn ab9_a_panic_in_a_layer_is_answered_with_all_headers() {
    struct Broken;
    impl server::http::ErrorPages for Broken {
        fn page(
            &self,
            _: server::http::ErrorVisit,
        ) -> futures::future::BoxFuture<'static, axum::response::Response> {
            Box::pin(async {
                panics().await;
                unreachable!()
            })
        }
    }
    let app = trials::app().await;
    let config = TestApp::config();
    let context = server::http::HttpContext::new(&config, ([127, 0, 0, 1], 3000).into());
    let context = std::sync::Arc::new(context.with_pages(std::sync::Arc::new(Broken)));
    let nowhere = axum::Router::new().fallback(async || StatusCode::NOT_FOUND);
    let service = crate::router::layered(nowhere, app.state.clone(), &context);
    let answer =
        tower::ServiceExt::oneshot(service, request(Method::GET, "/nothing")).await.unwrap();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.headers()["x-frame-options"], "DENY");
    assert!(answer.headers().contains_key("content-security-policy"));
}

#[tokio::test]
async fn leaving_clears_what_is_left_only_when_somebody_left() {
    let app = trials::app().await;
    let own = [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "document"),
    ];
    let leave = |changed: Option<(&'static str, &'static str)>| {
        let mut asked = request(Method::GET, "/exit");
        for (name, value) in own.into_iter().chain(changed) {
            asked.headers_mut().insert(name, value.parse().unwrap());
        }
        asked
    };
    let left = app.send(leave(None)).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER);
    assert_eq!(left.header("location"), "https://www.weather.gov/");
    assert_eq!(left.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(left.header("cache-control"), "no-store");
    for other in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "no-cors"),
        ("sec-fetch-dest", "image"),
    ] {
        let answer = app.send(leave(Some(other))).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{other:?}");
        assert_eq!(answer.header("clear-site-data"), "", "{other:?}");
    }
}

#[tokio::test]
async fn row_o6_leaving_works_without_any_word_about_the_visit_and_for_head() {
    let app = trials::app().await;
    for method in [Method::GET, Method::HEAD] {
        let answer = app.send(request(method.clone(), "/exit")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{method}");
        assert_eq!(answer.header("location"), "https://www.weather.gov/", "{method}");
        assert_eq!(answer.header("cache-control"), "no-store", "{method}");
        assert_eq!(answer.header("clear-site-data"), "", "{method}");
        assert!(answer.body.is_empty(), "{method}");
    }
    // A form would be stopped by our own policy on its way out, so there is none.
    let form = app.post_form("/exit", "").await;
    assert_eq!(form.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn health_is_for_the_operator() {
    let app = trials::app().await;
    for path in ["/healthz", "/readyz"] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        let mut asked = request(Method::GET, path);
        asked.headers_mut().insert(header::HOST, "localhost:3000".parse().unwrap());
        assert_eq!(app.send(asked).await.status, StatusCode::OK, "{path}");
    }
    app.state.database.close().await.unwrap();
    let mut asked = request(Method::GET, "/readyz");
    asked.headers_mut().insert(header::HOST, "localhost:3000".parse().unwrap());
    let answer = app.send(asked).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.text(), "database: no write\n");
}
