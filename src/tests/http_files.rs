//! Kept files: how they are served, and what cannot be reached through them (UP4, UP5, UP7, UP10).

use super::trials;
use http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use server::{
    storage::{ContentHash, MemoryStorage, Storage},
    testing::{
        TestApp, TestDatabase,
        test_app::{Answer, request},
    },
};
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tower::ServiceExt;

const BYTES: &[u8] = b"0123456789";

async fn app_with_a_file() -> (TestApp, ContentHash) {
    let app = trials::app().await;
    let hash = app.state.storage.keep(BYTES).unwrap();
    (app, hash)
}

async fn ask(app: &TestApp, path: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
    let mut asked = request(Method::GET, path);
    for (name, value) in headers {
        asked.headers_mut().insert(name, value.parse().unwrap());
    }
    app.send(asked).await
}

#[tokio::test]
async fn up5_a_file_runs_nothing_and_is_shown_only_when_it_is_harmless() {
    let (app, hash) = app_with_a_file().await;
    let nothing = "sandbox; default-src 'none'";
    let plays = "sandbox allow-same-origin allow-downloads; default-src 'none'; media-src 'self'; \
                 style-src 'unsafe-inline'";
    let viewed = "default-src 'none'; style-src 'unsafe-inline'";
    for (name, kind, shown, policy) in [
        ("guide.pdf", "application/pdf", "inline", viewed),
        ("photo.jpg", "image/jpeg", "inline", nothing),
        ("talk.mp3", "audio/mpeg", "inline", plays),
        ("talk.m4a", "audio/mp4", "inline", plays),
        ("talk.ogg", "audio/ogg", "inline", plays),
        ("film.mp4", "video/mp4", "inline", plays),
        ("film.webm", "video/webm", "inline", plays),
        ("list.csv", "text/csv; charset=utf-8", "attachment", nothing),
        ("page.html", "application/octet-stream", "attachment", nothing),
        ("drawing.svg", "application/octet-stream", "attachment", nothing),
        ("script.js", "application/octet-stream", "attachment", nothing),
    ] {
        let answer = app.get(&format!("/files/{hash}/{name}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        assert_eq!(answer.body, BYTES);
        assert_eq!(answer.header("content-type"), kind);
        assert_eq!(
            answer.header("content-disposition"),
            format!("{shown}; filename*=UTF-8''{name}")
        );
        assert_eq!(answer.header("content-security-policy"), policy, "{name}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        assert_eq!(answer.header("etag"), format!("\"{hash}\""));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
    let named = app.get(&format!("/files/{hash}/d%C3%ADa%20%22uno%22%0D%0A.pdf")).await;
    let wanted = "inline; filename*=UTF-8''d%C3%ADa%20%22uno%22%0D%0A.pdf";
    assert_eq!(named.header("content-disposition"), wanted);
}

#[tokio::test]
async fn up7_parts_tags_and_heads() {
    let (app, hash) = app_with_a_file().await;
    let path = format!("/files/{hash}/guide.pdf");
    let tag = format!("\"{hash}\"");
    let part = ask(&app, &path, &[(header::RANGE, "bytes=2-4")]).await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(
        (part.header("content-range").as_str(), &part.body[..]),
        ("bytes 2-4/10", &BYTES[2..=4])
    );
    assert_eq!(part.header("content-length"), "3");
    assert_eq!(part.header("etag"), tag);
    let beyond = ask(&app, &path, &[(header::RANGE, "bytes=10-")]).await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(beyond.header("content-range"), "bytes */10");
    let other = [(header::RANGE, "bytes=2-4"), (header::IF_RANGE, "\"other\"")];
    assert_eq!(ask(&app, &path, &other).await.status, StatusCode::OK);
    let same = [(header::RANGE, "bytes=2-4"), (header::IF_RANGE, tag.as_str())];
    assert_eq!(ask(&app, &path, &same).await.status, StatusCode::PARTIAL_CONTENT);
    let known = ask(&app, &path, &[(header::IF_NONE_MATCH, &format!("W/\"x\", {tag}"))]).await;
    assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let head = app.send(request(Method::HEAD, &path)).await;
    assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));
    assert_eq!(head.header("content-length"), "10");
    assert_eq!(head.header("accept-ranges"), "bytes");
    let mut head = request(Method::HEAD, &path);
    head.headers_mut().insert(header::RANGE, "bytes=2-4".parse().unwrap());
    let head = app.send(head).await;
    assert_eq!((head.status, head.header("content-length")), (StatusCode::OK, "10".to_owned()));
}

#[tokio::test]
async fn up7_a_player_gets_the_part_that_it_asks_for_with_the_headers_of_the_film() {
    let (app, hash) = app_with_a_file().await;
    let path = format!("/files/{hash}/film.mp4");
    // What players ask first, what they ask at the end of a film, and where somebody jumps to.
    for (range, told, bytes) in [
        ("bytes=0-", "bytes 0-9/10", BYTES),
        ("bytes=-2", "bytes 8-9/10", &BYTES[8..]),
        ("bytes=4-", "bytes 4-9/10", &BYTES[4..]),
        ("bytes=0-1", "bytes 0-1/10", &BYTES[..2]),
    ] {
        let part = ask(&app, &path, &[(header::RANGE, range)]).await;
        assert_eq!(part.status, StatusCode::PARTIAL_CONTENT, "{range}");
        assert_eq!((part.header("content-range").as_str(), &part.body[..]), (told, bytes));
        assert_eq!(part.header("content-length"), bytes.len().to_string());
        for (name, value) in [
            ("content-type", "video/mp4"),
            ("accept-ranges", "bytes"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(part.header(name), value, "{range}");
        }
        assert!(part.header("content-security-policy").contains("media-src 'self'"));
        assert_eq!(part.header("content-encoding"), "", "bytes of a film are counted as they are");
    }
    let several = ask(&app, &path, &[(header::RANGE, "bytes=0-1,4-5")]).await;
    assert_eq!((several.status, &several.body[..]), (StatusCode::OK, BYTES));
}

#[tokio::test]
async fn up10_no_path_leads_out_of_the_kept_files() {
    let (app, hash) = app_with_a_file().await;
    for path in [
        "/files/..%2f..%2fetc/passwd".to_owned(),
        "/files/%252e%252e/passwd".to_owned(),
        "/files/../../etc/passwd".to_owned(),
        format!("/files/{hash}/../../../etc/passwd"),
        format!("/files/{}/x.pdf", hash.as_str().to_uppercase()),
        format!("/files/{}/x.pdf", &hash.as_str()[1..]),
        "/files//x.pdf".to_owned(),
        "/pkg/..%2f..%2fCargo.toml".to_owned(),
        "/pkg/../../Cargo.toml".to_owned(),
        "/pkg/%2e%2e/manifest.json".to_owned(),
        "/pkg//etc/passwd".to_owned(),
    ] {
        assert_eq!(app.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// Notes how much is read, and how much at once.
#[derive(Debug, Default)]
struct Noted {
    files: MemoryStorage,
    read: AtomicUsize,
    most: AtomicUsize,
}

impl Storage for Noted {
    fn keep(&self, bytes: &[u8]) -> io::Result<ContentHash> {
        self.files.keep(bytes)
    }
    fn read(&self, hash: &ContentHash) -> io::Result<Option<Vec<u8>>> {
        let size = self.files.size(hash)?.unwrap_or_default();
        self.read_part(hash, 0, size as usize)
    }
    fn size(&self, hash: &ContentHash) -> io::Result<Option<u64>> {
        self.files.size(hash)
    }
    fn read_part(
        &self,
        hash: &ContentHash,
        start: u64,
        length: usize,
    ) -> io::Result<Option<Vec<u8>>> {
        self.read.fetch_add(length, Ordering::SeqCst);
        self.most.fetch_max(length, Ordering::SeqCst);
        self.files.read_part(hash, start, length)
    }
    fn holds(&self, hash: &ContentHash) -> io::Result<bool> {
        self.files.holds(hash)
    }
}

#[tokio::test]
async fn up7_a_large_file_is_read_piece_by_piece_and_no_further_than_it_is_sent() {
    const LONG: usize = 3_000_001;
    let noted = Arc::new(Noted::default());
    let bytes: Vec<u8> = (0..LONG).map(|at| (at % 251) as u8).collect();
    let hash = noted.keep(&bytes).unwrap();
    let database = TestDatabase::sqlite().await;
    let registry = trials::registry();
    let app =
        TestApp::with_storage(database, noted.clone(), TestApp::config(), registry, trials::build);
    let path = format!("/files/{hash}/talk.mp4");
    let whole = app.get(&path).await;
    assert_eq!(whole.header("content-length"), LONG.to_string());
    assert!(whole.body == bytes, "other bytes");
    let most = noted.most.load(Ordering::SeqCst);
    assert!(most < LONG / 10, "{most} bytes at once");
    let (from, to) = (999_999, 2_500_000);
    let part = ask(&app, &path, &[(header::RANGE, &format!("bytes={from}-{to}"))]).await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.header("content-length"), (to - from + 1).to_string());
    assert!(part.body == bytes[from..=to], "other bytes");
    // Whoever asks for the head, for a little or goes away early makes us read no more than that.
    noted.read.store(0, Ordering::SeqCst);
    let head = app.send(request(Method::HEAD, &path)).await;
    assert_eq!((head.status, head.header("content-length")), (StatusCode::OK, LONG.to_string()));
    let little = ask(&app, &path, &[(header::RANGE, "bytes=-7")]).await;
    assert_eq!(&little.body[..], &bytes[LONG - 7..]);
    assert_eq!(noted.read.load(Ordering::SeqCst), 7);
    let left = app.service.clone().oneshot(request(Method::GET, &path)).await.unwrap();
    let mut left = left.into_body();
    assert!(left.frame().await.unwrap().is_ok());
    drop(left);
    assert!(noted.read.load(Ordering::SeqCst) <= 7 + 2 * most);
    // The control: this is what reading it whole looks like.
    noted.read(&hash).unwrap();
    assert_eq!(noted.most.load(Ordering::SeqCst), LONG);
}
