//! How a kept page is sent: packed, tagged, and the same as one that is not kept.

use super::{ask, asking, looked, room};
use crate::{
    router,
    tests::{pages::fixture, trials},
};
use http::{HeaderName, Method, StatusCode, header};
use server::testing::{TestApp, test_app::Answer};
use std::{io::Read, time::Duration};

const BROTLI: [(HeaderName, &str); 1] = [(header::ACCEPT_ENCODING, "gzip, br")];
const GZIP: [(HeaderName, &str); 1] = [(header::ACCEPT_ENCODING, "gzip")];

/// What a browser makes of the body.
fn unpacked(answer: &Answer) -> Vec<u8> {
    let mut bytes = Vec::new();
    match answer.header("content-encoding").as_str() {
        "br" => brotli::BrotliDecompress(&mut &answer.body[..], &mut bytes).unwrap(),
        "gzip" => {
            flate2::read::GzDecoder::new(&answer.body[..]).read_to_end(&mut bytes).unwrap();
        }
        _ => bytes.extend_from_slice(&answer.body),
    }
    bytes
}

#[tokio::test]
async fn p14_a_kept_page_is_sent_packed_plain_or_not_at_all() {
    let app = looked(trials::app().await).await;
    let plain = app.get("/trial/kept").await;
    let mut tags = vec![plain.header("etag")];
    for (asked, name) in [(BROTLI, "br"), (GZIP, "gzip")] {
        let packed = ask(&app, "/trial/kept", &asked).await;
        assert_eq!(packed.header("content-encoding"), name);
        assert!(packed.body.len() < plain.body.len() / 2);
        assert_eq!(unpacked(&packed), plain.body);
        assert_eq!(packed.header("vary"), "accept-encoding");
        tags.push(packed.header("etag"));
        let has_it = [asked[0].clone(), (header::IF_NONE_MATCH, tags.last().unwrap())];
        let known = ask(&app, "/trial/kept", &has_it).await;
        assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
        for header in ["etag", "vary", "cache-control", "content-security-policy"] {
            assert_eq!(known.header(header), packed.header(header), "{header}");
        }
        for header in ["content-encoding", "content-type", "content-length"] {
            assert_eq!(known.header(header), "", "{header}");
        }
        let has_another = [asked[0].clone(), (header::IF_NONE_MATCH, tags[0].as_str())];
        assert_eq!(ask(&app, "/trial/kept", &has_another).await.status, StatusCode::OK);
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "{tags:?}");
    assert!(tags.iter().all(|tag| tag.starts_with('"') && tag.len() > 30), "{tags:?}");
    assert_eq!(plain.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn p14_a_page_that_is_not_kept_is_tagged_and_spared_all_the_same() {
    // One that is the same each time, and whose entry lets nobody keep it.
    let app = TestApp::start(room(0), router::registry().unwrap(), trials::build).await;
    for path in ["/en", "/en/accessibility"] {
        for asked in [BROTLI, GZIP, [(header::ACCEPT_ENCODING, "identity")]] {
            let first = ask(&app, path, &asked).await;
            let tag = first.header("etag");
            let has_it = [asked[0].clone(), (header::IF_NONE_MATCH, tag.as_str())];
            let known = ask(&app, path, &has_it).await;
            assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
            assert_eq!(known.header("etag"), tag);
        }
    }
    let home = app.get("/en").await;
    assert_eq!(home.header("cache-control"), "private, no-cache");
    assert!(home.header("vary").contains("accept-language"), "{}", home.header("vary"));
}

#[tokio::test]
async fn p14_a_page_that_many_ask_for_gets_smaller_and_another_tag() {
    let app = TestApp::start(TestApp::config(), router::registry().unwrap(), trials::build).await;
    let app = looked(app).await;
    let first = ask(&app, "/en/accessibility", &BROTLI).await;
    // Nobody waits while it is packed: on a thread that stands back for everything else.
    let smaller = async {
        let mut last = first.clone();
        while last.body.len() == first.body.len() {
            let next = ask(&app, "/en/accessibility", &BROTLI).await;
            assert!(next.body.len() <= last.body.len());
            assert_eq!(next.body == last.body, next.header("etag") == last.header("etag"));
            last = next;
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        last
    };
    let last = tokio::time::timeout(Duration::from_secs(60), smaller).await.expect("in time");
    assert!(last.body.len() < first.body.len(), "{} bytes", last.body.len());
    assert_eq!(unpacked(&last), unpacked(&first));
    let gzip = ask(&app, "/en/accessibility", &GZIP).await;
    assert_eq!(unpacked(&gzip), unpacked(&first));
}

#[tokio::test]
async fn p14_head_says_what_get_says() {
    let app = looked(trials::app().await).await;
    for asked in [&BROTLI[..], &GZIP[..], &[]] {
        let get = ask(&app, "/trial/kept", asked).await;
        let head = app.send(asking(Method::HEAD, "/trial/kept", asked)).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        for (name, value) in &get.headers {
            assert_eq!(head.headers.get(name), Some(value), "{name}");
        }
    }
}

#[tokio::test]
async fn p1_a_kept_page_is_the_page_byte_for_byte() {
    let with = TestApp::start(TestApp::config(), router::registry().unwrap(), trials::build).await;
    let without = TestApp::start(room(0), router::registry().unwrap(), trials::build).await;
    for app in [&with, &without] {
        fixture::load(&app.state.database).await;
        fixture::keep_files(app.state.storage.as_ref());
    }
    let mut kept = 0;
    for language in ["en", "es", "ar", "zh-Hans"] {
        for path in [
            "/accessibility",
            "/library",
            "/library?kind=article",
            "/library/if-your-employer-keeps-your-pay",
            "/topics/rights-at-work",
            "/trainings",
            "/trainings/interpreting-for-a-neighbour",
            "/trainings/interpreting-for-a-neighbour/who-interprets",
            "/toolkits/when-a-letter-comes",
            "/organizations/table",
        ] {
            for asked in [&BROTLI[..], &GZIP[..], &[]] {
                let path = format!("/{language}{path}");
                let plain = ask(&without, &path, asked).await;
                for round in 0..3 {
                    let answer = ask(&with, &path, asked).await;
                    assert_eq!(answer.status, plain.status, "{path}");
                    assert_eq!(answer.body, plain.body, "{path}, round {round}");
                    for (name, value) in &plain.headers {
                        assert_eq!(answer.headers.get(name), Some(value), "{path}: {name}");
                    }
                    kept += usize::from(round == 2 && answer.status == StatusCode::OK);
                }
            }
        }
    }
    assert!(
        kept > 30 && with.context.kept_pages().count * 3 >= kept,
        "{:?}",
        with.context.kept_pages()
    );
}
