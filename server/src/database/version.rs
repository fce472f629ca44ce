//! Whether what was read a moment ago still holds: the version of the content, looked up seldom.
//!
//! The number is a row, so that several servers on one PostgreSQL see each other's changes. Each process remembers the
//! highest number that it saw. Its own commits raise the memory at once; for those of others it looks at the row again
//! when somebody asks and the last look is some time ago, so a page from memory costs no query.

use super::{
    Database, DatabaseError, query::version::content_version, record::version::set_lockdown,
};
use crate::domain::clock::Clock;
use std::{
    sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering},
    time::Duration,
};
use tokio::sync::Mutex;

/// After this one request looks again, and the others go on with what is known.
const LOOK_AGAIN: Duration = Duration::from_millis(300);
/// After this nobody goes on without a look. Nothing that a change elsewhere made old is shown for longer.
const TOO_LONG: Duration = Duration::from_millis(900);

/// What this process knows of the version.
#[derive(Debug, Default)]
pub(super) struct ContentVersion {
    highest: AtomicI64,
    lockdown: AtomicBool,
    /// When the last look began: milliseconds of [`Clock::running`] and one more, so that 0 is never.
    looked: AtomicU64,
    looking: Mutex<()>,
}

impl ContentVersion {
    /// A number that was committed.
    pub(super) fn saw(&self, number: i64) {
        self.highest.fetch_max(number, Ordering::SeqCst);
    }

    /// How long ago the last look began; `None` when there was none.
    fn age(&self, now: Duration) -> Option<Duration> {
        let looked = self.looked.load(Ordering::SeqCst).checked_sub(1)?;
        Some(now.saturating_sub(Duration::from_millis(looked)))
    }

    fn is_fresh(&self, now: Duration) -> bool {
        self.age(now).is_some_and(|age| age < LOOK_AGAIN)
    }
}

impl Database {
    /// The highest version that this process knows of, without a look. What is read after this call is at least as new.
    pub fn known_version(&self) -> i64 {
        self.version.highest.load(Ordering::SeqCst)
    }

    /// The version of the content, at most nine tenths of a second old.
    pub async fn content_version(&self, clock: &dyn Clock) -> Result<i64, DatabaseError> {
        let version = self.version.as_ref();
        let now = clock.running();
        if version.is_fresh(now) {
            return Ok(self.known_version());
        }
        let must_wait = version.age(now).is_none_or(|age| age >= TOO_LONG);
        let _looking = match version.looking.try_lock() {
            Ok(looking) => looking,
            Err(_) if must_wait => version.looking.lock().await,
            Err(_) => return Ok(self.known_version()),
        };
        // Who waited may find that the look was made meanwhile.
        let begun = clock.running();
        if version.is_fresh(begun) {
            return Ok(self.known_version());
        }
        let row = content_version(self.reader()).await?;
        version.saw(row.number);
        version.lockdown.store(row.lockdown, Ordering::SeqCst);
        // Only now: whoever finds the look fresh must find its number too.
        let begun = u64::try_from(begun.as_millis()).unwrap_or(u64::MAX - 1);
        version.looked.store(begun + 1, Ordering::SeqCst);
        Ok(self.known_version())
    }

    /// Whether the operator holds all changes, at most nine tenths of a second old. It is read with the version, so asking
    /// costs a query no oftener than that does.
    pub async fn is_locked_down(&self, clock: &dyn Clock) -> Result<bool, DatabaseError> {
        self.content_version(clock).await?;
        Ok(self.is_known_locked_down())
    }

    /// The same as far as this process knows, without a look.
    pub fn is_known_locked_down(&self) -> bool {
        self.version.lockdown.load(Ordering::SeqCst)
    }

    /// Holds all changes, or lets them go on, for every server of the site.
    pub async fn set_lockdown(&self, lockdown: bool) -> Result<(), DatabaseError> {
        let tx = self.begin_write().await?;
        set_lockdown(&tx, lockdown).await?;
        tx.commit().await?;
        self.version.lockdown.store(lockdown, Ordering::SeqCst);
        Ok(())
    }
}
