//! Work in a thread that may wait. Which thread that is, the thread itself knows, so that no question takes the way twice.

use super::sqlite::place;
use crate::{database::DatabaseError, query_log};
use std::{
    cell::RefCell,
    panic::resume_unwind,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::{runtime::Handle, sync::Semaphore, task::spawn_blocking};

thread_local! {
    /// Set while this thread may wait: whether nobody wants its work any more.
    static HERE: RefCell<Option<Arc<AtomicBool>>> = const { RefCell::new(None) };
}

/// Where the question is that is asked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a thread that must not wait.
    Elsewhere,
    /// In a thread that may.
    Aside,
    /// In such a thread, for somebody who has gone.
    Unwanted,
}

impl Place {
    /// The place of the thread that asks.
    pub(super) fn here() -> Self {
        HERE.with_borrow(|here| match here {
            None => Self::Elsewhere,
            Some(unwanted) if unwanted.load(Ordering::Relaxed) => Self::Unwanted,
            Some(_) => Self::Aside,
        })
    }
}

/// Does the work in such a thread, of which there are as many as `threads` has places. Dropped early, it ends the work at
/// its next question.
pub(super) async fn run<F>(threads: &Arc<Semaphore>, work: F) -> Result<F::Output, DatabaseError>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let place = place(threads).await?;
    let unwanted = Arc::new(AtomicBool::new(false));
    let _until_dropped = Unwanted(unwanted.clone());
    let (runtime, work) = (Handle::current(), query_log::carry(work));
    let done = spawn_blocking(move || {
        let _place = place;
        let _here = Here::begin(unwanted);
        runtime.block_on(work)
    });
    match done.await {
        Ok(done) => Ok(done),
        Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
        Err(_) => Err(DatabaseError::Unavailable("closed".into())),
    }
}

/// Says so when it is dropped.
struct Unwanted(Arc<AtomicBool>);

impl Drop for Unwanted {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// This thread may wait until this is dropped, by a panic too.
struct Here;

impl Here {
    fn begin(unwanted: Arc<AtomicBool>) -> Self {
        HERE.set(Some(unwanted));
        Self
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        HERE.set(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    fn threads() -> Arc<Semaphore> {
        Arc::new(Semaphore::new(1))
    }

    #[tokio::test]
    async fn work_is_done_aside_and_only_there() {
        let there = run(&threads(), async { Place::here() }).await.unwrap();
        assert_eq!((there, Place::here()), (Place::Aside, Place::Elsewhere));
        // The thread is used again for other things.
        assert_eq!(spawn_blocking(Place::here).await.unwrap(), Place::Elsewhere);
    }

    #[tokio::test]
    async fn a_panic_aside_is_a_panic_here() {
        let threads = threads();
        let panicking = threads.clone();
        let work = tokio::spawn(async move { run(&panicking, async { panic!("a test") }).await });
        assert!(work.await.unwrap_err().is_panic());
        assert_eq!(run(&threads, async { 1 }).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn who_goes_away_is_not_worked_for() {
        let ((begun, begins), (ended, ends)) = (oneshot::channel(), oneshot::channel());
        let (go_on, goes_on) = oneshot::channel::<()>();
        let threads = threads();
        let work = tokio::spawn(async move {
            run(&threads, async move {
                let _known = (begun.send(Place::here()), goes_on.await, ended.send(Place::here()));
            })
            .await
        });
        assert_eq!(begins.await.unwrap(), Place::Aside);
        work.abort();
        assert!(work.await.unwrap_err().is_cancelled());
        go_on.send(()).unwrap();
        assert_eq!(ends.await.unwrap(), Place::Unwanted);
    }
}
