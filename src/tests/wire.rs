//! The accept loop over real sockets on the loopback.

use super::trials;
use http::HeaderMap;
use server::{
    config::{Config, Limits},
    http::{
        HttpContext, Registry,
        accept::{self, Stop},
    },
    testing::TestApp,
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
    time::timeout,
};

/// No single answer of these tests takes longer.
const BOUND: Duration = Duration::from_secs(20);

/// A server on a free port of the loopback.
pub struct Wire {
    pub address: SocketAddr,
    pub stop: watch::Sender<Stop>,
    pub served: JoinHandle<()>,
    _app: TestApp,
}

impl Wire {
    /// Starts it with these limits and without a public name.
    pub async fn start(limits: Limits) -> Self {
        Self::serving(trials::registry(), limits).await
    }

    /// The same with chosen routes.
    pub async fn serving(registry: Registry, limits: Limits) -> Self {
        let config = Config { limits, ..Config::default() };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = TestApp::start(config.clone(), registry.clone(), trials::build).await;
        let context = HttpContext::new(&config, address);
        let (service, context) = trials::build(registry, app.state.clone(), context);
        let (stop, asked) = watch::channel(Stop::Not);
        let served =
            tokio::spawn(async move { accept::serve(listener, service, &context, asked).await });
        Self { address, stop, served, _app: app }
    }

    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// The head of a request for a path.
    pub fn head(&self, path: &str) -> String {
        format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.address)
    }

    /// The same for the last request of a connection.
    pub fn last(&self, path: &str) -> String {
        format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", self.address)
    }

    /// Gets a path on a connection of its own, to the end of the answer.
    pub async fn get(&self, path: &str) -> (u16, String) {
        let mut stream = self.connect().await;
        stream.write_all(self.last(path).as_bytes()).await.unwrap();
        let text = read_all(&mut stream).await;
        (status(&text), text)
    }
}

/// Everything until the other side closes, or resets.
pub async fn read_all(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ended = timeout(BOUND, stream.read_to_end(&mut bytes)).await.expect("an end in time");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The status of an answer; 0 when there is none.
pub fn status(text: &str) -> u16 {
    text.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok()).unwrap_or(0)
}

/// Limits of one second for everything that a client may take its time with.
pub fn impatient() -> Limits {
    Limits {
        first_byte_seconds: 1,
        header_seconds: 1,
        body_seconds: 1,
        idle_seconds: 1,
        handler_seconds: 1,
        write_stall_seconds: 1,
        ..Limits::default()
    }
}

/// Limits of a minute for the same: as good as none, for the twins of what [`impatient`] ends.
pub fn patient() -> Limits {
    Limits {
        first_byte_seconds: 60,
        header_seconds: 60,
        body_seconds: 60,
        idle_seconds: 60,
        handler_seconds: 60,
        write_stall_seconds: 60,
        ..Limits::default()
    }
}

/// The header lines of an answer.
pub fn headers(text: &str) -> HeaderMap {
    let lines = text.split("\r\n\r\n").next().unwrap_or("").lines().skip(1);
    let pairs = lines.filter_map(|line| line.split_once(": "));
    pairs
        .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
        .collect::<Vec<(http::HeaderName, http::HeaderValue)>>()
        .into_iter()
        .collect()
}
