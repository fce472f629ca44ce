//! Who asks: nobody, or the person whose session the cookie names.

use crate::{
    http::{HostConfig, HttpError, cookie::Cookie},
    services::accounts::identity::{Identity, recognise},
    state::AppState,
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, header};
use std::sync::Arc;

/// Notes the [`Identity`] in the extensions of the request. What somebody gets who is signed in is kept nowhere (SE5).
/// Without a cookie of ours it asks nothing.
pub async fn note(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let host = request.extensions().get::<Arc<HostConfig>>();
    let secret = host.and_then(|host| Cookie::Session.read(host, request.headers()));
    let Some(secret) = secret else { return next.run(request).await };
    match recognise(&state, &secret).await {
        Ok(None) => next.run(request).await,
        Ok(Some(identity)) => {
            request.extensions_mut().insert::<Arc<Identity>>(Arc::new(identity));
            let mut answer = next.run(request).await;
            answer
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            answer
        }
        Err(error) => HttpError::from(error).into_response(),
    }
}
