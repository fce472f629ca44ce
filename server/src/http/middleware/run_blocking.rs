//! Pages are made in a thread that may wait for the database.
//!
//! Only what needs no more of its reader goes there: a GET, which has no body. So a slow line keeps no such thread busy.

use crate::{
    database::Reader,
    http::{HttpError, RouteFacts},
    routes::{Cache, Policy},
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::Method;
use std::sync::Arc;

/// Makes the answer of a route that asks the database aside.
pub async fn make(State(reader): State<Reader>, request: Request, next: Next) -> Response {
    if !asks(&request) {
        return next.run(request).await;
    }
    match reader.run_blocking(next.run(request)).await {
        Ok(answer) => answer,
        Err(error) => HttpError::from(error).into_response(),
    }
}

/// Files of the site, which change with their addresses, are in the program; and whether the server is well must not wait
/// behind pages.
fn asks(request: &Request) -> bool {
    let facts = request.extensions().get::<Arc<RouteFacts>>();
    matches!(*request.method(), Method::GET | Method::HEAD)
        && facts
            .is_some_and(|facts| facts.cache != Cache::Forever && facts.policy != Policy::Operator)
}
