//! What a request leaves behind: nothing (PR4).

use super::{limits, trials};
use crate::telemetry;
use http::{Method, StatusCode};
use parking_lot::Mutex;
use server::testing::test_app::request;
use std::{fs, io, path::Path, sync::Arc};
use tracing_subscriber::fmt::MakeWriter;

/// The log of this thread while it is held.
pub struct Log {
    written: Arc<Mutex<Vec<u8>>>,
    _guard: tracing::subscriber::DefaultGuard,
}

impl Log {
    /// Begins to keep what is logged on this thread.
    pub fn start(level: &str) -> Self {
        let written = Arc::new(Mutex::new(Vec::new()));
        let subscriber = tracing_subscriber::fmt()
            .json()
            .with_env_filter(telemetry::filter(level).unwrap())
            .with_writer(Writer(written.clone()))
            .finish();
        Self { written, _guard: tracing::subscriber::set_default(subscriber) }
    }

    /// All that was written.
    pub fn text(&self) -> String {
        let written = self.written.lock();
        String::from_utf8_lossy(&written).into_owned()
    }

    /// The same, line by line.
    pub fn lines(&self) -> Vec<String> {
        self.text().lines().map(str::to_owned).collect()
    }
}

#[derive(Clone)]
struct Writer(Arc<Mutex<Vec<u8>>>);

impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
impl<'a> MakeWriter<'a> for Writer {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// One mark for each way in which a request names a visitor.
const MARKS: &[(&str, &str)] = &[
    ("user-agent", "canary-agent/1.0"),
    ("referer", "https://semilla.test/canary-referer"),
    ("accept-language", "canary-language"),
    ("x-forwarded-for", "203.0.113.77"),
    ("forwarded", "for=198.51.100.99"),
    ("x-real-ip", "192.0.2.66"),
    ("cookie", "session=canary-cookie"),
    ("authorization", "Bearer canary-token"),
    ("x-request-id", "canary-request"),
];
const FOUND: &[&str] = &["canary", "203.0.113.77", "198.51.100.99", "192.0.2.66", "192.0.2.200"];
/// Where the connection comes from.
const PEER: &str = "192.0.2.200";

/// Paths that end well, badly, and nowhere.
const PATHS: &[(&str, StatusCode)] = &[
    ("/trial/page?q=canary-query", StatusCode::OK),
    ("/trial/often?q=canary-query", StatusCode::OK),
    ("/trial/failure?q=canary-query", StatusCode::INTERNAL_SERVER_ERROR),
    ("/trial/panic?q=canary-query", StatusCode::INTERNAL_SERVER_ERROR),
    ("/canary-path/x?q=canary-query", StatusCode::NOT_FOUND),
    ("/files/canary-hash/canary.pdf", StatusCode::NOT_FOUND),
];

fn marks_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(marks_in(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            found.extend(
                FOUND
                    .iter()
                    .filter(|mark| text.contains(**mark))
                    .map(|mark| format!("{mark} in {path:?}")),
            );
        }
    }
    found
}

#[tokio::test]
async fn pr4_a_request_leaves_no_trace_of_the_visitor_in_log_or_files() {
    // Also where a proxy is believed, and where every client is counted and soon told to wait.
    let mut config = limits::counting("1, 1/day");
    config.trusted_proxies = vec![PEER.parse().unwrap()];
    let app = trials::app_of(config).await;
    // The loudest level there is.
    let log = Log::start("trace");
    for (path, status) in PATHS {
        for method in [Method::GET, Method::POST] {
            let mut asked = request(method.clone(), path);
            for (name, value) in MARKS {
                asked.headers_mut().insert(*name, value.parse().unwrap());
            }
            limits::come_from(&mut asked, PEER);
            let answer = app.send(asked).await;
            assert!(method == Method::POST || answer.status == *status, "{path}");
        }
    }
    for expected in [StatusCode::OK, StatusCode::TOO_MANY_REQUESTS] {
        let mut asked = limits::post("/trial/often", "203.0.113.77");
        limits::come_from(&mut asked, "198.51.100.99");
        assert_eq!(app.send(asked).await.status, expected);
    }
    let ours = log.lines();
    assert!(ours.iter().any(|line| line.contains("a request was answered")), "{ours:?}");
    assert!(ours.iter().any(|line| line.contains("a request failed")), "{ours:?}");
    for line in &ours {
        for mark in FOUND {
            assert!(!line.contains(mark), "{mark} in {line}");
        }
    }
    for folder in [app.database_folder().unwrap(), &app.state.config.data_dir] {
        assert_eq!(marks_in(folder), Vec::<String>::new());
    }
    // The twin: a log of requests, as servers usually keep it, is found out, and so is a file.
    tracing::info!(path = PATHS[0].0, agent = MARKS[0].1, "GET");
    assert!(log.lines().iter().any(|line| line.contains("canary-agent")));
    fs::write(app.state.config.data_dir.join("access.log"), "203.0.113.77 GET /").unwrap();
    assert_eq!(marks_in(&app.state.config.data_dir).len(), 1);
}
