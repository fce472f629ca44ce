//! A panic ends one request, never the server.
//!
//! There are two nets: one around each handler, so that its answer takes the way of all errors, and one outside of
//! everything, for the layers themselves. What a panic says can hold what a visitor typed, so nobody repeats it: the
//! panic hook of the binary logs the place in the code alone.

use super::headers;
use crate::http::{HttpContext, error::plain_page};
use axum::{body::Body, response::IntoResponse};
use http::{Response, StatusCode};
use std::{any::Any, sync::Arc};
use tower_http::catch_panic::{CatchPanicLayer, ResponseForPanic};

/// The error behind the answer of a handler that panicked.
#[derive(Debug, thiserror::Error)]
#[error("the handler panicked")]
struct Panicked;

/// The net around a single handler.
pub fn around_handler() -> CatchPanicLayer<AroundHandler> {
    CatchPanicLayer::custom(AroundHandler)
}

/// The net around everything.
pub fn last_resort(context: &Arc<HttpContext>) -> CatchPanicLayer<LastResort> {
    CatchPanicLayer::custom(LastResort(context.clone()))
}

/// Answers for a handler that panicked.
#[derive(Debug, Clone, Copy)]
pub struct AroundHandler;

impl ResponseForPanic for AroundHandler {
    type ResponseBody = Body;
    fn response_for_panic(&mut self, _: Box<dyn Any + Send + 'static>) -> Response<Body> {
        crate::http::HttpError::because(Panicked).into_response()
    }
}

/// Answers for a layer that panicked: nothing else can be relied on.
#[derive(Debug, Clone)]
pub struct LastResort(Arc<HttpContext>);

impl ResponseForPanic for LastResort {
    type ResponseBody = Body;
    fn response_for_panic(&mut self, _: Box<dyn Any + Send + 'static>) -> Response<Body> {
        tracing::error!("a layer panicked");
        let mut answer = plain_page(StatusCode::INTERNAL_SERVER_ERROR, None);
        headers::dress(&mut answer, self.0.main_host());
        answer
    }
}
