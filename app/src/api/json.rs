//! Reading and writing JSON, the one way for all of it.

use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request},
    http::{HeaderValue, Response, StatusCode, header},
    response::IntoResponse,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::{
    http::{Failure, error::Finished, input::Input},
    state::AppState,
};

const JSON: &str = "application/json";

/// What an island sent. Only what says that it is JSON is read: a form of another site cannot say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<T>(pub T);

impl<T> Input for Asked<T> {}

impl<T: DeserializeOwned> FromRequest<AppState> for Asked<T> {
    type Rejection = axum::response::Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Self::Rejection> {
        let kind = request.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
        if kind != Some(JSON.as_bytes()) {
            return Err(Failure::status(StatusCode::UNSUPPORTED_MEDIA_TYPE).into_response());
        }
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(IntoResponse::into_response)?;
        match serde_json::from_slice(&body) {
            Ok(asked) => Ok(Self(asked)),
            Err(_) => Err(Failure::status(StatusCode::UNPROCESSABLE_ENTITY).into_response()),
        }
    }
}

/// An answer.
pub fn answer(value: &Value) -> Response<Body> {
    with_status(StatusCode::OK, value)
}

/// A refusal, in a sentence that the island shows.
pub fn refused(sentence: String) -> Response<Body> {
    let mut answer = with_status(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "said": sentence }));
    answer.extensions_mut().insert(Finished);
    answer
}

fn with_status(status: StatusCode, value: &Value) -> Response<Body> {
    let mut answer = Response::new(Body::from(value.to_string()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
    answer
}
