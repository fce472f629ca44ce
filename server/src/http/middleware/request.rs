//! A random name for each request, and a log line that holds nothing of the visitor.

use crate::{domain::token::Token, http::RouteFacts, state::AppState};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use std::{fmt, sync::Arc};

/// The random name of a request: in the log, and on the page of a failure.
#[derive(Debug, Clone, Default)]
pub struct RequestId(String);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names the request, and logs it at the level `debug`: route, method, status and milliseconds, never an address, a
/// browser's name or a path.
pub async fn name(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let id = RequestId(Token::random(state.random.as_ref()).to_string());
    request.extensions_mut().insert(id.clone());
    if !tracing::enabled!(target: "request", tracing::Level::DEBUG) {
        return next.run(request).await;
    }
    let method = request.method().clone();
    let began = tokio::time::Instant::now();
    let answer = next.run(request).await;
    let route = answer.extensions().get::<Arc<RouteFacts>>().map_or("none", |facts| facts.name);
    tracing::debug!(
        target: "request",
        route,
        method = method.as_str(),
        status = answer.status().as_u16(),
        milliseconds = began.elapsed().as_millis() as u64,
        request_id = %id,
        "a request was answered"
    );
    answer
}
