//! What a request costs, step by step, for tests that compare two requests (AU3): the statements, the seals, the keyed
//! hashes. Outside of tests nothing is noted.

#[cfg(feature = "testing")]
tokio::task_local! {
    static STEPS: std::cell::RefCell<Vec<String>>;
}

/// Notes a step of the request under way.
#[cfg(feature = "testing")]
pub(crate) fn note(step: &str) {
    // Most tests do not ask.
    let _ = STEPS.try_with(|steps| steps.borrow_mut().push(step.to_owned()));
}

/// Notes a step of the request under way.
#[cfg(not(feature = "testing"))]
pub(crate) fn note(_: &str) {}

/// What came of some work, and its steps in their order.
#[cfg(feature = "testing")]
pub async fn of<T>(work: impl Future<Output = T>) -> (T, Vec<String>) {
    STEPS
        .scope(Default::default(), async {
            let done = work.await;
            (done, STEPS.with(|steps| steps.take()))
        })
        .await
}
