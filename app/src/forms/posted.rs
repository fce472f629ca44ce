//! The one way in which a handler reads a posted form.

use axum::{
    Form,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};
use serde::{Deserialize, de::DeserializeOwned};
use server::{http::Failure, state::AppState};

/// The raw fields of a posted form. A body that is no form of this shape is refused with the error page of its status;
/// size, time and origin were checked by the layers around the route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted<T>(pub T);

/// The fields of a form that is a button and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ButtonAlone {}

impl<T: DeserializeOwned> FromRequest<AppState> for Posted<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Response> {
        match Form::<T>::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self(fields)),
            Err(refused) => Err(Failure::status(refused.into_response().status()).into_response()),
        }
    }
}
