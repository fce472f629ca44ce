//! Bounds on what a request may send, each at its last byte (AB5).

use super::trials;
use axum::body::Body;
use http::{Method, Request, StatusCode};
use server::testing::{TestApp, test_app::request};

const FORM: usize = 64 * 1024;
const JSON: usize = 1024 * 1024;
const URL: usize = 4 * 1024;
const HEADERS: usize = 16 * 1024;

fn posting(body: Body) -> Request<Body> {
    posting_to("/trial/form", body)
}

fn posting_to(path: &str, body: Body) -> Request<Body> {
    let mut asked = request(Method::POST, path);
    *asked.body_mut() = body;
    asked
}

/// A body whose length nobody told.
fn streamed(bytes: usize) -> Body {
    let chunks = (0..bytes).step_by(1000).map(move |at| {
        let chunk = vec![b'x'; 1000.min(bytes - at)];
        Ok::<_, std::convert::Infallible>(bytes::Bytes::from(chunk))
    });
    Body::from_stream(futures::stream::iter(chunks))
}

#[tokio::test]
async fn ab5_a_form_is_bounded_to_the_byte() {
    let app = trials::app().await;
    let whole = |bytes: usize| Body::from(vec![b'x'; bytes]);
    for (body, status) in [
        (whole(FORM), StatusCode::OK),
        (whole(FORM + 1), StatusCode::PAYLOAD_TOO_LARGE),
        (streamed(FORM), StatusCode::OK),
        (streamed(FORM + 1), StatusCode::PAYLOAD_TOO_LARGE),
        (streamed(200_000_000), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(app.send(posting(body)).await.status, status);
    }
    assert_eq!(app.send(posting(whole(FORM))).await.text(), format!("{FORM} bytes"));
    let mut config = TestApp::config();
    config.limits.form_bytes = FORM + 1;
    let twin = trials::app_of(config).await;
    assert_eq!(twin.send(posting(whole(FORM + 1))).await.status, StatusCode::OK);
}

#[tokio::test]
async fn ab5_a_machines_request_is_bounded_to_the_byte() {
    let app = trials::app().await;
    let machine = |body| posting_to("/trial/machine", body);
    for (body, status) in [
        (Body::from(vec![b'x'; JSON]), StatusCode::OK),
        (Body::from(vec![b'x'; JSON + 1]), StatusCode::PAYLOAD_TOO_LARGE),
        (streamed(JSON), StatusCode::OK),
        (streamed(JSON + 1), StatusCode::PAYLOAD_TOO_LARGE),
    ] {
        assert_eq!(app.send(machine(body)).await.status, status);
    }
    let mut config = TestApp::config();
    config.limits.json_bytes = JSON + 1;
    let twin = trials::app_of(config).await;
    assert_eq!(twin.send(machine(Body::from(vec![b'x'; JSON + 1]))).await.status, StatusCode::OK);
}

#[tokio::test]
async fn ab5_an_address_with_a_zero_byte_is_refused() {
    let app = trials::app().await;
    for path in ["/en/library/%00", "/en/library?topic=a%00b", "/i/%00", "/%00"] {
        assert_eq!(app.get(path).await.status, StatusCode::BAD_REQUEST, "{path}");
        assert_ne!(app.get(&path.replace("%00", "%01")).await.status, StatusCode::BAD_REQUEST);
    }
    let twin = trials::bare_app().await.get("/trial/page?q=%00").await;
    assert_eq!(twin.status, StatusCode::OK);
}

#[tokio::test]
async fn ab5_an_address_is_bounded_to_the_byte() {
    let app = trials::app().await;
    let path = |bytes: usize| format!("/trial/page?{}", "a".repeat(bytes - "/trial/page?".len()));
    assert_eq!(app.get(&path(URL)).await.status, StatusCode::OK);
    assert_eq!(app.get(&path(URL + 1)).await.status, StatusCode::URI_TOO_LONG);
    assert_eq!(trials::bare_app().await.get(&path(URL + 1)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn ab5_header_lines_are_bounded_to_the_byte() {
    let app = trials::app().await;
    let asked = |bytes: usize| {
        let mut asked = request(Method::GET, "/trial/page");
        let so_far = "host: semilla.test\r\n".len() + "x: \r\n".len();
        asked.headers_mut().insert("x", "a".repeat(bytes - so_far).parse().unwrap());
        asked
    };
    let too_large = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
    assert_eq!(app.send(asked(HEADERS)).await.status, StatusCode::OK);
    assert_eq!(app.send(asked(HEADERS + 1)).await.status, too_large);
    assert_eq!(trials::bare_app().await.send(asked(HEADERS + 1)).await.status, StatusCode::OK);
}
