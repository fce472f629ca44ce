//! Who may enter a route, as its entry declares.

use crate::http::{Door, Failure, Place, Policy, RouteFacts};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// Enforces the policy of the route. What may not be entered is not there.
pub async fn check(State(_): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let policy = request.extensions().get::<Arc<RouteFacts>>().map(|facts| facts.policy);
    let operator = request.extensions().get::<Arc<Place>>().is_some_and(|place| place.operator);
    match policy {
        Some(Policy::Public) => next.run(request).await,
        Some(Policy::Operator) if operator => next.run(request).await,
        Some(Policy::Operator) | None => Failure::not_found().into_response(),
    }
}
