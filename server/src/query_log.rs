//! What a request costs, step by step, for tests that compare two requests (AU3): the statements, the seals, the keyed
//! hashes. Outside of tests nothing is noted.

#[cfg(feature = "testing")]
use parking_lot::Mutex;
#[cfg(feature = "testing")]
use std::sync::Arc;

#[cfg(feature = "testing")]
tokio::task_local! {
    static STEPS: Arc<Mutex<Vec<String>>>;
}

/// Notes a step of the request under way.
#[cfg(feature = "testing")]
pub fn note(step: &str) {
    // Most tests do not ask.
    let _ = STEPS.try_with(|steps| {
        steps.lock().push(step.to_owned());
    });
}

/// Notes a step of the request under way.
#[cfg(not(feature = "testing"))]
pub fn note(_: &str) {}

/// The same work, to be done in another thread for the same request.
#[cfg(feature = "testing")]
pub(crate) fn carry<F: Future>(work: F) -> impl Future<Output = F::Output> {
    STEPS.scope(STEPS.try_with(Arc::clone).unwrap_or_default(), work)
}

/// The same work, to be done in another thread for the same request.
#[cfg(not(feature = "testing"))]
pub(crate) fn carry<F: Future>(work: F) -> F {
    work
}

/// What came of some work, and its steps in their order.
#[cfg(feature = "testing")]
pub async fn of<T>(work: impl Future<Output = T>) -> (T, Vec<String>) {
    let steps = Arc::default();
    let done = STEPS.scope(Arc::clone(&steps), work).await;
    let mut steps: Vec<String> = std::mem::take(&mut *steps.lock());
    // Asked once a second by whoever comes first: it belongs to no request.
    steps.retain(|step| !step.contains("FROM content_version"));
    (done, steps)
}
