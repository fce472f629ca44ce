//! Where a request that changes something may come from: our own pages.
//!
//! tower-http's `CsrfLayer` decides by `Sec-Fetch-Site`, then by `Origin` against `Host`. It trusts no origin beyond
//! that; since the host allow-list stands before it, what it lets through came from a public origin. Two gaps are
//! closed here: it does not look at the scheme, and a WebSocket upgrade is a GET.

use crate::http::{HttpContext, HttpError};
use axum::{
    body::Body,
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, StatusCode, header};
use std::sync::Arc;
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// The layer of tower-http; its refusals take the way of all errors.
pub fn cross_site() -> CsrfLayer<fn(ProtectionError) -> Response<Body>> {
    CsrfLayer::new().with_rejection_response(refuse as fn(ProtectionError) -> Response<Body>)
}

fn refuse(_: ProtectionError) -> Response<Body> {
    HttpError::status(StatusCode::FORBIDDEN).into_response()
}

/// Refuses what `CsrfLayer` leaves open: an upgrade from elsewhere, and an origin of another scheme.
pub async fn check(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    let headers = request.headers();
    let safe = matches!(request.method(), &Method::GET | &Method::HEAD | &Method::OPTIONS);
    let vouched = headers.contains_key("sec-fetch-site");
    let looked_at = headers.contains_key(header::UPGRADE) || (!safe && !vouched);
    if looked_at && comes_from_elsewhere(&context, headers) {
        return HttpError::status(StatusCode::FORBIDDEN).into_response();
    }
    next.run(request).await
}

fn comes_from_elsewhere(context: &HttpContext, headers: &HeaderMap) -> bool {
    let own =
        |origin: &http::HeaderValue| origin.to_str().is_ok_and(|text| context.is_own_origin(text));
    headers.get_all(header::ORIGIN).iter().any(|origin| !own(origin))
}
