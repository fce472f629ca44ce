//! Security headers on every answer, errors and redirects included.

use super::host;
use crate::{
    http::{HostConfig, HttpContext, RouteFacts, WithoutIslands},
    routes::Cache,
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use std::sync::Arc;

/// The same on every answer.
const FIXED: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    // Not `no-referrer`: under it Chromium sends `Origin: null` with our own forms.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("permissions-policy", PERMISSIONS),
];

/// Everything off but what our own pages use: full screen for recordings, the clipboard for sharing, passkeys. Short,
/// because it travels with every answer; browsers take what is not named as refused to other origins.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), \
    display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()";

/// Two years, as browsers ask for.
const INSIST_ON_TLS: HeaderValue = HeaderValue::from_static("max-age=63072000");
const TRUSTED_TYPES: HeaderName = HeaderName::from_static("content-security-policy-report-only");
const TRUSTED_TYPES_WANTED: HeaderValue =
    HeaderValue::from_static("require-trusted-types-for 'script'");

/// Sets the headers on whatever comes back.
pub async fn set(
    State(context): State<Arc<HttpContext>>,
    request: Request,
    next: Next,
) -> Response {
    let host = host::authority(&request).ok().and_then(|name| context.host(name));
    let host = host.unwrap_or(context.main_host()).clone();
    let mut answer = next.run(request).await;
    dress(&mut answer, &host);
    answer
}

/// The headers of one answer.
pub(super) fn dress(answer: &mut Response, host: &HostConfig) {
    let status = answer.status();
    let facts = answer.extensions().get::<Arc<RouteFacts>>().cloned();
    // An error page of a route with islands is a page without.
    let shown = status.is_success() || status == StatusCode::UNPROCESSABLE_ENTITY;
    let without = answer.extensions().get::<WithoutIslands>().is_some();
    let islands = shown && !without && facts.as_ref().is_some_and(|facts| facts.islands);
    let cache = match (&facts, status.is_client_error() || status.is_server_error()) {
        (Some(facts), false) => facts.cache,
        _ => Cache::Nothing,
    };
    let headers = answer.headers_mut();
    for (name, value) in FIXED {
        headers.insert(*name, HeaderValue::from_static(value));
    }
    // A kept file brings a stricter policy of its own.
    let csp = if islands { &host.csp_with_islands } else { &host.csp };
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| csp.clone());
    if islands {
        headers.insert(TRUSTED_TYPES, TRUSTED_TYPES_WANTED);
    }
    if host.insists_on_tls() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, INSIST_ON_TLS);
    }
    let keep = HeaderValue::from_static(cache.header());
    headers.entry(header::CACHE_CONTROL).or_insert(keep);
    if cache == Cache::Reader {
        headers.append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    headers.remove(header::SERVER);
    name_charset(headers);
}

/// A text without a charset is guessed at by browsers.
fn name_charset(headers: &mut HeaderMap) {
    let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()) else {
        return;
    };
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(named) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        headers.insert(header::CONTENT_TYPE, named);
    }
}

/// The headers of an answer that no layer sees, as lines of HTTP/1.1.
pub(in crate::http) fn as_lines(host: &HostConfig) -> String {
    let mut lines = String::new();
    for (name, value) in FIXED {
        lines.push_str(&format!("{name}: {value}\r\n"));
    }
    lines.push_str("content-security-policy: ");
    lines.push_str(host.csp.to_str().unwrap_or("default-src 'none'"));
    lines.push_str("\r\ncache-control: no-store\r\n");
    if host.insists_on_tls() {
        lines.push_str("strict-transport-security: max-age=63072000\r\n");
    }
    lines
}
