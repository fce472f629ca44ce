//! The one way in which a handler reads a posted form.

use axum::{
    Form,
    body::HttpBody,
    extract::{FromRequest, Request},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, de::DeserializeOwned};
use server::{
    http::{HttpError, input::Input},
    state::AppState,
};

/// The raw fields of a posted form. A body that is no form of this shape is refused with the error page of its status;
/// size, time and origin were checked by the layers around the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted<T>(pub T);

impl<T> Input for Posted<T> {}

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The fields of a form that is a button and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ButtonAlone {}

impl<T: DeserializeOwned> FromRequest<AppState> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        fields(request, state).await.map(Self)
    }
}

/// The fields of a body.
pub(super) async fn fields<T: DeserializeOwned>(
    mut request: Request,
    state: &AppState,
) -> Result<T, Response> {
    // A program that presses a button need not say in what shape it says nothing.
    let says_nothing = request.body().is_end_stream();
    if says_nothing && !request.headers().contains_key(header::CONTENT_TYPE) {
        request.headers_mut().insert(header::CONTENT_TYPE, FORM);
    }
    match Form::<T>::from_request(request, state).await {
        Ok(Form(fields)) => Ok(fields),
        Err(refused) => Err(HttpError::status(refused.into_response().status()).into_response()),
    }
}
