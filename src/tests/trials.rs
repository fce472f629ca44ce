//! Routes that exist in tests alone, to provoke what real ones avoid, and layers left out for twins.

#![expect(
    clippy::disallowed_types,
    reason = "a route that takes what ours refuse is what they are compared with"
)]

use crate::{languages, router};
use app::request_context::redirect;
use axum::{
    body::Body,
    extract::{Path, Query},
    response::{Html, IntoResponse, Response},
};
use bytes::Bytes;
use http::{StatusCode, header};
use parking_lot::Mutex;
use serde::Deserialize;
use server::{
    config::Config,
    domain::{limit::Action, organizations::permission::Permission},
    http::{Entry, HttpContext, HttpError, Registry, accept::Service},
    routes::{Cache, Route},
    state::AppState,
    testing::TestApp,
};
use std::{
    convert::Infallible,
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tower::util::BoxCloneSyncService;

/// What a failure knows and nobody may see.
pub const INSIDE: &str = "SELECT secret FROM /srv/semilla at line 7";
/// What a panic says and nobody may see.
pub const PANIC: &str = "panicked over canary-panic";
/// Bytes of the large page.
pub const LARGE: usize = 4 * 1024 * 1024;
/// Bytes that the leaking route keeps at each request.
pub const LEAK: usize = 16 * 1024;

/// Never emptied: what the leaking route keeps.
static KEPT: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

fn entries() -> Vec<Entry> {
    let mut entries = mistakes();
    entries.extend([
        Entry::of(Route::person("trial.person", "/trial/person"))
            .get(async || Html("<p>person</p>")),
        Entry::of(Route::coalition(Permission::SeeAudit, "trial.coalition", "/trial/coalition"))
            .get(async || Html("<p>coalition</p>")),
        Entry::of(Route::right(Permission::SeeMembers, "trial.right", "/trial/right").step_up())
            .get(async || Html("<p>right</p>")),
        Entry::of(Route::public("trial.page", "/trial/page")).get(async || Html("<p>page</p>")),
        Entry::of(Route::public("trial.form", "/trial/form"))
            .get(async || Html("<p>form</p>"))
            .post(async |body: Bytes| format!("{} bytes", body.len())),
        Entry::of(Route::public("trial.all_the_same", "/trial/all-the-same").even_when_read_only())
            .post(async |_: Bytes| Html("<p>done</p>")),
        Entry::of(Route::public("trial.often", "/trial/often").limit(Action::Report))
            .get(async || Html("<p>form</p>"))
            .post(async |_: Bytes| Html("<p>done</p>")),
        Entry::of(Route::public("trial.island", "/trial/island").islands())
            .get(async || Html("<p>island</p>")),
        Entry::of(Route::public("trial.panic", "/trial/panic")).get(panic),
        Entry::of(Route::public("trial.failure", "/trial/failure")).get(failure),
        Entry::of(Route::public("trial.slow", "/trial/slow")).get(slow),
        Entry::of(Route::public("trial.short", "/trial/short")).get(short),
        Entry::of(Route::public("trial.large", "/trial/large")).get(large),
        Entry::of(Route::public("trial.leak", "/trial/leak")).get(leak),
        Entry::of(Route::public("trial.refused", "/trial/refused")).post(refused),
        Entry::of(Route::public("trial.machine", "/trial/machine").reads_json())
            .post(async |body: Bytes| format!("{} bytes", body.len())),
        Entry::of(Route::public("trial.kept", "/trial/kept").cache(Cache::Page(&["a", "b"])))
            .get(counted),
        Entry::of(Route::public("trial.reader", "/trial/reader").cache(Cache::Reader)).get(counted),
        Entry::of(Route::public("trial.stricter", "/trial/stricter").cache(Cache::Page(&[])))
            .get(async || ([(header::CACHE_CONTROL, "no-store")], counted().await)),
        Entry::of(Route::public("trial.sets", "/trial/sets").cache(Cache::Page(&[])))
            .get(async || ([(header::SET_COOKIE, "a=1")], counted().await)),
    ]);
    entries
}

/// Routes that do what none of ours may, so that the checks over all routes can show that they would see it.
#[expect(clippy::disallowed_types, reason = "routes of trial do what none of ours may")]
pub fn mistakes() -> Vec<Entry> {
    static VISITS: AtomicUsize = AtomicUsize::new(0);
    vec![
        Entry::of(Route::public("trial.remembers", "/trial/remembers"))
            .get(async || ([(header::SET_COOKIE, "seen=1")], Html("<p>cookie</p>"))),
        Entry::of(Route::public("trial.counter", "/trial/counter"))
            .get(async || Html(VISITS.fetch_add(1, Ordering::Relaxed).to_string())),
        Entry::of(Route::public("trial.onward", "/trial/onward"))
            .get(async |Query(asked): Query<Onward>| redirect(StatusCode::SEE_OTHER, &asked.next)),
        Entry::of(
            Route::public("trial.shortened", "/trial/shortened/{*rest}")
                .sample(&[("rest", "en")])
                .answers(StatusCode::MOVED_PERMANENTLY),
        )
        .get(async |Path(rest): Path<String>| {
            redirect(StatusCode::MOVED_PERMANENTLY, &format!("/{rest}"))
        }),
        Entry::of(Route::public("trial.list", "/trial/list")).get(
            async |Query(asked): Query<AnySize>| {
                Html("<li class=\"entry\">".repeat(asked.page_size.unwrap_or(20).min(1_000)))
            },
        ),
    ]
}

/// Routes that take whatever comes with what they ask for.
pub fn careless() -> Vec<Entry> {
    vec![
        Entry::of(Route::public("trial.takes_any_field", "/trial/takes-any-field"))
            .post(async |_: Bytes| redirect(StatusCode::SEE_OTHER, "/en")),
    ]
}

/// Routes of people that forget what the matrix looks for: the permit, a form to try them with, a scope.
pub fn forgetful() -> Vec<Entry> {
    const ORGANIZATION: &[(&str, &str)] = &[("slug", "demo-workers")];
    let manages = |name, path| Route::right(Permission::ManageOrganization, name, path);
    let forgot = manages("trial.forgot", "/{language}/organizations/{slug}/forgot");
    let moves = manages("move organization", "/{language}/organizations/{slug}/forgot/post");
    let formless = manages("trial.formless", "/{language}/organizations/{slug}/formless");
    let nowhere = manages("trial.nowhere", "/{language}/nowhere/{thing}");
    vec![
        Entry::of(forgot.sample(ORGANIZATION)).get(async || Html("<p>secret</p>")),
        Entry::of(moves.sample(ORGANIZATION).posted())
            .post(async |_: Bytes| redirect(StatusCode::SEE_OTHER, "/en")),
        Entry::of(formless.sample(ORGANIZATION).posted())
            .post(async |_: Bytes| redirect(StatusCode::SEE_OTHER, "/en")),
        Entry::of(nowhere.sample(&[("thing", "a")])).get(async || Html("<p>nowhere</p>")),
    ]
}

#[derive(Deserialize)]
struct Onward {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
struct AnySize {
    page_size: Option<usize>,
}

/// A page of some length that is another one each time, so that one from memory is told.
async fn counted() -> Html<String> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    Html(format!("<h1>Page {number}</h1>{}", "<p>Some more words.</p>".repeat(100)))
}

#[expect(clippy::panic, reason = "that is the trial")]
async fn panic() -> Response {
    panic!("{PANIC}")
}

async fn failure() -> Result<Response, HttpError> {
    Err(HttpError::from(io::Error::other(INSIDE)))
}

async fn slow() -> &'static str {
    tokio::time::sleep(Duration::from_secs(3600)).await;
    "slow"
}

async fn short() -> &'static str {
    tokio::time::sleep(Duration::from_millis(400)).await;
    "short"
}

async fn large() -> Response {
    large_body().into_response()
}

/// More than the buffers of both sockets hold, made while it is sent.
fn large_body() -> Body {
    static CHUNK: [u8; 64 * 1024] = [b'x'; 64 * 1024];
    let chunks = (0..LARGE / CHUNK.len()).map(|_| Ok::<_, Infallible>(Bytes::from_static(&CHUNK)));
    Body::from_stream(futures::stream::iter(chunks))
}

async fn leak() -> Response {
    KEPT.lock().push(vec![1; LEAK]);
    large_body().into_response()
}

/// axum's own refusal, in a library's words.
async fn refused(axum::Form(_): axum::Form<u8>) -> &'static str {
    "never"
}

/// The routes of the site and those of the trials.
pub fn registry() -> Registry {
    let site = router::registry().unwrap().entries().to_vec();
    Registry::new(site.into_iter().chain(entries())).unwrap()
}

/// The application with trials.
pub async fn app() -> TestApp {
    app_of(TestApp::config()).await
}

/// The same with another configuration.
pub async fn app_of(config: Config) -> TestApp {
    TestApp::start(config, registry(), build).await
}

/// The twin: the same routes without any layer around them.
pub async fn bare_app() -> TestApp {
    TestApp::start(TestApp::config(), registry(), bare).await
}

/// Routes and layers as the binary has them.
pub fn build(
    registry: Registry,
    state: AppState,
    context: HttpContext,
) -> (Service, Arc<HttpContext>) {
    let locales = languages::load(&state.config, false).unwrap();
    router::build(registry, state, context, locales)
}

/// Routes without layers.
fn bare(registry: Registry, state: AppState, context: HttpContext) -> (Service, Arc<HttpContext>) {
    let context = Arc::new(context);
    (BoxCloneSyncService::new(registry.into_router(&context, &state).with_state(state)), context)
}
