//! Letters in memory, for tests.

use super::{NotSent, Transport};
use crate::mail::Mail;
use futures::future::BoxFuture;
use parking_lot::Mutex;
use std::{fmt, sync::Arc};
use tokio::sync::Notify;

/// Keeps every letter that is sent.
#[derive(Default)]
pub struct Memory {
    sent: Mutex<Vec<Mail>>,
    answer: Mutex<Option<NotSent>>,
    hold: Mutex<Option<Arc<Hold>>>,
    arrived: Notify,
}

/// A letter that was taken while its sender still waits for the word.
#[derive(Default)]
pub struct Hold {
    /// Told when the letter is there.
    pub held: Notify,
    /// Tells the sender.
    pub release: Notify,
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").finish_non_exhaustive()
    }
}

impl Memory {
    /// Everything that was sent, the oldest first.
    pub fn sent(&self) -> Vec<Mail> {
        self.sent.lock().clone()
    }

    /// From now on nothing is taken, for this reason; `None` ends that.
    pub fn refuse(&self, answer: Option<NotSent>) {
        *self.answer.lock() = answer;
    }

    /// Takes the next letter without saying so until it is released.
    pub fn hold_next(&self) -> Arc<Hold> {
        let hold = Arc::<Hold>::default();
        *self.hold.lock() = Some(hold.clone());
        hold
    }

    /// Waits for a letter.
    pub async fn arrived(&self) {
        self.arrived.notified().await;
    }
}

impl Transport for Memory {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), NotSent>> {
        let answer = *self.answer.lock();
        if let Some(answer) = answer {
            return Box::pin(async move { Err(answer) });
        }
        self.sent.lock().push(mail.clone());
        self.arrived.notify_one();
        let hold = self.hold.lock().take();
        Box::pin(async move {
            if let Some(hold) = hold {
                hold.held.notify_one();
                hold.release.notified().await;
            }
            Ok(())
        })
    }
}
