//! TEMPORARY stand-in for `server::http::Failure`.
use axum::response::{IntoResponse, Response};
use server::database::DatabaseError;
#[derive(Debug)]
pub struct Failure(pub DatabaseError);
impl From<DatabaseError> for Failure {
    fn from(e: DatabaseError) -> Self {
        Self(e)
    }
}
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}
