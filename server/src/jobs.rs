//! What the server does by itself, beside answering: once a minute it goes through [`run_due`].
//!
//! A job may run twice, and on several servers at once: each takes what it works on by a lease or does the same again. To
//! add one: a file here, a line in [`run_due`].

pub mod mail;

use crate::{
    database::DatabaseError,
    services::{
        accounts::identity::RecentUse,
        privacy::{deletions, erase_person, purge},
        studio::end_publications,
    },
    state::AppState,
};
use std::{error::Error, time::Duration};
use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{Interval, MissedTickBehavior, timeout},
};

const MINUTE: Duration = Duration::from_secs(60);

/// What runs beside answering, until it is ended or dropped.
#[derive(Debug)]
pub struct Jobs {
    stop: watch::Sender<bool>,
    running: JoinHandle<()>,
}

/// Runs what is due, now and every minute. Letters go out as soon as they wait; a mail server that thinks long holds
/// nothing else up.
pub fn start(state: AppState) -> Jobs {
    let (stop, asked) = watch::channel(false);
    let running = tokio::spawn(async move {
        tokio::join!(every_minute(&state, asked.clone()), send_letters(&state, asked));
    });
    Jobs { stop, running }
}

impl Jobs {
    /// Begins nothing new, and finishes what is under way, as long as that takes no longer than it may (DU7).
    pub async fn end(mut self, longest: Duration) {
        self.stop.send_replace(true);
        if timeout(longest, &mut self.running).await.is_err() {
            tracing::warn!(
                "a job took too long to end; what it did is done again at the next start"
            );
        }
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        self.running.abort();
    }
}

async fn every_minute(state: &AppState, mut stop: watch::Receiver<bool>) {
    let mut ticks = minutes();
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
        run_all_but_letters(state).await;
    }
}

async fn send_letters(state: &AppState, mut stop: watch::Receiver<bool>) {
    let mut ticks = minutes();
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            () = state.mailer.waiting.notified() => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
        note("letters", mail::send_due_until(state, &stop).await);
    }
}

fn minutes() -> Interval {
    let mut ticks = tokio::time::interval(MINUTE);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// Everything that is due. What fails is logged once, and tried again a minute later.
pub async fn run_due(state: &AppState) {
    run_all_but_letters(state).await;
    note("letters", mail::send_due(state).await);
}

async fn run_all_but_letters(state: &AppState) {
    note("the use of sessions", write_down_uses(state).await);
    forget_and_delete(state).await;
}

/// Finishes forgetting whoever is being forgotten, takes away from readers what has ended, and deletes what is due. A
/// server does it before it answers anybody.
pub async fn forget_and_delete(state: &AppState) {
    note("texts whose time is over", end_publications(state).await);
    note("accounts that were never finished", erase_person::unfinished(state).await);
    note("people who are being forgotten", erase_person::heal(state).await.map(drop));
    note("keys of people who were deleted", deletions::reconcile_keys(state).await);
    note("what has ended", purge::ended(state).await);
    note("what is due for deletion", purge::due(state).await);
}

fn note<E: Error>(job: &'static str, done: Result<(), E>) {
    if let Err(error) = done {
        tracing::warn!(job, %error, "a job failed and will be tried again");
    }
}

async fn write_down_uses(state: &AppState) -> Result<(), DatabaseError> {
    RecentUse::write_down(&state.recent_use, &state.database).await
}
