//! Bounds on what a request may send and how long an answer may take.
//!
//! A body is read before the handler begins, under its own size and deadline, so that a slow line does not use up
//! the handler's time, and so that no handler can forget the bound.

use crate::{
    database::{DatabaseError, query::accounts::known_browser},
    domain::{
        accounts::sign_in::Secret,
        limit::{Action, Busy},
    },
    http::{
        HostConfig, HttpContext, HttpError, RouteFacts,
        cookie::Cookie,
        upload::{SendsOn, Upload},
    },
    limiter::{Client, Key},
    routes::Reads,
    state::AppState,
};
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use std::{pin::pin, sync::Arc};
use tokio::time::{sleep, timeout};

/// Refuses an address or a head that is too long, whatever route it asks for, and an address with a byte that no name
/// of ours has and that PostgreSQL takes in no text.
pub async fn head(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    match too_long(&context, &request) {
        Some(status) => HttpError::status(status).into_response(),
        None => next.run(request).await,
    }
}

/// Why an address or a head is refused; `None` when it is not.
pub(super) fn too_long(context: &HttpContext, request: &Request) -> Option<StatusCode> {
    let address = request.uri().path_and_query().map_or("", |path| path.as_str());
    if address.len() > context.limits.url_bytes {
        return Some(StatusCode::URI_TOO_LONG);
    }
    if address.contains("%00") {
        return Some(StatusCode::BAD_REQUEST);
    }
    let too_large = lines_bytes(request.headers()) > context.limits.header_bytes;
    too_large.then_some(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
}

/// The size of header lines as they are sent: `name: value`, and the end of the line.
fn lines_bytes(headers: &HeaderMap) -> usize {
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

/// Asks those to wait who do what the route counts too often. Before the body is read, so that it costs next to nothing.
pub async fn often(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let facts = request.extensions().get::<Arc<RouteFacts>>();
    let reading = matches!(request.method(), &Method::GET | &Method::HEAD);
    let counted = facts.and_then(|facts| facts.limit);
    if let Some(action) = counted.filter(|action| !reading || action.counts_reading()) {
        let client = Client::of(request.extensions());
        if let Err(wait) = state.limiter.take(action, Key::Client(client)) {
            match may_all_the_same(&state, action, known_by(&request)).await {
                Ok(true) => {}
                Ok(false) => return HttpError::often(wait).into_response(),
                Err(error) => return HttpError::from(error).into_response(),
            }
        }
    }
    next.run(request).await
}

/// Whether somebody signed in in this browser before, and did not do too much of this: then what others do, near them or
/// everywhere together, does not hold them up (AU7).
async fn may_all_the_same(
    state: &AppState,
    action: Action,
    known: Option<Secret>,
) -> Result<bool, DatabaseError> {
    let Some(known) = known.filter(|_| action.knows_browsers()) else { return Ok(false) };
    let (hash, today) = (known.hash(), state.clock.today());
    Ok(known_browser::is_known(&state.database, &hash, today).await?
        && state.limiter.take(action, Key::Target(&hash)).is_ok())
}

fn known_by(request: &Request) -> Option<Secret> {
    let host = request.extensions().get::<Arc<HostConfig>>()?;
    Cookie::Known.read(host, request.headers())
}

/// Reads the whole body under the bound of its route, then lets the handler begin. A form with files is read by its handler.
pub async fn body(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    let facts = request.extensions().get::<Arc<RouteFacts>>();
    let reads = facts.map(|facts| facts.reads).unwrap_or_default();
    if let (Reads::Files(megabytes), false) = (reads, request.method().is_safe()) {
        return upload(&context, megabytes, request, next).await;
    }
    if request.body().is_end_stream() {
        return next.run(request).await;
    }
    let most = match reads {
        Reads::Form | Reads::Files(_) => context.limits.form_bytes,
        Reads::Json => context.limits.json_bytes,
    };
    if request.body().size_hint().lower() > most as u64 {
        return body_too_long();
    }
    let (parts, body) = request.into_parts();
    match timeout(context.limits.body_time(), Limited::new(body, most).collect()).await {
        Err(_) => closing(StatusCode::REQUEST_TIMEOUT),
        Ok(Err(error)) if error.is::<LengthLimitError>() => body_too_long(),
        Ok(Err(_)) => closing(StatusCode::BAD_REQUEST),
        Ok(Ok(body)) => next.run(Request::from_parts(parts, Body::from(body.to_bytes()))).await,
    }
}

/// Lets a handler read a form with files while it comes, as long as there is room for one more.
async fn upload(context: &HttpContext, megabytes: u32, request: Request, next: Next) -> Response {
    let Ok(_room) = context.uploads.try_acquire() else {
        return unread(HttpError::unavailable(Busy("forms with files")).into_response());
    };
    let (mut parts, body) = request.into_parts();
    let (upload, body) = Upload::begin(body, megabytes, &context.limits);
    parts.extensions.insert(upload.clone());
    let answer = next.run(Request::from_parts(parts, body)).await;
    if upload.came_whole() { answer } else { unread(answer) }
}

/// The answer to a form with files of which more may come.
fn unread(mut answer: Response) -> Response {
    answer.extensions_mut().insert(SendsOn);
    closed(answer)
}

fn body_too_long() -> Response {
    closing(StatusCode::PAYLOAD_TOO_LARGE)
}

/// What is left of the body is not read, so the connection cannot serve another request.
fn closing(status: StatusCode) -> Response {
    closed(HttpError::status(status).into_response())
}

fn closed(mut response: Response) -> Response {
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The handler took longer than it may.
#[derive(Debug, thiserror::Error)]
#[error("the handler took longer than {0} s")]
struct TooSlow(u64);

/// Ends a handler that takes too long. The time in which a form with files comes is not its own.
pub async fn handler_time(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    let upload = request.extensions().get::<Arc<Upload>>().cloned();
    let mut answer = pin!(next.run(request));
    if let Some(upload) = upload {
        tokio::select! {
            answer = answer.as_mut() => return answer,
            () = upload.is_read() => {}
            () = sleep(context.limits.upload_time()) => {}
        }
    }
    match timeout(context.limits.handler_time(), answer).await {
        Ok(answer) => answer,
        Err(_) => HttpError::unavailable(TooSlow(context.limits.handler_seconds)).into_response(),
    }
}
