//! The host allow-list: a request for a name that is not ours gets 421, whatever it asks for.

use crate::http::{HttpContext, HttpError};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};
use std::sync::Arc;

/// Lets a request through that names one of our places, and notes which.
pub async fn check(
    State(context): State<Arc<HttpContext>>,
    mut request: Request,
    next: Next,
) -> Response {
    let host = match authority(&request) {
        Ok(name) => context.host(name),
        Err(status) => return HttpError::status(status).into_response(),
    };
    let Some(host) = host else {
        return HttpError::status(StatusCode::MISDIRECTED_REQUEST).into_response();
    };
    let host = host.clone();
    request.extensions_mut().insert(host);
    next.run(request).await
}

/// The host that was asked for: of the request line, else the one `Host` header.
pub(super) fn authority(request: &Request) -> Result<&str, StatusCode> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let first = hosts.next();
    if hosts.next().is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    if let Some(authority) = request.uri().authority() {
        return Ok(authority.as_str());
    }
    first.and_then(|host| host.to_str().ok()).ok_or(StatusCode::BAD_REQUEST)
}
