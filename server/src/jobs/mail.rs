//! Sends what waits in the outbox (DU4).
//!
//! A row is leased, sent, and removed, each in a transaction of its own: no lock is held while a mail server thinks. Two
//! senders never have one row. Who dies between the server's word and the removal leaves a row whose lease ends after two
//! minutes; the letter then goes out once more with the same Message-ID, by which mail programs know it again.

use crate::{
    database::{
        DatabaseError,
        query::accounts::outbox::due,
        record::accounts::outbox::{self, Leased},
    },
    mail::{self, Opened, transport::NotSent},
    state::AppState,
};
use chrono::TimeDelta;
use futures::{StreamExt, TryStreamExt, future::ready, stream};
use tokio::sync::watch;

/// How long a row belongs to who takes it; longer than any transport may take.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// When a letter is tried again after the first, second, … time that it was not taken: two days in all.
const BACK_OFF: [TimeDelta; 8] = [
    TimeDelta::minutes(1),
    TimeDelta::minutes(5),
    TimeDelta::minutes(30),
    TimeDelta::hours(2),
    TimeDelta::hours(8),
    TimeDelta::hours(12),
    TimeDelta::hours(12),
    TimeDelta::hours(12),
];
/// Letters that are looked up at once.
const AT_ONCE: u32 = 100;
/// Letters that are under way at the same time.
const SIDE_BY_SIDE: usize = 4;

/// Sends everything that is due.
pub async fn send_due(state: &AppState) -> Result<(), DatabaseError> {
    send_leasing(state, LEASE, SIDE_BY_SIDE, || false).await
}

/// The same, beginning no letter any more once it is told to stop.
pub async fn send_due_until(
    state: &AppState,
    stop: &watch::Receiver<bool>,
) -> Result<(), DatabaseError> {
    send_leasing(state, LEASE, SIDE_BY_SIDE, || *stop.borrow()).await
}

/// The same with leases of another length: without any, a letter goes out as often as there are senders.
#[cfg(feature = "testing")]
pub async fn send_due_leasing(state: &AppState, lease: TimeDelta) -> Result<(), DatabaseError> {
    send_leasing(state, lease, SIDE_BY_SIDE, || false).await
}

/// The same, one letter after the other, so that a test finds them in the order in which they were written.
#[cfg(feature = "testing")]
pub async fn send_due_in_order(state: &AppState) -> Result<(), DatabaseError> {
    send_leasing(state, LEASE, 1, || false).await
}

async fn send_leasing(
    state: &AppState,
    lease: TimeDelta,
    side_by_side: usize,
    stops: impl Fn() -> bool,
) -> Result<(), DatabaseError> {
    loop {
        let ids = due(&state.database, state.clock.now(), AT_ONCE).await?;
        if ids.is_empty() {
            return Ok(());
        }
        let sending = stream::iter(ids)
            .take_while(|_| ready(!stops()))
            .map(|id| send(state, id, lease))
            .buffer_unordered(side_by_side);
        let taken: Vec<bool> = sending.try_collect().await?;
        // Others have all of them, or none was begun.
        if !taken.contains(&true) {
            return Ok(());
        }
    }
}

/// Sends one letter; `false` when somebody else has it.
async fn send(state: &AppState, id: i64, lease: TimeDelta) -> Result<bool, DatabaseError> {
    let tx = state.database.begin_write_keeping_cache().await?;
    let leased = outbox::lease(&tx, id, state.clock.now(), lease).await?;
    tx.commit().await?;
    let Some(row) = leased else { return Ok(false) };
    let opened = match mail::open(state, &row) {
        // Whoever deleted their account meanwhile took it with them.
        Ok(Opened::Mail(letter)) if mail::is_gone(state, &letter).await => Err(Trouble::Useless),
        Ok(Opened::Mail(letter)) => Ok(letter),
        Ok(Opened::Useless) => Err(Trouble::Useless),
        Err(error) => Err(Trouble::Unwritable(error)),
    };
    let letter = match opened {
        Ok(letter) => letter,
        Err(trouble) => {
            conclude(state, &row, Err(trouble)).await?;
            return Ok(true);
        }
    };
    let sent = state.mailer.send(&letter).await.map_err(Trouble::NotSent);
    conclude(state, &row, sent).await?;
    if mail::is_gone(state, &letter).await
        && let Err(error) = state.mailer.take_back(&letter).await
    {
        tracing::warn!(kind = %error.kind(), "a letter about an account that is gone stays in the folder for a while");
    }
    Ok(true)
}

/// Why a letter was not sent.
enum Trouble {
    NotSent(NotSent),
    Useless,
    Unwritable(mail::Unwritable),
}

async fn conclude(
    state: &AppState,
    row: &Leased,
    outcome: Result<(), Trouble>,
) -> Result<(), DatabaseError> {
    let (message, kind, attempts) = (row.message.as_str(), row.kind.as_str(), row.attempts);
    let tx = state.database.begin_write_keeping_cache().await?;
    let ours = match outcome {
        Ok(()) => outbox::done(&tx, row).await?,
        Err(Trouble::Useless) => {
            tracing::warn!(message, kind, "a letter could not be sent while it was of use");
            outbox::done(&tx, row).await?
        }
        Err(Trouble::Unwritable(error)) => {
            tracing::error!(message, kind, %error, "a letter was given up");
            outbox::give_up(&tx, row, state.clock.today()).await?
        }
        Err(Trouble::NotSent(NotSent::Never(why))) => {
            tracing::warn!(message, kind, %why, "a letter was refused and is given up");
            outbox::give_up(&tx, row, state.clock.today()).await?
        }
        Err(Trouble::NotSent(NotSent::Later(why))) => match wait(attempts) {
            Some(wait) => {
                let minutes = wait.num_minutes();
                tracing::warn!(message, kind, %why, attempts, minutes, "a letter was not taken and is tried again");
                outbox::later(&tx, row, state.clock.now() + wait).await?
            }
            None => {
                tracing::warn!(message, kind, %why, attempts, "a letter was not taken for two days and is given up");
                outbox::give_up(&tx, row, state.clock.today()).await?
            }
        },
    };
    if !ours {
        tracing::warn!(message, kind, "a letter took longer than its lease");
    }
    tx.commit().await
}

/// How long to wait after so many attempts.
fn wait(attempts: i64) -> Option<TimeDelta> {
    let place = usize::try_from(attempts - 1).ok()?;
    BACK_OFF.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn du4_a_letter_is_tried_for_two_days_and_then_given_up() {
        let waits: Vec<i64> = (1..).map_while(wait).map(|wait| wait.num_minutes()).collect();
        assert_eq!(waits[..5], [1, 5, 30, 120, 480]);
        let whole: i64 = waits.iter().sum();
        assert!((40 * 60..=48 * 60).contains(&whole), "{whole} minutes");
    }
}
