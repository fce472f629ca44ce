//! Refuses changes while nothing is changed ([`crate::read_only`]).

use crate::{
    http::{HttpError, RouteFacts},
    state::AppState,
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::Method;
use std::sync::Arc;

/// Lets reading through, and what its route says is done all the same, such as signing out.
pub async fn check(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let reads = matches!(request.method(), &Method::GET | &Method::HEAD | &Method::OPTIONS);
    let facts = request.extensions().get::<Arc<RouteFacts>>();
    let all_the_same = facts.is_some_and(|facts| facts.even_when_read_only);
    if !reads && !all_the_same && state.changes_nothing().await {
        return HttpError::read_only().into_response();
    }
    next.run(request).await
}
