//! Serving server functions: what a request knows goes in, and what leptos_axum answers comes out as every other answer does.
//!
//! leptos_axum answers an unknown path, a refused argument and a plain form in its own way: a sentence of the library, or a
//! redirect to whatever the request calls its referrer, with the error in the address. None of that leaves here.

use crate::{
    browser::Browser,
    request_context::{RequestContext, first_part},
};
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{FromRequest, Request},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use leptos::{
    context::{provide_context, use_context},
    prelude::expect_context,
    server_fn::{ContentType, axum::server_fn_paths},
};
use leptos_axum::{ResponseOptions, handle_server_fns_with_context};
use parking_lot::Mutex;
use server::{
    http::{HttpError, RouteFacts, error::Finished, input::Input},
    routes::Reads,
    state::AppState,
};
use std::sync::Arc;

/// What a server function may know of the request that called it.
#[derive(Clone)]
pub struct Called {
    /// Who asks in which language, and all that a request may use.
    pub ctx: RequestContext,
    /// The browser that asks.
    pub browser: Browser,
    outcome: Arc<Mutex<Outcome>>,
}

/// What becomes of the answer.
#[derive(Debug, Default)]
pub(super) enum Outcome {
    /// It is as the function gave it.
    #[default]
    Done,
    /// A rule refused, and the answer says why in a sentence.
    Refused,
    /// Something is not there, or broke.
    Failed(HttpError),
}

/// What the request that called this server function knows.
pub fn called() -> Called {
    expect_context()
}

/// Notes what becomes of the answer. Outside a server function there is nobody to note it for.
pub(super) fn note(outcome: Outcome) {
    if let Some(called) = use_context::<Called>() {
        *called.outcome.lock() = outcome;
    }
}

impl Called {
    /// Sends the browser on to a path of ours (303): what a plain form needs. The path is percent-encoded.
    pub fn go_on(&self, path: &str) {
        let answer = expect_context::<ResponseOptions>();
        if let Ok(path) = HeaderValue::from_str(path) {
            answer.set_status(StatusCode::SEE_OTHER);
            answer.insert_header(header::LOCATION, path);
        }
    }

    /// Gives the answer headers, for example cookies.
    pub fn with_headers(&self, set: impl FnOnce(&Browser, &mut Response)) {
        let (mut made, answer) =
            (Response::new(Body::empty()), expect_context::<ResponseOptions>());
        set(&self.browser, &mut made);
        for (name, value) in made.headers() {
            answer.append_header(name.clone(), value.clone());
        }
    }
}

/// A call: arguments in the body as the function takes them. What they hold, the encoding of the function checks.
pub struct Call(Request);

impl Input for Call {}

impl FromRequest<AppState> for Call {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let reads = parts.extensions.get::<Arc<RouteFacts>>().map(|facts| facts.reads);
        let wanted = match reads {
            Some(Reads::Json) => super::encoding::StrictJson::CONTENT_TYPE,
            _ => super::encoding::StrictForm::CONTENT_TYPE,
        };
        // A program that presses a button need not say in what shape it says nothing.
        let says_nothing = body.is_end_stream() && reads == Some(Reads::Form);
        match parts.headers.get(header::CONTENT_TYPE) {
            None if says_nothing => {
                parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(wanted));
            }
            Some(is) if essence(is) == wanted => {}
            _ => return Err(HttpError::status(StatusCode::UNSUPPORTED_MEDIA_TYPE).into_response()),
        }
        let request = Request::from_parts(parts.clone(), body);
        match Bytes::from_request(request, state).await {
            Ok(body) => Ok(Self(Request::from_parts(parts, Body::from(body)))),
            Err(refused) => {
                Err(HttpError::status(refused.into_response().status()).into_response())
            }
        }
    }
}

/// A media type without its parameters, in small letters.
fn essence(value: &HeaderValue) -> String {
    let text = value.to_str().unwrap_or_default();
    text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// `POST /{language}/api/…`
pub async fn post(ctx: RequestContext, browser: Browser, Call(request): Call) -> Response {
    run(ctx, browser, request).await
}

async fn run(ctx: RequestContext, browser: Browser, mut request: Request) -> Response {
    let Some(uri) = without_language(request.uri()) else {
        return HttpError::not_found().into_response();
    };
    *request.uri_mut() = uri;
    // Both libraries would send a plain form back to where it says it came from, with the error in the address.
    request.headers_mut().remove(header::REFERER);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let outcome = Arc::new(Mutex::new(Outcome::Done));
    let called = Called { ctx, browser, outcome: outcome.clone() };
    let provide = move || provide_context(called.clone());
    let mut answer = handle_server_fns_with_context(provide, request).await.into_response();
    let outcome = std::mem::take(&mut *outcome.lock());
    match outcome {
        Outcome::Failed(failure) => failure.into_response(),
        Outcome::Refused => {
            answer.extensions_mut().insert(Finished);
            answer
        }
        Outcome::Done if answer.status().is_client_error() || answer.status().is_server_error() => {
            HttpError::status(answer.status()).into_response()
        }
        Outcome::Done => answer,
    }
}

/// The address under which leptos knows the function.
fn without_language(uri: &Uri) -> Option<Uri> {
    let whole = uri.path_and_query()?.as_str();
    let language = first_part(whole);
    let rest = whole.strip_prefix('/')?.strip_prefix(language)?;
    rest.parse().ok()
}

/// The paths of all server functions of the program, under the language of their reader, and their methods.
pub fn paths() -> Vec<(String, axum::http::Method)> {
    server_fn_paths().map(|(path, method)| (format!("/{{language}}{path}"), method)).collect()
}
