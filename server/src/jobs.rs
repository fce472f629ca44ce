//! What the server does by itself, beside answering: once a minute it goes through [`run_due`].
//!
//! A job may run twice, and on several servers at once: each takes what it works on by a lease or does the same again. To
//! add one: a file here, a line in [`run_due`].

use crate::{
    database::DatabaseError,
    services::people::{forget, identity::RecentUse, purge},
    state::AppState,
};
use std::time::Duration;
use tokio::{task::JoinHandle, time::MissedTickBehavior};

const MINUTE: Duration = Duration::from_secs(60);

/// Runs what is due, now and every minute, until the handle is aborted.
pub fn start(state: AppState) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(MINUTE);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            run_due(&state).await;
        }
    })
}

/// Everything that is due. What fails is logged once, and tried again a minute later.
pub async fn run_due(state: &AppState) {
    note("the use of sessions", write_down_uses(state).await);
    note("people who are being forgotten", forget::heal(state).await.map(drop));
    note("what is due for deletion", purge::due(state).await);
}

fn note<E: std::error::Error>(job: &'static str, done: Result<(), E>) {
    if let Err(error) = done {
        tracing::warn!(job, %error, "a job failed and will be tried again");
    }
}

async fn write_down_uses(state: &AppState) -> Result<(), DatabaseError> {
    RecentUse::write_down(&state.recent_use, &state.database).await
}
