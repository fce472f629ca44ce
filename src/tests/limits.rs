//! How often a client may do a thing, and how we know whose client it is (AB1, T18, PR12).

use super::{
    trials,
    wire::{Wire, read_all, status},
};
use axum::body::Body;
use chrono::TimeDelta;
use http::{HeaderValue, Method, Request, StatusCode, header};
use server::{
    config::{Config, Limits},
    domain::limit::Action,
    http::client::Peer,
    testing::{
        TestApp,
        test_app::{Answer, request},
    },
};
use tokio::io::AsyncWriteExt;

server::both_databases! {
    ab1_too_many_are_asked_to_wait_in_their_language()
}

const PATH: &str = "/trial/often";
const PROXY: &str = "192.0.2.10";

/// A configuration in which one client may do so much of what `/trial/often` counts.
pub fn counting(rate: &str) -> Config {
    let mut config = TestApp::config();
    config.limits.each.set(Action::Report, rate.parse().unwrap());
    config
}

/// Says which address the socket has.
pub fn come_from(request: &mut Request<Body>, peer: &str) {
    request.extensions_mut().insert(Peer(peer.parse().unwrap()));
}

/// A form posted from one of our own pages through something that says where it comes from.
pub fn post(path: &str, says: &str) -> Request<Body> {
    let mut asked = request(Method::POST, path);
    asked.headers_mut().insert("sec-fetch-site", "same-origin".parse().unwrap());
    asked.headers_mut().insert("x-forwarded-for", says.parse().unwrap());
    asked
}

/// How many of a hundred get through that come from one socket and name a hundred different addresses.
async fn let_through(app: &TestApp) -> usize {
    let mut through = 0;
    for number in 0..100 {
        let mut asked = post(PATH, &format!("203.0.113.{number}, 198.51.100.{number}"));
        come_from(&mut asked, PROXY);
        through += usize::from(app.send(asked).await.status == StatusCode::OK);
    }
    through
}

#[tokio::test]
async fn t18_a_hundred_made_up_addresses_from_an_unlisted_peer_are_one_client() {
    assert_eq!(let_through(&trials::app_of(counting("5, 1/hour")).await).await, 5);
    // The twin: from a listed peer they are a hundred clients.
    let mut listed = counting("5, 1/hour");
    listed.trusted_proxies = vec![PROXY.parse().unwrap()];
    assert_eq!(let_through(&trials::app_of(listed).await).await, 100);
}

#[tokio::test]
async fn ab1_reading_is_not_counted_and_an_empty_bucket_fills_again() {
    let app = trials::app_of(counting("2, 60/hour")).await;
    let send = async || app.send(post(PATH, "")).await;
    for _ in 0..2 {
        assert_eq!(send().await.status, StatusCode::OK);
    }
    let refused = send().await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let again: i64 = refused.header("retry-after").parse().unwrap();
    assert!((59..=61).contains(&again), "{again}");
    for _ in 0..10 {
        assert_eq!(app.get(PATH).await.status, StatusCode::OK);
    }
    // Whoever waits as long as we said gets through.
    app.clock.advance(TimeDelta::seconds(again));
    assert_eq!(send().await.status, StatusCode::OK);
}

#[tokio::test]
async fn pr12_visitors_of_an_onion_address_are_not_counted_one_by_one() {
    let mut config = counting("2, 1/hour");
    config.public_origin.push("http://seed.onion".parse().unwrap());
    config.limits.all.set(Action::Report, "20, 1/hour".parse().unwrap());
    let app = trials::app_of(config).await;
    let send = async |host: &str| {
        let mut asked = post(PATH, "");
        come_from(&mut asked, "127.0.0.1");
        asked.headers_mut().insert(header::HOST, host.parse().unwrap());
        app.send(asked).await.status
    };
    for _ in 0..18 {
        assert_eq!(send("seed.onion").await, StatusCode::OK);
    }
    // The twin: under the other name the same socket is told after two.
    for expected in [StatusCode::OK, StatusCode::OK, StatusCode::TOO_MANY_REQUESTS] {
        assert_eq!(send("semilla.test").await, expected);
    }
    // And there is a bound for everybody together.
    assert_eq!(send("seed.onion").await, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ab1_the_address_is_that_of_the_socket() {
    for (rate, second) in [("1, 1/hour", 429), ("none", 200)] {
        let mut limits = Limits::default();
        limits.each.set(Action::Report, rate.parse().unwrap());
        let wire = Wire::start(limits).await;
        for expected in [200, second] {
            let head = wire.last(PATH).replacen("GET", "POST", 1);
            let form = "sec-fetch-site: same-origin\r\nx-forwarded-for: 203.0.113.9\r\ncontent-length: 0\r\n\r\n";
            let head = head.replacen("\r\n\r\n", &format!("\r\n{form}"), 1);
            let mut stream = wire.connect().await;
            stream.write_all(head.as_bytes()).await.unwrap();
            assert_eq!(status(&read_all(&mut stream).await), expected, "{rate}");
        }
    }
}

async fn ab1_too_many_are_asked_to_wait_in_their_language() {
    let mut config = TestApp::config();
    config.limits.each.set(Action::RequestLanguage, "1, 30/hour".parse().unwrap());
    let app = trials::app_of(config).await;
    let language_request = async |language: &str, peer: &str| -> Answer {
        let path = format!("/{language}/api/translation/request-language");
        let mut asked = post(&path, "");
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        asked.headers_mut().insert(header::CONTENT_TYPE, form);
        *asked.body_mut() = Body::from("token=0000000000000000");
        come_from(&mut asked, peer);
        app.send(asked).await
    };
    assert_eq!(language_request("en", PROXY).await.status, StatusCode::NOT_FOUND);
    for (language, sentence) in [
        ("en", "2 minutes"),
        ("es", "2 minutos"),
        ("zh-Hans", "2 分钟"),
        ("zh-Hant", "2 分鐘"),
        ("pt-BR", "2 minutos"),
        ("ko", "2분"),
        ("gu", "2 મિનિટ"),
        ("ar", "دقيقتين"),
        ("ht", "2 minit"),
    ] {
        let refused = language_request(language, PROXY).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{language}");
        assert!(refused.header("retry-after").parse::<u32>().unwrap() <= 121);
        assert_eq!(refused.header("cache-control"), "no-store");
        let words = refused.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(words.contains(sentence), "{language}: {words}");
        assert!(words.contains(&format!("<html lang=\"{language}\"")), "{language}");
    }
    // Somebody else is not asked to wait.
    assert_eq!(language_request("en", "192.0.2.11").await.status, StatusCode::NOT_FOUND);
    app.end().await;
}
