//! Whether the server lives, and whether it is ready to serve. For the operator, under the listening address.

use super::{Entry, error::finished};
use crate::{
    routes::{ALIVE, READY},
    state::AppState,
};
use axum::{extract::State, response::Response};
use http::StatusCode;
use std::{fs, io, io::Write, path::PathBuf, time::Duration};

/// How long a probe may take before it counts as failed.
const PROBE: Duration = Duration::from_secs(2);

/// `/healthz`: the process answers.
pub(super) fn alive() -> Entry {
    Entry::of(ALIVE).get(async || finished(StatusCode::OK, "alive\n"))
}

/// `/readyz`: a write would be taken now, and files can be kept.
pub(super) fn ready() -> Entry {
    Entry::of(READY).get(readiness)
}

async fn readiness(State(state): State<AppState>) -> Response {
    let failed = match tokio::time::timeout(PROBE, state.database.probe_write()).await {
        Err(_) => Some("database: no answer in time\n"),
        Ok(Err(error)) => {
            tracing::warn!(%error, "the database does not take writes");
            Some("database: no write\n")
        }
        Ok(Ok(())) => match probe_disk(state.config.data_dir.clone()).await {
            Ok(()) => None,
            Err(error) => {
                tracing::warn!(kind = %error.kind(), "the data folder takes no file");
                Some("disk: no write\n")
            }
        },
    };
    match failed {
        Some(what) => finished(StatusCode::SERVICE_UNAVAILABLE, what),
        None => finished(StatusCode::OK, "ready\n"),
    }
}

/// Keeps a few bytes in the data folder and removes them.
async fn probe_disk(folder: PathBuf) -> io::Result<()> {
    let probe = move || {
        let path = folder.join("ready");
        let mut file = fs::File::create(&path)?;
        file.write_all(b"ready")?;
        file.sync_all()?;
        fs::remove_file(path)
    };
    tokio::task::spawn_blocking(probe).await?
}
