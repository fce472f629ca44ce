//! The one funnel to an error answer: logged once with all causes, shown without any.
//!
//! A handler gives up with a [`HttpError`]; `?` makes one of any error. The [`pages`] layer logs the causes, then asks
//! the [`ErrorPages`] for a page. Answers of axum itself (a refused form, a wrong method) take the same way, so no
//! sentence of a library reaches a reader.

use super::{Admission, HttpContext, RouteFacts, middleware::request::RequestId};
use crate::{
    database::DatabaseError,
    domain::limit::{Busy, Wait},
    services::accounts::identity::NotPermitted,
};
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures::future::BoxFuture;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use std::{error::Error, fmt::Write, io, sync::Arc};

/// Why a request has no answer.
#[derive(Debug)]
pub struct HttpError {
    status: StatusCode,
    cause: Option<Arc<dyn Error + Send + Sync>>,
    temporary: Option<Temporary>,
}

/// Why something is refused for a while only, where the status alone does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temporary {
    /// Too many of the same in a short time: 429.
    Often(Wait),
    /// Nothing is changed at the moment: 503.
    ReadOnly,
    /// The database was lost while it stored something: 503, and nobody knows whether it is there.
    Unconfirmed,
}

/// The cause of a failure, on its way from the handler to the log.
#[derive(Debug, Clone)]
struct Cause(Arc<dyn Error + Send + Sync>);

/// Marks an error answer whose body is meant as it is.
#[derive(Debug, Clone, Copy)]
pub struct Finished;

impl HttpError {
    /// There is no such thing, or none that may be known.
    pub fn not_found() -> Self {
        Self::status(StatusCode::NOT_FOUND)
    }

    /// A status without a cause worth a log line.
    pub fn status(status: StatusCode) -> Self {
        Self { status, cause: None, temporary: None }
    }

    /// Too many of the same in a short time: 429, with the time to wait.
    pub fn often(wait: Wait) -> Self {
        let temporary = Some(Temporary::Often(wait));
        Self { temporary, ..Self::status(StatusCode::TOO_MANY_REQUESTS) }
    }

    /// Nothing is changed at the moment: 503. Nothing broke, so it is no failure in the log.
    pub fn read_only() -> Self {
        let temporary = Some(Temporary::ReadOnly);
        Self { temporary, ..Self::status(StatusCode::SERVICE_UNAVAILABLE) }
    }

    /// It cannot be done now and may work later: 503.
    pub fn unavailable(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let cause = Some(Arc::from(cause.into()));
        Self { cause, ..Self::status(StatusCode::SERVICE_UNAVAILABLE) }
    }

    /// What a command or a question gave up with. A limit is 429; what somebody may not do is 404; a database or a disk that
    /// cannot do it now, and whatever has too much to do, is 503; anything else broke and is 500.
    pub fn because(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let cause = cause.into();
        if let Some(wait) = behind::<Wait>(cause.as_ref()) {
            return Self::often(*wait);
        }
        if behind::<NotPermitted>(cause.as_ref()).is_some() {
            return Self::not_found();
        }
        if behind::<Busy>(cause.as_ref()).is_some() {
            return Self::unavailable(cause);
        }
        let status = match is_temporary(cause.as_ref()) {
            true => StatusCode::SERVICE_UNAVAILABLE,
            false => StatusCode::INTERNAL_SERVER_ERROR,
        };
        Self { cause: Some(Arc::from(cause)), ..Self::status(status) }
    }
}

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for HttpError {
    fn from(cause: E) -> Self {
        Self::because(cause)
    }
}

impl IntoResponse for HttpError {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        let again = match self.temporary {
            Some(Temporary::Often(wait)) => Some(wait.seconds()),
            Some(Temporary::ReadOnly | Temporary::Unconfirmed) => Some(300),
            None if self.status == StatusCode::SERVICE_UNAVAILABLE => Some(5),
            None => None,
        };
        if let Some(seconds) = again {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(temporary) = self.temporary {
            response.extensions_mut().insert(temporary);
        }
        if let Some(cause) = self.cause {
            response.extensions_mut().insert(Cause(cause));
        }
        response
    }
}

/// What an error page may know.
#[derive(Debug, Clone)]
pub struct ErrorVisit {
    /// The status of the answer.
    pub status: StatusCode,
    /// The path that was asked for; its first part may be a language. Never shown as our own words.
    pub path: String,
    /// The reader's `Accept-Language`, where the path says no language.
    pub accept_language: Option<String>,
    /// What a reader can quote and the log holds; only for a status of 500 and above.
    pub error_id: Option<String>,
    /// Why it is refused for a while only, if it is.
    pub temporary: Option<Temporary>,
}

/// Renders error pages. The status and the headers are set by the caller.
pub trait ErrorPages: Send + Sync + 'static {
    /// A whole page for the visit.
    fn page(&self, visit: ErrorVisit) -> BoxFuture<'static, Response>;

    /// The way to what is asked of somebody who wanted `path`: a redirect that knows where to come back to.
    fn admission(&self, admission: Admission, method: &Method, path: &str) -> Response {
        let _ = (method, path);
        HttpError::status(match admission {
            Admission::SignIn => StatusCode::UNAUTHORIZED,
            Admission::Proof => StatusCode::FORBIDDEN,
        })
        .into_response()
    }
}

/// Error pages without design, for a server without `app`.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainErrorPages;

impl ErrorPages for PlainErrorPages {
    fn page(&self, visit: ErrorVisit) -> BoxFuture<'static, Response> {
        Box::pin(async move { plain_page(visit.status, visit.error_id.as_deref()) })
    }
}

/// A page of status and error id alone.
pub(super) fn plain_page(status: StatusCode, error_id: Option<&str>) -> Response {
    let title = format!("{} {}", status.as_u16(), status.canonical_reason().unwrap_or("Error"));
    let id = error_id.map(|id| format!("<p><code>{id}</code></p>")).unwrap_or_default();
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1>{id}</html>"
    );
    let html_type = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
    (status, html_type, html).into_response()
}

/// Gives every error answer a page, and every failure one log line.
pub async fn pages(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    let id = request.extensions().get::<RequestId>().cloned().unwrap_or_default();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let accept_language = text_of(request.headers(), header::ACCEPT_LANGUAGE);
    let answer = next.run(request).await;
    let status = answer.status();
    if status.as_u16() < 400 {
        return answer;
    }
    let temporary = answer.extensions().get::<Temporary>().copied();
    let broke = status.is_server_error() && temporary.is_none();
    if broke {
        log(&method, &answer, &id);
    }
    if answer.extensions().get::<Finished>().is_some() || is_html(answer.headers()) {
        return answer;
    }
    let error_id = broke.then(|| id.to_string());
    let temporary = temporary.or_else(|| broke.then(|| of_a_change(&method, &answer)).flatten());
    let visit = ErrorVisit { status, path, accept_language, error_id, temporary };
    let page = context.pages.page(visit).await;
    dressed(answer, page)
}

/// What is said of a change that failed for a while: that nothing of it is kept, or that nobody knows.
fn of_a_change(method: &Method, answer: &Response) -> Option<Temporary> {
    let Cause(cause) = answer.extensions().get::<Cause>()?;
    if method.is_safe() || !is_temporary(cause.as_ref()) {
        return None;
    }
    Some(match behind::<DatabaseError>(cause.as_ref()) {
        Some(DatabaseError::Unconfirmed(_)) => Temporary::Unconfirmed,
        _ => Temporary::ReadOnly,
    })
}

/// Whether the machine, not the program or the visitor, is what failed: the same may work later.
fn is_temporary(cause: &(dyn Error + 'static)) -> bool {
    match behind::<DatabaseError>(cause) {
        Some(error) => error.is_temporary(),
        None => disk_failed(cause),
    }
}

/// Whether a file could not be written or read because of the disk that holds it.
fn disk_failed(cause: &(dyn Error + 'static)) -> bool {
    use io::ErrorKind::{QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    const EIO: i32 = 5;
    behind::<io::Error>(cause).is_some_and(|error| {
        matches!(error.kind(), StorageFull | QuotaExceeded | ReadOnlyFilesystem)
            || error.raw_os_error() == Some(EIO)
    })
}

/// The page with status, headers and extensions of the first answer.
fn dressed(answer: Response, page: Response) -> Response {
    let (mut parts, _) = answer.into_parts();
    let (page, body) = page.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::CONTENT_TYPE);
    for (name, value) in &page.headers {
        parts.headers.insert(name, value.clone());
    }
    Response::from_parts(parts, body)
}

fn log(method: &Method, answer: &Response, id: &RequestId) {
    let route = answer.extensions().get::<Arc<RouteFacts>>().map_or("none", |facts| facts.name);
    let causes = answer.extensions().get::<Cause>().map(|Cause(error)| causes(error.as_ref()));
    tracing::error!(
        route,
        method = method.as_str(),
        status = answer.status().as_u16(),
        request_id = %id,
        causes,
        "a request failed"
    );
}

/// An error of this type: the error itself, or one that lies behind it.
fn behind<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        next = error.source();
    }
    None
}

/// An error and all that lies behind it, on one line.
fn causes(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        // Writing into a String cannot fail.
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    text
}

fn is_html(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE);
    content_type.is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

fn text_of(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// An answer of this status whose body stays as it is, for machines.
pub(super) fn finished(status: StatusCode, text: &'static str) -> Response {
    let mut response = (status, Body::from(text)).into_response();
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response.extensions_mut().insert(Finished);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::accounts::password::{HashingError, PasswordError};

    #[derive(Debug, thiserror::Error)]
    #[error("the list cannot be read")]
    struct Outer(#[source] DatabaseError);

    #[test]
    fn all_causes_are_told_in_one_line() {
        let error = Outer(DatabaseError::Statement("1".into()));
        assert_eq!(causes(&error), "the list cannot be read: a statement failed (code 1)");
    }

    #[test]
    fn ab1_a_limit_says_when_to_come_back() {
        let wait = Wait(std::time::Duration::from_millis(2_500));
        let failure = HttpError::from(wait).into_response();
        assert_eq!(failure.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(failure.headers()[header::RETRY_AFTER], "3");
        assert_eq!(failure.extensions().get(), Some(&Temporary::Often(wait)));
    }

    #[test]
    fn what_lies_behind_the_error_of_a_command_decides_the_status() {
        let status = |error: PasswordError| HttpError::from(error).into_response().status();
        let wait = Wait(std::time::Duration::from_secs(2));
        assert_eq!(status(wait.into()), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(status(DatabaseError::Busy.into()), StatusCode::SERVICE_UNAVAILABLE);
        let busy = HashingError::from(Busy("passwords to hash"));
        assert_eq!(status(busy.into()), StatusCode::SERVICE_UNAVAILABLE);
        // The twin: an error with nothing of that behind it broke.
        assert_eq!(status(PasswordError::NoKey), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(HttpError::from(NotPermitted).into_response().status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_database_out_of_reach_is_503_and_asks_to_come_back() {
        let failure = HttpError::from(DatabaseError::Unavailable("closed".into())).into_response();
        assert_eq!(failure.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(failure.headers()[header::RETRY_AFTER], "5");
        let full = io::Error::from(io::ErrorKind::StorageFull);
        for failure in [HttpError::from(Outer(DatabaseError::Full("13".into()))), full.into()] {
            assert_eq!(failure.into_response().status(), StatusCode::SERVICE_UNAVAILABLE);
        }
        let failure = HttpError::from(DatabaseError::Conflict).into_response();
        assert_eq!(failure.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
