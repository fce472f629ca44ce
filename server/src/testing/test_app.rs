//! The whole application in process: requests go through every layer, no socket is opened.

use super::{FrozenClock, TestDatabase, TestState};
use crate::{
    config::Config,
    http::{HttpContext, Registry, RouteLine, accept::Service},
    mail::transport::Memory,
    state::AppState,
    storage::{MemoryStorage, Storage},
};
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::sync::Arc;
use tower::ServiceExt;

/// The public name of the site in tests.
pub const HOST: &str = "semilla.test";

/// Joins routes and layers, as the binary does or with a layer left out for a twin.
pub type Join = fn(Registry, AppState, HttpContext) -> (Service, Arc<HttpContext>);

/// The whole application over a fresh database, with a clock that stands, seeded randomness and files in memory.
#[derive(Debug)]
pub struct TestApp {
    /// What requests use.
    pub state: AppState,
    /// What the layers know.
    pub context: Arc<HttpContext>,
    /// One line per route and method.
    pub lines: Vec<RouteLine>,
    /// The clock, to be moved.
    pub clock: Arc<FrozenClock>,
    /// Routes and layers.
    pub service: Service,
    /// The letters that went out, when no mail server is configured.
    pub letters: Arc<Memory>,
    database: TestDatabase,
    _folder: tempfile::TempDir,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl TestApp {
    /// The configuration of tests: one public name over TLS.
    pub fn config() -> Config {
        let origin = format!("https://{HOST}").parse().expect("an origin");
        Config { public_origin: vec![origin], ..Config::default() }
    }

    /// The application of these routes and layers, over a fresh database of the kind that the test is about.
    pub async fn start(config: Config, registry: Registry, join: Join) -> Self {
        Self::over(TestDatabase::fresh().await, config, registry, join)
    }

    /// The same over a database of choice.
    pub fn over(database: TestDatabase, config: Config, registry: Registry, join: Join) -> Self {
        Self::with_storage(database, Arc::new(MemoryStorage::default()), config, registry, join)
    }

    /// The same with files kept in a place of choice.
    pub fn with_storage(
        database: TestDatabase,
        storage: Arc<dyn Storage>,
        config: Config,
        registry: Registry,
        join: Join,
    ) -> Self {
        let TestState { state, context, clock, mails, folder } =
            TestState::over(&database, storage, config);
        let lines = registry.lines();
        let (service, context) = join(registry, state.clone(), context);
        Self { state, context, lines, clock, service, letters: mails, database, _folder: folder }
    }

    /// Where the database is, for a second process beside the application.
    pub fn database_target(&self) -> &crate::database::DatabaseTarget {
        self.database.target()
    }

    /// The folder of the SQLite database.
    pub fn database_folder(&self) -> Option<&std::path::Path> {
        self.database.folder()
    }

    /// Closes the database and removes it. On SQLite it goes with the application.
    pub async fn end(self) {
        drop(self.service);
        self.database.end().await;
    }

    /// Gets a page under the public name.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path)).await
    }

    /// Posts a form from one of our own pages.
    pub async fn post_form(&self, path: &str, form: &str) -> Answer {
        let mut request = request(Method::POST, path);
        let headers = request.headers_mut();
        let form_type = "application/x-www-form-urlencoded".parse().expect("a type");
        headers.insert(header::CONTENT_TYPE, form_type);
        headers.insert("sec-fetch-site", "same-origin".parse().expect("a value"));
        *request.body_mut() = Body::from(form.to_owned());
        self.send(request).await
    }

    /// Sends any request through all layers.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.service.clone().oneshot(request).await.expect("infallible");
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The one value of a header; empty when it is missing. Several are joined with ` | `.
    pub fn header(&self, name: &str) -> String {
        let values = self.headers.get_all(name).iter();
        values.map(|value| value.to_str().unwrap_or("?")).collect::<Vec<_>>().join(" | ")
    }
}

/// A request under the public name, as a browser without `Sec-Fetch-Site` sends it.
pub fn request(method: Method, path: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(path).header(header::HOST, HOST);
    request.body(Body::empty()).expect("a request")
}
