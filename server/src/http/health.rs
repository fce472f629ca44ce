//! Whether the server lives, and whether it is ready to serve. For the operator, under the listening address.

use super::{Entry, Policy, error::finished};
use crate::state::AppState;
use axum::{extract::State, response::Response};
use http::StatusCode;
use std::time::Duration;

/// How long a probe may take before it counts as failed.
const PROBE: Duration = Duration::from_secs(2);

/// `/healthz`: the process answers.
pub(super) fn alive() -> Entry {
    Entry::new("health.alive", "/healthz")
        .policy(Policy::Operator)
        .sample(&[])
        .get(async || finished(StatusCode::OK, "alive\n"))
}

/// `/readyz`: a write would be taken now, and files can be kept.
pub(super) fn ready() -> Entry {
    Entry::new("health.ready", "/readyz").policy(Policy::Operator).sample(&[]).get(readiness)
}

async fn readiness(State(state): State<AppState>) -> Response {
    let failed = match tokio::time::timeout(PROBE, state.database.probe_write()).await {
        Err(_) => Some("database: no answer in time"),
        Ok(Err(error)) => {
            tracing::warn!(%error, "the database does not take writes");
            Some("database: no write")
        }
        Ok(Ok(())) => None,
    };
    match failed {
        Some(what) => finished(StatusCode::SERVICE_UNAVAILABLE, what),
        None => finished(StatusCode::OK, "ready\n"),
    }
}
